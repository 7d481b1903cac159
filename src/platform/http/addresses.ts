const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** True for this machine only: `localhost`, 127.0.0.0/8 and ::1. */
export function isLoopbackHost(hostname: string): boolean {
  return loopbackNames.has(hostname.toLowerCase()) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/** Longer than any of Microsoft's, such as those that files are sent to, with a token in them. */
const longestAddress = 8000;

/**
 * Parses an absolute address; null when it is none, or longer than `longest` letters. The parser puts the marks of a
 * host's name in order, which takes the square of their number: a quarter of a megabyte would take it ten seconds.
 */
export function parseUrl(text: string, longest = longestAddress): URL | null {
  return text.length <= longest && URL.canParse(text) ? new URL(text) : null;
}

/** https anywhere, http on a loopback host only: a bearer token must never travel in the clear. */
export function isSafeAddress(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

/** An address to which a path is put. A slash is only looked at where a row of them begins: reading stays linear. */
export const withoutEndSlashes = (address: string): string => address.replace(/(?<!\/)\/+$/, '');
