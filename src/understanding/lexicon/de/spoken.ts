import { call } from './shared.js';

const any = '(jemand|irgendwer|irgendjemand|jmd|einer|eine|öpper|eppa)';
const own = '(meinen|unseren) (meetings|besprechungen|terminen|sitzungen|calls|kursen)';
const table = '(eine |die )?(tabelle|excel tabelle|exceltabelle) (mit|der|von|aller)( (den|allen))?';
const late = "(zspät|z'spät|z spät|zspat|z'spat|zspot|z'spot|zspaat|zspäd|z'spoot|zspoot)";
const said = '(sagen|bescheid (zu )?(geben|sagen)|was (zu )?sagen|zu melden|melden)';

/** Words of dialects, of chats and of everyday talk, beside those of the other files. */
export const spoken: Readonly<Record<string, string>> = {
  who: 'wer isn; wer warn; wea; wear; wä; wer olles; wea olles; wea ois; wer ois; wea ollas; weli; welli; wöchi; wen ois; wer vo (uns|eich|eu|dene); wos fia leit; was für leit',
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
    (debii|dabii|dobei|dabäi|dobi|debie|dabai|dinne|drinna|drinn|do herin|ois do|olle do|eh do|au do|aa do|o do|noch do|no do|scho do|ah do|iberhaupt do)( (gwesn|gwesen|gsi|gwest|gwen))?; do (gwest|gwen|gwä|gsii|gsy); (woa|woan|woarn|woar) do`,
  in: `
    (kemman|kömma|komma|kommn|kummn|koma|kema|kumme|kimma|chooo?|gkommen|jekommen|kommen gwesn|uftaucht|ufgetaucht|auftaucht|aufdaucht|ufkrüzt|inecho|ynecho|dazuakemma|dazukema|einagschaut|eingschaut|dazua|einikemma)( (is|isch|san|sind|ist))?; (vorbei|rein|nei|eini|ine)(gschaut|gluegt|gschneit)`,
  'not in':
    '(ned|net|nid|nöd|nit|nich|nicht) (kommen|kumma|kemma|cho|koma|kema|kumme|kimma|komme|kömma|auftaucht|uftaucht|aufdaucht)( (is|isch|san|sind))?',
  'late in': `${late} (kommen|kumma|kemma|cho|koma|kema|kumme|kimma|kömma|komme)`,
  late: `(zspot|z'spot|zspaat|z'spaat|zspäd|zspoot|z'spoot|zu späd|zu spot|ze spät|verspätat|verspeetet|zspat|z'spat)( dro| drå)?`,
  onTime: 'pinktlich; pünktli; pinktli; auf die minute; überpünktlich',
  early: `(scho |schon )?(friara|friaher|früeher|fria|ehnder|ender|z'früeh|z früeh|zfrüh|z'früh|z'fria|zfria|vorzeiti|eher schon|frieher)`,
  out: `
    (gange|ganga|gangen|gongen|gaunga|jejangen|furt|furtgange|fuatgaunga|hoamganga|hoam|heimgange|abghaun|abghauen|ogehaut|abzischt|abgezischt|abgedampft|abgerauscht|naus|nausganga|wegganga|weggange|usegange|uusegange|usgstige|ausgstiegn|verschwundn|vertschisst|vadünnt|verduftet|verschwunde)( (is|isch|san|sind|ist))?`,
  absent: `
    (gfehlt|gfählt|gfäit|gföhlt|gfeit|jefehlt|gfaid|gfäht)( (hod|hot|het|hat|hom|hend))?; (uns|mich) (dann |einfach |wieder |doch )?(sitzen|hängen|stehen|im stich) (lassen|gelassen)( (hat|haben))?; (uns|mich) (dann |einfach |doch )?(versetzt|draufgesetzt)( (hat|haben))?; (steht |stehen |stand )?als (abwesend|fehlend|gefehlt|nicht anwesend)( (drin|eingetragen|vermerkt|geführt|markiert|gelistet|erfasst|gezählt|gewertet|gemeldet))?; ((sich )?gedrückt|schwänzt|gschwänzt|gschwenzt|blau gmacht|blaugmacht|krank gemacht|gefläkt)( (hat|hot|hod|haben))?`,
  accepted: `
    (zuegseit|zuagsogt|zugsogt|zuagsagt|zuegsait|zugesacht|zuegsage|fix zugesagt|fest zugesagt|fest versprochen|versprochen (zu kommen|dabei zu sein))( (hat|hot|hod|haben|hom|hend))?; auf (annehmen|zusagen|ja) (geklickt|gedrückt|gestellt)( (hat|haben))?; (kommen|dabei sein|teilnehmen) wollte(n)?`,
  declined: `
    (abgmeldt|ogmeldt|obgmeldt|abgmeldet|abgseit|obgsogt|abgsogt|abgsait|obgsagt|abgesacht)( (hat|hot|hod|haben|hom|hend))?; auf (ablehnen|absagen|nein) (geklickt|gedrückt|gestellt)( (hat|haben))?`,
  'not declined': `
    ohne ((vorher|davor|sich|irgendwie|überhaupt|was|rechtzeitig|sich vorher|sich rechtzeitig) )?(abzusagen|abzumelden|zu entschuldigen|bescheid zu (geben|sagen)|was zu sagen|${said}|entschuldigung|abmeldung|absage)`,
  tentative: `auf (vielleicht|unter vorbehalt|mit vorbehalt) (geklickt|gedrückt|gestellt)( (hat|haben))?; (bloß|grad|eher) vielleicht( gesagt)?`,
  noResponse: `
    (net|nid|nöd|nit|nich|nie) (gmeldet|gmeldt|gmölt|gemeldet|zurückgemeldet|geantwortet|gantwortet|reagiert)( (hat|hod|het))?; (net|nid|nöd|nit) auf die einladung (geantwortet|gantwortet|reagiert|greagiert); (meldete|meldeten) sich (nicht|nie)( zurück)?; (die )?antwort schuldig (geblieben|blieb)( (ist|sind))?`,
  presenter: `
    als (referent|referenten|referentin|vortragende(r|n)?|sprecher|sprecherin|moderator|moderatorin|präsentator|redner|rednerin|dozent|dozentin|trainer|trainerin)( (drin|dabei|da|eingetragen|eingeteilt|gelistet|unterwegs))?; (referenten|präsentatoren|moderatoren|vortrags|präsentations|moderations) ?(rechte|rechten|rolle)`,
  organizer:
    'als (organisator|organisatorin|gastgeber|gastgeberin|veranstalter|veranstalterin|host)( (drin|dabei|da|eingetragen|gelistet))?',
  'first in':
    '(stand |war |stund )?(als )?(erster|erste|erstes) (auf der matte|an der tür|durch die tür|zur tür herein|zur stelle|am start)',
  'last out':
    '(als )?(letzter|letzte|letztes|zuletzt) noch (da|dabei|drin|online); (das )?licht (ausgeknipst|ausgedreht|abgedreht|abdraht)( hat)?',
  'at past=15': 'um viertel (nach|über)',
  'at past=-15': 'um (viertel vor|dreiviertel|drei viertel)',
  'at past=-45': 'um viertel',
  'at past=-30': 'um (halb|hoib|halba|halbi)',
  from: 'vu( da| de)?; vo da; vo dr',
  'excel latecomer': `${table} (zuspätkommern|zuspätkommer|nachzüglern|nachzügler|verspäteten)`,
  'excel absentee': `${table} (abwesenden|fehlenden|schwänzern|schwänzer|abwesender)`,
  'excel attendance': `${table} (teilnehmern|teilnehmer|anwesenden|teilnehmenden|anwesenheiten|anwesenheit)`,
  'excel guest': `${table} (gästen|gäste|externen)`,
  excel: '(die|eine|ne|das) (excel|xlsx|exceldatei|excelliste|exceltabelle)( (datei|liste|tabelle|export|sheet))?',
  csv: '(die|eine|ne|das) csv( (datei|liste|tabelle|export|file))?',
  sessions: 'welche termine (gab es|gabs|hatte)( (bisher|schon|bereits))?( (vom|von|beim|im|zum|zur|der|des))',
  held: 'gestartet; geöffnet; gestartet worden; aufgemacht',
  webinars:
    '(welche|was für) webinare (habe|haben|hatten) (ich|wir)( (schon|bisher))? (gemacht|gehalten|veranstaltet|durchgeführt|organisiert|gehabt)',
  trend: 'kommen (zur|zum|ins|in die) (immer|jedes mal) (weniger|mehr)',
  'filler prep': '(werden|wurden) (das|es) (beim|im|in der|bei der|bei|zum|zur)',
  signOut: `
    (melden|loggen) sie (mich|uns)( (bitte|mal|jetzt|wieder|hier|hier bitte))? (ab|aus); (meld|melde|log|logg|logge)( bitte)? (mich|mi|uns)( (hier|bitte))? (ab|aus|raus|us); (abmöden|obmöden|obmelden|abmälde|usslogge|auslogga); (wü|mecht|muss|will) mi (abmelden|obmelden|abmöden|ausloggen)`,
  signIn: `
    (melden|loggen) sie (mich|uns)( (bitte|mal|jetzt|wieder|hier|hier bitte))? (an|ein); (meld|melde|log|logg|logge)( bitte)? (mich|mi|uns)( (hier|bitte))? (an|ein|ii); (anmöden|omöden|omelden|aamälde|iilogge|einlogga); (wü|mecht|muss|will) mi (anmelden|omelden|anmöden|einloggen)`,
  summaries: `
    (automatische(n|r|s)?|automatisierte(n|r|s)?|automatisch) (berichte?|anwesenheitsberichte?|posts?|nachrichten|listen|updates|meldungen|auswertungen|anwesenheitslisten)`,
  'turnOff summaries everywhere': `keine (zusammenfassungen|recaps)( mehr)? (in|bei|nach|von) ${own}`,
  'summaries everywhere': `(zusammenfassungen|recaps) (in|bei|nach|von|zu) ${own}`,
  always: `
    (wenn|sobald) (ein|eine) (meeting|termin|sitzung|call|kurs|stunde) (vorbei|fertig|aus|zu ende)( ist)?; (nach|zu) (jedem|jeder) (einzelnen )?(${call}|kurs|stunde|schulung|einheit|lektion|seminar|webinar|workshop)`,
  post: '(gepostet|reingestellt|geschickt|reingeschrieben|hingeschickt|reinstellst|postest|reinpostest)( (wird|werden|haben|hast))?; reinstellen; reinposten',
  doubt: 'am (längsten|kürzesten)',
  the: 'dös; dees; des do; si; sech; eahna; unsa; unsre; unsern; meim; seim; ihra; eire; denna; dene; dat; ditte; dem sein; üsi; üse; eusi; euse',
  show: `
    (sog|säg|zoag|zaag|gib|geb)( (ma|mer|mir|mia))?( (amoi|mal|emal|bitte))?; sägemer; zoagma; zeigma; sogma; gibma; schickma; säge; sägä; sogn; soong; zoagn; zeign; zeige; gä; gäh; gebm`,
  filler: `
    (mein|meine|der|die) (chef|chefin|leitung|schulleitung|direktor|direktorin|personalabteilung) (will|möchte|wollte)( (gern|gerne|unbedingt))? wissen;    entweder; scho; schu; schoo; scho wieder; scho wida; au; ooch; amoi; amal; emal; moi; mol; eich; enk; bittschee; bittschen; biddschön; bitschön; gschwind; gach; fei; goi; göi; joa; jo; ja oder nein; ja oda na; ja oder ned; ja oder nicht; jetz; jetzad; jez; jz; etz; etza; itz; nu; nuu; hoid; hoit no; hald; eigntlich; eigtl; eigndlich; eigentli; iberhaupt; wiedr; wida; nomal; numal; no amoi; noamoi; no emal; letzten endes; unterm strich; mer; ma; mia; chasch; chönd (sie|ihr)( (mer|mir))?( bitte)?; chöntsch( (mer|mir))?; kunnst( ma| mia)?; kannst( ma| mia)?; kinnst( ma)?; konnst( ma)?; kenntest( ma)?; kinnan s ma; könnens ma; könnens; können s; wissts; woast; woaßt; weesch; weischs; sie wissen; gä wohl; ne wa; wa ne; nich wahr; nicht wahr; stimmts; stimmt's; oder täusche ich mich; wenn i frong derf; sagts; denn nun; denn jetzt; ihr lieben; ihr zwei; quasi; sozusagen; irgendwie; glei; glaub ich; glaube ich; mein ich; meine ich; schätze ich`,
  date: '(letzte|letzten|letzter|vorige|vorigen) (stunde|unterrichtsstunde|doppelstunde|lektion); (geschter|geschtern|gesdan|gesdern|jestern|jestan|heid|haid|heude|hüt|hütt|hoid)( (früh|morgen|obend|abend|zmorge|vormittag|nachmittag|fria))?; vorgeschter; vorgestan',
};
