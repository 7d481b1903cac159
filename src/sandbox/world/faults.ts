import type { ServerResponse } from 'node:http';
import type { Reply } from './route.js';

/** Something that goes wrong, for a number of matching requests. */
export interface Fault {
  service: string;
  /** Matched against `METHOD /path?query`, decoded. */
  when: RegExp;
  /** How many requests it spoils; then it is over. */
  times: number;
  /**
   * An answer of its own; the connection reset, or cut in the middle of the body; an answer that never comes; a page
   * of some proxy instead of JSON.
   */
  what: Reply | 'reset' | 'cut' | 'silence' | 'page';
}

/** The fault for a request, used up once; null when all goes well. */
export function takeFault(faults: Fault[], service: string, request: string): Fault['what'] | null {
  const fault = faults.find((one) => one.times > 0 && one.service === service && one.when.test(request));
  if (!fault) return null;
  fault.times -= 1;
  return fault.what;
}

/** Spoils the answer; an own reply is given back to be sent as usual. */
export function spoil(what: Fault['what'], response: ServerResponse): Reply | null {
  if (typeof what === 'object') return what;
  if (what === 'reset') response.socket?.destroy();
  else if (what === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"value":[{"id":');
    setImmediate(() => response.socket?.destroy());
  } else if (what === 'page') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><body>Please log in to the network.</body></html>');
  }
  return null;
}
