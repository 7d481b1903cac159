const numbers =
  '(teilnahme|anwesenheit|beteiligung|teilnehmerzahl|teilnehmerzahlen|besucherzahl|besucherzahlen|zahl der teilnehmer)';
const up =
  '(rauf|runter|hoch|bergab|bergauf|nach oben|nach unten|besser|schlechter|zurück|aufwärts|abwärts|mehr|weniger)';

/** What stands beside a question and says nothing of it, and everyday words that the other files do not have. */
export const beside: Readonly<Record<string, string>> = {
  filler: `
    jedesmal hier; nicht dringend; (hat )?keine eile; eilt nicht; sei (mal )?ehrlich; ganz ehrlich; ehrlich gesagt; mal ehrlich; oder (bilde ich mir das|bild ich mir das|täusche ich mich|täusch ich mich|kommt mir das nur|scheint mir das nur|liegt das an mir|irre ich mich)( (nur|bloß))?( (ein|so|so vor))?; das sind die namen; namen bitte; ${up} oder ${up};
    (fürs|für das|für den|für die|für meinen|für meine|für unsere|für unseren) (protokoll|zertifikat|zertifikate|bericht|abrechnung|akten|unterlagen|statistik|nachweis|lohnabrechnung|personalabteilung|chefin|chef|buchhaltung|prüfung|teilnahmebestätigungen|teilnahmebestätigung|bescheinigungen|jahresbericht|förderantrag|klassenbuch)`,
  signIn: `(ich )?(muss|müsste|sollte|soll|will|möchte|mag|darf) mich (glaub |glaube ich |glaub ich |wohl |jetzt |mal |halt |leider |anscheinend |bitte )?(neu |wieder |nochmal |noch mal |erneut )?(anmelden|einloggen)`,
  turnOff: `(kannst|könntest|magst|würdest) du( bitte| mal| endlich)? (aufhören|auf hören|damit aufhören|es lassen)( hier| damit| bitte)?( (jedesmal|jedes mal|ständig|immer|dauernd))?; hör(t|en sie)?( bitte| endlich| doch| mal)? auf`,
  'show excel': `(mach|gib|schick|tu|hau|zieh) (ma|mal|mir|ma mal|mir mal)? ?(a|e|ne|n|nen|an|en|eine|ein) (excel|exel|xls|xlsx|exceldatei|excelliste|exceltabelle)( draus| daraus)?`,
  date: 'heuer; dieses jahr; heuriges jahr; vorigs mal; letzts mal; letschtes mal',
  sessions:
    '(alle |die )?(letzten )?(termine|daten|einheiten|durchläufe) (der|von der|aus der) (serie|reihe); (liste|zeig|zeige|nenn|nenne)( mir)? (alle |sämtliche )(termine|einheiten|durchläufe|sitzungen) (von|der|des|vom|zu)',
  trend: `(geht|gehen|entwickelt sich|entwickeln sich|wird|werden) (die |unsere )?${numbers}; (werden|sind|kommen) (es |das )?(beim|bei der|im|in der|zum|zur)? ?(immer|zunehmend) (weniger|mehr)( (leute|teilnehmer|kollegen|schüler|gäste))?`,
};
