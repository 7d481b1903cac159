import type { Span } from './intervals.js';
import type { Interval, Moment } from './record.js';
import { type Bounds, toldMoment, toldSeconds } from './told.js';

/** What a row of a report says about when somebody was in. */
export interface Stays {
  spans: Span[];
  /** Whole seconds that the report counts without saying when they were. */
  looseSeconds: number;
  /** False when they may have joined at another time than the first span says. */
  joinsTold: boolean;
  /** False when they may have left at another time than the last span says. */
  leavesTold: boolean;
  /** The start or the end of the session stands in for a moment that is not told. */
  standsIn: boolean;
}

/** When a session began and ended, as far as anybody knows, and which moments its records can tell. */
export interface SessionFrame {
  start: Moment | null;
  end: Moment | null;
  bounds: Bounds;
}

/**
 * Reads the intervals of one row. `totalSeconds` is Graph's own sum: it counts where the intervals tell nothing. No claim
 * about when somebody came or went may rest on a row whose `joinsTold` or `leavesTold` is false.
 */
export function readStays(intervals: Interval[], totalSeconds: number | null, frame: SessionFrame): Stays {
  const [only] = intervals;
  // Most rows have one interval that tells all (docs/performance.md).
  if (only !== undefined && intervals.length === 1) {
    const join = toldMoment(only.join, frame.bounds);
    const leave = toldMoment(only.leave, frame.bounds);
    if (join !== null && leave !== null && leave >= join)
      return {
        spans: [{ from: join, to: leave }],
        looseSeconds: 0,
        joinsTold: true,
        leavesTold: true,
        standsIn: false,
      };
  }
  const stays: Stays = { spans: [], looseSeconds: 0, joinsTold: true, leavesTold: true, standsIn: false };
  for (const interval of intervals) addInterval(stays, interval, frame);
  if (stays.spans.length > 0) return stays;
  const loose = stays.looseSeconds > 0 ? stays.looseSeconds : (toldSeconds(totalSeconds) ?? 0);
  return { ...stays, looseSeconds: loose, joinsTold: false, leavesTold: false };
}

function addInterval(stays: Stays, interval: Interval, { start, end, bounds }: SessionFrame): void {
  const join = toldMoment(interval.join, bounds);
  const leave = toldMoment(interval.leave, bounds);
  const length = (toldSeconds(interval.seconds) ?? 0) * 1000;
  if (join !== null && leave !== null && leave >= join) {
    stays.spans.push({ from: join, to: leave });
    return;
  }
  // When two moments are in the wrong order, nobody knows which of them is right.
  const [from, to] = join !== null && leave !== null ? [null, null] : [join, leave];
  if (from === null) stays.joinsTold = false;
  if (to === null) stays.leavesTold = false;
  if (from === null && to === null) {
    stays.looseSeconds += length / 1000;
  } else if (length > 0) {
    stays.spans.push({ from: from ?? (to ?? 0) - length, to: to ?? (from ?? 0) + length });
  } else {
    const [began, ended] = [from ?? start, to ?? end];
    if (began === null || ended === null || ended <= began) return;
    stays.spans.push({ from: began, to: ended });
    stays.standsIn = true;
  }
}
