import { done, doneAnd, doneBut, formsOf, notDone, suru } from './ja/verbs.js';

const registering = suru('(事前)?(登録)(を)?');
const cancelling = suru('(参加|事前)?登録(を)?(の)?(キャンセル|取り消し|取消|解除)');

/**
 * Words about registrations for webinars and town halls, by language; `lexicon.ts` says how they are written. The rate of those
 * who came is told by the answer of who did not. Words that answer an invitation as well ("signed up") stand there.
 */
export const registrations = {
  en: {
    registered:
      '(had |have |has |got |were |was |are |is )?(pre )?(registered|preregistered)( (for|to) (it|this|the (event|webinar|town hall|live event)))?; (had|have|has) a registration',
    registrant: '(the )?(registrants?|registrations|registered (people|attendees|participants|guests))',
    unregistered:
      "without (registering|registration|a registration|having registered|being registered); unregistered; despite not (registering|being registered); but (had not|hadn't|never|did not|didn't|have not|haven't) (registered|register); ((was|were|is|are) not|wasn't|weren't|had not|hadn't|have not|haven't|has not|hasn't|never|not) registered( for it)?; (did not|didn't|didnt) register( for it)?",
    cancelledRegistration:
      '(cancelled|canceled|withdrew|revoked|cancel) (their|his|her|the) registrations?; cancelled registrations?; canceled registrations?; (deregistered|unregistered themselves); registration cancell?ations',
    waitlisted:
      '(is |are |was |were )?(still )?(on|in) (the |our )?(wait ?list|waiting list); (is |are |was |were )?waitlisted; wait ?list(ed)?( people| registrants)?; waiting list',
    pendingApproval:
      '(is |are |was |were )?(still )?(waiting for|awaiting|pending) (approval|to be approved); pending registrations?; registrations? (pending|awaiting approval)',
    turnedDown:
      '(whose )?registrations? (was|were|got) (rejected|declined|refused|turned down|denied); (was|were|got) (rejected|turned down) by the organi(s|z)er; rejected registrations?',
    registeredAfterwards:
      '(registered|signed up) (after(wards| the end| the event| it (ended|was over))|too late|later)',
    'the absentee':
      '(show|turn) ?up rate; (show|turn) up percentage; turn ?out rate; no show (rate|percentage|ratio); registration to attendance (rate|ratio)',
  },
  de: {
    registered:
      '(hat |haben |hatte |hatten )?(sich )?(vorab |vorher )?registriert( (hat|haben|hatte|hatten|war|waren|ist|sind))?; (registrierte|registrierten) sich',
    registrant: '(die |der )?(registrierten|registrierungen|registranten)( (personen|teilnehmer|teilnehmenden|leute))?',
    unregistered:
      'ohne (registrierung|anmeldung|registriert zu sein|angemeldet zu sein|sich (zu registrieren|registriert zu haben|anzumelden|angemeldet zu haben)); unregistriert; unangemeldet',
    cancelledRegistration:
      '(hat |haben )?(seine|ihre|die) (registrierung|anmeldung) (storniert|zurückgezogen|widerrufen|abgesagt)( (hat|haben|hatte|hatten))?; (hat |haben )?(storniert|stornierte|stornierten)( (hat|haben|hatte|hatten))?; stornierungen',
    waitlisted:
      '(steht|stehen|stand|standen|ist|sind|war|waren)?( noch)? (auf|in) der warteliste( (steht|stehen|stand|standen|ist|sind))?; warteliste',
    pendingApproval:
      '(wartet|warten) (noch )?auf (die )?(genehmigung|freigabe|bestätigung); ausstehende (registrierungen|anmeldungen); noch nicht genehmigt',
    turnedDown:
      '(registrierung|anmeldung|registrierungen|anmeldungen) (wurde|wurden) abgelehnt; abgelehnte (registrierungen|anmeldungen)',
    registeredAfterwards:
      '(hat |haben )?(sich )?(erst )?(nach dem ende|danach|hinterher|nachträglich|im nachhinein) (registriert|angemeldet)( (hat|haben))?',
    'the absentee':
      '(teilnahmequote|erscheinungsquote|show up (quote|rate)|no show (quote|rate)|anwesenheitsquote der registrierten)',
  },
  fr: {
    'howMany registrant':
      "(combien|nombre|quel est le nombre) (d'|de |des )(inscrits|inscrites|inscriptions|personnes inscrites)( y a t il( eu)?| avait on| il y a eu)?",
    registered: `(s'est|s'étaient|s'était|se sont|étaient|était|sont|est) (pré ?)?(inscrit|inscrite|inscrits|inscrites)( à (l'événement|ce webinaire))?; pré ?inscrits`,
    registrant: `(les |des |d'|nos |le nombre d'|nombre d')(inscrits|inscrites|inscriptions); (personnes|participants|invités) inscrite?s; inscrits; inscrites; inscriptions`,
    unregistered: `sans (inscription|s'inscrire|s'être (inscrit|inscrite|inscrits|inscrites)|être (inscrit|inscrite|inscrits|inscrites)); non inscrite?s?`,
    cancelledRegistration:
      "(a |ont )?annulé (son|leur|leurs|l'|une) ?inscriptions?; inscriptions annulées; désinscrite?s?; (s'est|se sont) désinscrite?s?",
    waitlisted: `(est |sont |était |étaient )?(encore )?(sur|en|dans) (la )?liste d'attente; liste d'attente`,
    pendingApproval: `(est |sont )?en attente (d'approbation|de validation); inscriptions en attente; (attend|attendent) (une )?(approbation|validation)`,
    turnedDown: `inscriptions? (a été |ont été )?(refusée|refusées|rejetée|rejetées)`,
    registeredAfterwards: `(s'est|se sont) (inscrit|inscrite|inscrits|inscrites) (après( coup| la fin)?|trop tard|ensuite)`,
    'the absentee': `taux (de présence des inscrits|d'absence|d'absentéisme|de participation des inscrits|de no show)`,
  },
  es: {
    'registered but': '(se )?(inscribió|inscribieron|registró|registraron) (pero|y luego|y después|y al final|aunque)',
    'howMany registrant':
      '(cuántos|cuántas|cuántos son los|número de) (inscritos|inscritas|inscripciones|registrados|registradas|registros)( hay| hubo| había| tuvo| tuvimos)?',
    registered:
      '(se )?(inscribió|inscribieron|registró|registraron|apuntó|apuntaron); se (ha|han|había|habían) (inscrito|registrado|apuntado); (estaba|estaban|está|están) (inscrito|inscrita|inscritos|inscritas|registrado|registrada|registrados|registradas)',
    registrant:
      '(los |las |de )?(inscritos|inscritas|registrados|registradas|inscripciones); personas (inscritas|registradas)',
    unregistered:
      'sin (inscripción|inscribirse|registro|registrarse|estar (inscrito|inscrita|inscritos|registrado|registrados)|haberse (inscrito|registrado|apuntado)|apuntarse)',
    cancelledRegistration:
      '(canceló|cancelaron|anuló|anularon) (su|sus|la) (inscripción|inscripciones|registro|registros); (ha|han|había|habían) (cancelado|anulado) (su|la) (inscripción|registro); inscripciones canceladas',
    waitlisted: '(está|están|estaba|estaban)?( todavía| aún)? ?en (la )?lista de espera; lista de espera',
    pendingApproval:
      '(está|están)?( todavía| aún)? ?(pendiente|pendientes) de (aprobación|aprobar); inscripciones pendientes',
    turnedDown:
      'inscripci(ón|ones) (fue|fueron)? ?(rechazada|rechazadas); (a quién|a quiénes) se (le|les) rechazó la inscripción',
    registeredAfterwards:
      'se (inscribió|inscribieron|registró|registraron|apuntó|apuntaron) (después( del final| de que terminara)?|demasiado tarde|luego)',
    'the absentee': 'tasa de (asistencia de (los )?inscritos|ausencias?|inasistencia|no show|absentismo)',
  },
  ja: {
    registered: `${formsOf(done, registering)}; (事前)?登録(済み|済|あり)(だった|でした|の)?`,
    'registered and': formsOf(doneAnd, registering),
    'registered but': formsOf(doneBut, registering),
    'not registered': formsOf(notDone, registering),
    registrant: '(事前)?登録者(全員)?(の一覧|一覧|リスト|名簿)?',
    'registrant howMany': '(事前)?登録(者)?(の)?(総)?(数|人数)',
    unregistered:
      '(事前)?(登録|申し込み|申込)(せずに|しないで|なしで|無しで|していないのに|してないのに); (事前)?未登録(で|の)?; (事前)?登録(なし|無し)(の)?',
    cancelledRegistration: `${formsOf(done, cancelling)}; 登録(を)?(キャンセル|取り消し)(の)?`,
    waitlisted:
      '(キャンセル待ち|ウェイトリスト|ウエイトリスト|ウェイティングリスト|待機リスト|順番待ち)(の|に(い|入って)?い?る|になって(い)?る|中の?)?',
    pendingApproval: '(登録の?)?承認待ち(の|に(い|なって)?い?る|中の?)?',
    turnedDown: '登録(が|を)?(却下|拒否)(された|されました|した|しました)?',
    registeredAfterwards: `(終了後|終わってから|後から|あとから)(に)?${formsOf(done, registering).split('; ')[0] ?? ''}`,
    'the absentee': '(実)?(出席率|参加率|来場率|ノーショー率|欠席率)',
  },
} as const;
