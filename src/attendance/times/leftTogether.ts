import { minute } from '../../platform/time/clock.js';
import type { Person } from '../person.js';
import type { Moment } from '../record.js';
import type { MeetingTimes } from './coreWindow.js';
import { areTimesTold, lastStay, missedMinutes } from './punctuality.js';

/** Many people who left at once before the end. Then the meeting was over for them, and nobody left early. */
export interface LeftTogether {
  count: number;
  /** How many people there are whose leave is known. */
  of: number;
  /** When the last of them left. */
  at: Moment;
}

const nearlyAll = 0.8;

/** Null when nobody left early, or fewer than 80 % left within the grace of each other. */
export function leftTogether(people: Person[], times: MeetingTimes, graceMinutes: number): LeftTogether | null {
  const closing = times.core.at(-1)?.to;
  if (times.schedule === null || closing === undefined) return null;
  const leaves: Moment[] = [];
  for (const person of people) {
    const last = areTimesTold(person) ? lastStay(person.spans, times) : null;
    if (last !== null) leaves.push(last.to);
  }
  const sorted = Float64Array.from(leaves).sort();
  let best: LeftTogether | null = null;
  let first = 0;
  for (const [i, at] of sorted.entries()) {
    while (at - (sorted[first] ?? at) > graceMinutes * minute) first += 1;
    const count = i - first + 1;
    if (count > (best?.count ?? 1)) best = { count, of: sorted.length, at };
  }
  if (best === null || best.count < nearlyAll * best.of) return null;
  return missedMinutes({ from: best.at, to: closing }) > graceMinutes ? best : null;
}
