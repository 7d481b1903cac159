import { minute } from '../time/clock.js';
import type { Sleep } from '../time/sleep.js';
import type { Log, LogFields } from './log.js';

export interface SeldomLine {
  level: 'info' | 'warn' | 'error';
  message: string;
  /** One of a few words of ours: each has its own minute. */
  reason: string;
  /** Belongs to the newest one that the line counts. */
  fields?: LogFields;
  times?: number;
}

export type Seldom = (line: SeldomLine) => void;

/**
 * For what strangers can cause as often as they like: the first is logged at once, those of the minute after it in one line
 * with their `count`. However many there are, a line a minute and reason is written, and every one of them is told.
 */
export function createSeldom({ log, sleep }: { log: Log; sleep: Sleep }): Seldom {
  const untold = new Map<string, SeldomLine & { times: number }>();
  const tell = ({ level, message, reason, fields, times }: SeldomLine & { times: number }) =>
    log[level]({ reason, ...fields, count: times }, message);

  async function tellAfterEachMinute(key: string): Promise<void> {
    for (;;) {
      await sleep(minute);
      const gathered = untold.get(key);
      if (gathered === undefined || gathered.times === 0) break;
      tell(gathered);
      gathered.times = 0;
    }
    untold.delete(key);
  }

  return (line) => {
    const { times = 1 } = line;
    const key = `${line.message}: ${line.reason}`;
    const before = untold.get(key);
    if (before === undefined) {
      tell({ ...line, times });
      untold.set(key, { ...line, times: 0 });
      void tellAfterEachMinute(key);
    } else {
      untold.set(key, Object.assign(before, line, { times: before.times + times }));
    }
  };
}
