import type { Log } from '../platform/telemetry/log.js';
import { type Metrics, noMetrics } from '../platform/telemetry/metrics.js';
import { noTracing, type Tracing } from '../platform/telemetry/tracing.js';
import { type Clock, minute, second } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import { type SendFailure, sendFailureOf } from './sendFailure.js';
import type { Destination, SendPace } from './sendPace.js';
import { checkSender, type SendPriority, sendPriority } from './sendPriority.js';

export interface Sending {
  /** Does `attempt` when there is room for it, and again where that may help. Each attempt takes its own room. */
  send<T>(where: Destination, attempt: () => Promise<T>, what?: { repeatable: boolean }): Promise<T>;
  /** Does it once if there is room right now; null when there is none. */
  sendSpare<T>(where: Destination, attempt: () => Promise<T>): Promise<T | null>;
}

export interface SendingOptions {
  pace: SendPace;
  clock: Clock;
  sleep: Sleep;
  /** From 0 up to 1. */
  random: () => number;
  log: Log;
  metrics?: Pick<Metrics, 'retry'>;
  tracing?: Tracing;
}

const maxAttempts = 4;
const firstBackoff = second;
/**
 * A longer silence is not waited for here. A summary's job is told of it and comes back later. Nobody would come back for a reply: it
 * is there within ten minutes of the question, or never.
 */
const longestSilence: Record<SendPriority, number> = { summary: minute, reply: 8 * minute };
/** What Teams means by a 429 without Retry-After is not documented. */
const usualSilence = 2 * second;

/**
 * The one way out. The SDK's own retries of sends are off (`connectorClients.ts`): they would go past the pace, and
 * repeat what may have arrived. Which failures may be retried: learn: status codes from bot conversational APIs.
 */
export function createSending(options: SendingOptions): Sending {
  const { pace, clock, sleep, random, log, metrics = noMetrics, tracing = noTracing } = options;
  /** Keeps the silence Teams asked for, whether or not this message is tried again. */
  function keepSilence(where: Destination, { kind, retryAfter }: SendFailure): void {
    if (kind === 'throttled') pace.block(where, Math.min(retryAfter ?? usualSilence, 60 * minute));
  }

  async function attempted<T>(where: Destination, attempt: () => Promise<T>) {
    try {
      return { sent: true as const, value: await tracing.span('send', { priority: sendPriority() }, attempt) };
    } catch (error) {
      const failure = sendFailureOf(error, clock());
      keepSilence(where, failure);
      return { sent: false as const, error, failure };
    }
  }

  return {
    async send(where, attempt, { repeatable } = { repeatable: false }) {
      const priority = sendPriority();
      // About a summary that may have arrived its job decides. A person would rather read a reply twice than never.
      const mayRepeat = repeatable || priority === 'reply';
      for (let tries = 1; ; tries += 1) {
        await pace.take({ ...where, priority });
        checkSender();
        const outcome = await attempted(where, attempt);
        if (outcome.sent) return outcome.value;
        const { failure, error } = outcome;
        if (tries === maxAttempts || !isWorthRepeating(failure, mayRepeat, longestSilence[priority])) throw error;
        log.debug({ kind: failure.kind, tries }, 'message is sent again');
        metrics.retry('teams');
        const backoff = firstBackoff * 2 ** (tries - 1) * (0.5 + 0.5 * random());
        // After a 429 the pace does the waiting.
        if (failure.kind !== 'throttled') await sleep(failure.retryAfter ?? Math.ceil(backoff));
      }
    },
    async sendSpare(where, attempt) {
      if (!pace.takeSpare(where)) return null;
      const outcome = await attempted(where, attempt);
      if (outcome.sent) return outcome.value;
      throw outcome.error;
    },
  };
}

function isWorthRepeating(
  { kind, retryAfter = 0, maybeSent }: SendFailure,
  mayRepeat: boolean,
  longest: number,
): boolean {
  if (retryAfter > longest || (maybeSent && !mayRepeat)) return false;
  return kind === 'throttled' || kind === 'unavailable';
}
