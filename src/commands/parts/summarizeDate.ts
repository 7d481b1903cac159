import { summarizeGivingWay } from '../../attendance/attendance.js';
import type { DatedAttendance } from '../../attendance/series.js';
import { type DatedSessions, measures } from '../../meetings/meetingFound.js';
import type { Turn } from './turn.js';

/** One date of a series, measured like a single meeting. A date none of whose reports could be read is not told as one to which nobody came. */
export async function summarizeDate(
  turn: Turn,
  { start, schedule, sessions }: DatedSessions,
): Promise<DatedAttendance> {
  const attendance = await summarizeGivingWay(sessions, { ...measures(turn), schedule });
  return { start, attendance: { ...attendance, incomplete: attendance.incomplete || sessions.length === 0 } };
}
