import type { z } from 'zod';
import { AppError } from '../errors/appError.js';
import { batchGet, type PartResult } from './batch.js';
import { pages } from './pages.js';
import { createTransport, type TransportOptions } from './transport.js';

/** What became of a list that was read to the last element wanted. */
export interface Complete {
  /** False when something stopped the reading before the end: the elements are not all there are. */
  complete: boolean;
}

/** What types an element of a list: a schema of zod's, or what is read by hand (`plainWire.ts`). */
export interface ElementOf<T> {
  parse(value: unknown): T;
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
}

export interface GraphClient {
  /** GET of a path below the version, such as `/me/calendarView?…`; `schema` types the body. */
  get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>>;
  /**
   * Every element of a collection, page by page, following `@odata.nextLink`; elements that do not fit `element` are
   * left out. `first` is a first page that a batch has fetched already.
   */
  list<T>(path: string, element: ElementOf<T>, first?: unknown): AsyncGenerator<T, Complete>;
  /** The same a page at a time: for lists so long that a step for every element costs more than reading it. */
  listPages<T>(path: string, element: ElementOf<T>, first?: unknown): AsyncGenerator<T[], Complete>;
  /** GETs many paths, 20 in a round trip; results in the order of the paths. */
  batch(paths: string[]): Promise<PartResult[]>;
  /** Makes something. Never sent again while it is unknown whether Graph has made it. */
  post<T extends z.ZodType>(path: string, body: unknown, schema: T): Promise<z.output<T>>;
  patch<T extends z.ZodType>(path: string, body: unknown, schema: T): Promise<z.output<T>>;
  delete(path: string): Promise<void>;
}

export interface GraphOptions extends TransportOptions {
  /** Such as https://graph.microsoft.com, without the version. */
  baseUrl: string;
  version: string;
}

/** Asks Microsoft Graph with one token. Failures are AppErrors; Graph's request ids go to the log. */
export function createGraphClient(options: GraphOptions): GraphClient {
  const { baseUrl, version, log } = options;
  const send = createTransport(options);
  const root = `${baseUrl}/${version}`;
  const { origin } = new URL(baseUrl);
  const load = (url: string) => send({ method: 'GET', url });

  async function* listPages<T>(path: string, element: ElementOf<T>, first?: unknown): AsyncGenerator<T[], Complete> {
    const reader = pages({ first: first === undefined ? { url: `${root}${path}` } : { page: first }, load, origin });
    for (;;) {
      const step = await reader.next();
      if (step.done) {
        if (!step.value) log.warn({}, 'graph list not read to its end');
        return { complete: step.value };
      }
      const elements: T[] = [];
      for (const item of step.value) {
        const parsed = element.safeParse(item);
        if (parsed.success) elements.push(parsed.data);
        else log.warn({ at: parsed.error.issues[0]?.path.join('.') ?? '' }, 'graph element left out');
      }
      yield elements;
    }
  }

  return {
    get: async (path, schema) => parse(schema, await load(`${root}${path}`)),
    async *list(path, element, first) {
      const reader = listPages(path, element, first);
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

function parse<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError('graph-garbled', { at: parsed.error.issues[0]?.path.join('.') ?? '' });
}
