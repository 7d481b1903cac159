/** Words of English chats that people put into messages of any language; they say nothing. */
const chat = {
  filler: `
    pls; plz; plss; plzz; pls pls; lol; lmao; rofl; ok; okay; okey; oki; btw; fyi; asap; omg; wtf; tbh; imho; idk; ngl; please`,
  thanks: 'thx; thanx; thnx; tnx; thks; tks',
};

const enRecaps = '(summary|summaries|recaps?|wrap ups?|round ups?)';
const deRecaps = '(zusammenfassungen|zusammenfassung|recaps?|summary|summaries)';
const frRecaps = '(résumés?|récaps?|récapitulatifs?|bilans?|comptes? rendus?)';
const esRecaps = '(resúmenes|resumen|recaps?)';
const deCalls =
  '(meetings?|besprechungen?|besprechung|termine?n?|sitzungen?|sitzung|calls?|kursen?|schulungen?|veranstaltungen?|treffen|stunden|webinaren?)';

/**
 * What is asked of the bot as people say it in chats: of summaries the thing, the verb and the scope, which go together in any
 * order; lists of meetings; and how often somebody came. "After each" (`always prep`) stands before a title.
 */
export const chatted: Readonly<Record<'en' | 'de' | 'fr' | 'es', Readonly<Record<string, string>>>> = {
  en: {
    ...chat,
    which: 'wat; wot',
    summaries: `(the |a |your |an )?(wee|little|short|quick|nice|brief|lil|automatic|usual) ${enRecaps}`,
    turnOn: `(i'd|id|i would|we'd|we would) (like|love)( to (have|get|see|receive))?`,
    'post summaries': `(drop|leave|pop|stick|chuck|bung|whack|pin)( (me|us))? (a|the|your|an?)?( (wee|little|short|quick))? ?${enRecaps}`,
    'always prep': '(after|following|at the end of) (each|every)',
    everywhere: `not (just|only) (this|that|the) (one|meeting|chat|call)`,
    help: `what (even|exactly|actually|else|the hell|on earth|tf) (can|could|do|does|r|are) (you|u|ya|it|this|this bot|this thing) (even |actually )?(do|for|good for|capable of); wtf (can|do) (you|u|ya) do`,
    meetings: `(what|which|wat|wot) (meetings|calls|mtgs) (do |did |have |had )?(i|we) (got|have|had|get|hold|held|ran|run)( on)?`,
    'minute orLess': '(minutes?|mins?|m) (and )?(no more|no longer|max)',
    filler: `${chat.filler}; and (then )?(never|didn't|did not|didnt) (came|come) back( (in|on))?; and (was|were) never seen again`,
  },
  de: {
    ...chat,
    filler: `${chat.filler}; dass du; damit du; und kam(en)? nicht (mehr )?(wieder|zurück)`,
    'summaries everywhere': `(alle|sämtliche|all) (meine |deine |die |unsere )?${deRecaps}`,
    summaries: `(automatische|automatischen|kurze|kurzen|kleine|kleinen) ${deRecaps}`,
    post: '(reinstellst|reinstellen|reinstellt|postest|reinpostest|einstellst|hochlädst|rausschickst|bereitstellst|ablegst)',
    always: 'von (alleine|allein|selbst|selber|sich aus); selbstständig; selbständig',
    'always prep': 'nach (jedem|jeder|jeden)( einzelnen)?',
    everywhere: `(in|bei|von|nach|für|aus|zu) (allen|alle|sämtlichen|sämtliche|all)( (meiner|meinen|meine|unseren|unsere))? ${deCalls}( die ich organisiere)?; nicht nur (diese|dieses|diesen|hier|für diese|für dieses|in diesem)( ${deCalls})?`,
    sessions: `von wann bis wann (war|ging|lief|dauerte) (das|die|der|unser|unsere) (meeting|besprechung|termin|sitzung|call|kurs|schulung); (welche|was für) (durchführungen|ausgaben|einheiten|runden|veranstaltungstermine|kurstermine|durchgänge) (gab es|gabs|gab's|hatte|hatten wir|liefen|fanden statt|sind gelaufen)( (bisher|schon|bereits))?( (vom|von|beim|im|zum|zur|der|des))?`,
    held: 'schon gehabt',
    orLess: 'und nicht mehr',
    'when there': 'von wann bis wann (war|waren)',
  },
  fr: {
    ...chat,
    summaries: `(le|un|ton|votre|les|des)( petits?)? ${frRecaps}`,
    'always prep': '(après|à la fin de|à l’issue de|suite à) (chaque)',
    everywhere:
      "pas (que|juste|seulement) (celle|celui|cette) (ci|réunion); (pour|dans|de|sur) (toutes|tous) (les |mes |nos )?(réunions?|réus?|visios?|séances?)( que j'organise)?",
    help: `(tu|t'|vous) (sers|servez|sert) (à|a) (quoi|koi|qoi)( au juste| exactement| en fait| toi| vous)?; (à|a) (quoi|koi|qoi) (tu|vous|ça) (sers|servez|sert)( toi)?`,
    sessions: `(c'est|c|c'était|ct|cété) quand les (séances|sessions|dates|cours) (de|du|des|d'); quand (c'était|c'est|c|ct) les (séances|sessions|dates|cours) (de|du|des|d')`,
    held: `(qu'on|que nous|qu'on n')( a| avons| ont)?( déjà)?( (eues?|eus|faite?s?|faits|tenues?|données?|animées?)); (déjà )?(faites|passées|données|tenues)`,
    webinars: `(on|nous|j') ?(a|avait|avais|avions|ai|a eu|avait eu|ai eu) (eu )?quoi comme (webinaires?|webinars?)`,
    meetings: `(on|nous|j') ?(a|avait|avais|avions|ai|a eu|avait eu|ai eu) (eu )?quoi comme (réunions?|réus?|visios?|calls?|meetings?)`,
    howOften: `en a (fait|suivi|raté|loupé|manqué|eu) (combien|cb)( en tout)?; en (fait|suit) (combien|cb)`,
    orLess: 'pas plus; pas davantage',
    'orLess there': 'de présence (et )?(pas plus|pas davantage|maximum|max)',
    'when there': '(de quand à quand|de quelle heure à quelle heure) (était|étaient)',
    filler: `${chat.filler}; sorry; sry; et (n'est|est|ne sont|sont) (pas|jamais) revenue?s?`,
  },
  es: {
    ...chat,
    summaries: `(el|un|tu|los|unos) (pequeño |breve )?${esRecaps}`,
    post: '(cuelga|colgá|cuelgue|cuelgas|colgues|cuélgame|cuélganos|colgar|deja|dejá|sube|subí|suelta|tira|publica|publicá)( (tú|tu|vos))?( (solo|sola))?',
    'always prep': `(después de|al (final|acabar|terminar) de|tras) cada; (cada vez que|siempre que) (se )?(acabe|termine|finalice|acaba|termina)`,
    everywhere: `(para|de|en) todo; no (solo|sólo|nomás) (esta|este|para esta|en esta)( (reunión|junta|clase))?`,
    'howMany absentee': '(nº|n°|núm|nro) de (ausentes|ausencias|faltistas|inasistentes|faltas|inasistencias)',
    'howMany people': '(nº|n°|núm|nro) de (asistentes|participantes|personas|alumnos|conectados|presentes|invitados)',
    filler: `${chat.filler}; sorry; sry; y (ya )?no (volvió|regresó|volvieron|regresaron)( más)?`,
    leftEarly: `se (nos |me )?(fue|fueron|han ido|ha ido|marchó|marcharon|piró|piraron|salieron) antes de (acabar|terminar|tiempo|que (acabara|terminara|acabase|terminase))`,
    orLess: 'no más; nomás; y no más; y nada más',
  },
};
