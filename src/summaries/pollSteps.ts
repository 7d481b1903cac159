import { minute } from '../platform/clock.js';

/** When to look, after `end`, for the `step`-th time (from 0); null when enough has been looked. Milliseconds UTC. */
export function dueAtStep(pollMinutes: number[], end: number, step: number): number | null {
  const after = pollMinutes[step];
  return after === undefined ? null : end + after * minute;
}

/** The next step that is not past already: who was away for long does not ask ten times at once. */
export function nextStep(pollMinutes: number[], end: number, step: number, now: number): number {
  let next = step + 1;
  for (;;) {
    const [due, after] = [dueAtStep(pollMinutes, end, next), dueAtStep(pollMinutes, end, next + 1)];
    if (due === null || after === null || after > now) return next;
    next += 1;
  }
}
