import { day, minute } from '../platform/time/clock.js';

/** When to look, after `end`, for the `step`-th time (from 0); null when enough has been looked. Milliseconds UTC. */
export function dueAtStep(pollMinutes: number[], end: number, step: number): number | null {
  const after = pollMinutes[step];
  return after === undefined ? null : end + after * minute;
}

/** A report is looked for that long after the end. Microsoft documents no figure; hours have been seen. */
export const lookFor = day;

/** When to look again once the configured steps are used up: each pause is longer, the last look is a day after the end. */
export function dueAfterSteps(pollMinutes: number[], end: number, now: number): number | null {
  if (now >= end + lookFor) return null;
  let after = (pollMinutes.at(-1) ?? 0) * minute;
  while (end + after <= now) after = Math.max(after * growth, after + leastPause);
  return end + Math.min(after, lookFor);
}
const growth = 1.5;
const leastPause = 30 * minute;

/**
 * The next step that is not past already: who was away for long does not ask ten times at once. A look that was brought forward,
 * as by a sign-in, takes none of them.
 */
export function nextStep(pollMinutes: number[], end: number, step: number, now: number): number {
  if ((dueAtStep(pollMinutes, end, step) ?? now) > now) return step;
  let next = step + 1;
  for (;;) {
    const [due, after] = [dueAtStep(pollMinutes, end, next), dueAtStep(pollMinutes, end, next + 1)];
    if (due === null || after === null || after > now) return next;
    next += 1;
  }
}
