import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { AppError } from '../errors/appError.js';
import { second } from '../platform/clock.js';
import type { Log } from '../platform/log.js';
import { graphError } from './graphError.js';
import { Page } from './wire.js';

const requestDeadline = 8 * second;
const maxPages = 500;

export interface GraphClient {
  /** GET of a path below the version, such as `/me/calendarView?…`; `schema` types the body. */
  get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>>;
  /** Every element of a collection, following `@odata.nextLink`; elements that do not fit `element` are left out. */
  list<T extends z.ZodType>(path: string, element: T): AsyncGenerator<z.output<T>>;
}

export interface GraphOptions {
  /** Such as https://graph.microsoft.com, without the version. */
  baseUrl: string;
  version: string;
  /** The access token of the one user this client reads for. */
  accessToken: string;
  fetch: typeof fetch;
  log: Log;
}

/** Reads Microsoft Graph for one user. Failures are AppErrors; Graph's request ids go to the log. */
export function createGraphClient({ baseUrl, version, accessToken, fetch, log }: GraphOptions): GraphClient {
  const origin = new URL(baseUrl).origin;

  async function getJson(url: string): Promise<unknown> {
    const requestId = randomUUID();
    const { response, body } = await send(url, requestId);
    const fields = {
      status: response.status,
      requestId: response.headers.get('request-id'),
      clientRequestId: requestId,
    };
    log.debug(fields, 'graph answered');
    if (!response.ok) throw graphError(response.status, body, fields);
    if (body === undefined) throw new AppError('graph-down', { ...fields, reason: 'not json' });
    return body;
  }

  async function send(url: string, requestId: string) {
    try {
      const response = await fetch(url, {
        headers: {
          authorization: `Bearer ${accessToken}`,
          accept: 'application/json',
          'client-request-id': requestId,
          // Without it calendar times come in the mailbox's zone.
          prefer: 'outlook.timezone="UTC"',
        },
        signal: AbortSignal.timeout(requestDeadline),
        redirect: 'error',
      });
      return { response, body: parseJson(await response.text()) };
    } catch (error) {
      throw new AppError('graph-down', { clientRequestId: requestId, reason: reasonOf(error) }, error);
    }
  }

  const absolute = (path: string) => `${baseUrl}/${version}${path}`;

  return {
    async get(path, schema) {
      return parseBody(schema, await getJson(absolute(path)));
    },
    async *list(path, element) {
      const seen = new Set<string>();
      let next: string | null = absolute(path);
      while (next !== null) {
        if (seen.has(next) || seen.size >= maxPages) return;
        seen.add(next);
        const page: z.output<typeof Page> = parseBody(Page, await getJson(next));
        for (const item of page.value) {
          const parsed = element.safeParse(item);
          if (parsed.success) yield parsed.data;
          else log.warn({ path: parsed.error.issues[0]?.path.join('.') ?? '' }, 'graph element left out');
        }
        next = page['@odata.nextLink'] || null;
        // A nextLink to another host would hand the token to whoever answers there.
        if (next !== null && (!URL.canParse(next) || new URL(next).origin !== origin)) {
          throw new AppError('graph-refused', { reason: 'nextLink to another host' });
        }
      }
    },
  };
}

function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError('graph-down', { reason: `unexpected body at ${parsed.error.issues[0]?.path.join('.')}` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
