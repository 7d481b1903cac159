import type { Rules } from '../attendance/rules.js';
import type { Log } from '../platform/telemetry/log.js';
import type { SummaryCount } from '../platform/telemetry/metrics.js';
import type { Clock } from '../platform/time/clock.js';
import type { ChatDetail } from '../question/detail.js';
import type { JobQueue } from '../storage/jobQueue.js';
import type { Store } from '../storage/store.js';
import type { Choices } from './choices.js';
import type { SummaryHost } from './host.js';

/** Why a message was not taken. */
export interface NotTaken {
  /** `gone`: the bot may not write there any more. */
  kind: 'gone' | 'throttled' | 'too-large' | 'unavailable' | 'other';
  /** Milliseconds; null when Teams does not say. */
  retryAfter: number | null;
  /** Teams may have taken it all the same. */
  maybeSent: boolean;
}

/** Everything a run may use. */
export interface SummaryDeps {
  host: SummaryHost;
  store: Store;
  /** The other jobs of a meeting. */
  jobs: Pick<JobQueue, 'get'>;
  choices: Choices;
  clock: Clock;
  log: Log;
  /** SUMMARIES. */
  enabled: boolean;
  /** SUMMARY_POLL_MINUTES. */
  pollMinutes: number[];
  /** Where late and present begin. */
  rules: Rules;
  /** The most a chat may see. */
  chatDetail: ChatDetail;
  defaultLocale: string;
  /** What the connector refused; null for every other failure. */
  whyNotTaken(error: unknown): NotTaken | null;
  count(what: SummaryCount): void;
}
