import { hour, minute } from '../platform/clock.js';
import type { Moment, SessionTimes } from './record.js';

/** Without a calendar, sessions less than this apart belong together. */
const togetherWithin = 4 * hour;

/** People open a meeting early: a session may start this long before the scheduled start. */
export const earlyStart = 30 * minute;

/** From when on, and until when, a session's start belongs to an occurrence. */
export interface OccurrenceWindow {
  from: Moment;
  /** The next occurrence's `from`; infinite when none is known. */
  until: Moment;
}

/** The window of the occurrence that starts at `start`; `next` is the start of the one after it, if there is one. */
export function occurrenceWindow(start: Moment, next: Moment | null): OccurrenceWindow {
  return { from: start - earlyStart, until: next === null ? Number.POSITIVE_INFINITY : next - earlyStart };
}

/** Sessions that started inside the window, earliest first. The order Graph lists them in means nothing. */
export function sessionsInWindow<T extends SessionTimes>(sessions: T[], window: OccurrenceWindow): T[] {
  return timed(sessions).filter((session) => {
    const at = startOf(session);
    return at >= window.from && at < window.until;
  });
}

/** Sessions that overlap [from, to]: all there is to tell one channel meeting from the others in its channel. */
export function sessionsOverlapping<T extends SessionTimes>(sessions: T[], from: Moment, to: Moment): T[] {
  return timed(sessions).filter((session) => startOf(session) <= to && endOf(session) >= from);
}

/** The newest sessions that belong together, earliest first: the newest one and those less than 4 h before it. */
export function newestOccurrence<T extends SessionTimes>(sessions: T[]): T[] {
  // A lone report without times cannot be confused with another one; among several it could be anybody's.
  if (sessions.length === 1) return sessions;
  const newest: T[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  for (const session of timed(sessions).reverse()) {
    // Sorted by start, so an earlier long session can still end after a later short one.
    if (newest.length > 0 && earliest - endOf(session) >= togetherWithin) break;
    newest.unshift(session);
    earliest = Math.min(earliest, startOf(session));
  }
  return newest;
}

function timed<T extends SessionTimes>(sessions: T[]): T[] {
  return sessions
    .filter((session) => session.start !== null || session.end !== null)
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (session: SessionTimes): Moment => session.start ?? session.end ?? Number.NaN;
const endOf = (session: SessionTimes): Moment => session.end ?? session.start ?? Number.NaN;
