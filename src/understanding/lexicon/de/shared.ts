/** Any meeting: such a word is never its title. */
export const call =
  '(besprechung|meeting|termin|sitzung|call|konferenz|videokonferenz|veranstaltung|videocall|telko|runde|raum)';
export const calls =
  '(besprechungen|meetings|termine|terminen|sitzungen|calls|konferenzen|videokonferenzen|veranstaltungen|telkos|treffen|runden|male|malen)';
export const weekday = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?';
export const month =
  '(januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dez)';
export const last =
  '(letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges|vorigem|vergangene|vergangenen|vergangener|vergangenes|vergangenem)';
export const few = '(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)';
