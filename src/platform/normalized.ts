/** unicode: UAX #15, stream-safe text format: no text of any language has more marks in a row. */
const mostMarks = 30;

// The two halfwidth letters are no marks themselves, but become some.
const marksTooMany = new RegExp(`(?<=[\\p{M}\\uFF9E\\uFF9F]{${mostMarks}})[\\p{M}\\uFF9E\\uFF9F]+`, 'gu');

const hasOnlyAscii = /^[\x20-\x7E]*$/u;

/**
 * The text in one of Unicode's forms, without the marks beyond thirty in a row: putting them in order takes the square of
 * their number, so that a name of nothing else would hold everybody up.
 */
export const normalized = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string =>
  hasOnlyAscii.test(text) ? text : (text.length > mostMarks ? text.replace(marksTooMany, '') : text).normalize(form);
