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

/**
 * The sessions of a channel meeting scheduled for [start, end], among those of every meeting in its channel: they begin
 * in that time, and time is all there is to tell by. Two that overlap each other cannot both be of one meeting: then it
 * is not known which is whose, and the answer is null rather than somebody else's attendance.
 */
export function sessionsOfChannelMeeting<T extends SessionTimes>(
  sessions: T[],
  start: Moment,
  end: Moment,
): T[] | null {
  const within = sessionsInWindow(sessions, { from: start - earlyStart, until: end });
  const overlap = within.some((session, i) => {
    const next = within[i + 1];
    return next !== undefined && startOf(next) < endOf(session);
  });
  return overlap ? null : within;
}

/** The newest sessions that belong together, earliest first: the newest one and those less than 4 h before it. */
export function newestOccurrence<T extends SessionTimes>(sessions: T[]): T[] {
  // A lone report without times cannot be confused with another one; among several it could be anybody's.
  if (sessions.length === 1) return sessions;
  let newest: T[] = [];
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (const session of timed(sessions)) {
    // A long session can end after a short one that began later: what counts is the latest end so far.
    if (startOf(session) - latestEnd >= togetherWithin) newest = [];
    newest.push(session);
    latestEnd = Math.max(latestEnd, endOf(session));
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
