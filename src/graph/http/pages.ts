import type { z } from 'zod';
import { AppError } from '../../errors/appError.js';
import { parseUrl } from '../../platform/http/addresses.js';
import { Page } from './wire.js';

/** Far beyond 20,000 people in pages of any usual size. */
const maxPages = 1000;
/** Past the end of a sibling collection Graph kept sending links to empty pages; a single one is legal. */
const maxEmptyPages = 3;

export interface PageOptions {
  /** The first page: an address, or the page itself when a batch has fetched it. */
  first: { url: string } | { page: unknown };
  load: (url: string) => Promise<unknown>;
  /** The origin of the Graph that the token is for. */
  origin: string;
  limit?: number;
}

/**
 * The pages of a collection, one at a time; what was read before is not held. Returns whether the end was reached:
 * false when a repeated link, too many empty pages or the page cap stopped the reading.
 */
export async function* pages({
  first,
  load,
  origin,
  limit = maxPages,
}: PageOptions): AsyncGenerator<unknown[], boolean> {
  const seen = new Set<string>();
  let empty = 0;
  let page = parsePage('page' in first ? first.page : await load(first.url));
  if ('url' in first) seen.add(first.url);
  for (let read = 1; ; read += 1) {
    yield page.value;
    empty = page.value.length === 0 ? empty + 1 : 0;
    const next = page['@odata.nextLink'];
    if (!next) return true;
    if (!staysAt(origin, next)) throw new AppError('graph-refused', { reason: 'nextLink to another host' });
    if (seen.has(next) || empty >= maxEmptyPages || read >= limit) return false;
    seen.add(next);
    page = parsePage(await load(next));
  }
}

/** A link to another host would hand the token to whatever answers there. */
function staysAt(origin: string, link: string): boolean {
  const url = parseUrl(link);
  return url !== null && url.origin === origin && url.username === '' && url.password === '';
}

function parsePage(body: unknown): z.output<typeof Page> {
  const parsed = Page.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError('graph-garbled', { at: parsed.error.issues[0]?.path.join('.') ?? '' });
}
