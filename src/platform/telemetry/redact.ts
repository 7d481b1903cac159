type Instead = string | ((found: string) => string);

const holdsJoinUrl = /meetup-join|\/meet\//i;

/**
 * Patterns of what must never be in a log. Nothing of it should get this far, but a mistake elsewhere must not become a leak. Each
 * takes all that it has read, or begins only where nothing of its kind stands before. A pattern that reads on and finds no end
 * would read a long text again from every letter.
 */
const secrets: [pattern: RegExp, instead: Instead][] = [
  [/\beyJ[\w.-]{8,}/g, '[token]'],
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [token]'],
  [/https?:\/\/[^\s"']*/gi, (address) => (holdsJoinUrl.test(address) ? '[join url]' : address)],
  [
    /(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+[\p{L}\p{N}._%+'’@-]*/gu,
    '[address]',
  ],
  [/\+\d[\d\s().-]{6,}\d/g, '[number]'],
  [/((?:client_)?secret|password|assertion|code)=[^&\s"']+/gi, '$1=[secret]'],
];

/** The text without tokens, addresses, phone numbers, join URLs and secrets. */
export function redact(text: string): string {
  return secrets.reduce(
    // Two calls, since replace() takes either and its types take no union.
    (clean, [pattern, instead]) =>
      typeof instead === 'string' ? clean.replace(pattern, instead) : clean.replace(pattern, instead),
    text,
  );
}
