import type { Session } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { hour } from '../platform/time/clock.js';

/** Reports come from minutes to two hours after the end. Microsoft documents no figure. */
const usuallyReadyWithin = 3 * hour;

/** True when a report would be there by now, if there ever is one. */
export const reportsAreLate = (end: number, now: number): boolean => now - end >= usuallyReadyWithin;

/** Gives the reason why an occurrence that ends (or ended) at `end` has no report. Times are milliseconds UTC. */
export function whyNoReport(end: number | null, now: number): AppError {
  if (end !== null && end > now) return new AppError('not-over');
  return new AppError(end === null || !reportsAreLate(end, now) ? 'not-ready' : 'no-report');
}

/**
 * Throws for a report without people. It is still being written, or nobody joined the meeting, and only time tells
 * which.
 */
export function refuseEmpty(sessions: Session[], now: number): void {
  if (sessions.some((session) => session.records.length > 0)) return;
  const end = sessions.at(-1)?.end ?? null;
  // A report without an end belongs to a meeting that is still running.
  if (end === null) throw new AppError('not-over');
  if (!reportsAreLate(end, now)) throw new AppError('not-ready');
}
