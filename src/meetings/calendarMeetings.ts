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
/** Sessions opened again this long after a day that was named still belong to it, unless the series met again. */
const daysAfter = 8;
const buttonsShown = 3;
/** A first session later than this after the end is of something else. */
const lateStart = 4 * hour;

/** Milliseconds UTC; `to` is the first moment after. */
export interface Days {
  from: number;
  to: number;
}

/** The asker's online meetings of the last weeks, or of the days named. */
export interface CalendarMeetings {
  /** Occurrences that have begun, newest first. */
  started: MeetingEvent[];
  /** Reports of an occurrence; none while Teams has none. `fresh` passes over what is remembered. */
  reportsOf(event: MeetingEvent, fresh?: boolean): Promise<Reports>;
  /** The occurrence's sessions; AppError when there is nothing to read. */
  readSessions(event: MeetingEvent, known?: Reports): Promise<Session[]>;
  /** Where a meeting's reports are; its id is looked up once. */
  sourceOf(event: MeetingEvent): Promise<AttendanceSource>;
  /** What to offer beside the occurrence shown. */
  othersThan(shown: MeetingEvent | null): MeetingChoice[];
}

export interface Reports {
  source: AttendanceSource;
  reports: SessionTimes[];
}

/**
 * Reads the asker's calendar: one Graph call; looking up a meeting's id by its join URL is another. `day` asks for one
 * day, or a few, instead of the last weeks.
 */
export async function calendarMeetings(turn: Asking, named: Days | null = null): Promise<CalendarMeetings> {
  const now = turn.clock();
  const calendar = await turn.graph('calendar');
  // Some days ahead: where the next occurrence begins, this one's late sessions end.
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
      // Those of others can mostly be refused only: one is enough, and it comes last.
      const own = others.filter(mayBeOwnEvent).slice(0, buttonsShown);
      const foreign = others.filter((event) => !mayBeOwnEvent(event)).slice(0, 1);
      return [...own, ...foreign].map((event) => choiceOf(turn, event));
    },
  };
}

/** The reports of one occurrence, of a channel meeting too: there Graph lists every meeting of the channel. */
function ofOccurrence(listed: SessionTimes[], event: MeetingEvent, next: number | null): SessionTimes[] {
  if (!isInChannel(event)) return sessionsInWindow(listed, occurrenceWindow(event.start, next));
  const reports = sessionOfChannelMeeting(listed, event.start, event.end);
  if (reports === null) throw new AppError('channel-ambiguous');
  return reports;
}

/** Series share one join URL, so the same URL later is the next occurrence. */
function nextStart(events: MeetingEvent[], event: MeetingEvent): number | null {
  const later = events.filter(({ joinUrl, start }) => joinUrl === event.joinUrl && start > event.start);
  return later.at(-1)?.start ?? null;
}

export function choiceOf({ clock, asker }: Asking, { eventId, subject, start }: MeetingEvent): MeetingChoice {
  // Without its day an older one would not be found again.
  const older = start < clock() - (lookBackDays - 1) * day;
  return {
    title: subject,
    start,
    which: { event: eventId },
    ...(older ? { rest: sayDateToAsk(start, asker.timeZone) } : {}),
  };
}

/** Whether an event is of the meeting behind `joinUrl`; in a chat its thread tells, however the URL is written. */
export function isSameMeeting(joinUrl: string): (event: MeetingEvent) => boolean {
  const thread = threadOfMeeting(joinUrl);
  // A channel's thread holds many meetings.
  const byThread = thread !== null && !isChannelThread(thread);
  return (event) => event.joinUrl === joinUrl || (byThread && threadOfMeeting(event.joinUrl) === thread);
}

/** The occurrence that a session begun at `at` belongs to; null when there is none near. */
export function eventAt(events: MeetingEvent[], at: number): MeetingEvent | null {
  const begun = events.filter(({ start, end }) => start - earlyStart <= at && at < end + lateStart);
  return begun.sort((a, b) => b.start - a.start)[0] ?? null;
}
