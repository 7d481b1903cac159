import { type Metrics, noMetrics } from '../telemetry/metrics.js';
import { type Clock, minute } from '../time/clock.js';
import type { Sleep } from '../time/sleep.js';
import { timeLeft } from '../time/timeLeft.js';
import { type JsonAnswer, type JsonRequest, type RequestJson, usualTimeLimit } from './jsonRequest.js';
import { isRetryable, longestWait, maxAttempts, retryAfterOf, waitBefore } from './retryTiming.js';

/** The time for calls to which nobody has given one. */
const usualTime = minute;

export interface RepeatingOptions {
  requestJson: RequestJson;
  clock: Clock;
  sleep: Sleep;
  /** From 0 up to 1. */
  random: () => number;
  metrics?: Pick<Metrics, 'retry'>;
}

/** Like `RequestJson`; the answer is the last one there was. */
export type Repeating = (request: JsonRequest) => Promise<JsonAnswer>;

/**
 * Asks again after 429, 5xx and a broken connection, for what does no harm twice. A Retry-After is waited for in full or not
 * at all: where it is longer than the time left, or than anybody would wait, the answer that asks for it is the last.
 */
export function createRepeating({
  requestJson,
  clock,
  sleep,
  random,
  metrics = noMetrics,
}: RepeatingOptions): Repeating {
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const timeLimit = Math.max(1, Math.min(request.timeLimit ?? usualTimeLimit, timeLeft(clock(), usualTime)));
      const outcome = await requestJson({ ...request, timeLimit }).catch((error: unknown) => ({ error }));
      const isAnswer = 'status' in outcome;
      const retryAfter = isAnswer ? retryAfterOf(outcome.headers.get('retry-after'), clock()) : null;
      const wait = waitBefore(attempt + 1, retryAfter, random);
      const isWorthIt = !isAnswer || isRetryable(outcome.status);
      const isTooLate = wait > longestWait || wait >= timeLeft(clock(), usualTime) || request.signal?.aborted === true;
      if (!isWorthIt || attempt >= maxAttempts || isTooLate) {
        if (isAnswer) return outcome;
        throw outcome.error;
      }
      metrics.retry('teams');
      await sleep(wait, request.signal);
    }
  };
}
