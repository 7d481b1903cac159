import type { Absence, InviteeStanding } from '../../attendance/absence.js';
import type { Response } from '../../attendance/invitation.js';
import type { Participant } from '../../attendance/person.js';
import type { Known } from './known.js';

/**
 * What people in the report had answered. Somebody without an invitation of theirs may be one of those invited who were not
 * found, and then had answered as one of these: where none of them answered so, neither did they.
 */
export function responseOf(absence: Absence | null, response: Response): (person: Participant) => Known {
  if (absence === null) return () => null;
  const answers = new Map(
    absence.invitees.flatMap(({ people, invitee }) => people.map((one) => [one, invitee.response])),
  );
  const strangers = new Set(absence.unexplained);
  const notFound = absence.invitees.filter(({ isThere, invitee }) => isThere !== true && invitee.response === response);
  return (person) => {
    const answer = answers.get(person);
    if (answer !== undefined) return answer === response;
    if (!strangers.has(person) || (absence.uninvited?.has(person.key) ?? false)) return false;
    return notFound.some((one) => mayBe(person, one)) ? null : false;
  };
}

/** Two accounts with different ids are two people. */
const mayBe = ({ directoryId }: Participant, invitee: InviteeStanding): boolean =>
  directoryId === null || invitee.directoryId === null;
