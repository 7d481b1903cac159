import { call } from './shared.js';

const has = '( (hat|hot|haben|hatte|hatten))?';
const ofPeople =
  '(teilnehmer|leute|personen|kollegen|kolleginnen|teilnehmende|teilnehmenden|gäste|mitarbeiter|teilnehmern)';

/** Nouns for people, and what is said of them. */
export const people: Readonly<Record<string, string>> = {
  people: `
    (leute|leuten|leit|lüt|lüüt|leutz|personen|person|menschen|mitglieder|mitgliedern|kollegen|kolleginnen|kollegium|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitarbeitende|mitarbeitenden|köpfe|beschäftigte|beschäftigten|eingeladene|eingeladenen|eingeladene personen);
    (schüler|schülern|schülerinnen|schülerin|schüler innen|schülerinnen und schüler|sus|lernende|lernenden|student|studenten|studentinnen|studierende|studierenden|studis|azubi|azubis|auszubildende|auszubildenden|lehrlinge|lehrling|trainees|praktikanten|hörer|kinder|eltern|kursteilnehmer|kursteilnehmerinnen|seminarteilnehmer|schulungsteilnehmer|teammitglieder|teammitgliedern|zuhörer|zuschauer|interessenten|bewerber|lehrer|lehrkräfte|angemeldete|angemeldeten);
    (teilnehmer|teilnehmern|teilnehmerinnen|teilnehmerin|teilnehmende|teilnehmenden|anwesende|anwesenden|anwesender|teilis|leuts|tn)( innen)?; teilnehmer:innen; teilnehmerinnen und teilnehmer; kolleginnen und kollegen`,
  guest: `
    (gast|gäste|gästen|gästinnen|gastnutzer|gastkonten|besucher|besuchern|externe|externen|externer|externes|extern|auswärtige|auswärtigen|außenstehende|außenstehenden|firmenfremde|betriebsfremde|fremde|nicht interne)( ${ofPeople})?;
    von (außen|außerhalb|extern)( der firma| des unternehmens)?; nicht aus (der|unserer) (firma|organisation); nicht von unserer (firma|organisation); nicht (von|bei|aus) uns( ist| sind| war| waren)?; aus (anderen|fremden) (firmen|unternehmen|organisationen); externe; von (anderen|fremden) (firmen|unternehmen|organisationen)`,
  'not guest': `
    (interne|internen|interner|intern|eigene|eigenen)( ${ofPeople})?; aus (unserer|der eigenen) (firma|organisation); von unserer (firma|organisation); aus dem (eigenen )?(haus|unternehmen); hausinterne; von uns; (eigene|unsere) (leute|mitarbeiter)`,
  organizer: `
    (organisator|organisatoren|organisatorin|organisatorinnen|gastgeber|gastgeberin|veranstalter|veranstalterin|einladende|einladender|ausrichter|host);
    organisiert; einberufen; ausgerichtet; (organisiert|eingeladen|einberufen|angesetzt|ausgerichtet|veranstaltet) (hat|hatte); (hat|hatte) (dazu |uns |alle |es |das )?(eingeladen|organisiert|einberufen|ausgerichtet|veranstaltet); (organisierte|veranstaltete|organisierten|veranstalteten); (lud|luden) ein`,
  coOrganizer: '(co|mit) ?(organisator|organisatoren|organisatorin|organisatorinnen|gastgeber)',
  presenter: `
    (referent|referenten|referentin|referentinnen|vortragende|vortragenden|vortragender|präsentator|präsentatoren|sprecher|sprechern|sprecherin|redner|rednerin|rednern|moderator|moderatoren|moderatorin|moderatorinnen|trainer|trainerin|dozent|dozentin|dozenten|dozentinnen|kursleiter|kursleiterin|vorträger);
    (präsentiert|vorgetragen|referiert|moderiert|geleitet|gehalten)${has}; (hielt|hielten|hat|haben) (den|die|einen) (vortrag|präsentation|vorträge)( gehalten)?; (präsentierte|moderierte|referierte)n?; (leitete|leiteten); (trug|trugen|stellte|stellten) vor; (vorgestellt|gesprochen)${has}; (hält|halten|hatte|hatten) (den|die|einen) (vortrag|präsentation|vorträge)( gehalten)?`,
  attendee:
    'nur (teilnehmer|teilnehmende|teilnehmerin); (rolle|als) teilnehmer; einfache teilnehmer; normale teilnehmer',
  absentee: `
    (abwesende|abwesenden|abwesender|fehlende|fehlenden|fehlender)( ${ofPeople})?; schwänzer; nicht erschienene( personen)?; nichterschienene; no ?shows?; (die )?(nicht anwesende|nicht anwesenden|nichtanwesende|nichtanwesenden); abwesenheitsliste; fehlliste; fehlquote; abwesenheitsübersicht`,
  latecomer: `
    (zu ?spät ?kommer|zuspätkommern|zuspätkommerinnen|zuspätgekommene|zuspätgekommenen|zu spät gekommene|zu spät gekommenen|nachzügler|nachzüglern|nachzüglerinnen|spätkommer|verspätete|verspäteten)( (teilnehmer|personen|leute))?; zuspätkommende; zuspätkommenden`,
  earlyLeaver: 'frühgeher; früh ?abgänger; frühzeitig gegangene; (vorzeitig|früher) gegangene(n)?; früher gegangenen',
  caller: `
    (leute|personen|teilnehmer|kollegen|gäste) am (telefon|handy); (anrufer|anrufern|telefonteilnehmer|telefoneinwahlen|telefonische teilnehmer|telefonierer|einwähler|telefonisch zugeschaltete|telefonisch zugeschalteten)`,
  late: `
    (viel |etwas |deutlich |wieder |immer |mal wieder )?(zu spät|z spät|z'spät|zspät|zuspät|verspätet|unpünktlich|verspätung|verspätungen|mit verspätung|später|spät|spat|zu spät dran|nach (dem )?(beginn|start|anfang)|nach (beginn|anfang) der ${call}|zu spat); (sich )?verspätet${has}; verspätete(n)? sich; verspäten; (nicht|ned|net|nid|nöd) (rechtzeitig|pünktlich|zeitig); (erst )?nachdem es (angefangen|begonnen) hatte; nachträglich; mit (einer )?verspätung( von)?`,
  'late moreThan': 'später als; mehr verspätet als; zu spät um',
  onTime: `
    (pünktlich|pünktliche|pünktlichen|pünktlicher|überpünktliche|rechtzeitige|überpünktlich|rechtzeitig|zur rechten zeit|von anfang an|von beginn an|von beginn weg|seit beginn|zum (start|beginn|anfang)|zu beginn|am anfang|bei (beginn|start)|zeitig|ohne verspätung)( da)?`,
  early: `
    (zu |viel zu |schon |wieder )?(früher|früh|vorzeitig|frühzeitig|eher|vorher|zeitiger|verfrüht|zu zeitig|vor der zeit)( als (geplant|die anderen))?; vor (dem )?(ende|schluss|schluß|sitzungsende|meetingende)( der ${call}| des ${call}s?)?; bevor (es|das meeting|die besprechung|schluss|ende) (zu ende|vorbei|aus|fertig|rum|war)( war)?; mitten (im|in der) ${call}; mittendrin; zwischendrin; mitten drin; vor (dem )?offiziellen ende`,
  leftEarly: `
    (früher|vorzeitig|eher) (schluss|schluß) gemacht; (vorher|früher) abgesprungen; vorzeitig abgebrochen; (machte|machten) (früher|eher|vorzeitig) (schluss|schluß); früher weg(gewesen)?; vorzeitig beendet`,
  absent: `
    (gefehlt|gfehlt|gfählt|fehlte|fehlten|fehlt|fehlen|fehlend)( (immer noch|noch immer|noch|auch))?${has}; (hat |haben )?(geschwänzt|verpasst|versäumt|verschwitzt|verpennt|verschlafen|blaugemacht|blau gemacht|gekniffen|durch abwesenheit geglänzt|sausen lassen|geschwänzt hat)${has}; abwesend( gewesen)?( (war|waren))?; schwänzte(n)?; abwesenheit(en)?; (hat|haben) es nicht geschafft; (verpasste|versäumte)n?; ferngeblieben( (ist|sind))?; blieb(en)? (fern|weg); weggeblieben( (ist|sind))?; (glänzte|glänzten) (durch|mit) abwesenheit; machte(n)? blau; fehlzeiten; absent; (konnte|konnten) nicht (kommen|dabei sein|da sein|teilnehmen); nicht (kommen|dabei sein|teilnehmen) (konnte|konnten)`,
  'absent not declined': `
    (unentschuldigt|unabgemeldet|ohne (abmeldung|entschuldigung|absage)|unentschuldigt und ohne abmeldung)( (gefehlt|abwesend|fehlte|fehlten|ferngeblieben|weggeblieben|nicht (da|gekommen|erschienen)))?( (hat|haben|war|waren|ist|sind))?; (fehlte|fehlten|fehlt) (unentschuldigt|ohne (abmeldung|entschuldigung))`,
  'absent declined': '(entschuldigt|abgemeldet) (gefehlt|abwesend|fehlte|fehlten); (fehlte|fehlten) entschuldigt',
  phone: `
    (per|über|via|mit|übers|am|mittels|mit dem|über das|vom|nur am|nur per) (telefon|tel|handy|festnetz|smartphone|mobiltelefon|anruf|telefoneinwahl); telefonisch; (einwahl|eingewählt) (per|mit|übers) telefon; (telefonisch )?angerufen; telefoneinwahl; per einwahl; nur (per )?telefon; nur audio; telefon`,
  toTheEnd: `
    bis (ganz )?(zum|ans|zu|zm) (ganz |bitteren |allerletzten |letzten |offiziellen )?(ende|schluss|schluß); (noch )?(am|zum) (ende|schluss|schluß)( noch)?; bis (zuletzt|schluss|schluß|feierabend); bis es (zu ende|vorbei|aus|fertig) war; durchgehend bis zum (ende|schluss); bis zur letzten minute; bis ende`,
  wholeTime: `
    die ganze zeit( über)?; (das |den |die )?(ganze|gesamte|komplette|ganzen|gesamten|kompletten) (meeting|besprechung|termin|call|zeit|dauer|sitzung)( über| lang)?; durchgehend; durchgängig; von anfang bis (zum )?(ende|schluss); vom (anfang|beginn) bis zum (ende|schluss); komplett; volle zeit; ununterbrochen; von a bis z; über die (ganze|gesamte) (zeit|dauer)`,
  accepted: `
    (hat |haben )?(zugesagt|zugsagt|angenommen|angnommen|bestätigt|akzeptiert|zusagte|zusagten|(sich )?(angemeldet|eingetragen|eingeschrieben|registriert)|zugestimmt)${has}; (sagte|sagten) zu; (nahm|nahmen) die einladung( an)?; ja gesagt; (mit )?(eine |einer )?zusagen?; wollte(n)? (eigentlich )?(kommen|dabei sein|teilnehmen); (meldete|meldeten) sich an; akzeptierte(n)?; bestätigte(n)?`,
  declined: `
    (hat |haben )?(abgesagt|abgsagt|abgelehnt|(sich )?entschuldigt|(sich )?abgemeldet|absagte|absagten)${has}; (sagte|sagten) ab; (lehnte|lehnten) (die einladung )?ab; (meldete|meldeten) sich ab; nein gesagt; (mit )?(eine |einer )?absagen?; wollte(n)? nicht (kommen|teilnehmen|dabei sein)`,
  tentative: `
    (mit|unter) vorbehalt( (zugesagt|angenommen|akzeptiert|geantwortet))?${has}; vorläufig( (zugesagt|angenommen))?${has}; (nur )?vielleicht( (gesagt|zugesagt|geantwortet|geklickt))${has}; vielleicht; vorbehalt; mit vielleicht (geantwortet|zugesagt); (unsicher|unschlüssig) (war|waren); unter vorbehalt zugesagte`,
  noResponse: `
    (nicht|nie|gar nicht|ned|noch nicht) (auf (die|unsere) (einladung|anfrage) )?(geantwortet|gantwortet|greagiert|reagiert|zurückgemeldet|rückgemeldet|gemeldet|gmeldet|geäußert)${has}; keine (antwort|rückmeldung|reaktion)( (gegeben|gab|gaben|geschickt|gesendet|geschickt hat|geschickt haben))?${has}; ohne (antwort|rückmeldung|reaktion); kam (noch )?keine (antwort|rückmeldung|reaktion); (fehlt|fehlte) (noch )?(die|eine) (antwort|rückmeldung); (haben|hatten) wir (noch )?keine (antwort|rückmeldung); steht die (antwort|rückmeldung) (noch )?aus; (hat |haben )?(die |meine |unsere )?einladung (ignoriert|nicht beantwortet)${has}; (unbeantwortet|unbeantwortete) (gelassen|ließ|ließen|einladung); (antwortete|reagierte)n? nicht( auf die einladung)?; noch offen(e)? (rückmeldungen|antworten)`,
  responded: `(auf (die|unsere|meine) (einladung|anfrage) )?(geantwortet|reagiert|zurückgemeldet|beantwortet)${has}`,
  first: `
    (als )?(aller ?)?(erste|erster|erstes|ersten|erschter); zuerst; zuallererst; am (frühesten|frühsten|schnellsten|ehesten); als erstes; vor allen (anderen)?; als (nummer eins|allererster|allererste)`,
  last: `
    (als )?(aller ?)?(letzte|letzter|letztes|letzten|letschter); zuletzt; zuallerletzt; am spätesten; nach allen anderen`,
};
