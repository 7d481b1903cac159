import { day, minute } from '../../platform/time/clock.js';

/** Nothing is told so late; an earlier time is a mistake of somebody's clock, or no time at all. */
const latest = 30 * day;
/** Clocks differ a little. */
const clockSlack = 5 * minute;

/** The time that an activity names, where it can be: not long before it was told, nor after. */
export const believable = (at: number | null, told: number): number | null =>
  at !== null && at >= told - latest && at <= told + clockSlack ? at : null;

/** When the sender says that the activity was sent; now where that cannot be. */
export function toldAt({ timestamp }: { timestamp?: unknown }, now: number): number {
  return believable(momentOf(timestamp), now) ?? now;
}

export function momentOf(value: unknown): number | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime();
  if (typeof value !== 'string' || value === '') return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
