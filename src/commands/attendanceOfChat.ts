import { earlyStart, newestOccurrence, sessionsOverlapping } from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { listAttendanceReports, readSessions } from '../graph/attendanceReports.js';
import type { ChatMeeting, Turn } from './command.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';

const callTypes = ['onetoonecall', 'groupcall'];

/** The sessions of a chat's newest occurrence, with their records: two Graph calls when there is one session. */
export async function attendanceOfChat({ graph, clock }: Turn, meeting: ChatMeeting): Promise<Session[]> {
  const type = meeting.type?.toLowerCase() ?? '';
  if (callTypes.includes(type)) throw new AppError('call-has-no-report');
  if (!meeting.graphId) throw new AppError('meeting-unavailable', { reason: 'no msGraphResourceId', type });

  const client = await graph('report');
  const reports = await listAttendanceReports(client, meeting.graphId);
  const chosen = type.startsWith('channel')
    ? ofChannelMeeting(reports, meeting)
    : ofChatMeeting(reports, meeting, clock());
  const sessions = await readSessions(client, meeting.graphId, chosen);
  refuseEmpty(sessions, clock());
  return sessions;
}

function ofChatMeeting(reports: SessionTimes[], { scheduledStart, scheduledEnd }: ChatMeeting, now: number) {
  const newest = newestOccurrence(reports);
  const end = newest.at(-1)?.end ?? newest.at(-1)?.start ?? null;
  // The connector told of an occurrence that has begun since the newest report: last week's is not the answer.
  const outdated =
    end !== null && scheduledStart !== null && scheduledStart <= now && end < scheduledStart - earlyStart;
  if (newest.length === 0 || outdated) throw whyNoReport(scheduledEnd, now);
  return newest;
}

/** Graph lists the reports of every meeting in the channel (learn: meetingattendancereport-list): only time tells them apart. */
function ofChannelMeeting(reports: SessionTimes[], { scheduledStart, scheduledEnd }: ChatMeeting) {
  const chosen =
    scheduledStart === null || scheduledEnd === null
      ? []
      : sessionsOverlapping(reports, scheduledStart - earlyStart, scheduledEnd);
  if (chosen.length === 0) throw new AppError('no-report-in-window');
  return chosen;
}
