import { type Absence, absenceFrom } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import type { MeetingFound } from '../meetingFound.js';

/** The invitation of a meeting compared with its report. `membersKnown` is false where the members of its chat could not be read. */
export async function absenceOf(
  found: MeetingFound,
  { people, incomplete }: Attendance,
): Promise<{ absence: Absence; membersKnown: boolean }> {
  const { invitation, members } = await found.invited();
  return {
    absence: absenceFrom(invitation, { people, complete: !incomplete }, members),
    membersKnown: members !== null,
  };
}
