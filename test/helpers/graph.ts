import { z } from 'zod';
import { AppError } from '../../src/errors/appError.js';
import { createGraphClient, type GraphClient, type GraphOptions } from '../../src/graph/http/client.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { minute } from '../../src/platform/time/clock.js';

/** Monday, 23 November 2026, 10:00 UTC. */
const start = Date.UTC(2026, 10, 23, 10);
export const accessToken = 'secret-access-token';

export interface GraphUnderTest {
  graph: GraphClient;
  /** Every wait that was asked for, in milliseconds; none was sat out. The clock moved on by each. */
  waits: number[];
  /** The log, line by line. */
  logged: string[];
  now(): number;
}

/** A client of the Graph at `baseUrl` on a clock of its own, with a real `fetch` and waits that are only noted. */
export function graphAt(baseUrl: string, more: Partial<GraphOptions> & { allowed?: number } = {}): GraphUnderTest {
  const { allowed = 2 * minute, ...options } = more;
  const waits: number[] = [];
  const logged: string[] = [];
  let now = start;
  const graph = createGraphClient({
    baseUrl,
    version: 'v1.0',
    accessToken,
    access: 'delegated',
    fetch,
    clock: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0,
    log: createLog({ level: 'trace', write: (line) => logged.push(line) }),
    signal: new AbortController().signal,
    deadline: start + allowed,
    ...options,
  });
  return { graph, waits, logged, now: () => now };
}

/** Any JSON object. */
export const Thing = z.looseObject({});
export const WithId = z.object({ id: z.string() });

/** The AppError that the work fails with. */
export async function failureOf(work: Promise<unknown>): Promise<AppError> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof AppError) return outcome;
  throw new Error('no AppError', { cause: outcome });
}

/** A list, read to its end. */
export async function readAll<T>(list: AsyncGenerator<T, { complete: boolean }>) {
  const items: T[] = [];
  for (;;) {
    const step = await list.next();
    if (step.done) return { items, ...step.value };
    items.push(step.value);
  }
}

/** An error as Graph writes it. */
export const graphFailure = (status: number, code: string, message: string, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'request-id': '11111111-2222-4333-8444-555555555555', ...headers },
  body: { error: { code, message, innerError: { date: '2026-11-23T10:00:00', 'request-id': 'x' } } },
});
