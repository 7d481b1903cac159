import type { Moment } from './record.js';

/** Where the lines are drawn; an administrator may move them. */
export interface Rules {
  /** Minutes after the start, or before the end, in which nobody counts as late or as having left early. */
  graceMinutes: number;
  /** Share of the core window from which on somebody was present. */
  presentPercent: number;
  /** Minutes somebody may be away without having "returned". */
  returnMinutes: number;
  /** Whether people are measured at all; `full` where it is not said. */
  insight?: Insight;
}

/**
 * How much may be told of people's punctuality and diligence. With `attendance` (a works council may want that) there is
 * who came and for how long, and nothing is measured: nobody is late, early, partly present or compared.
 */
export type Insight = 'full' | 'attendance';

export const defaultRules: Rules = { graceMinutes: 5, presentPercent: 70, returnMinutes: 2 };

/** When an occurrence was meant to be, by the calendar. */
export interface Schedule {
  start: Moment;
  end: Moment;
  /** True where the calendar names a time zone that nobody knows, and its times were taken as UTC. */
  zoneUnknown?: boolean;
}

/** Null unless both ends are known. */
export const scheduleOf = ({
  start,
  end,
  zoneUnknown = false,
}: {
  start: Moment | null;
  end: Moment | null;
  zoneUnknown?: boolean;
}): Schedule | null =>
  start === null || end === null ? null : { start, end, ...(zoneUnknown ? { zoneUnknown } : {}) };
