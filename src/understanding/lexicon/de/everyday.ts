const share = '(teilnahme|anwesenheit|beteiligung|teilnehmerzahl|teilnehmerzahlen|besucherzahlen|anwesenheitszahlen)';
const soon = '(heute|heut|morgen|übermorgen|freitag|montag|dienstag|mittwoch|donnerstag)';

/** What people say every day and the other files do not have. */
export const everyday: Readonly<Record<string, string>> = {
  signIn: 'wie (logg|logge|log|meld|melde) ich mich (hier|da|bei dir|bei euch)( (denn|nochmal|wieder|bitte))? (ein|an)',
  meetings: '(meine |die |alle )?(termine|besprechungen|sitzungen) (auflisten|anzeigen|zeigen|zeig mal)',
  'meetings show': 'termine auflisten',
  leftEarly:
    '(vor dem|vorm|vor) (ende|schluss) (abgedüst|abgehauen|abgezischt|verduftet|verschwunden|verdünnisiert|weg|raus|gegangen|gegangn|rausgegangen|abgedampft|ausgestiegen|ausgeloggt)',
  'howOften in':
    'wie oft (kommt|kommen|kommst|geht|erscheint|taucht|schaut|nimmt)( (eigentlich|denn|so))?; wie regelmäßig (kommt|kam|kommen)( (eigentlich|denn|so))?',
  aux: 'warn; wärn; warad',
  the: 'd',
  in: '(eing|eig|aing)(wählt|loggt|schaltet|stiegen|klinkt)( (hat|hot|haben|ham))?; (zuag|dazuag|zuegg|dezueg)(schaltet|schalt|schalte|loggt|stoßen)',
  trend: `wie entwickel(n|t) sich (die |unsere )?${share}; wie (verändern|verändert) sich (die |unsere )?${share}; wie (steht|stehts|steht es) um (die |unsere )?${share}`,
  absentee: 'absenzen; absenz; absenzenliste; absenzliste; fehlende schüler; fehlstunden; krankenstand',
  did: '(kannst|könntest|magst|würdest)( (du|mir))?( (bitte|mal|kurz|schnell))? (schaun|schauen|gucken|kucken|nachschaun|nachschauen|nachgucken|checken|prüfen|nachsehen|sagen) ob; (schau|guck|check|prüf|sieh)( (doch|bitte|mal|kurz|nach))? ob',
  noResponse:
    '(hat |haben )?(die |meine |unsere )?einladung(en)? (einfach |komplett |völlig |ganz )?(ignoriert|übersehen|liegen gelassen|liegengelassen)( (hat|haben))?',
  attendance: '(die |eine )?(anwesenheitsquote|anwesenheitsrate|beteiligungsquote|präsenzquote)',
  whether:
    'oder (gings|ging es|passt es|passte es|passts|war alles (gut|ok|pünktlich))( so)?; oder (täusch|täusche|irre) ich mich',
  filler: `bis (spätestens )?${soon} (mittag|abend|nachmittag|früh|vormittag); her damit; gib her; her da mit; bisherigen; bisherige`,
  of: '(von|aus) (der|dieser|unserer) reihe; (von|aus) der (veranstaltungsreihe|kursreihe|schulungsreihe|serie)',
};
