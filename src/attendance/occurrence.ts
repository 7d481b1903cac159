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
 * The session of a channel meeting scheduled for [start, end], among those of every meeting in its channel. Nothing but the
 * time tells them apart, so it is the one that begins in that time and shares most of it. A second one could be the same meeting
 * opened again or another meeting, and is left out. Two that overlap each other cannot both belong to one meeting, and then the
 * answer is null rather than somebody else's attendance.
 */
export function sessionOfChannelMeeting<T extends SessionTimes>(sessions: T[], start: Moment, end: Moment): T[] | null {
  const within = inTimeOfChannel(sessions, start, end);
  const overlap = within.some((session, i) => {
    const next = within[i + 1];
    return next !== undefined && startOf(next) < endOf(session);
  });
  if (overlap) return null;
  return within.sort((a, b) => sharedTime(b, start, end) - sharedTime(a, start, end)).slice(0, 1);
}

/** The sessions of the channel in the same time that are left out, earliest first: of this meeting, or of another one. */
export function leftOutInChannel<T extends SessionTimes>(sessions: T[], start: Moment, end: Moment): T[] {
  const own = sessionOfChannelMeeting(sessions, start, end) ?? [];
  return own.length === 0 ? [] : inTimeOfChannel(sessions, start, end).filter((one) => !own.includes(one));
}

const inTimeOfChannel = <T extends SessionTimes>(sessions: T[], start: Moment, end: Moment): T[] =>
  sessionsInWindow(sessions, { from: start - earlyStart, until: end }).filter((one) => sharedTime(one, start, end) > 0);

const sharedTime = (session: SessionTimes, start: Moment, end: Moment): number =>
  Math.min(endOf(session), end) - Math.max(startOf(session), start);

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

/** One occurrence: a date of a series, or one use of a link. */
export interface Occurrence<T> {
  /** Scheduled start; without a schedule that of the first session. */
  start: Moment;
  /** Null where nobody planned it, or the plan is not known. */
  schedule: Schedule | null;
  /** Earliest first; never empty. */
  sessions: T[];
}

export interface Occurrences<T> {
  /** Earliest first. */
  dates: Occurrence<T>[];
  /** Sessions in which somebody only opened the meeting, outside every schedule. Earliest first. */
  strays: T[];
}

/** People come back to a meeting's link long after it; what begins later than this after its end is something else. */
const belongsAfter = 12 * hour;
/** Somebody who only opens a link to see what it is has gone again by then. */
const shortestMeeting = 5 * minute;

/**
 * The occurrences of a meeting whose sessions are `sessions`: by the schedules it has, as far as they are known, and outside
 * them by gaps of 4 h. An opening in which nobody met is no occurrence, as long as there is another one: with schedules a
 * session outside them that is shorter than 5 min or has one visitor, without them one that is shorter than 5 min.
 */
export function occurrencesOf<T extends SessionTimes>(sessions: T[], schedules: Schedule[]): Occurrences<T> {
  const planned = [...schedules].sort((a, b) => a.start - b.start);
  const windows = planned.map((schedule, i) => ({ schedule, window: windowOf(schedule, planned[i + 1] ?? null) }));
  const within = ({ window }: (typeof windows)[number]) => sessionsInWindow(sessions, window);
  const scheduled = windows.flatMap((one): Occurrence<T>[] => {
    const own = within(one);
    return own.length > 0 ? [{ start: one.schedule.start, schedule: one.schedule, sessions: own }] : [];
  });
  const claimed = new Set(scheduled.flatMap((one) => one.sessions));
  const others = groupOccurrences(sessions.filter((session) => !claimed.has(session)));
  const firstPlanned = planned[0] ? planned[0].start - earlyStart : Number.POSITIVE_INFINITY;
  // Nobody knows what was planned before the first schedule that is known.
  const isStray = (group: T[]) => isOpening(group, firstStart(group) >= firstPlanned);
  const met = others.filter((group) => !isStray(group));
  const strays = others.filter(isStray);
  const unplanned = met.map((group): Occurrence<T> => ({ start: firstStart(group), schedule: null, sessions: group }));
  const dates = [...scheduled, ...unplanned].sort((a, b) => a.start - b.start);
  // Where nobody ever met, the openings are all there is to tell.
  if (dates.length > 0) return { dates, strays: strays.flat() };
  return {
    dates: strays.map((group) => ({ start: firstStart(group), schedule: null, sessions: group })),
    strays: [],
  };
}

/**
 * The sessions of the occurrence that was planned for `schedule`: its own; or those of a meeting that was held up to 12 h
 * before it and that no schedule claims, since what was reported outranks what was planned. Empty when there are none.
 */
export function sessionsFor<T extends SessionTimes>({ dates }: Occurrences<T>, schedule: Schedule): T[] {
  const own = dates.find((date) => date.schedule?.start === schedule.start);
  if (own) return own.sessions;
  const early = dates.filter(
    (date) => date.schedule === null && date.start < schedule.start && schedule.start - date.start <= belongsAfter,
  );
  return early.at(-1)?.sessions ?? [];
}

/**
 * True when only what was planned can tell the occurrences apart: sessions that belong together by time have gaps, or a
 * group of them may be an opening in which nobody met. `newestOnly` where the newest occurrence is all that matters.
 */
export function needsSchedules(sessions: SessionTimes[], { newestOnly }: { newestOnly: boolean }): boolean {
  const groups = groupOccurrences(sessions);
  const looked = newestOnly ? groups.slice(-1) : groups;
  return looked.some((group) => hasGap(group) || (groups.length > 1 && isOpening(group, true)));
}

function hasGap(group: SessionTimes[]): boolean {
  let latestEnd = Number.POSITIVE_INFINITY;
  return group.some((session) => {
    const gap = startOf(session) - latestEnd;
    latestEnd = Math.max(Number.isFinite(latestEnd) ? latestEnd : Number.NEGATIVE_INFINITY, endOf(session));
    return gap > sameBlock;
  });
}

/** Sessions closer together than this were one meeting that was interrupted. */
export const sameBlock = 10 * minute;

const windowOf = ({ start, end }: Schedule, next: Schedule | null): OccurrenceWindow => ({
  from: start - earlyStart,
  until: Math.min(
    Math.max(start, end) + belongsAfter,
    next === null ? Number.POSITIVE_INFINITY : next.start - earlyStart,
  ),
});

/** Whether what begins at `at` belongs to what was planned, as far as no later date is known. */
export function isInWindow(schedule: Schedule, at: Moment): boolean {
  const { from, until } = windowOf(schedule, null);
  return at >= from && at < until;
}

/** One visitor alone counts as an opening only where schedules are known. Without them it may be a meeting to which nobody else came. */
function isOpening(group: SessionTimes[], isOutsideSchedules: boolean): boolean {
  const lonely = isOutsideSchedules && group.every(({ participantCount }) => participantCount === 1);
  const length = group.reduce((sum, session) => sum + endOf(session) - startOf(session), 0);
  const lengthIsKnown = group.every(({ start, end }) => start !== null && end !== null);
  return lonely || (lengthIsKnown && length < shortestMeeting);
}

const firstStart = (group: SessionTimes[]): Moment => {
  const [first] = group;
  return first ? startOf(first) : Number.NaN;
};

function timed<T extends SessionTimes>(sessions: T[]): T[] {
  return sessions
    .filter((session) => session.start !== null || session.end !== null)
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (session: SessionTimes): Moment => session.start ?? session.end ?? Number.NaN;
const endOf = (session: SessionTimes): Moment => session.end ?? session.start ?? Number.NaN;
