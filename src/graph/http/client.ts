import type { z } from 'zod';
import { AppError } from '../../errors/appError.js';
import { givingWay, type Steps } from '../../platform/time/giveWay.js';
import { batchGet, type PartResult } from './batch.js';
import { pages } from './pages.js';
import { endlessRoom, type Reading } from './readingRoom.js';
import { createTransport, type TransportOptions } from './transport.js';

/** What became of a list that was read to the last element wanted. */
export interface Complete {
  /** False when something stopped the reading before the end: the elements are not all there are. */
  complete: boolean;
}

/** What gives an element of a list its type: a schema of zod's, or a function that reads it by hand (`plainWire.ts`). */
export interface ElementOf<T> {
  parse(value: unknown): T;
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
}

/** What has come of a list's page, before its elements are looked at. */
export interface PageCame {
  elements: number;
  /** The size of its text; 0 for a page that came in a batch. */
  bytes: number;
}

export interface ListOptions {
  /** A first page that a batch has fetched already. */
  first?: unknown;
  /** Asked at every page how many of its elements are wanted: with fewer than it has, the list is cut there. */
  admit?: (page: PageCame) => number | Promise<number>;
}

export interface GraphClient {
  /** What the reading takes of the memory for reports. */
  reading: Reading;
  /** GET of a path below the version, such as `/me/calendarView?…`; `schema` types the body. */
  get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>>;
  /**
   * Every element of a collection, page by page, following `@odata.nextLink`; elements that do not fit `element` are
   * left out. Cut, and not complete, after 10,000 elements unless `admit` wants more, and at a page that is too large.
   */
  list<T>(path: string, element: ElementOf<T>, options?: ListOptions): AsyncGenerator<T, Complete>;
  /** The same a page at a time: for lists so long that a step for every element costs more than reading it. */
  listPages<T>(path: string, element: ElementOf<T>, options?: ListOptions): AsyncGenerator<T[], Complete>;
  /** GETs many paths, 20 in a round trip; results in the order of the paths. */
  batch(paths: string[]): Promise<PartResult[]>;
  /** Makes something. Never sent again while it is unknown whether Graph has made it. */
  post<T extends z.ZodType>(path: string, body: unknown, schema: T): Promise<z.output<T>>;
  patch<T extends z.ZodType>(path: string, body: unknown, schema: T): Promise<z.output<T>>;
  delete(path: string): Promise<void>;
}

/** Nobody has more meetings, events or subscriptions. For the records of a report, whoever reads them sets the limit. */
const usualMost = 10_000;

export interface GraphOptions extends TransportOptions {
  reading?: Reading;
  /** Such as https://graph.microsoft.com, without the version. */
  baseUrl: string;
  version: string;
}

/** Asks Microsoft Graph with one token. Failures are AppErrors; Graph's request ids go to the log. */
export function createGraphClient(options: GraphOptions): GraphClient {
  const { baseUrl, version, log, reading = endlessRoom } = options;
  const send = createTransport(options);
  const root = `${baseUrl}/${version}`;
  const { origin } = new URL(baseUrl);
  const load = (url: string, onSize?: (bytes: number) => void) =>
    send({ method: 'GET', url, ...(onSize === undefined ? {} : { onSize }) });

  function* elementsOf<T>(items: unknown[], element: ElementOf<T>): Steps<T[]> {
    const elements: T[] = [];
    for (const [i, item] of items.entries()) {
      const parsed = element.safeParse(item);
      if (parsed.success) elements.push(parsed.data);
      else log.warn({ at: parsed.error.issues[0]?.path.join('.') ?? '' }, 'graph element left out');
      if (i % 500 === 499) yield;
    }
    return elements;
  }

  async function* listPages<T>(
    path: string,
    element: ElementOf<T>,
    { first, admit = atMost(usualMost) }: ListOptions = {},
  ): AsyncGenerator<T[], Complete> {
    let bytes = 0;
    const reader = pages({
      first: first === undefined ? { url: `${root}${path}` } : { page: first },
      load: (url) => load(url, (size) => (bytes = size)),
      origin,
    });
    const cut = (reason: string): Complete => {
      log.warn({ reason }, 'graph list not read to its end');
      options.metrics?.listCut();
      return { complete: false };
    };
    for (let read = 0; ; read += 1) {
      bytes = 0;
      const step = await reader.next().catch((error: unknown) => {
        // What was read before is worth more than nothing.
        if (read > 0 && error instanceof AppError && error.code === 'too-large') return null;
        throw error;
      });
      if (step === null) return cut('too large');
      if (step.done) return step.value ? { complete: true } : cut('pages');
      const items = step.value;
      const wanted = await admit({ elements: items.length, bytes });
      yield await givingWay(elementsOf(wanted < items.length ? items.slice(0, wanted) : items, element));
      if (wanted < items.length) return cut('elements');
    }
  }

  return {
    reading,
    get: async (path, schema) => parse(schema, await load(`${root}${path}`)),
    async *list(path, element, listOptions) {
      const reader = listPages(path, element, listOptions);
      for (;;) {
        const step = await reader.next();
        if (step.done) return step.value;
        yield* step.value;
      }
    },
    listPages,
    batch: (paths) => batchGet({ ...options, send, url: `${root}/$batch` }, paths),
    post: async (path, body, schema) =>
      parse(schema, await send({ method: 'POST', url: `${root}${path}`, body, once: true })),
    patch: async (path, body, schema) => parse(schema, await send({ method: 'PATCH', url: `${root}${path}`, body })),
    async delete(path) {
      await send({ method: 'DELETE', url: `${root}${path}` });
    },
  };
}

/** So many elements over all pages. */
function atMost(most: number): (page: PageCame) => number {
  let left = most;
  return ({ elements }) => {
    const wanted = Math.min(left, elements);
    left -= wanted;
    return wanted;
  };
}

function parse<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError('graph-garbled', { at: parsed.error.issues[0]?.path.join('.') ?? '' });
}
