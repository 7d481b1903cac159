import { earlyStart, occurrenceWindow, sessionOfChannelMeeting, sessionsInWindow } from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { listMeetingEvents, type MeetingEvent } from '../graph/calendar.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import { findMeetingIdByJoinUrl } from '../graph/onlineMeetings.js';
import type { AttendanceSource } from '../graph/source.js';
import { isChannelThread } from '../platform/thread.js';
import { day, hour } from '../platform/time/clock.js';
import { sayDateToAsk } from '../understanding/sayDateToAsk.js';
import type { Asking } from './asking.js';
import type { MeetingChoice } from './meetingFound.js';
import { isInChannel } from './meetingType.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';
import { mayBeOwnEvent } from './organizer.js';

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
  /** Gives the reports of an occurrence. The list is empty while Teams has none. `fresh` does not use the memory. */
  reportsOf(event: MeetingEvent, fresh?: boolean): Promise<Reports>;
  /** Reads the sessions of the occurrence. AppError when there is nothing to read. */
  readSessions(event: MeetingEvent, known?: Reports): Promise<Session[]>;
  /** Gives where the reports of a meeting are. The id of a meeting is looked up once. */
  sourceOf(event: MeetingEvent): Promise<AttendanceSource>;
  /** Gives the meetings to offer beside the occurrence that is shown. */
  othersThan(shown: MeetingEvent | null): MeetingChoice[];
}

export interface Reports {
  source: AttendanceSource;
  reports: SessionTimes[];
}

/**
 * Reads the asker's calendar with one request to Graph. Another one looks up the id of a meeting by its join URL.
 * `named` asks for one or a few days instead of the last weeks.
 */
export async function calendarMeetings(turn: Asking, named: Days | null = null): Promise<CalendarMeetings> {
  const now = turn.clock();
  const calendar = await turn.graph('calendar');
  // Some later days are read, too: the late sessions of an occurrence end where the next one begins.
  const range = named
    ? { from: named.from - day, to: Math.min(named.to + daysAfter * day, now + day) }
    : { from: now - lookBackDays * day, to: now + day };
  const events = await listMeetingEvents(calendar, range.from, range.to);
  const started = events.filter(
    ({ start }) => start <= now && (named === null || (start >= named.from && start < named.to)),
  );

  const ids = new Map<string, Promise<string>>();
  const sourceOf = async ({ joinUrl }: MeetingEvent): Promise<AttendanceSource> => {
    const meetingId = ids.get(joinUrl) ?? findMeetingIdByJoinUrl(calendar, joinUrl);
    ids.set(joinUrl, meetingId);
    return { kind: 'me', meetingId: await meetingId };
  };
  const reportsOf = async (event: MeetingEvent, fresh = false): Promise<Reports> => {
    const source = await sourceOf(event);
    const until = nextStart(events, event) ?? (named ? range.to : null);
    return { source, reports: ofOccurrence(await turn.reports.listReports(source, { fresh }), event, until) };
  };

  return {
    started,
    reportsOf,
    async readSessions(event, known) {
      const remembered = known ?? (await reportsOf(event));
      const { source, reports } = remembered.reports.length > 0 ? remembered : await reportsOf(event, true);
      if (reports.length === 0) throw whyNoReport(event.end, now);
      const sessions = await turn.reports.readSessions(source, reports);
      refuseEmpty(sessions, now);
      return sessions;
    },
    sourceOf,
    othersThan(shown) {
      const others = started.filter(({ eventId }) => eventId !== shown?.eventId);
      // Most reports of meetings of other people would be refused. One such meeting is enough, and it comes last.
      const own = others.filter(mayBeOwnEvent).slice(0, buttonsShown);
      const foreign = others.filter((event) => !mayBeOwnEvent(event)).slice(0, 1);
      return [...own, ...foreign].map((event) => choiceOf(turn, event));
    },
  };
}

/**
 * Picks the reports of one occurrence. It works for channel meetings, too, where Graph lists every meeting of the
 * channel.
 */
function ofOccurrence(listed: SessionTimes[], event: MeetingEvent, next: number | null): SessionTimes[] {
  if (!isInChannel(event)) return sessionsInWindow(listed, occurrenceWindow(event.start, next));
  const reports = sessionOfChannelMeeting(listed, event.start, event.end);
  if (reports === null) throw new AppError('channel-ambiguous');
  return reports;
}

/** All dates of a series have the same join URL, so a later event with the same URL is the next occurrence. */
function nextStart(events: MeetingEvent[], event: MeetingEvent): number | null {
  const later = events.filter(({ joinUrl, start }) => joinUrl === event.joinUrl && start > event.start);
  return later.at(-1)?.start ?? null;
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

/**
 * Tells whether an event belongs to the meeting of `joinUrl`. For a chat the thread decides, however the URL is
 * written.
 */
export function isSameMeeting(joinUrl: string): (event: MeetingEvent) => boolean {
  const thread = threadOfMeeting(joinUrl);
  // The thread of a channel has many meetings.
  const byThread = thread !== null && !isChannelThread(thread);
  return (event) => event.joinUrl === joinUrl || (byThread && threadOfMeeting(event.joinUrl) === thread);
}

/** Gives the occurrence that a session begun at `at` belongs to. Null when none is near. */
export function eventAt(events: MeetingEvent[], at: number): MeetingEvent | null {
  const begun = events.filter(({ start, end }) => start - earlyStart <= at && at < end + lateStart);
  return begun.sort((a, b) => b.start - a.start)[0] ?? null;
}
