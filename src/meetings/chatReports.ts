import type { Session, SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import type { AttendanceSource } from '../graph/source.js';
import type { Asking, ChatMeeting } from './asking.js';
import { type NewestOccurrence, newestInChat } from './chatOccurrences.js';
import { isCall, isInChannel, typeOf } from './meetingType.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';

export interface ChatAttendance {
  sessions: Session[];
  /** True when the series may have met again since, and nobody could be asked. */
  maybeOutdated: boolean;
  /** Later sessions, in which somebody only opened the meeting. */
  openings: SessionTimes[];
  /** Other sessions of its channel in the same time. */
  leftOut: SessionTimes[];
  /** When it was planned, where that had to be known to find it. */
  schedule: Schedule | null;
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
  named: { reports: SessionTimes[]; leftOut: SessionTimes[] } | null,
  listed: () => void = () => {},
): Promise<ChatAttendance> {
  const { reports, clock } = turn;
  const { source, listed: remembered } = await reportsOfChat(turn, meeting);
  listed();
  let chosen: NewestOccurrence = named
    ? { sessions: named.reports, end: null, schedule: null, openings: [], leftOut: named.leftOut, maybeOutdated: false }
    : await newestInChat(turn, meeting, remembered);
  if (chosen.sessions.length === 0) {
    const { listed: fresh } = await reportsOfChat(turn, meeting, { fresh: true });
    // The same list is what was fetched a moment ago: it need not be looked at again.
    if (fresh !== remembered) chosen = await newestInChat(turn, meeting, fresh);
  }
  const { end, schedule, openings, leftOut, maybeOutdated } = chosen;
  if (chosen.sessions.length === 0) {
    throw isInChannel(meeting) ? new AppError('no-report-in-window') : whyNoReport(end, clock());
  }
  const sessions = await reports.readSessions(source, chosen.sessions);
  refuseEmpty(sessions, clock());
  return { sessions, openings, leftOut, schedule, maybeOutdated };
}
