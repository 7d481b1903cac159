import { minute } from './clock.js';

/** More than the clocks of two machines, or of one before and after somebody has set it, should differ by. */
export const clockDifference = 5 * minute;

/**
 * Whether something that is held for `longest` at the most, counted from any moment up to now, is still held at `now`. An end
 * further ahead than that was written by a clock that was wrong, so it holds nobody up. All in milliseconds.
 */
export const isStillHeld = (until: number, now: number, longest: number): boolean =>
  until > now && until <= now + longest + clockDifference;
