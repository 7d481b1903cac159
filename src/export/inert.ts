/** What a spreadsheet program takes for the beginning of a formula, in both widths. */
const formula = '=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20';

// OWASP, CSV injection: a program that splits at commas or semicolons begins a cell after each of them, and quotes or
// spaces before the sign change nothing. What begins a cell itself is not read over: each letter is read once.
const cellStart = new RegExp(`(^|[,;|\\t\\r\\n])((?:(?![\\t\\r\\n])[\\s\\p{C}"'’‘“”])*)(?=[${formula}])`, 'gu');

/** Makes a text that no spreadsheet program computes, by an apostrophe before whatever could begin a formula. */
export function inert(text: string): string {
  const marked = text.replace(cellStart, "$1'$2");
  return /^[\t\r\n]/.test(marked) ? `'${marked}` : marked;
}
