import { type Absence, absenceFrom } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import type { Expected } from '../expected.js';
import type { MeetingFound } from '../meetingFound.js';

/** Who was expected, compared with the report. */
export interface AbsenceRead {
  absence: Absence;
  /** What told who was expected. */
  from: Expected['from'];
  /** False where the members of the meeting's chat could have told more, and could not be read. */
  membersKnown: boolean;
}

/** Compares those expected at a meeting, whatever tells of them, with its report. */
export async function absenceOf(found: MeetingFound, attendance: Attendance): Promise<AbsenceRead> {
  const expected = await found.expected();
  return { from: expected.from, ...compared(expected, attendance) };
}

function compared(expected: Expected, { people, incomplete }: Attendance): Omit<AbsenceRead, 'from'> {
  switch (expected.from) {
    case 'invitation':
      return {
        absence: absenceFrom(expected.invitation, { people, complete: !incomplete }, expected.members),
        membersKnown: expected.members !== null,
      };
  }
}
