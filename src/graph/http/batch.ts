import { z } from 'zod';
import { AppError } from '../../errors/appError.js';
import { isRetryable, longestWait, maxAttempts, retryAfterOf, waitBefore } from '../../platform/http/retryTiming.js';
import { orNull, text } from '../../platform/http/wireShapes.js';
import type { LogFields } from '../../platform/telemetry/log.js';
import { type Metrics, noMetrics } from '../../platform/telemetry/metrics.js';
import { type Clock, second } from '../../platform/time/clock.js';
import type { Sleep } from '../../platform/time/sleep.js';
import { type GraphAccess, graphError } from './graphError.js';
import type { Transport } from './transport.js';

/** learn: json-batching. */
const maxParts = 20;

const Part = z.object({
  id: z.string(),
  status: z.number().int(),
  headers: orNull(z.record(z.string(), z.unknown())),
  body: z.unknown().optional(),
});
/** An answer with many more parts than were asked for is not read any further. */
const mostAnswered = 10 * maxParts;
const Answer = z.object({
  responses: z.custom<unknown[]>((value) => Array.isArray(value) && value.length <= mostAnswered).pipe(z.array(Part)),
});

export interface BatchOptions {
  send: Transport;
  /** `…/$batch`. */
  url: string;
  access: GraphAccess;
  clock: Clock;
  sleep: Sleep;
  random: () => number;
  signal: AbortSignal;
  deadline: number;
  metrics?: Pick<Metrics, 'retry'>;
}

/** What one part came to. */
export type PartResult = { body: unknown } | { error: AppError };

/**
 * GETs many paths in as few round trips as may be, 20 in one; the results are in the order of the paths. Graph judges
 * every part on its own and its answer is 200 even when parts are throttled, so only those are sent again.
 */
export async function batchGet(options: BatchOptions, paths: string[]): Promise<PartResult[]> {
  const results = new Map<number, PartResult>();
  const chunks = Array.from({ length: Math.ceil(paths.length / maxParts) }, (_, i) =>
    paths.slice(i * maxParts, (i + 1) * maxParts).map((path, j) => ({ index: i * maxParts + j, path })),
  );
  await Promise.all(chunks.map((chunk) => fillChunk(options, chunk, results)));
  return paths.map((_, i) => results.get(i) ?? { error: new AppError('graph-garbled', { reason: 'part missing' }) });
}

async function fillChunk(
  options: BatchOptions,
  chunk: { index: number; path: string }[],
  results: Map<number, PartResult>,
): Promise<void> {
  const { send, url, clock, sleep, random, signal, deadline, metrics = noMetrics } = options;
  let open = chunk;
  for (let attempt = 1; ; attempt += 1) {
    const requests = open.map(({ index, path }) => ({ id: String(index), method: 'GET', url: path }));
    const answer = Answer.safeParse(await send({ method: 'POST', url, body: { requests } }));
    if (!answer.success) throw new AppError('graph-garbled', { reason: 'batch' });
    const again: typeof open = [];
    let longest: number | null = null;
    for (const part of open) {
      const response = answer.data.responses.find(({ id }) => id === String(part.index));
      if (!response) {
        again.push(part);
        continue;
      }
      results.set(part.index, resultOf(response, options.access, clock()));
      if (!isRetryable(response.status)) continue;
      again.push(part);
      const retryAfter = retryAfterOf(header(response.headers, 'retry-after'), clock());
      if (retryAfter !== null) longest = Math.max(longest ?? 0, retryAfter);
    }
    const wait = waitBefore(attempt + 1, longest, random);
    const over = wait > longestWait || clock() + wait >= deadline || signal.aborted;
    if (again.length === 0 || attempt >= maxAttempts || over) return;
    metrics.retry('graph');
    await sleep(wait, signal);
    open = again;
  }
}

function resultOf({ status, headers, body }: z.output<typeof Part>, access: GraphAccess, now: number): PartResult {
  if (status >= 200 && status < 300) return { body };
  const fields: LogFields = { status, requestId: header(headers, 'request-id'), batch: true };
  const retryAfter = retryAfterOf(header(headers, 'retry-after'), now);
  if (retryAfter !== null) fields.retryAfter = Math.ceil(retryAfter / second);
  return { error: graphError({ status, body, access, challenge: header(headers, 'www-authenticate'), fields }) };
}

/** Header names keep whatever case the part's service used. */
function header(headers: Record<string, unknown> | null, name: string): string | null {
  const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name);
  return text.parse(typeof found?.[1] === 'number' ? String(found[1]) : (found?.[1] ?? null));
}
