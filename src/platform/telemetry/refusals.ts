import type { LogFields } from './log.js';
import type { DoorName, Metrics, RefusalReason } from './metrics.js';
import type { Seldom } from './seldom.js';

export interface Refusal {
  door: DoorName;
  reason: RefusalReason;
  times?: number;
  level?: 'info' | 'warn' | 'error';
  message?: string;
  /** Nothing of the request: ids, codes and counts of ours. */
  fields?: LogFields;
}

/** What is turned away without anybody known to have asked: counted each time, logged once a minute. */
export type Refuse = (refusal: Refusal) => void;

export const createRefuse =
  ({ seldom, metrics }: { seldom: Seldom; metrics: Pick<Metrics, 'refused'> }): Refuse =>
  ({ door, reason, times = 1, level = 'info', message = 'request refused', fields }) => {
    metrics.refused(door, reason, times);
    seldom({ level, message, reason, times, fields: { door, ...fields } });
  };
