import { call, calls } from './shared.js';

const any = '(jemand|irgendwer|irgendjemand|jmd|einer|eine|öpper|eppa)';
const own = '(meinen|unseren|euren|deinen)';
const recaps = '(zusammenfassungen|zusammenfassung|recaps?)';
const late = "(zspät|z'spät|z spät|zspat|z'spat|zspot|z'spot|zspaat|zspäd|z'spoot|zspoot)";
const said = '(sagen|bescheid (zu )?(geben|sagen)|was (zu )?sagen|zu melden|melden)';

/** Words of dialects, of chats and of everyday talk, beside those of the other files. */
export const spoken: Readonly<Record<string, string>> = {
  who: 'wea; wear; wä; wer olles; wea olles; wea ois; wer ois; wea ollas; weli; welli; wöchi; wen ois; wer vo (uns|eich|eu|dene); wos fia leit; was für leit',
  'who late': `wie spät (waren|kamen|sind|san) (die |alle )?(leute|alle|teilnehmer|anderen|leit|die)( (dran|gekommen|da))?`,
  howMany:
    'wia (vü|vui|vüü|vill|vil|viel|vüle|fü)( leit)?; wie (vill|vü|vui|vel|fiel)( leit| lüt)?; wiavü; wiavui; wievü; wievui; wievill; wiefiel; wivil; wieviel leit; wie vili( lüt)?; wieviu',
  when: 'wonn; waun; wänn; wann genau; um wöchi zeit; um weli zyt',
  did: 'gibbs; gabs do',
  aux: 'woa; woar; woan; woarn; wuan; woret; waret; worat; wards; hod; hend; hent; händ; hänt; hobn; hom; hob; hams; habts; sann; sünd; sinn; isses; gwest; gwä; gwesst; jewesen; gewesn; wurd; wurdn; hett',
  'aux me': '(stehe?|wurde|gelte) (ich|i|ick|icke)',
  me: 'ick; icke',
  not: 'nitt; nüd; nimma; nimmer; nimmi; nüm; gor ned; goar net; goar ned; gaunz ned; ned amoi; net amal; niad; neda; neet; koa moi',
  anyone:
    'öpper; öpperts; eppa; epper; ebber; eppa wer; oana; oaner; aner; jemad; irgendöpper; irgend wer; irgend jemand',
  'anyone from': `${any} (vom|von der|von den|vo de|vo da|vo|vu|vu da|ausm|aus der|aus dem|aus da|usem)`,
  everyone: 'olle; alli; alle zamm; alle zamma; olle zaum',
  and: 'ond; ung; un dann; ond dann',
  or: 'oda; oddr',
  but: '(owa|oba|aba|awwer|abba|ober)( dann| don| trotzdem| doch| eh)?',
  there: `
    (debii|dabii|dobei|dabäi|dobi|debie|dabai|dinne|drinna|drinn|do herin|ois do|olle do|eh do|au do|aa do|o do|noch do|no do|scho do|ah do|iberhaupt do)( (gwesn|gwesen|gsi|gwest|gwen))?; do (gwest|gwen|gwä|gsii|gsy)`,
  in: `
    (kemman|kömma|komma|kommn|kummn|koma|kema|kumme|kimma|chooo?|gkommen|jekommen|kommen gwesn|uftaucht|ufgetaucht|auftaucht|aufdaucht|ufkrüzt|inecho|ynecho|dazuakemma|dazukema|einagschaut|eingschaut|dazua|einikemma)( (is|isch|san|sind|ist))?; (vorbei|rein|nei|eini|ine)(gschaut|gluegt|gschneit)`,
  'not in':
    '(ned|net|nid|nöd|nit|nich|nicht) (kommen|kumma|kemma|cho|koma|kema|kumme|kimma|komme|kömma|auftaucht|uftaucht|aufdaucht)( (is|isch|san|sind))?',
  'late in': `((scho |schon |scho a |scho wida )?(wieder|wida|widr|immer|amoi|nochmal) )?${late} (kommen|kumma|kemma|cho|koma|kema|kumme|kimma|kömma|komme)`,
  late: `((scho |schon )?(wieder|wida|widr|immer) )?(zspot|z'spot|zspaat|z'spaat|zspäd|zspoot|z'spoot|zu späd|zu spot|ze spät|verspätat|verspeetet|zspat|z'spat)( dro| drå)?`,
  onTime: 'pinktlich; pünktli; pinktli; auf die minute; überpünktlich',
  early: `(scho |schon )?(friara|friaher|früeher|fria|ehnder|ender|z'früeh|z früeh|zfrüh|z'früh|z'fria|zfria|vorzeiti|eher schon|frieher)`,
  out: `
    (gange|ganga|gangen|gongen|gaunga|jejangen|furt|furtgange|fuatgaunga|hoamganga|hoam|heimgange|abghaun|abghauen|ogehaut|abzischt|abgezischt|abgedampft|abgerauscht|naus|nausganga|wegganga|weggange|usegange|uusegange|usgstige|ausgstiegn|verschwundn|vertschisst|vadünnt|verduftet|verschwunde)( (is|isch|san|sind|ist))?`,
  absent: `
    (gfehlt|gfählt|gfäit|gföhlt|gfeit|jefehlt|gfaid|gfäht)( (hod|hot|het|hat|hom|hend))?; (uns|mich) (dann |einfach |wieder |doch )?(sitzen|hängen|stehen|im stich) (lassen|gelassen)( (hat|haben))?; (uns|mich) (dann |einfach |doch )?(versetzt|draufgesetzt)( (hat|haben))?; (steht |stehen |stand )?als (abwesend|fehlend|gefehlt|nicht anwesend)( (drin|eingetragen|vermerkt|geführt|markiert|gelistet|erfasst|gezählt|gewertet|gemeldet))?; (schwänzt|gschwänzt|gschwenzt|blau gmacht|blaugmacht|krank gemacht|gefläkt)( (hat|hot|hod|haben))?`,
  accepted: `
    (zuegseit|zuagsogt|zugsogt|zuagsagt|zuegsait|zugesacht|zuegsage|fix zugesagt|fest zugesagt|fest versprochen|versprochen (zu kommen|dabei zu sein))( (hat|hot|hod|haben|hom|hend))?; auf (annehmen|zusagen|ja) (geklickt|gedrückt|gestellt)( (hat|haben))?; (kommen|dabei sein|teilnehmen) wollte(n)?`,
  declined: `
    (abgseit|obgsogt|abgsogt|abgsait|obgsagt|abgesacht)( (hat|hot|hod|haben|hom|hend))?; auf (ablehnen|absagen|nein) (geklickt|gedrückt|gestellt)( (hat|haben))?`,
  'not declined': `
    ohne ((vorher|davor|sich|irgendwie|überhaupt|was|rechtzeitig|sich vorher|sich rechtzeitig) )?(abzusagen|abzumelden|zu entschuldigen|bescheid zu (geben|sagen)|was zu sagen|${said}|entschuldigung|abmeldung|absage)`,
  tentative: `auf (vielleicht|unter vorbehalt|mit vorbehalt) (geklickt|gedrückt|gestellt)( (hat|haben))?; (bloß|grad|eher) vielleicht( gesagt)?`,
  noResponse: `
    (sich )?(net|nid|nöd|nit|nich|nie|niemals) (auf (die|unsere) (einladung|anfrage) )?(gmeldet|gmeldt|gmölt|gemeldet|zruckgmeldet|rückgemeldet|zurückgemeldet|geantwortet|gantwortet|reagiert|greagiert|gschriebn)( (hat|hot|hod|haben))?; (meldete|meldeten) sich (nicht|nie)( zurück)?; (die )?antwort schuldig (geblieben|blieb)( (ist|sind))?`,
  presenter: `
    als (referent|referenten|referentin|vortragende(r|n)?|sprecher|sprecherin|moderator|moderatorin|präsentator|redner|rednerin|dozent|dozentin|trainer|trainerin)( (drin|dabei|da|eingetragen|eingeteilt|gelistet|unterwegs))?; (referenten|präsentatoren|moderatoren|vortrags|präsentations|moderations) ?(rechte|rechten|rolle)`,
  organizer:
    'als (organisator|organisatorin|gastgeber|gastgeberin|veranstalter|veranstalterin|host)( (drin|dabei|da|eingetragen|gelistet))?',
  'first in':
    '(stand |war |stund )?(als )?(erster|erste|erstes) (auf der matte|an der tür|durch die tür|zur tür herein|zur stelle|am start)',
  'last out': '(das )?licht (ausgeknipst|ausgedreht|abgedreht|abdraht)( hat)?',
  'at past=15': 'um viertel (nach|über)',
  'at past=-15': 'um (viertel vor|dreiviertel|drei viertel)',
  'at past=-45': 'um viertel',
  'at past=-30': 'um (halb|hoib|halba|halbi)',
  from: 'vu( da| de)?; vo da; vo dr',
  excel:
    '(eine |ne |als |die )?(tabelle|excel tabelle|exceltabelle|excel liste) (mit|der|von|aller)( (den|allen|der))?; (die|eine|ne|das) (excel|xlsx|exceldatei|excelliste|exceltabelle)( (datei|liste|tabelle|export|sheet))?',
  csv: '(die|eine|ne|das) csv( (datei|liste|tabelle|export|file))?',
  sessions: `welche (termine|sitzungen|einheiten|treffen) (gab es|gabs|gibt es|hatten wir|waren|hatte)( (bisher|schon|bereits|alle|alles|denn|so))?( (vom|von|von der|beim|bei|bei der|im|in der|für|zum|zur|der|des))`,
  held: 'gestartet; geöffnet; gestartet worden; aufgemacht',
  webinars: `(welche|was für|alle) webinare (habe|hab|haben|hatte|hatten) (ich|wir)( (schon|bisher|alles|so|denn|alle))? (gemacht|gehalten|veranstaltet|durchgeführt|organisiert|gehabt|abgehalten|angeboten|gegeben)`,
  trend: 'kommen (zur|zum|ins|in die) (immer|jedes mal) (weniger|mehr)',
  'filler prep': '(werden|wurden) (das|es) (beim|im|in der|bei der|bei|zum|zur)',
  signOut: `
    (meld|melde|meldet|melden|log|logg|logge|loggt|loggen|wirf|schmeiß)( (du|sie|ihr|bitte|doch))? (mich|uns|mi|mer)( (bitte|mal|jetzt|wieder|hier|doch|hier bitte|bitte wieder|bitte hier))? (ab|aus|raus|us); (abmöden|obmöden|obmelden|abmälde|usslogge|auslogga); (ich )?(möchte|will|würde|wü|mecht|muss) (mich |mi )?(gern |gerne |jetzt |hier |bitte )?(abmelden|ausloggen|abmöden|auslogga)`,
  signIn: `
    (meld|melde|meldet|melden|log|logg|logge|loggt|loggen)( (du|sie|ihr|bitte|doch))? (mich|uns|mi|mer)( (bitte|mal|jetzt|wieder|hier|doch|neu|nochmal|erneut|bitte wieder|hier bitte))? (an|ein|ii); (anmöden|omöden|omelden|aamälde|iilogge|einlogga); (ich )?(möchte|will|würde|wü|mecht|muss) (mich |mi )?(gern |gerne |jetzt |hier |bitte |wieder )?(anmelden|einloggen|anmöden|einlogga)`,
  summaries: `
    (automatische(n|r|s)?|automatisierte(n|r|s)?|automatisch) (berichte?|anwesenheitsberichte?|posts?|nachrichten|listen|updates|meldungen|auswertungen|anwesenheitslisten)`,
  'turnOff summaries everywhere': `(keine|keinerlei|nie wieder) ${recaps}( mehr)? (in|bei|nach|von|für|zu|aus) ${own} (${calls}|meetings|kursen|chats)`,
  'summaries everywhere': `${recaps} (in|bei|nach|von|für|zu|aus) ${own} (${calls}|meetings|kursen|chats)`,
  always: `
    (wenn|sobald|immer wenn|jedes mal wenn|jedesmal wenn) (ein|eine|das|die|der|jedes|jede|wir|a) (${call}|kurs|stunde|schulung) ?(vorbei|fertig|aus|zu ende|rum|beendet|gar|umma)( ist| sind)?; (nach|zu) (jedem|jeder) (einzelnen )?(${call}|kurs|stunde|schulung|einheit|lektion|seminar|webinar|workshop)`,
  post: '(gepostet|reingestellt|geschickt|reingeschrieben|hingeschickt|reinstellst|postest|reinpostest)( (wird|werden|haben|hast))?; reinstellen; reinposten',
  doubt: 'am (längsten|kürzesten)',
  the: 'dös; dees; des do; si; sech; eahna; unsa; unsre; unsern; meim; seim; ihra; eire; denna; dene; dat; ditte; dem sein; üsi; üse; eusi; euse',
  show: `
    (sog|säg|sag|zoag|zeig|zaag|gib|geb|schick|sägemer|zoagma|zeigma|sogma|gibma|schickma)( (ma|mer|mir|mia|uns|eis))?( (amoi|mal|emal|amal|moi|bitte|bittschön))?; säge; sägä; sogn; soong; zoagn; zeign; zeige; gä; gäh; gebm`,
  filler: `
    entweder; scho; schu; schoo; scho wieder; scho wida; au; ooch; amoi; amal; emal; moi; mol; eich; enk; bittschee; bittschen; biddschön; bitschön; gschwind; gach; fei; goi; göi; joa; jo; ja oder nein; ja oda na; ja oder ned; ja oder nicht; jetz; jetzad; jez; jz; etz; etza; itz; nu; nuu; hoid; hoit no; hald; eigntlich; eigtl; eigndlich; eigentli; iberhaupt; wiedr; wida; nomal; numal; no amoi; noamoi; no emal; letzten endes; unterm strich; mer; ma; mia; chasch; chönd (sie|ihr)( (mer|mir))?( bitte)?; chöntsch( (mer|mir))?; kunnst( ma| mia)?; kannst( ma| mia)?; kinnst( ma)?; konnst( ma)?; kenntest( ma)?; kinnan s ma; könnens ma; könnens; können s; wissts; woast; woaßt; weesch; weischs; sie wissen; gä wohl; ne wa; wa ne; nich wahr; nicht wahr; stimmts; stimmt's; oder täusche ich mich; wenn i frong derf; sagts; denn nun; denn jetzt; ihr lieben; ihr zwei; quasi; sozusagen; irgendwie; glei; glaub ich; glaube ich; mein ich; meine ich; schätze ich`,
  date: '(letzte|letzten|letzter|vorige|vorigen) (stunde|unterrichtsstunde|doppelstunde|lektion); (geschter|geschtern|gesdan|gesdern|jestern|jestan|heid|haid|heude|hüt|hütt|hoid)( (früh|morgen|obend|abend|zmorge|vormittag|nachmittag|fria))?; vorgeschter; vorgestan',
};
