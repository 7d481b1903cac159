import type { Invitation, Invitee, Response } from '../invitation.js';
import { knownInvitees } from '../knownInvitee.js';
import type { MembersNow, Presence } from './presence.js';

/** Somebody who is expected, by the name that the calendar or the chat has of them. */
export interface Expected {
  displayName: string | null;
  address: string | null;
  /** What they answered to the invitation; null where there is none. */
  response: Response | null;
}

export interface WaitingFor {
  /** Those whom Teams does not show in the meeting. */
  waiting: Expected[];
  /** Those of whom Teams does not say it, or about whom it could not be asked. */
  notSaid: Expected[];
  /** Those who were invited and are not in the chat, such as a distribution list or somebody from elsewhere. */
  notAsked: Expected[];
  /** False where nobody was invited, so that everybody in the chat is expected. */
  isByInvitation: boolean;
}

/** Pure. Whom a meeting waits for: those who were invited and may be expected, as far as the chat knows them. */
export function waitingFor({ members }: MembersNow, invitation: Invitation | null, askerId: string): WaitingFor {
  const isAsker = (id: string | null) => id !== null && id.toLowerCase() === askerId.toLowerCase();
  if (invitation === null || invitation.invitees.length === 0) {
    const others = members.filter(({ directoryId }) => !isAsker(directoryId));
    const of = (...presences: Presence[]) =>
      others
        .filter(({ presence }) => presences.includes(presence))
        .map(({ displayName = null }): Expected => ({ displayName, address: null, response: null }));
    return { waiting: of('notIn'), notSaid: of('notSaid', 'notAsked'), notAsked: [], isByInvitation: false };
  }
  const known = members.flatMap(({ directoryId, ...member }) =>
    directoryId === null ? [] : [{ ...member, directoryId }],
  );
  const presenceOf = new Map(known.map(({ directoryId, presence }) => [directoryId.toLowerCase(), presence]));
  const expected = knownInvitees(invitation.invitees, known)
    .filter(({ invitee, directoryId }) => isExpected(invitee, invitation) && !isAsker(directoryId))
    .map(({ invitee, directoryId }) => ({
      person: expectedOf(invitee),
      presence: directoryId === null ? null : (presenceOf.get(directoryId) ?? null),
    }));
  const of = (...presences: (Presence | null)[]) =>
    expected.filter(({ presence }) => presences.includes(presence)).map(({ person }) => person);
  return { waiting: of('notIn'), notSaid: of('notSaid', 'notAsked'), notAsked: of(null), isByInvitation: true };
}

/** Nobody waits for people who declined or need not come, for a room, or for the organiser who asks. */
const isExpected = ({ type, response, address }: Invitee, { organizerAddress }: Invitation): boolean =>
  type === 'required' &&
  response !== 'declined' &&
  response !== 'organizer' &&
  (address === null || address !== organizerAddress);

const expectedOf = ({ displayName, address, response }: Invitee): Expected => ({ displayName, address, response });
