import type { Session } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { hour } from '../platform/time/clock.js';

/** Reports come minutes to two hours after the end; Microsoft documents no figure. */
const usuallyReadyWithin = 3 * hour;

/** True when a report that is ever to come would be there by now. */
export const reportsAreLate = (end: number, now: number): boolean => now - end >= usuallyReadyWithin;

/** Why there is no report for an occurrence that ends (or ended) at `end`. Times are milliseconds UTC. */
export function whyNoReport(end: number | null, now: number): AppError {
  if (end !== null && end > now) return new AppError('not-over');
  return new AppError(end === null || !reportsAreLate(end, now) ? 'not-ready' : 'no-report');
}

/** A report without people is still being written, or of a meeting nobody joined: only time tells. */
export function refuseEmpty(sessions: Session[], now: number): void {
  if (sessions.some((session) => session.records.length > 0)) return;
  const end = sessions.at(-1)?.end ?? null;
  // Without an end the meeting is still running.
  if (end === null || !reportsAreLate(end, now)) throw new AppError('not-ready');
}
