import { earlyStart, newestOccurrence, sessionsOfChannelMeeting } from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import type { AttendanceSource } from '../graph/source.js';
import type { ChatMeeting, Turn } from './command.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';

const callTypes = ['onetoonecall', 'groupcall'];

/** The sessions of a chat's newest occurrence, with their records: two Graph calls when there is one session. */
export async function attendanceOfChat({ reports, clock }: Turn, meeting: ChatMeeting): Promise<Session[]> {
  const type = meeting.type?.toLowerCase() ?? '';
  if (callTypes.includes(type)) throw new AppError('call-has-no-report');
  if (!meeting.graphId) throw new AppError('meeting-unavailable', { reason: 'no msGraphResourceId', type });

  const source: AttendanceSource = { kind: 'me', meetingId: meeting.graphId };
  const inChannel = type.startsWith('channel');
  const choose = (listed: SessionTimes[]) =>
    inChannel ? ofChannelMeeting(listed, meeting) : ofChatMeeting(listed, meeting, clock());
  const remembered = choose(await reports.listReports(source));
  const chosen = remembered.length > 0 ? remembered : choose(await reports.listReports(source, { fresh: true }));
  if (chosen.length === 0) {
    throw inChannel ? new AppError('no-report-in-window') : whyNoReport(meeting.scheduledEnd, clock());
  }
  const sessions = await reports.readSessions(source, chosen);
  refuseEmpty(sessions, clock());
  return sessions;
}

function ofChatMeeting(listed: SessionTimes[], { scheduledStart }: ChatMeeting, now: number): SessionTimes[] {
  const newest = newestOccurrence(listed);
  const end = newest.at(-1)?.end ?? newest.at(-1)?.start ?? null;
  // The connector told of an occurrence that has begun since the newest report: last week's is not the answer.
  const outdated =
    end !== null && scheduledStart !== null && scheduledStart <= now && end < scheduledStart - earlyStart;
  return outdated ? [] : newest;
}

/** Graph lists the reports of every meeting in the channel (learn: meetingattendancereport-list): only time tells them apart. */
function ofChannelMeeting(listed: SessionTimes[], { scheduledStart, scheduledEnd }: ChatMeeting): SessionTimes[] {
  if (scheduledStart === null || scheduledEnd === null) return [];
  const own = sessionsOfChannelMeeting(listed, scheduledStart, scheduledEnd);
  if (own === null) throw new AppError('channel-ambiguous');
  return own;
}
