import type { Absence, InviteeStanding } from '../../attendance/absence.js';
import type { Participant } from '../../attendance/person.js';
import { type Condition, conditionsIn, type People, type RegistrationSaid } from '../../question/people.js';
import type { Known } from './known.js';

/** What is known of a registration. Somebody who registered after the end does not count among those who registered. */
export const isRegistered =
  (status: RegistrationSaid) =>
  ({ invitee, status: standing }: InviteeStanding): Known => {
    if (status === 'none') return false;
    if (standing === 'afterwards' || status === 'afterwards') return standing === status;
    return invitee.registration === status;
  };

/**
 * What had become of the registration of people in the report. Who has none that could be found came without, as far as it
 * is known; else they may be one of those who registered and were not found.
 */
export function registrationOf(absence: Absence | null, status: RegistrationSaid): (person: Participant) => Known {
  if (absence === null) return () => null;
  const standings = new Map(absence.invitees.flatMap((one) => one.people.map(({ key }) => [key, one])));
  const strangers = new Set(absence.unexplained.map(({ key }) => key));
  const notFound = absence.invitees.filter((one) => one.isThere === null && isRegistered(status)(one) === true);
  return ({ key, directoryId }) => {
    const standing = standings.get(key);
    if (standing !== undefined) return isRegistered(status)(standing);
    if (!strangers.has(key)) return false;
    const isWithout = absence.uninvited?.has(key) ?? false;
    if (status === 'none') return isWithout ? true : null;
    const mayBe = notFound.some((one) => directoryId === null || one.directoryId === null);
    return !isWithout && mayBe ? null : false;
  };
}

/**
 * The same question where people registered instead of being invited: who accepted had registered, and who declined had
 * cancelled. Null where it asks for an answer to an invitation that nobody can give by registering.
 */
export function asOfRegistrations(people: People): People | null {
  const others = conditionsIn(people).some(
    (one) => one.is === 'response' && (one.response === 'tentative' || one.response === 'none'),
  );
  if (others) return null;
  return mapped(people, (one) => {
    if (one.is !== 'response') return one;
    return { is: 'registration', status: one.response === 'accepted' ? 'registered' : 'cancelled' };
  });
}

/** Somebody who cancelled, waits or registered afterwards is not in the report either, but nobody calls them absent. */
export const noShowsAlone = (people: People): People =>
  mapped(people, (one) => (one.is === 'absent' ? { all: [one, { is: 'registration', status: 'registered' }] } : one));

/** What is denied is left as it is: "not absent" is being in the report. */
function mapped(people: People, each: (condition: Condition) => People): People {
  if ('is' in people) return each(people);
  if ('not' in people) {
    const denied = people.not;
    if ('is' in denied && denied.is === 'absent') return people;
    const said = mapped(denied, each);
    // Those who are known not to have registered are the people who came without registering.
    if ('is' in said && said.is === 'registration' && said.status === 'registered') return { ...said, status: 'none' };
    return { not: said };
  }
  if ('all' in people) return { all: people.all.map((part) => mapped(part, each)) };
  return { any: people.any.map((part) => mapped(part, each)) };
}
