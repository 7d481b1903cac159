import { call, calls, few, last, month, weekday } from './shared.js';

const daytime = '( (morgen|früh|vormittag|mittag|nachmittag|abend))?';
const lists = '(liste|übersicht|daten|ergebnisse|auswertung|bericht|report|anwesenheit)';
const as = '((als|nach|zu|per|im|in|als eine|als ne) )?';
const all = '(leute|teilnehmer|personen|kollegen|teilnehmende|schüler|studenten)';
const share = '(teilnahme|anwesenheit|beteiligung|teilnehmerzahl|teilnehmerzahlen|besucherzahlen)';

/** Which meeting, and what the bot is asked for beside people. */
export const commands: Readonly<Record<string, string>> = {
  date: `
    (heute|heut|heit|gestern|gester|gestan|vorgestern)${daytime}; (heutige|gestrige|heutigen|gestrigen|heutiger|gestriger); ${weekday}${daytime}; ${last} ${weekday};
    ${last} (woche|monat|quartal|jahr|wochenende|nacht|mal|semester|schuljahr|abend); (diese|dieser|dieses|diesen|diesem|in dieser|in diesem) (woche|monat|quartal|jahr|wochenende); (am )?wochenende; (letztes |am )?wochenende; vor # (tagen|wochen|monaten); vor (einer|einem|zwei|drei|vier) (tagen?|wochen?|monaten?); heute früh; (mo|di|mi|do|sa); (am|letzten|vom) (mo|di|mi|do|fr|sa|so);
    (am |den |vom )?# ${month}( #)?; (im |vom )?(monat )?${month}( #)?; ${last} # (tagen?|wochen|monaten?); ${last} #( ${calls})?; ${last} # (treffen|male?n?);
    ${last} (besprechung|meeting|termin|sitzung|konferenz|call|mal); vorletzte(n|r|s|m)? (besprechung|meeting|termin|sitzung|konferenz|call|mal); nummer #; nr #; (letzte|letzten|vergangene|vergangenen) ${few}( (mal|male|malen|terminen?|besprechungen|meetings|sitzungen|tagen?|wochen|monaten?))?; vorhin; ebend`,
  meeting: `
    (das |die |der |den |dem |des |diese |dieses |diesem |dieser |diesen |unser |unsere |unserem |unserer )?(${call}s?|treffen|meetings|besprechungen|meet|mtg|meeti|termins|anlass|anlasses|zoom|teamsmeeting|teams meeting|teams call|onlinetermin|online termin|onlinemeeting|online meeting|sitzig|zusammenkunft|session|veranstaltungen|event); dies; daran; davon; (dieser|der) reihe; meeting (namens|mit dem titel|mit dem namen|mit dem betreff)`,
  kind: `
    (schulung|schulungen|kurs|kurses|webinar|webinars|online seminar|onlineseminar|seminar|seminars|workshop|workshops|training|trainings|fortbildung|weiterbildung|lehrgang|lehrgangs|unterweisung|vorlesung|vortrag|vortrags|übung|tutorium|lehrveranstaltung|online schulung|onlineschulung|onlinekurs|online kurs|pflichtschulung|sicherheitsunterweisung)( (zum thema|zu dem thema|thema|namens|mit dem titel|mit dem thema))?`,
  prep: `(in|im|ins|bei|beim|bim|auf|an|am|zu|zum|zur|für|fürs|während|über|aus|anlässlich|gelegentlich)( (der|dem|den|das|die|dieser|diesem|unserer|unserem|meiner|meinem|deiner|eurem|eurer))?; (am|beim) (termin|meeting|call); mit; gegenüber; seitens`,
  of: '(des|vom|zum|vo); von dem; von meinem; von unserem; von unserer; von meiner; (vom|von der|des) thema',
  from: 'von( der| den)?; vo de; aus( der| dem)?; (von|bei|aus)( der)? (firma|organisation|abteilung|gesellschaft); der firma; seitens der',
  attendance: `
    (die |der |d |eine |ne |unsere )?(komplette |vollständige )?(anwesenheit|anwesenheiten|anwesenheitsliste|anwesenheitslisten|anwesenheitsbericht|anwesenheitsnachweis|anwesenheitskontrolle|anwesenheitsdaten|teilnehmerliste|teilnehmerlisten|teilnehmendenliste|teilnehmerinnenliste|teilnehmerübersicht|teilnahmeliste|teilnahmebericht|teilnahmeübersicht|teilnahmedaten|teilnahme|präsenzliste|präsenz|anwesenheitsübersicht|tn liste|tnliste|präsenzkontrolle)`,
  export: `
    (export|exports|exportieren|exportiere|exportier|exportiert|herunterladen|runterladen|download|downloaden|lade|abspeichern|speichern|umwandeln|konvertieren|wandle|konvertiere|rausziehen|ziehen)( (das|die|den))?( ${lists})?; (lade|lad)( ${lists})? (herunter|runter); als (datei|tabelle|download|anhang|file); zum (herunterladen|download|runterladen)`,
  csv: `${as}csv( (datei|format|export|liste|file|tabelle))?`,
  excel: `${as}(excel|exel|exzel|xlsx|xls|exceldatei|exceltabelle|excelliste)( (datei|format|export|liste|tabelle|sheet|file))?; (als|in) (eine )?(tabelle|spreadsheet)`,
  roles: `
    rollen?; rollenverteilung; rollen ?(übersicht|liste); nach rollen?; wer (hatte|hat|war in|spielte) (welche|welcher|welchen) (rolle|funktion)( hatte)?; wer (war|ist) was; (welche|die) rollen( der ${all})?`,
  timeline: `
    (zeitverlauf|zeitachse|zeitleiste|zeitstrahl|zeitlinie|timeline|zeitlichen? (verlauf|ablauf)|verlauf|anwesenheitsverlauf|chronologie|zeitdiagramm); wer (kam|ging) (und )?(ging )?wann; wer kam und ging wann; wer kam wann und ging wann; wer (ist )?wann (gekommen|gegangen|kam|ging|dazugekommen|rein|raus)( und (wann )?(gegangen|ging|gekommen|raus))?( ist)?;
    (wann )?(sind |ist )?(alle )?rein und raus; (die )?(beitritts|ein|ankunfts) und (austritts|aus|abgangs)zeiten; beitritts und austrittszeiten; (ein|an|beitritts) und (ausstiegs|abmelde|austritts|aus)zeiten; kommen und gehen; diagramm; grafik; kurve; wann ist wer (rein|raus|gekommen|gegangen)( und (wann )?(wieder )?(raus|rein|gegangen|gekommen)); wann ist wer (gekommen|gegangen)( und (gegangen|gekommen))?; wann (kam|ging) wer( und (ging|kam))?; wann sind die (leute|teilnehmer) (gekommen|gegangen)( und (gegangen|gekommen))?; wer war wann( (da|dabei|drin|anwesend|drinnen|online))?; wann (war|waren) (wer|alle)( (da|dabei|drin|anwesend))?; wer (von wann bis wann|wann bis wann)( (da|dabei|drin))?( war)?; wer wann (da|dabei|drin|anwesend)( war)?`,
  trend: `
    trends?; wie (war|ist) die ${share} (in|bei|über) (den|die); tendenz; trendkurve; vergleich; immer (weniger|mehr); werden wir (weniger|mehr); (sind|waren) (mehr oder weniger|weniger oder mehr); trend (der |zur |bei der )?(teilnehmerzahlen|teilnehmerzahl|teilnahme|anwesenheit|beteiligung); kommen (mehr oder weniger|weniger oder mehr)( leute)?( als (früher|sonst))?; als (früher|sonst);  (die )?entwicklung( (der|von|unserer) ${share}| der ${all})?; wie (entwickelt|entwickelte|verändert|veränderte) sich (die |unsere )?${share}; wie (hat|haben) sich (die |unsere )?${share} (verändert|entwickelt); wie hat sich (die |unsere )?${share}; (entwickelt|verändert); historie; serie; entwickelt sich (die )?${share}( (positiv|negativ|gut|schlecht))?; (im )?zeitvergleich; anwesenheitstrend; teilnahmetrend; (teilnahme|anwesenheits|teilnehmer)(entwicklung|verlauf);
    (geht|ging|gehen|nimmt|nahm|nehmen|sinkt|sinken|steigt|steigen|wächst) (die |unsere )?${share}; (kommen|kamen|sind|waren|werden|wurden) (es )?(immer|zunehmend) (weniger|mehr); (werden|wurden) es (weniger|mehr); (weniger|mehr) (leute|teilnehmer) (als früher|als sonst|geworden); durchschnittliche ${share}; (im )?durchschnitt; durchschnittlich; (die )?${share} im (vergleich|verlauf|laufe der zeit); ${share} (über|in) die (zeit|letzten wochen); rückläufig; (steigend|sinkend)`,
  sessions: `
    (welche )?(sitzungen|sessions) (gab es|gabs|der besprechung|des meetings|vom meeting); (einzelnen|mehreren|verschiedenen) (sitzungen|sessions|durchläufe); sitzungsliste; sitzungsübersicht; wie oft (war|wurde|ist|lief) (die besprechung|das meeting|der call|der termin|die sitzung|es)( (geöffnet|abgehalten|gestartet|gelaufen|offen))?; (neu|erneut) gestartet; (zweimal|dreimal|öfter|mehrere male) (gestartet|geöffnet); mehrmals (gestartet|geöffnet|abgehalten|gelaufen|begonnen); mehrfach (gestartet|geöffnet|abgehalten|gelaufen|begonnen); wie viele sitzungen( (gab es|hatte das meeting|waren es))?; alle durchgänge`,
  meetings: `
    (welche|was für) (meetings|besprechungen|termine|sitzungen|calls|veranstaltungen|schulungen|kurse)( (hatte|habe|hab|kann) ich( (abfragen|gehabt|denn))?| gab es( bei mir)?| gabs( bei mir)?| gibt es| kennst du| hatten wir| waren( bei mir)?| stehen zur auswahl| habe ich gehabt)?; (an|in|bei) welchen (meetings|besprechungen|terminen|sitzungen|calls|veranstaltungen|schulungen|kursen); für (termine|meetings|besprechungen|calls|sitzungen); (meine|meiner|unsere|alle|alle meine) (letzten |vergangenen )?(meetings|besprechungen|termine|sitzungen|calls|kurse|schulungen|veranstaltungen); (eine )?(liste|übersicht) (meiner|der|aller|aller meiner) (meetings|besprechungen|termine|sitzungen); (besprechungs|meeting|termin)(liste|übersicht); (meinen|mein) kalender`,
  webinars:
    '(alle |welche )?(webinare|webinaren|town halls|townhalls|webcasts|live events)( (hatte|habe) ich| gab es)?; webinarliste',
  help: `
    (eine |ne |die )?(hilfe|hülfe|befehlsübersicht|bedienungsanleitung|anleitung|befehlsliste); hilf( mir)?( bitte)?; (welche|die) (befehle|kommandos|funktionen|fragen)( (gibt es|gibts|kennst du|kann ich( dir)? stellen|hast du|verstehst du|kannst du))?; was (kannst|machst|tust) du( (eigentlich|denn|so|überhaupt))?( alles)?( (tun|machen|beantworten))?; was (kann (der|dieser) bot|können sie|kann man (hier|dich))( alles)?( (tun|machen|fragen))?; (wie|was) (funktioniert|funktionierst|funktioniersch) (du|das|der bot|dieser bot)( hier)?( (eigentlich|denn|genau))?; wie (benutze|bediene|verwende|nutze|benutzt|bedient) (ich|man) (dich|den bot|das|sie); was (kann|soll|muss) ich( (dich|dir|sie|hier))?( alles)? (fragen|schreiben|eingeben|tippen); was sind (deine|die) (funktionen|befehle|fähigkeiten); was kannst du für (mich|uns) (tun|machen); um hilfe; was (weißt|weisst) du( alles)?; (wofür|wozu) bist du( (da|gut))?; (wofür|wozu) (dienst du|kann ich dich (verwenden|nutzen|brauchen)); wobei kannst du( mir)? helfen; wer bist du( eigentlich| denn)?; was bist du( eigentlich| denn)?; (kannst du|können sie) mir helfen; wie (geht|läuft) das( hier)?; ich (brauch|brauche|bräuchte|benötige)( bitte| mal| etwas)? hilfe`,
  signIn: `
    (mich )?(anmelden|einloggen); (mein )?konto (anmelden|verbinden|verknüpfen); (melde?|log|logge?)( sie)? mich( bitte| mal| jetzt)? (an|ein); (ich )?(will|möchte|muss|würde gern|würde gerne) mich( bitte| gern| gerne)?( neu| wieder| nochmal)? (anmelden|einloggen); wie kann (ich|man) (mich|sich) (hier |wieder )?(anmelden|einloggen); anmeldung; login; log in; wie (melde|logge) ich mich( hier| bei dir)? (an|ein); neu anmelden; wieder anmelden; (verbinde|verknüpfe)( bitte)? mein konto`,
  signOut: `
    (mich )?(abmelden|ausloggen); (mein )?konto (abmelden|trennen|entfernen|abkoppeln); (melde?|log|logge?)( sie)? mich( bitte| mal| jetzt| wieder)? (ab|aus); (ich )?(will|möchte|muss|würde gern|würde gerne) mich( bitte| gern| gerne)?( wieder)? (abmelden|ausloggen); wie kann (ich|man) (mich|sich) (hier |wieder )?(abmelden|ausloggen); abmeldung; logout; log out; wie (melde|logge) ich mich( hier| bei dir| wieder)? (ab|aus); (trenne|vergiss)( bitte)? mein(en)? (konto|zugang)`,
  'turnOff summaries': `
    (keine|keinerlei|gar keine|überhaupt keine) (automatischen |weiteren )?(besprechungs|meeting)?(zusammenfassung(en)?|recaps?|summaries)( mehr)?; ohne zusammenfassung(en)?`,
  'everywhere turnOff summaries': 'alle zusammenfassungen (aus|ab|weg|stoppen|beenden)',
  'summaries turnOff': '(zusammenfassungen|zusammenfassung) (aus|ab|weg|stop|stopp|nein|nicht mehr)',
  'summaries turnOn': '(zusammenfassungen|zusammenfassung) (an|ein|ja|wieder an|wieder ein)',
  summaries: `
    (automatische |automatischen )?(besprechungs|meeting)?(zusammenfassungen|zusammenfassung|recaps?|summaries|summary|zusammenfassen)`,
  turnOn: `
    (schalte?|stelle?|mache?|dreh|drehe) (mir |uns )?ein; einschalten; anschalten; anstellen; anmachen; eingeschaltet; (re)?aktiviere?n?; (re)?aktiviert; einrichten; freischalten; (hätte|hätten|will|wollen|möchte|möchten) (ich |wir )?(gern |gerne )?wieder`,
  turnOff: `
    ausschalten; abschalten; abstellen; ausstellen; ausmachen; abdrehen; deaktiviere?n?; deaktiviert; stoppe?n?; stop; beende?n?; abbestellen; unterlassen; lass( doch)?( bitte)?( das)?; hör( bitte| endlich| doch)?( mal)? auf( damit)?; hören sie( bitte)? auf; aufhören; nie wieder; nicht mehr; weglassen; einstellen; spar dir; spare dir; verschone (uns|mich)( bitte)?( mit)?; schluss mit; genug( mit)?; weg mit`,
  post: `
    (zu )?(posten|schreiben|liefern|verschicken|reinstellen|veröffentlichen); reinzu(posten|schicken|schreiben); schalte?; stelle?; dreh; reinzuposten; reinposten; zuposten; zu posten; reinzustellen; reinzuschreiben; (post|poste|postest|schreib|schreibe|schickst|schreibst|machst|erstellst|sendest)( du)?; rein; (fass|fasse|fasst)( du)?( bitte)?; (reinschicken|zuschicken)`,
  always: `
    (nach|zu|bei|von) (jedem|jeder|allen) (${call}|treffen|meetings|mal|terminen|besprechungen|kurs|schulung|training); automatisch; immer; nach dem ${call}; danach; ab (jetzt|sofort|heute|nun)( immer)?; künftig; zukünftig; in zukunft; von (jetzt|nun) an; jedes mal; jedesmal; danach immer; regelmäßig; weiterhin`,
  everywhere: `
    überall; nirgends; nirgendwo; in (allen|keinem|keiner) (meinen |unseren )?(meetings?|besprechungen|chats?|terminen|kanälen|kanal); (für|von|aus|bei|zu) (alle|allen|aller|sämtliche) ((meine|meinen|meiner|unsere) )?(meetings|besprechungen|termine|terminen|chats); für alles`,
};
