import { day, minute } from '../../platform/time/clock.js';

/** No event arrives later than this. An earlier time comes from a wrong clock, or is no time at all. */
const latest = 30 * day;
/** The clocks of two machines differ a little. */
const clockSlack = 5 * minute;

/**
 * Gives the time that an activity names, or null where it cannot be true: long before the activity was sent, or after
 * it.
 */
export const believable = (at: number | null, told: number): number | null =>
  at !== null && at >= told - latest && at <= told + clockSlack ? at : null;

/** Gives the time at which the activity was sent, as its sender says. It is now where that cannot be true. */
export function toldAt({ timestamp }: { timestamp?: unknown }, now: number): number {
  return believable(momentOf(timestamp), now) ?? now;
}

export function momentOf(value: unknown): number | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime();
  if (typeof value !== 'string' || value === '') return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
