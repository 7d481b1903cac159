import type { Rules } from '../attendance/rules.js';
import type { Clock } from '../platform/clock.js';
import type { Log } from '../platform/log.js';
import type { Store } from '../storage/store.js';
import type { Choices } from './choices.js';
import type { SummaryHost } from './host.js';

/** Everything a run may use. */
export interface SummaryDeps {
  host: SummaryHost;
  store: Store;
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
  chatDetail: 'full' | 'summary' | 'counts';
  defaultLocale: string;
  /** True for what the connector refused: the queue decides about that, not the run. */
  isSendFailure(error: unknown): boolean;
  count(what: 'sent' | 'maybeDoubled'): void;
}
