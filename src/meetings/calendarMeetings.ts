import {
  earlyStart,
  leftOutInChannel,
  type Occurrences,
  occurrencesOf,
  sessionOfChannelMeeting,
  sessionsFor,
} from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { listMeetingEvents, type MeetingEvent } from '../graph/calendar.js';
import { isSameLink } from '../graph/meetingThread.js';
import type { AttendanceSource } from '../graph/source.js';
import { day, hour } from '../platform/time/clock.js';
import { sayDateToAsk } from '../understanding/sayDateToAsk.js';
import type { Asking } from './asking.js';
import { createLookUps, type MeetingLookUps } from './meetingEvents.js';
import type { MeetingChoice } from './meetingFound.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';
import { isOwnEvent, mayBeOwnEvent } from './organizer.js';

const lookBackDays = 30;
/**
 * Sessions that are opened again so many days after a named day still belong to it, unless the series has met again.
 */
const daysAfter = 8;
const buttonsShown = 3;
/** A first session that begins later than this after the end belongs to something else. */
const lateStart = 4 * hour;

/** A range of days in milliseconds UTC. `to` is the first moment after it. */
export interface Days {
  from: number;
  to: number;
}

/** The asker's online meetings of the last weeks, or of the days that were named. */
export interface CalendarMeetings {
  /** Occurrences that have begun, newest first. */
  started: MeetingEvent[];
  /** The next ones, the first to come first: what was held already may have been moved there. */
  upcoming: MeetingEvent[];
  /** Reports of an occurrence; none while Teams has none. `fresh` passes over what is remembered. */
  reportsOf(event: MeetingEvent, fresh?: boolean): Promise<Reports>;
  /** The occurrence's sessions; AppError when there is nothing to read. */
  readSessions(event: MeetingEvent, known?: Reports): Promise<Read>;
  /** Where a meeting's reports are; its id is looked up once. */
  sourceOf(event: MeetingEvent): Promise<AttendanceSource>;
  lookUps: MeetingLookUps;
  /** What to offer beside the occurrence shown. */
  othersThan(shown: MeetingEvent | null): MeetingChoice[];
}

export interface Reports {
  source: AttendanceSource;
  reports: SessionTimes[];
  /** Later sessions, in which somebody only opened the meeting. */
  openings: SessionTimes[];
  /** Other sessions of its channel in the same time. */
  leftOut: SessionTimes[];
}

/** The same, with the records. */
type Read = Pick<Reports, 'openings' | 'leftOut'> & { sessions: Session[] };

/**
 * Reads the asker's calendar with one request to Graph. Another one looks up the id of a meeting by its join URL.
 * `named` asks for one or a few days instead of the last weeks.
 */
export async function calendarMeetings(turn: Asking, named: Days | null = null): Promise<CalendarMeetings> {
  if (turn.reach === 'here') throw new AppError('not-delegate', { reason: 'one meeting alone' });
  const now = turn.clock();
  const calendar = await turn.graph('calendar');
  // Some later days are read, too: the late sessions of an occurrence end where the next one begins.
  const range = named
    ? { from: named.from - day, to: Math.min(named.to + daysAfter * day, now + day) }
    : { from: now - lookBackDays * day, to: now + day };
  const listed = await listMeetingEvents(calendar, range.from, range.to);
  const events = turn.reach === 'own' ? listed.filter(isOwnEvent) : listed;
  const started = events.filter(
    ({ start }) => start <= now && (named === null || (start >= named.from && start < named.to)),
  );

  const lookUps = createLookUps(calendar);
  const sourceOf = async (event: MeetingEvent): Promise<AttendanceSource> => ({
    kind: 'me',
    meetingId: (await lookUps.meetingOf(event)).meetingId,
  });
  const reportsOf = async (event: MeetingEvent, fresh = false): Promise<Reports> => {
    const source = await sourceOf(event);
    const listed = await turn.reports.listReports(source, { fresh });
    if (await lookUps.isInChannel(event)) return { source, ...ofChannel(listed, event) };
    const schedules = events.filter(({ joinUrl }) => isSameLink(joinUrl, event.joinUrl));
    return { source, ...ofOccurrence(occurrencesOf(listed, schedules), event, { isAnyDate: named === null }) };
  };

  return {
    started,
    upcoming: named === null ? events.filter(({ start }) => start > now).reverse() : [],
    reportsOf,
    async readSessions(event, known) {
      const remembered = known ?? (await reportsOf(event));
      const { source, reports, openings, leftOut } =
        remembered.reports.length > 0 ? remembered : await reportsOf(event, true);
      if (reports.length === 0) throw whyNoReport(event.end, now);
      const sessions = await turn.reports.readSessions(source, reports);
      refuseEmpty(sessions, now);
      return { sessions, openings, leftOut };
    },
    sourceOf,
    lookUps,
    othersThan(shown) {
      const others = started.filter(({ eventId }) => eventId !== shown?.eventId);
      // The reports of meetings of other people would be refused.
      return others
        .filter(mayBeOwnEvent)
        .slice(0, buttonsShown)
        .map((event) => choiceOf(turn, event));
    },
  };
}

/**
 * The reports of one occurrence. A meeting that is held once may have been moved after it was held, or its link been used
 * again: where no day was named, its newest date is meant, since what was reported outranks what is planned.
 */
function ofOccurrence(
  occurrences: Occurrences<SessionTimes>,
  event: MeetingEvent,
  { isAnyDate }: { isAnyDate: boolean },
): Omit<Reports, 'source'> {
  const newest = occurrences.dates.at(-1)?.sessions ?? [];
  const own = sessionsFor(occurrences, event);
  const reports = isAnyDate && event.seriesMasterId === null && newest.length > 0 ? newest : own;
  const last = reports.at(-1)?.start ?? Number.POSITIVE_INFINITY;
  const openings = reports === newest ? occurrences.strays.filter(({ start }) => (start ?? 0) > last) : [];
  return { reports, openings, leftOut: [] };
}

/** The one session of a channel's meeting: Graph lists every meeting of the channel. */
function ofChannel(listed: SessionTimes[], { start, end }: MeetingEvent): Omit<Reports, 'source'> {
  const reports = sessionOfChannelMeeting(listed, start, end);
  if (reports === null) throw new AppError('channel-ambiguous');
  return { reports, openings: [], leftOut: leftOutInChannel(listed, start, end) };
}

export function choiceOf({ clock, asker }: Asking, { eventId, subject, start }: MeetingEvent): MeetingChoice {
  // The button must name the day of an older meeting, or the meeting would not be found again.
  const older = start < clock() - (lookBackDays - 1) * day;
  return {
    title: subject,
    start,
    which: { event: eventId },
    ...(older ? { rest: sayDateToAsk(start, asker.timeZone) } : {}),
  };
}

/** The occurrence that a session begun at `at` belongs to; null when there is none near. */
export function eventAt(events: MeetingEvent[], at: number): MeetingEvent | null {
  const begun = events.filter(({ start, end }) => start - earlyStart <= at && at < end + lateStart);
  return begun.sort((a, b) => b.start - a.start)[0] ?? null;
}
