import { randomUUID } from 'node:crypto';
import type { Colleague } from '../company/company.js';
import { type Incoming, originOf, type Reply } from '../world/route.js';

/** A request with a checked token. */
export interface GraphRequest extends Incoming {
  /** Whose token it is, or with an application's token whom the path names. */
  user: Colleague;
  access: 'delegated' | 'application';
}

const requestId = () => ({ 'request-id': randomUUID() });

export const ok = (body: object): Reply => ({ status: 200, body, headers: requestId() });

/** `@odata.context` of an answer: what it holds, by the address it was asked at. Nobody should read anything from it. */
export function contextOf({ url, params }: Incoming, user: Colleague): string {
  const [path = ''] = decodeURIComponent(url).split('?');
  const [, , ...segments] = path.split('/');
  const [first = '', ...rest] = segments[0] === 'me' ? [`users('${user.oid}')`, ...segments.slice(1)] : segments;
  const keyed = rest.map((segment) =>
    /^\w+(\(.*\))?$/.test(segment) && !isId(segment) ? `/${segment}` : `('${segment}')`,
  );
  return `https://graph.microsoft.com/${params.version}/$metadata#${first}${keyed.join('')}`;
}

/** Ids of the sandbox hold a digit, and the names in Graph's paths none. */
const isId = (segment: string): boolean => /\d/.test(segment.split('(')[0] ?? '');

/** As Graph writes errors; `date` has no zone there either. */
export function failure(status: number, code: string, message: string): Reply {
  const headers = requestId();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': headers['request-id'],
    'client-request-id': randomUUID(),
  };
  return { status, body: { error: { code, message, innerError } }, headers };
}

/** `$skiptoken` paging with an absolute nextLink, as Graph does it. */
export function page(items: object[], size: number, request: Incoming) {
  const from = Number(request.query.get('$skiptoken') ?? 0);
  const to = from + size;
  if (to >= items.length) return { value: items.slice(from) };
  const next = new URL(request.url, originOf(request));
  next.searchParams.set('$skiptoken', String(to));
  return { value: items.slice(from, to), '@odata.nextLink': next.href };
}

export type WallTime = ReturnType<typeof wallTime>;

/** A dateTimeTimeZone in UTC; the text itself has no offset. */
export const wallTime = (at: number) => ({
  dateTime: new Date(at).toISOString().replace('Z', '0000'),
  timeZone: 'UTC',
});
