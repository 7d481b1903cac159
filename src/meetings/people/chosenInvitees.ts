import type { Absence, InviteeStanding } from '../../attendance/absence.js';
import type { Condition } from '../../question/people.js';
import { nameFit } from '../../understanding/fit/names.js';
import { isRegistered } from './chosenRegistrations.js';
import type { Known } from './known.js';

/** What is known of somebody who was invited and not found in the report. Somebody who certainly was not there did nothing there. */
export function ofInvitee(
  condition: Condition,
  { askerId, absence }: { askerId?: string; absence: Absence | null },
): (standing: InviteeStanding) => Known {
  switch (condition.is) {
    case 'absent':
      return ({ isThere }) => (isThere === null ? null : !isThere);
    case 'registration':
      return isRegistered(condition.status);
    case 'response':
      return ({ invitee }) => invitee.response === condition.response;
    case 'person':
      if (condition.name === 'me')
        return ({ directoryId }) => directoryId !== null && directoryId === askerId?.toLowerCase();
      return ({ invitee }) => nameFit(invitee.displayName, condition.name) > 0;
    case 'organisation':
      return ({ invitee }) => (invitee.address === null ? null : isOrganisation(invitee.address, condition.name));
    case 'guest': {
      // By the organiser's own address: the calendar knows nothing else of where somebody is from.
      const home = absence?.invitees.find(({ invitee }) => invitee.response === 'organizer')?.invitee.address ?? null;
      return ({ invitee: { address } }) =>
        home === null || address === null ? null : domainOf(address) !== domainOf(home);
    }
    // Only the report tells roles.
    case 'role':
      return () => null;
    // An invitation tells nothing of other dates.
    case 'inAll':
    case 'inNone':
    case 'new':
    case 'cameOnly':
      return () => null;
    case 'late':
    case 'leftEarly':
    case 'phone':
    case 'time':
    case 'at':
    case 'toTheEnd':
    case 'first':
    case 'last':
      return ({ isThere }) => (isThere === false ? false : null);
  }
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** By the domain of an address: "kestrel" finds kestrelbooks.example. */
export function isOrganisation(address: string, name: string): boolean {
  const wanted = name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');
  return wanted !== '' && domainOf(address).replace(/-/g, '').includes(wanted);
}
