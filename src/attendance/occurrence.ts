import { hour, minute } from '../platform/time/clock.js';
import type { Moment, SessionTimes } from './record.js';
import type { Schedule } from './rules.js';

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
 * The session of a channel meeting scheduled for [start, end], among those of every meeting in its channel. Time is all
 * there is to tell by, so it is the one that begins in that time and shares most of it. A second one could be a re-join
 * or another meeting and is left out; two that overlap each other cannot both be of one meeting, and then the answer is
 * null rather than somebody else's attendance.
 */
export function sessionOfChannelMeeting<T extends SessionTimes>(sessions: T[], start: Moment, end: Moment): T[] | null {
  const shared = (session: T) => Math.min(endOf(session), end) - Math.max(startOf(session), start);
  const within = sessionsInWindow(sessions, { from: start - earlyStart, until: end }).filter((one) => shared(one) > 0);
  const overlap = within.some((session, i) => {
    const next = within[i + 1];
    return next !== undefined && startOf(next) < endOf(session);
  });
  if (overlap) return null;
  return within.sort((a, b) => shared(b) - shared(a)).slice(0, 1);
}

/**
 * True when a series has probably met again since its newest report: at least as much time has passed since that
 * occurrence began as lies between two earlier ones. Unknown, so false, with fewer than two occurrences.
 */
export function isNextOccurrenceDue(sessions: SessionTimes[], now: Moment): boolean {
  const starts = groupOccurrences(sessions).flatMap(([first]) => (first ? [startOf(first)] : []));
  const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? start));
  const newest = starts.at(-1);
  return newest !== undefined && gaps.length > 0 && now - newest >= Math.min(...gaps) - earlyStart;
}

/** The newest sessions that belong together, earliest first: the newest one and those less than 4 h before it. */
export function newestOccurrence<T extends SessionTimes>(sessions: T[]): T[] {
  // A lone report without times cannot be confused with another one; among several it could be anybody's.
  if (sessions.length === 1) return sessions;
  return groupOccurrences(sessions).at(-1) ?? [];
}

/** Sessions that belong together, without a calendar: those less than 4 h apart. Earliest first. */
export function groupOccurrences<T extends SessionTimes>(sessions: T[]): T[][] {
  const groups: T[][] = [];
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (const session of timed(sessions)) {
    // A long session can end after a short one that began later: what counts is the latest end so far.
    const group = startOf(session) - latestEnd < togetherWithin ? groups.at(-1) : undefined;
    if (group) group.push(session);
    else groups.push([session]);
    latestEnd = Math.max(latestEnd, endOf(session));
  }
  return groups;
}

/** One date of a series: when it was meant to be, and the sessions that belong to it. */
export interface OccurrenceDate<T> {
  /** Scheduled start; without a schedule that of the first session. */
  start: Moment;
  schedule: Schedule | null;
  /** Earliest first; never empty. */
  sessions: T[];
}

/**
 * Sorts the reports of a series into its dates, earliest first; dates without a report are left out. What lies before
 * the first known schedule is grouped by time alone.
 */
export function occurrenceDates<T extends SessionTimes>(sessions: T[], schedules: Schedule[]): OccurrenceDate<T>[] {
  const planned = [...schedules].sort((a, b) => a.start - b.start);
  const first = planned[0] ? planned[0].start - earlyStart : Number.POSITIVE_INFINITY;
  const unplanned = groupOccurrences(sessions.filter((session) => startOf(session) < first));
  return [
    ...unplanned.flatMap(([session, ...more]): OccurrenceDate<T>[] =>
      session ? [{ start: startOf(session), schedule: null, sessions: [session, ...more] }] : [],
    ),
    ...planned.flatMap((schedule, i): OccurrenceDate<T>[] => {
      const window = occurrenceWindow(schedule.start, planned[i + 1]?.start ?? null);
      const own = sessionsInWindow(sessions, window);
      return own.length > 0 ? [{ start: schedule.start, schedule, sessions: own }] : [];
    }),
  ];
}

function timed<T extends SessionTimes>(sessions: T[]): T[] {
  return sessions
    .filter((session) => session.start !== null || session.end !== null)
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (session: SessionTimes): Moment => session.start ?? session.end ?? Number.NaN;
const endOf = (session: SessionTimes): Moment => session.end ?? session.start ?? Number.NaN;
