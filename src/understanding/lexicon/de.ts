import { idioms } from './idioms.js';
import type { Lexicon } from './lexicon.js';

const call =
  '(besprechung|meeting|termin|sitzung|call|konferenz|videokonferenz|veranstaltung|videocall|telko|runde|raum)';
const weekday = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?';
const month =
  '(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dez)';
const last =
  '(letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges|vergangene|vergangenen|vergangener|vergangenes)';
const participle =
  '(gekommen|erschienen|aufgetaucht|aufgekreuzt|eingetroffen|beigetreten|dazugekommen|hinzugekommen|dazugestoßen|reingekommen|hereingekommen|angekommen|eingestiegen)';

export const lexicon: Lexicon = {
  verbFirst: true,
  articleBeforeNames: true,
  common:
    'fehler; glaube; gehört; gefällt; geteilt; wieder; später; weiter; gesagt; gelegt; geplant; gestellt; geste; gesten; kästen; fester; komme; kommt; kommen; genommen; lesen; teilen; teile',
  words: {
    ...idioms.de,
    who: `
      wer; wer noch; wer sonst( noch)?; wer is; wer alles; wer is alles; wer von (uns|euch|ihnen|denen); wen; welche (leute|personen|person|teilnehmer|kollegen|teilnehmenden);
      (alle|diejenigen|leute|personen|teilnehmer|kollegen|die) die;
      welche von (uns|euch|ihnen|den leuten); wer denn; die namen (der|derer|von allen)( die)?; namen`,
    which: 'welche; welcher; welchen; welches; was für; welche von den; welche der; welche unserer',
    howMany: `
      wie viele?; wieviele?; wie viele?( leute| personen)? von (uns|euch|ihnen|den|denen); wieviele? von (uns|euch|den|denen);
      (die )?anzahl( der| von| an)?; (die )?zahl der; teilnehmerzahl; kopfzahl; (die )?teilnehmeranzahl;
      wie groß war die (runde|beteiligung); (die )?beteiligung; wie viel; wie zahlreich`,
    did: 'gab es; gabs; gibt es; hatten wir; haben wir; gab es (irgendwelche|da|auch)',
    aux: `
      war; waren; ist; sind; hat; haben; hatte; hatten; habe; hab; wurde; wurden; worden; gewesen; wär; wäre; war's`,
    when: 'wann; um (wie viel|wieviel) uhr; zu welcher (zeit|uhrzeit); seit wann; bis wann; ab wann; wie früh; wie spät',
    howOften: 'wie oft; wie häufig; wie regelmäßig; wie viele male; an wie vielen terminen',
    show: `
      (zeig|zeige|zeigt|zeigen|gib|gebt|nenn|nenne|sag|sage|schick|schicke|liste|nennt)( sie)?( mir| uns)?( mal)?( auf)?; auflisten; anzeigen; auflistung;
      (eine |die )?liste( (der|aller|von|mit|derer)( allen)?)?; ich (will|möchte|würde gern|würde gerne|brauche|bräuchte|hätte gern|hätte gerne|wüsste gern|wüsste gerne)( gerne| gern)?;
      kann ich( mal)?; könnte ich( mal)?; übersicht( über| der)?; lass mich; filtere?( nach)?; finde?; zeig mal; sag mal`,
    anyone: `
      jemand; jemanden; irgendwer; irgendjemand; wer von euch; einer; irgendeiner; überhaupt (jemand|einer|wer); irgendwelche( leute)?; welche von ihnen`,
    everyone: 'alle; jeder; alle leute; das ganze team; alle teilnehmer; alle miteinander; sämtliche',
    nobody: `
      ((bis|am|zum|bis zum) )?ende (der|dieser|des) (woche|tages|monats|jahres|quartals); es ist; das ist; es war; das war; war gut; niemand; keiner; wer war das; wer ist das; wer weiß; nächste( woche| mal)?; nächstes mal; nächsten; nächster; morgen; übermorgen; wird; werden; zuständig; wer kommt; können wir`,
    me: 'ich; mich; mir; bin ich; habe ich; hab ich',
    stay: `
      (hat |haben )?(teilgenommen|mitgemacht|beigewohnt|zugehört|durchgehalten|ausgeharrt|verbracht); (nimmt|nahm|nahmen|nehmen) teil; teil (nimmt|nahm|nahmen|nehmen); teilnahm(en)?; teilnehmen; nahm(en)? daran teil;
      mitbekommen( hat| haben)?; (blieb|blieben|geblieben|bleibt|bleiben|dageblieben|dabeigeblieben|drangeblieben)( da| dabei| dran| drin)?; zugeschaltet( war| waren)?; online; mit dabei;
      (in|bei|auf|an) (der|dem|dieser|diesem|unserer|unserem) ${call}( (dabei|da|drin|anwesend))?; (im|beim|am) ${call}( (dabei|da|drin|anwesend))?; machte(n)? mit; mitgemacht haben; daran teilgenommen`,
    there:
      '(da|dabei|anwesend|drin|drinnen|präsent|zugegen|vor ort|hier|mit drin|dort|vertreten|drauf|am start|dran)( gewesen)?; dagewesen; dabeigewesen; dabei gewesen',
    in: `
      (kam|kamen)( (rein|herein|dazu|hinzu|an|hinein|da))?; ${participle}( (ist|sind|war|waren))?; (trat|traten) bei; (erschien|erschienen|auftauchte)( ist| sind)?; (tauchte|tauchten) auf;
      (sich )?(eingewählt|eingeloggt|dazugeschaltet|zugeschaltet|angemeldet)( hat| haben)?; (hat |haben )?(es )?geschafft; (wählte|wählten|loggte|loggten|schaltete|schalteten) sich (ein|dazu|zu);
      rein; reingegangen; stieß(en)?( dazu)?; (dazu|hinzu)(gestoßen|gekommen); war(en)? gekommen; aufgelaufen; hergefunden; einwählen; beitreten; da gekommen; schaltete(n)? sich zu`,
    out: `
      (ging|gingen)( (weg|raus|heraus|schon))?; (gegangen|weggegangen|rausgegangen|abgehauen|verschwunden|ausgestiegen|weg|raus|rausgeflogen|aufgebrochen|losgegangen)( (ist|sind|war|waren))?;
      (verließ|verließen|verlassen)( (hat|haben))?; (sich )?(ausgeklinkt|verabschiedet|ausgeloggt|abgemeldet|verdrückt|abgeseilt|verkrümelt)( (hat|haben))?; aufgelegt; (verabschiedete|verabschiedeten|klinkte|klinkten|loggte|loggten) sich( aus)?; haute(n)? ab`,
    opens: 'gab es',
    people: `
      (leute|leuten|personen|person|menschen|mitglieder|kollegen|kolleginnen|mitarbeiter|köpfe|eingeladene|eingeladenen|eingeladene personen);
      (teilnehmer|teilnehmern|teilnehmerinnen|teilnehmende|teilnehmenden|anwesende|anwesenden|anwesender|teilis|leuts)( innen)?; teilnehmer:innen`,
    guest: `
      (gast|gäste|gästen|gästinnen|gastnutzer|gastkonten|besucher|externe|externen|externer|extern|auswärtige|außenstehende|firmenfremde)( (teilnehmer|leute|personen|kollegen|teilnehmende|gäste|mitarbeiter|teilnehmern))?;
      von (außen|außerhalb|extern)( der firma| des unternehmens)?; nicht aus (der|unserer) firma; aus (anderen|fremden) (firmen|unternehmen|organisationen); externe`,
    'not guest': `
      (interne|internen|interner|intern|eigene|eigenen)( (teilnehmer|leute|personen|kollegen|teilnehmende|mitarbeiter))?; aus (der|unserer) (eigenen )?(firma|organisation); aus dem (eigenen )?(haus|unternehmen); hausinterne`,
    organizer:
      '(organisator|organisatoren|organisatorin|organisatorinnen|gastgeber|gastgeberin|veranstalter|veranstalterin|einladende|ausrichter)',
    coOrganizer: '(co|mit) ?(organisator|organisatoren|organisatorin|organisatorinnen|gastgeber)',
    presenter: `
      (referent|referenten|referentin|referentinnen|vortragende|vortragenden|vortragender|präsentator|präsentatoren|sprecher|sprecherin|redner|rednerin|moderator|moderatoren|moderatorin); präsentiert( (hat|haben))?; vorgetragen( (hat|haben))?; referiert`,
    attendee: 'nur (teilnehmer|teilnehmende); rolle teilnehmer; einfache teilnehmer',
    absentee:
      '(abwesende|abwesenden|abwesender|fehlende|fehlenden|fehlender)( (personen|leute|teilnehmer|kollegen))?; schwänzer; nicht erschienene( personen)?',
    latecomer:
      '(zu ?spät ?kommer|zuspätgekommene|zuspätgekommenen|zu spät gekommene|nachzügler|verspätete|verspäteten)( (teilnehmer|personen|leute))?; verspätungen; zuspätkommende',
    earlyLeaver: 'frühgeher; frühzeitig gegangene; vorzeitig gegangene',
    caller:
      '(anrufer|telefonteilnehmer|telefoneinwahlen|telefonische teilnehmer|telefonierer|einwähler|telefonisch zugeschaltete)',
    late: `
      (viel |etwas |deutlich )?(zu spät|verspätet|unpünktlich|verspätung|mit verspätung|später|spät|zu spät dran|nach (dem )?(beginn|start|anfang)|nach (beginn|anfang) der ${call}|zu spat); sich verspätet; verspätete(n)? sich; verspäten; nicht rechtzeitig; (erst )?nachdem es (angefangen|begonnen) hatte`,
    'late moreThan': 'später als; mehr verspätet als',
    onTime:
      '(pünktlich|rechtzeitig|zur rechten zeit|von anfang an|von beginn an|zum (start|beginn|anfang)|zeitig)( da)?',
    early: `
      (zu |viel zu |schon )?(früher|früh|vorzeitig|frühzeitig|eher|vorher|zeitiger)( als (geplant|die anderen))?; vor (dem )?(ende|schluss)( der ${call}| des ${call}s?)?; bevor (es|das meeting|die besprechung) (zu ende|vorbei|aus|fertig) war; mittendrin; zwischendrin; mitten drin; vor (dem )?offiziellen ende`,
    leftEarly: 'früher schluss gemacht; vorher abgesprungen; vorzeitig abgebrochen',
    absent: `
      (gefehlt|fehlte|fehlten|fehlt|fehlen|fehlend)( (hat|haben))?; (hat |haben )?(geschwänzt|verpasst|versäumt|sausen lassen|geschwänzt hat); abwesend( (war|waren))?; schwänzte(n)?; abwesenheit(en)?; fehlten unentschuldigt; (hat|haben) es nicht geschafft; verpasste(n)?; ferngeblieben; blieb(en)? fern; weggeblieben`,
    phone: `
      (per|über|via|mit|übers|am|mittels|mit dem|über das|vom) (telefon|handy|festnetz|smartphone|mobiltelefon|anruf|telefoneinwahl); telefonisch; (telefonisch )?angerufen; telefoneinwahl; per einwahl; nur (per )?telefon; nur audio; telefon`,
    toTheEnd: `
      bis (ganz )?(zum|ans|zu) (bitteren |allerletzten |letzten )?(ende|schluss|schluß); (noch )?(am|zum) (ende|schluss|schluß)( noch)?; bis zuletzt; bis es (zu ende|vorbei|aus) war; durchgehend bis zum (ende|schluss); bis zur letzten minute; bis ende`,
    wholeTime: `
      die ganze zeit( über)?; (das |den )?(ganze|gesamte|komplette|ganzen|gesamten|kompletten) (meeting|besprechung|termin|call|zeit|dauer|sitzung)( über| lang)?; durchgehend; durchgängig; von anfang bis (ende|schluss); komplett; die (ganze|gesamte|komplette) (besprechung|zeit|sitzung|dauer)( über| lang)?; volle zeit`,
    accepted: `(hat |haben )?(zugesagt|angenommen|bestätigt|akzeptiert|zusagte|zusagten)( (hat|haben|hatte|hatten))?; (sagte|sagten) zu; ja gesagt; (eine )?zusagen?; wollte(n)? (kommen|dabei sein)`,
    declined: `(hat |haben )?(abgesagt|abgelehnt|sich entschuldigt|absagte|absagten)( (hat|haben|hatte|hatten))?; (sagte|sagten) ab; nein gesagt; (eine )?absagen?; entschuldigt( gefehlt)?`,
    tentative:
      '(mit|unter) vorbehalt( (zugesagt|angenommen|akzeptiert))?; vorläufig( zugesagt)?; vielleicht( gesagt| zugesagt); mit vielleicht (geantwortet|zugesagt)',
    noResponse: `
      (nicht|nie|gar nicht|noch nicht|niemals) (auf die (einladung|anfrage) )?(geantwortet|reagiert|zurückgemeldet|rückgemeldet)( (hat|haben))?; keine (antwort|rückmeldung|reaktion)( (gegeben|gab|gaben|geschickt))?; ohne (antwort|rückmeldung|reaktion); (die )?einladung ignoriert`,
    responded: '(auf die (einladung|anfrage) )?(geantwortet|reagiert|zurückgemeldet)( (hat|haben))?',
    first:
      '(als )?(allererste|allererster|erste|erster|erstes|ersten); zuerst; am frühesten; als erstes; vor allen (anderen)?',
    last: '(als )?(allerletzte|allerletzter|letzte|letzter|letztes|letzten); zuletzt; am spätesten; nach allen anderen',
    not: 'nicht; nie; niemals; gar nicht; überhaupt nicht; noch nicht; nich; ned; doch nicht; dann nicht',
    except:
      '(außer|ohne|ausgenommen|bis auf|abgesehen von|mit ausnahme von|nicht aber)( den| die| der| dem)?; ohne die',
    only: 'nur; bloß; lediglich; ausschließlich; allein; nichts als',
    and: 'und; sowie; und (ist|hat|war|haben|sind|waren); und dann; und auch; &; und zugleich',
    or: 'oder; oder (ist|hat|war|haben|sind|waren); beziehungsweise; bzw',
    but: '(aber|jedoch|doch|sondern|allerdings)( dann| trotzdem| auch)?',
    neither: 'weder',
    nor: 'noch',
    atLeast: '(für |zu )?(mindestens|wenigstens|minimum|mind|zumindest|nicht weniger als|nicht unter|minimal|>=|≥)',
    moreThan: '(für |zu )?(mehr als|über|länger als|mehr wie|länger wie|>|oberhalb von)',
    lessThan: '(für |zu )?(weniger als|unter|kürzer als|kürzer wie|nicht mal|nicht einmal|keine|<|weniger wie|knapp)',
    atMost: '(für |zu )?(höchstens|maximal|max|nicht mehr als|bis zu|nicht länger als|<=|≤)',
    orMore: 'oder (mehr|länger|darüber); und (mehr|länger); +; aufwärts',
    orLess: 'oder (weniger|kürzer|darunter); und weniger',
    minute: 'minuten?; min; mins; m',
    hour: 'stunden?; std; h',
    percent: '%; prozent; v h',
    'minutes=30':
      '(eine |ne |einer |der )?halbe stunde; (eine|einer|ne) halben? stunde; halbstunde; dreißig minuten; halbstündig',
    'minutes=15': '(eine |einer |ne )?viertel ?stunde; fünfzehn minuten',
    'minutes=45': '(eine |einer |ne )?drei ?viertel ?stunde; dreiviertelstunde',
    'minutes=60': '(eine|einer|ne|1) stunde; eine ganze stunde',
    'minutes=90': '(anderthalb|eineinhalb|einundeinhalb|ein einhalb) stunden; eine stunde (und )?dreißig minuten',
    'minutes=120': 'zwei stunden',
    'percent=50':
      '(die |der )?halbe (zeit|besprechung|sitzung|dauer); (die |der )?hälfte( der (zeit|besprechung|sitzung)| des (meetings|termins|calls))?; zur hälfte',
    'percent=25': '(ein|einem) viertel',
    'percent=75': '(drei ?viertel|dreivierteln)( der zeit)?',
    'percent=33': '(ein|einem) drittel',
    'percent=67': 'zwei dritteln?',
    'moreThan percent=50':
      '(der )?(großteil|größte teil|meiste)( der zeit)?; den (größten|großen) teil( der zeit)?; die meiste zeit; überwiegend; größtenteils',
    'number=2': 'zwei',
    'number=3': 'drei',
    'number=4': 'vier',
    'number=5': 'fünf',
    'number=6': 'sechs',
    'number=7': 'sieben',
    'number=8': 'acht',
    'number=9': 'neun',
    'number=10': 'zehn',
    'number=11': 'elf',
    'number=12': 'zwölf',
    'number=15': 'fünfzehn',
    'number=20': 'zwanzig',
    'number=30': 'dreißig',
    'number=40': 'vierzig',
    'number=45': 'fünfundvierzig',
    'number=50': 'fünfzig',
    'number=60': 'sechzig',
    'number=90': 'neunzig',
    'past=15': 'viertel nach',
    'past=-15': 'viertel vor',
    'past=-30': 'halb',
    at: 'um; gegen; kurz nach; so um',
    oclock: 'uhr',
    'by moreThan': 'um mehr als',
    'or moreThan': 'oder (mehr|länger) als',
    'or lessThan': 'oder (weniger|kürzer) als',
    'and moreThan': 'und (mehr|länger) als',
    'and lessThan': 'und (weniger|kürzer) als',
    'between number=1 and': 'zwischen einer und',
    between: 'zwischen',
    upTo: 'bis',
    date: `
      (heute|gestern|vorgestern)( (morgen|früh|vormittag|mittag|nachmittag|abend))?; (heutige|gestrige|heutigen|gestrigen|heutiger|gestriger); (${last} )?${weekday}( (morgen|früh|vormittag|nachmittag|abend))?;
      ${last} (woche|monat|quartal|jahr|wochenende|nacht|mal); (diese|dieser|dieses|diesen|diesem|in dieser|in diesem) (woche|monat|quartal|jahr|wochenende); (am )?wochenende; vor # (tagen|wochen|monaten); vor (einer|einem|zwei|drei|vier) (tagen?|wochen?|monaten?); heute früh; (di|mi|do|fr|sa);
      (am |den |vom )?# ${month}( #)?; (im )?${month}( #)?; ${last} # (tagen?|wochen|monaten?); ${last} #( (mal|male|malen|terminen?|besprechungen|meetings|sitzungen|calls))?;
      ${last} (${call}|mal); vorletzten (${call}|mal); vorletztes mal; nummer #; nr #; ${last} (zwei|drei|vier|fünf|sechs|acht|zehn)( (mal|male|terminen?|besprechungen|meetings|sitzungen|tagen?|wochen|monaten?))?; vorhin`,
    meeting: `(das |die |der |den |dem |des |diese |dieses |diesem |dieser |diesen |unser |unsere |unserem |unserer )?(${call}s?|treffen|meetings|besprechungen); dies; daran; davon`,
    prep: `(in|im|ins|bei|beim|auf|an|am|zu|zum|zur|für|während|über|aus)( (der|dem|den|das|die|dieser|diesem|unserer|unserem|meiner|meinem))?; (am|beim) (termin|meeting|call); mit; gegenüber; seitens`,
    of: '(des|vom); von dem',
    from: 'von( der| den)?; aus( der| dem)?; von (der )?firma; der firma',
    attendance:
      '(die |der )?(anwesenheit|anwesenheiten|anwesenheitsliste|anwesenheitsbericht|teilnehmerliste|teilnahmeliste|teilnahmebericht|teilnahme|präsenzliste|anwesenheitsübersicht)',
    export:
      '(export|exportieren|exportiere|exportier|herunterladen|runterladen|download|downloaden|lade)( (das|die liste|die anwesenheit|die))?( herunter| runter)?; als (datei|tabelle|download)',
    csv: '((als|nach|in|im|zu) )?(eine )?csv( (datei|format|export|liste))?',
    excel: '((als|nach|in|im|zu) )?(excel|xlsx|xls)( (datei|format|export|liste|tabelle))?',
    roles: 'rollen?; rollenverteilung; nach rollen?; wer (hatte|hat) welche rolle',
    timeline: `zeitverlauf; zeitachse; zeitleiste; verlauf; wer (kam|ging) (und )?(ging )?wann; wer kam und ging wann; wer (ist )?wann (gekommen|gegangen|kam|ging)( und (gegangen|ging|gekommen))?; (wann )?(sind |ist )?(alle )?rein und raus; (die )?(beitritts|ein|ankunfts) und (austritts|aus|abgangs)zeiten; beitritts und austrittszeiten; kommen und gehen; diagramm; kurve; wer war wann (da|dabei|drin)`,
    trend: `trends?; tendenz; entwicklung( der (teilnahme|anwesenheit|beteiligung))?; wie (entwickelt|entwickelte) sich die (teilnahme|anwesenheit|beteiligung|teilnehmerzahl); wie hat sich die (teilnahme|anwesenheit|beteiligung|teilnehmerzahl) entwickelt; historie; serie; anwesenheitstrend; (geht|ging|nimmt|nahm|sinkt|steigt) die (teilnahme|anwesenheit|beteiligung)( zurück| ab| zu| runter| hoch)?`,
    sessions:
      '(welche |die )?sitzungen (gab es|der besprechung); sitzungsliste; wie oft (war|wurde) (die besprechung|das meeting) (geöffnet|abgehalten)',
    meetings:
      '(welche|was für) (meetings|besprechungen|termine)( (hatte|habe|kann) ich( (abfragen|gehabt))?| gab es| gibt es| kennst du)?; (meine|unsere|alle) (letzten |vergangenen )?(meetings|besprechungen|termine)',
    all: 'alles; sämtliche',
    the: 'der; die; das; den; dem; ein; eine; einen; einem; einer; eines; ne; nen; mein; meine; meinen; meiner; unser; unsere; unseren; unserer; herr; herrn; frau; deren; diese; dieser; dieses; ihre; kollege; kollegin; sich; es',
    filler: `
      bitte; mal; denn; eigentlich; überhaupt; alles; jetzt; nun; so; also; na; hallo; hi; hey; moin; servus; guten (tag|morgen|abend); ok; okay; bot; noch; noch mal; nochmal; auch; tatsächlich; wirklich; insgesamt; trotzdem; dennoch; sogar; eben; halt; schon; ähm; äh;
      (kannst|könntest|würdest|kann|können|könnten|magst) (du|sie|man)( (mir|uns))?( bitte| mal| kurz)?; (kannst|könntest|würdest) du (mir |uns )?(bitte |mal |kurz )?(sagen|zeigen|geben|nennen|verraten|auflisten); (können|könnten|würden) sie (mir |uns )?(bitte |mal )?(sagen|zeigen|geben|nennen|auflisten); (sagen|zeigen|wissen|sehen|haben|auflisten|nennen|erfahren|bekommen|kriegen); weißt du; weisst du; wissen sie; was (war|ist|sind|waren); wie (war|ist|hoch war);
      der zeit; lang; lange; minutenlang; (der|des|von der|vom) ${call}s?; der dauer; der besprechungszeit; eingeladen( war| waren)?; eingeladene; (zur|auf die|die|der) einladung; da so; ja; gerne; gern; kurz; mich interessiert; danach; dann; am ende des tages; zusammen; live; in echt; persönlich; her`,
    thanks: 'danke( schön| sehr| dir| euch| ihnen)?; vielen dank; besten dank; merci; thx',
    exactly: 'genau; exakt; präzise',
  },
};
