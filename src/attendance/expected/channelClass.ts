import { type Absence, absenceOfKnown, type ReportRead } from '../absence.js';
import type { ChatMember, Invitation } from '../invitation.js';
import { isOnePerson, knownInvitees } from '../knownInvitee.js';

/** For a larger class only numbers are told, because nobody reads hundreds of names, and nobody invited these people by name. */
export const mostNamedOfClass = 300;

/**
 * Whether an invitation itself says who is expected. That of a channel's meeting usually names the group alone, whose
 * address is nobody's (learn: schedule a meeting in a channel); the organiser expects themselves.
 */
export function namesPeople({ organizerAddress, invitees }: Invitation, members: ChatMember[] | null): boolean {
  return knownInvitees(invitees, members).some(
    (one) =>
      one.invitee.type !== 'resource' &&
      one.invitee.response !== 'organizer' &&
      (organizerAddress === null || !one.addresses.has(organizerAddress)) &&
      (isOnePerson(one) || one.invitee.response === 'declined'),
  );
}

/** Compares the members of a channel with the report of its meeting. Each is known by their account. */
export function absenceFromClass(members: ChatMember[], report: ReportRead): Absence {
  const organizer = report.people.find(({ role }) => role.known === 'organizer')?.directoryId ?? null;
  const known = members.map(({ directoryId, addresses, displayName = null }) => {
    const id = directoryId.toLowerCase();
    return {
      directoryId: id,
      addresses: new Set(addresses),
      invitee: {
        address: addresses[0] ?? null,
        displayName,
        type: 'required' as const,
        response: id === organizer ? ('organizer' as const) : null,
        isMember: true as const,
      },
    };
  });
  return absenceOfKnown({ known, organizerAddress: null }, report, members);
}
