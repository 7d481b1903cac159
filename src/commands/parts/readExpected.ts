import type { Attendance } from '../../attendance/attendance.js';
import { AppError } from '../../errors/appError.js';
import type { MeetingFound } from '../../meetings/meetingFound.js';
import { type AbsenceRead, absenceOf } from '../../meetings/people/absenceOf.js';
import type { Turn } from './turn.js';

/**
 * Who was expected, compared with the report, for an answer. Of whom anything but an invitation tells is for the asker
 * alone, whatever else a chat may see.
 */
export async function readExpected(turn: Turn, found: MeetingFound, attendance: Attendance): Promise<AbsenceRead> {
  const read = await absenceOf(found, attendance);
  if (read.from !== 'invitation' && turn.place !== 'personal')
    throw new AppError('not-shared', { reason: expectedAlone });
  return read;
}

const expectedAlone = 'who was expected';

/** What a chat may be shown of an invitation turned out to be of something else: it is answered in private instead. */
export const isOfExpected = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'not-shared' && error.details.reason === expectedAlone;
