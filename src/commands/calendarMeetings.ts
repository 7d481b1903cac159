import { occurrenceWindow, sessionOfChannelMeeting, sessionsInWindow } from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import type { CardAction } from '../cards/cardMessage.js';
import { AppError } from '../errors/appError.js';
import { listMeetingEvents, type MeetingEvent } from '../graph/calendar.js';
import { findMeetingIdByJoinUrl } from '../graph/onlineMeetings.js';
import type { AttendanceSource } from '../graph/source.js';
import { day } from '../platform/clock.js';
import type { Turn } from './command.js';
import { type MeetingChoice, meetingButtons } from './meetingButton.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';

const lookBackDays = 30;
const buttonsShown = 3;

/** The asker's online meetings of the last weeks. */
export interface CalendarMeetings {
  /** Occurrences that have begun, newest first. */
  started: MeetingEvent[];
  /** Reports of an occurrence; none while Teams has none. `fresh` passes over what is remembered. */
  reportsOf(event: MeetingEvent, fresh?: boolean): Promise<Reports>;
  /** The occurrence's sessions; AppError when there is nothing to read. */
  readSessions(event: MeetingEvent, known?: Reports): Promise<Session[]>;
  /** Buttons for all but the occurrence shown. */
  othersThan(shown: MeetingEvent | null): CardAction[];
}

export interface Reports {
  source: AttendanceSource;
  reports: SessionTimes[];
}

/** Reads the asker's calendar: one Graph call; looking up a meeting's id by its join URL is another. */
export async function calendarMeetings(turn: Turn): Promise<CalendarMeetings> {
  const now = turn.clock();
  const calendar = await turn.graph('calendar');
  // A day ahead: where the next occurrence begins, this one's late sessions end.
  const events = await listMeetingEvents(calendar, now - lookBackDays * day, now + day);
  const started = events.filter((event) => event.start <= now);

  const reportsOf = async (event: MeetingEvent, fresh = false): Promise<Reports> => {
    const source: AttendanceSource = { kind: 'me', meetingId: await findMeetingIdByJoinUrl(calendar, event.joinUrl) };
    return { source, reports: ofOccurrence(await turn.reports.listReports(source, { fresh }), event, events) };
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
    othersThan(shown) {
      const others = started.filter(({ eventId }) => eventId !== shown?.eventId);
      // Those of others can mostly be refused only: one is enough, and it comes last.
      const own = others.filter(({ isOrganizer }) => isOrganizer !== false).slice(0, buttonsShown);
      const foreign = others.filter(({ isOrganizer }) => isOrganizer === false).slice(0, 1);
      return meetingButtons(turn, [...own, ...foreign].map(choiceOf));
    },
  };
}

/** The reports of one occurrence, of a channel meeting too: there Graph lists every meeting of the channel. */
function ofOccurrence(listed: SessionTimes[], event: MeetingEvent, events: MeetingEvent[]): SessionTimes[] {
  if (!isInChannel(event)) return sessionsInWindow(listed, occurrenceWindow(event.start, nextStart(events, event)));
  const reports = sessionOfChannelMeeting(listed, event.start, event.end);
  if (reports === null) throw new AppError('channel-ambiguous');
  return reports;
}

/** The join URL names the thread; whether its percent signs are encoded twice depends on where it was copied from. */
const isInChannel = ({ joinUrl }: MeetingEvent): boolean => /(@|%40|%2540)thread\.tacv2/i.test(joinUrl);

/** Series share one join URL, so the same URL later is the next occurrence. */
function nextStart(events: MeetingEvent[], event: MeetingEvent): number | null {
  const later = events.filter(({ joinUrl, start }) => joinUrl === event.joinUrl && start > event.start);
  return later.at(-1)?.start ?? null;
}

export function choiceOf({ eventId, subject, start }: MeetingEvent): MeetingChoice {
  return { title: subject, start, which: { event: eventId } };
}
