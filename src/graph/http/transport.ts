import { randomUUID } from 'node:crypto';
import { AppError } from '../../errors/appError.js';
import { isTooLarge, readText } from '../../platform/http/responseText.js';
import { isRetryable, longestWait, maxAttempts, retryAfterOf, waitBefore } from '../../platform/http/retryTiming.js';
import type { Log, LogFields } from '../../platform/telemetry/log.js';
import { type Metrics, noMetrics } from '../../platform/telemetry/metrics.js';
import { noTracing, type Tracing } from '../../platform/telemetry/tracing.js';
import { type Clock, second } from '../../platform/time/clock.js';
import { givingWay } from '../../platform/time/giveWay.js';
import type { Sleep } from '../../platform/time/sleep.js';
import { type GraphAccess, graphError } from './graphError.js';
import { parsingPage } from './pageText.js';
import { requestKind } from './requestKind.js';

const requestDeadline = 10 * second;

/** What the outside world is made of; a test makes its own. */
export interface TransportOptions {
  fetch: typeof fetch;
  clock: Clock;
  sleep: Sleep;
  /** From 0 up to 1. */
  random: () => number;
  log: Log;
  metrics?: Pick<Metrics, 'graphRequest' | 'retry' | 'listCut'>;
  tracing?: Tracing;
  accessToken: string;
  access: GraphAccess;
  /** Ends everything: the turn is over, or takes too long. */
  signal: AbortSignal;
  /** When all must be done; milliseconds UTC. */
  deadline: number;
}

export interface JsonRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  url: string;
  body?: unknown;
  /** Must not be done twice: sent again only where Graph says that it did nothing, with 429, or 503 and Retry-After. */
  once?: boolean;
  /** Is called with the size of the answer's body in bytes, unpacked. */
  onSize?: (bytes: number) => void;
}

/** Sends one request and gives its parsed JSON; retries what may succeed. Any other outcome is an AppError. */
export type Transport = (request: JsonRequest) => Promise<unknown>;

type Outcome = { body: unknown } | { error: AppError; retry: boolean; retryAfter: number | null };

export function createTransport(options: TransportOptions): Transport {
  const { clock, sleep, random, log, signal, deadline, metrics = noMetrics, tracing = noTracing } = options;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const fields = { method: request.method, kind: requestKind(request.url), attempt };
      const outcome = await tracing.span('graph request', fields, async (span) => {
        const result = await attemptOnce(options, request, attempt);
        if ('error' in result) span.failed(result.error.code);
        return result;
      });
      metrics.graphRequest('body' in outcome ? 'ok' : outcome.error.code);
      if ('body' in outcome) return outcome.body;
      const wait = waitBefore(attempt + 1, outcome.retryAfter, random);
      const tooLate = wait > longestWait || clock() + wait >= deadline;
      if (!outcome.retry || attempt >= maxAttempts || tooLate || signal.aborted) throw outcome.error;
      log.info({ ...outcome.error.details, attempt, wait }, 'graph request repeated');
      metrics.retry('graph');
      await sleep(wait, signal);
    }
  };
}

async function attemptOnce(options: TransportOptions, request: JsonRequest, attempt: number): Promise<Outcome> {
  const { fetch, clock, log, accessToken, access, signal, deadline } = options;
  const clientRequestId = randomUUID();
  const fields: LogFields = { clientRequestId, attempt };
  const remaining = Math.max(1, Math.min(requestDeadline, deadline - clock()));
  const timeout = AbortSignal.timeout(remaining);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        accept: 'application/json',
        'client-request-id': clientRequestId,
        // Without it calendar times come in the mailbox's zone.
        prefer: 'outlook.timezone="UTC"',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      signal: AbortSignal.any([signal, timeout]),
      // Graph does not redirect. Whatever redirects gets no second request with this token.
      redirect: 'manual',
    });
    const { status, headers } = response;
    Object.assign(fields, { status, requestId: headers.get('request-id') });
    const body = await bodyOf(request, response.ok, await readText(response, { onSize: request.onSize }));
    log.debug(fields, 'graph answered');
    const retryAfter = retryAfterOf(headers.get('retry-after'), clock());
    // Somebody who has to come back later must know when.
    if (!response.ok && retryAfter !== null) fields.retryAfter = Math.ceil(retryAfter / second);
    if (status >= 300 && status < 400) {
      return {
        error: new AppError('graph-refused', { ...fields, reason: 'redirect' }),
        retry: false,
        retryAfter: null,
      };
    }
    if (!response.ok) {
      const error = graphError({ status, body, access, challenge: headers.get('www-authenticate'), fields });
      const nothingDone = status === 429 || (status === 503 && retryAfter !== null);
      return { error, retry: isRetryable(status) && (!request.once || nothingDone), retryAfter };
    }
    if (body !== undefined) return { body };
    return { error: new AppError('graph-garbled', fields), retry: !request.once, retryAfter: null };
  } catch (error) {
    // It would be as large the next time.
    if (isTooLarge(error)) return { error: new AppError('too-large', fields, error), retry: false, retryAfter: null };
    const late = timeout.aborted || (signal.aborted && isTimeout(signal.reason));
    const code = late ? 'graph-slow' : 'graph-down';
    const failure = new AppError(code, { ...fields, reason: reasonOf(error) }, error);
    return { error: failure, retry: !request.once, retryAfter: null };
  }
}

const isTimeout = (reason: unknown) => reason instanceof Error && reason.name === 'TimeoutError';

/** Undefined for what is no JSON; null for the answer to a DELETE, which says nothing. */
const bodyOf = async ({ method }: JsonRequest, ok: boolean, text: string): Promise<unknown> =>
  ok && method === 'DELETE' && text === '' ? null : givingWay(parsingPage(text));

/** Such as ECONNRESET; never the message, which may name the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
