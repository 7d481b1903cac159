/** Patterns of what must never be in a log. Nothing should get this far; a mistake elsewhere must not become a leak. */
const secrets: [pattern: RegExp, instead: string][] = [
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [token]'],
  [/https?:\/\/[^\s"']*(meetup-join|\/meet\/)[^\s"']*/gi, '[join url]'],
  [/[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, '[address]'],
  [/\+\d[\d\s().-]{6,}\d/g, '[number]'],
  [/((?:client_)?secret|password|assertion|code)=[^&\s"']+/gi, '$1=[secret]'],
];

/** The text without tokens, addresses, phone numbers, join URLs and secrets. */
export function redact(text: string): string {
  return secrets.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}
