import { type Absence, absenceFrom } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import { absenceFromClass, mostNamedOfClass } from '../../attendance/expected/channelClass.js';
import { comparingRegistrations } from '../../attendance/expected/registrations.js';
import { mergingPeople } from '../../attendance/people.js';
import { framed } from '../../attendance/times/blocks.js';
import { givingWay } from '../../platform/time/giveWay.js';
import type { Expected } from '../expected.js';
import type { MeetingFound } from '../meetingFound.js';

/** Who was expected, compared with the report. */
export interface AbsenceRead {
  absence: Absence;
  /** What told who was expected. */
  from: Expected['from'];
  /** False where the members of the meeting's chat could have told more, and could not be read. */
  membersKnown: boolean;
  /** How many dates were compared: more than one for an event of several. */
  dates: number;
  /** False where there may be people who are in no report that could be read: nobody is called absent then. */
  complete: boolean;
}

/** From so many members of a channel on, only numbers are told. */
export const isTooLarge = ({ from, absence }: AbsenceRead): boolean =>
  from === 'class' && absence.invitees.length > mostNamedOfClass;

/** Compares those expected at a meeting, whatever tells of them, with its report. */
export async function absenceOf(found: MeetingFound, attendance: Attendance): Promise<AbsenceRead> {
  const expected = await found.expected();
  return { from: expected.from, ...(await compared(expected, attendance)) };
}

async function compared(expected: Expected, { people, incomplete }: Attendance): Promise<Omit<AbsenceRead, 'from'>> {
  const report = { people, complete: !incomplete };
  switch (expected.from) {
    case 'class':
      return {
        absence: absenceFromClass(expected.members, report),
        membersKnown: true,
        dates: 1,
        complete: !incomplete,
      };
    case 'invitation':
      return {
        absence: absenceFrom(expected.invitation, report, expected.members),
        membersKnown: expected.members !== null,
        dates: 1,
        complete: !incomplete,
      };
    case 'registrations':
    case 'guestList': {
      const { registrants, otherSessions, dates, end } = expected;
      const complete = expected.complete && !incomplete;
      const framedSessions = otherSessions.map((session) => framed(session, Number.POSITIVE_INFINITY));
      const onOtherDates = await givingWay(mergingPeople(framedSessions));
      const absence = await givingWay(comparingRegistrations(registrants, { people, onOtherDates, complete, end }));
      return { absence, membersKnown: true, dates, complete };
    }
  }
}
