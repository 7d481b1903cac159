import {
  isNextOccurrenceDue,
  newestOccurrence,
  occurrenceWindow,
  sessionOfChannelMeeting,
  sessionsInWindow,
} from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import type { AttendanceSource } from '../graph/source.js';
import type { Asking, ChatMeeting } from './asking.js';
import { calendarMeetings, isSameMeeting } from './calendarMeetings.js';
import { unknown } from './meetingFound.js';
import { isCall, isInChannel, isPlannedOnce, isRecurring, typeOf } from './meetingType.js';
import { refuseEmpty, reportsAreLate, whyNoReport } from './missingReport.js';

export interface ChatAttendance {
  sessions: Session[];
  /** True when the series may have met again since, and nobody could be asked. */
  maybeOutdated: boolean;
}

/** The reports of one occurrence. The list is empty while Teams has none. */
interface Chosen {
  reports: SessionTimes[];
  /** The scheduled end, where it is known. */
  end: number | null;
  maybeOutdated?: boolean;
}

/** Gives where the reports of a chat are, and which are listed. AppError for calls, which have none. */
export async function reportsOfChat(
  { reports }: Asking,
  meeting: ChatMeeting,
  options: { fresh?: boolean } = {},
): Promise<{ source: AttendanceSource; listed: SessionTimes[] }> {
  if (isCall(meeting)) throw new AppError('call-has-no-report');
  if (!meeting.graphId)
    throw new AppError('meeting-unavailable', { reason: 'no msGraphResourceId', type: typeOf(meeting) });
  const source: AttendanceSource = { kind: 'me', meetingId: meeting.graphId };
  return { source, listed: await reports.listReports(source, options) };
}

/**
 * Reads the sessions of one date of a chat's meeting, with their records. One session takes two requests to Graph.
 * `named` are the reports of the date that was asked for, or null for the newest. `listed` is called once Graph has
 * listed reports for the asker.
 */
export async function attendanceOfChat(
  turn: Asking,
  meeting: ChatMeeting,
  named: SessionTimes[] | null,
  listed: () => void = () => {},
): Promise<ChatAttendance> {
  const { reports, clock } = turn;
  const choose = chooserFor(meeting);
  const { source, listed: remembered } = await reportsOfChat(turn, meeting);
  listed();
  let chosen = named ? { reports: named, end: null } : await choose(turn, meeting, remembered);
  if (chosen.reports.length === 0) {
    const { listed: fresh } = await reportsOfChat(turn, meeting, { fresh: true });
    // The same list means that it was fetched a moment ago, so it is not looked at again.
    if (fresh !== remembered) chosen = await choose(turn, meeting, fresh);
  }
  if (chosen.reports.length === 0) {
    throw isInChannel(meeting) ? new AppError('no-report-in-window') : whyNoReport(chosen.end, clock());
  }
  const sessions = await reports.readSessions(source, chosen.reports);
  refuseEmpty(sessions, clock());
  return { sessions, maybeOutdated: chosen.maybeOutdated ?? false };
}

type Chooser = (turn: Asking, meeting: ChatMeeting, listed: SessionTimes[]) => Promise<Chosen>;

function chooserFor(meeting: ChatMeeting): Chooser {
  if (isInChannel(meeting)) {
    return isRecurring(meeting) ? ofChannelSeries : async (_turn, one, listed) => ofChannelMeeting(listed, one);
  }
  return isPlannedOnce(meeting) ? async ({ clock }, one, listed) => ofScheduled(listed, one, clock()) : ofSeries;
}

/** A meeting that is held once has all reports from half an hour before its start on. */
function ofScheduled(listed: SessionTimes[], { scheduledStart, scheduledEnd: end }: ChatMeeting, now: number): Chosen {
  if (scheduledStart === null) return { reports: newestOccurrence(listed), end };
  const reports = sessionsInWindow(listed, occurrenceWindow(scheduledStart, null));
  // It was held early or moved. When its own report must be there by now, the reports that exist are its reports.
  const held = reports.length === 0 && end !== null && reportsAreLate(end, now);
  return { reports: held ? newestOccurrence(listed) : reports, end };
}

/** The connector may tell only the first date of a series. The calendar tells whether the series has met again. */
async function ofSeries(turn: Asking, meeting: ChatMeeting, listed: SessionTimes[]): Promise<Chosen> {
  const newest = newestOccurrence(listed);
  const { scheduledEnd } = meeting;
  if (!isNextOccurrenceDue(listed, turn.clock())) return { reports: newest, end: scheduledEnd };
  const event = await newestEvent(turn, meeting).catch(unknown);
  if (!event) return { reports: newest, end: scheduledEnd, maybeOutdated: true };
  // The attendance of last week does not answer a question about the meeting that has just ended.
  return { reports: sessionsInWindow(newest, occurrenceWindow(event.start, null)), end: event.end };
}

/**
 * Graph lists the reports of every meeting in the channel (learn: meetingattendancereport-list), so one is picked by
 * its time.
 */
function ofChannelMeeting(listed: SessionTimes[], { scheduledStart, scheduledEnd }: ChatMeeting): Chosen {
  return { reports: attendanceOfChannel(listed, scheduledStart, scheduledEnd), end: scheduledEnd };
}

/**
 * Gives the one session of a channel meeting that was held from `start` to `end`. AppError when several could be it.
 */
export function attendanceOfChannel(listed: SessionTimes[], start: number | null, end: number | null): SessionTimes[] {
  if (start === null || end === null) return [];
  const reports = sessionOfChannelMeeting(listed, start, end);
  if (reports === null) throw new AppError('channel-ambiguous');
  return reports;
}

/** Only the calendar tells which date of a series in a channel is meant. Without the calendar nothing may be shown. */
async function ofChannelSeries(turn: Asking, meeting: ChatMeeting, listed: SessionTimes[]): Promise<Chosen> {
  const event = await newestEvent(turn, meeting);
  if (!event) return { reports: [], end: null };
  return ofChannelMeeting(listed, { ...meeting, scheduledStart: event.start, scheduledEnd: event.end });
}

/** Gives the newest date of this meeting in the asker's calendar that has begun. */
async function newestEvent(turn: Asking, { joinUrl }: ChatMeeting): Promise<MeetingEvent | null> {
  if (joinUrl === null) return null;
  const { started } = await calendarMeetings(turn);
  return started.find(isSameMeeting(joinUrl)) ?? null;
}
