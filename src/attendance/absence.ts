import { ownAddress } from './address.js';
import type { ChatMember, Invitation, Invitee } from './invitation.js';
import { foldName, isOnePerson, type KnownInvitee, knownInvitees } from './knownInvitee.js';
import type { Participant } from './person.js';

/**
 * What became of an invitation. `absent`: required, did not decline, and certainly not in the report. `missing`: not found
 * in the report either, but as many of these as there are `candidates` may be there. `unmatched`: may be there under
 * another identity, or be no person at all.
 */
export type InviteeStatus =
  | ('came' | 'absent' | 'missing' | 'declined' | 'optional' | 'unmatched')
  // For registrations only. Whoever has one of these is no no-show. `afterwards` means that they registered after the end.
  | ('cancelled' | 'waitlisted' | 'pending' | 'rejected' | 'afterwards');

export interface InviteeStanding {
  invitee: Invitee;
  status: InviteeStatus;
  /** Lower-cased; null where the chat does not know the address. */
  directoryId: string | null;
  /** Whether they are in the report, whatever they had answered; null where nobody knows. */
  isThere: boolean | null;
  /** The people in the report who are this invitee. */
  people: Participant[];
}

export interface Absence {
  /** One row for every person, list or address that was invited, including the organiser but no rooms and devices. */
  invitees: InviteeStanding[];
  /** People in the report who could not be connected to an invitation: each might be one of the unmatched. */
  unexplained: Participant[];
  /** How many of them may be one of the missing. */
  candidates: number;
  /** Invited rooms and devices that are in the report: nobody knows who sat there. */
  rooms: Participant[];
  /** How many required people are certainly not in the report, though not always which: at least the absent ones. */
  atLeast: number;
  /** Keys of people who certainly were not invited; null where that cannot be told. */
  uninvited: ReadonlySet<string> | null;
}

/**
 * Compares the invitation with the report: by address and directory id, never by name. `members` of the meeting's chat
 * tell which addresses are one person; null when they could not be asked. `complete` is false when the report could not
 * be read to its end. Calling somebody absent who was there is the worst mistake there is: any doubt says unmatched.
 */
export const absenceFrom = (
  { organizerAddress, invitees }: Invitation,
  report: ReportRead,
  members: ChatMember[] | null,
): Absence => absenceOfKnown({ known: knownInvitees(invitees, members), organizerAddress }, report, members);

export interface ReportRead {
  people: Participant[];
  /** False when the report could not be read to its end. */
  complete: boolean;
}

/** The same where those expected are known already. */
export function absenceOfKnown(
  { known, organizerAddress }: { known: KnownInvitee[]; organizerAddress: string | null },
  { people, complete }: ReportRead,
  members: ChatMember[] | null,
): Absence {
  const find = finder(people, members);
  const reached = new Map(known.map((one) => [one, find(one)]));
  const explained = new Set([...reached.values()].flat());
  const organizers = new Set([
    ...people.filter(({ role }) => role.known === 'organizer'),
    ...(organizerAddress === null ? [] : find({ directoryId: null, addresses: new Set([organizerAddress]) })),
  ]);
  const unexplained = people.filter((person) => !explained.has(person) && !organizers.has(person));
  const rooms = known.filter(isResource).flatMap((one) => reached.get(one) ?? []);

  const names = new Set(people.map(({ displayName }) => foldName(displayName)).filter((name) => name !== ''));
  // A name proves nobody's presence, but it is reason enough to doubt an absence.
  const isNamesake = ({ invitee }: KnownInvitee) => names.has(foldName(invitee.displayName));
  const withoutId = unexplained.filter(({ directoryId }) => directoryId === null).length;
  // Two accounts with different ids are two people. Somebody who called or came without signing in could be anybody.
  const couldBeThere = (one: KnownInvitee) => (one.directoryId === null ? unexplained.length : withoutId) > 0;
  const isInDoubt = (one: KnownInvitee) => !complete || isNamesake(one) || rooms.length > 0;
  const statusOf = (one: KnownInvitee): InviteeStatus => {
    if (reached.get(one)?.length) return 'came';
    if (one.invitee.response === 'declined') return 'declined';
    if (one.invitee.type === 'optional') return 'optional';
    if (isInDoubt(one) || !isOnePerson(one)) return 'unmatched';
    return couldBeThere(one) ? 'missing' : 'absent';
  };
  // Somebody who declined is one person, even if the chat does not know them.
  const isThere = (one: KnownInvitee): boolean | null => {
    if (reached.get(one)?.length) return true;
    const isPerson = isOnePerson(one) || one.invitee.response === 'declined';
    return isInDoubt(one) || !isPerson || couldBeThere(one) ? null : false;
  };

  const organizer = organizerOf(known, organizerAddress, organizers);
  const standings = [
    ...(organizer === null
      ? []
      : [{ one: organizer, status: organizers.size > 0 ? 'came' : statusOf(organizer) } as const]),
    ...known
      .filter((one) => !isResource(one) && !isOrganizer(one, organizerAddress))
      .map((one) => ({ one, status: statusOf(one) })),
  ];
  const absent = standings.filter(({ status }) => status === 'absent').length;
  const missing = standings.flatMap(({ one, status }) => (status === 'missing' ? [one] : []));
  const candidates = candidatesAmong(unexplained, missing).length;
  // With an alias or a list among the invitees, anybody may have been invited.
  const resolved = known.every((one) => one.directoryId !== null || (reached.get(one)?.length ?? 0) > 0);
  return {
    invitees: standings.map(({ one, status }) => ({
      invitee: one.invitee,
      status,
      directoryId: one.directoryId,
      isThere: status === 'came' ? true : isThere(one),
      people: one === organizer ? [...organizers] : (reached.get(one) ?? []),
    })),
    unexplained,
    rooms,
    candidates: missing.length > 0 ? candidates : 0,
    atLeast: absent + Math.max(0, missing.length - candidates),
    uninvited:
      known.length > 0 && resolved
        ? new Set(unexplained.filter(({ directoryId }) => directoryId !== null).map(({ key }) => key))
        : null,
  };
}

/**
 * Who in the report may be one of those missing: each can be one of them at most, and one account cannot be another account. Whoever
 * is expected without an account may have come with any.
 */
export const candidatesAmong = (
  unexplained: readonly Participant[],
  missing: readonly { directoryId: string | null }[],
): Participant[] =>
  missing.some(({ directoryId }) => directoryId === null)
    ? [...unexplained]
    : unexplained.filter(({ directoryId }) => directoryId === null);

/** Finds the people in the report who are an invitee, by directory id or by an address they signed in with. */
function finder(people: Participant[], members: ChatMember[] | null) {
  const memberOf = new Map(members?.map((member) => [member.directoryId.toLowerCase(), member]));
  const byKey = new Map<string, Participant[]>();
  const enter = (key: string, person: Participant) => byKey.set(key, [...(byKey.get(key) ?? []), person]);
  for (const person of people) {
    const { directoryId, addresses } = person;
    const member = directoryId === null ? undefined : memberOf.get(directoryId);
    if (directoryId !== null) enter(`id ${directoryId}`, person);
    // An address that somebody typed without signing in is not proven to be theirs.
    for (const address of new Set([...addresses, ...(member?.addresses ?? [])].map(ownAddress))) enter(address, person);
  }
  return ({ directoryId, addresses }: Pick<KnownInvitee, 'directoryId' | 'addresses'>): Participant[] => {
    const keys = [...(directoryId === null ? [] : [`id ${directoryId}`]), ...[...addresses].map(ownAddress)];
    return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  };
}

/** The organiser is invited like everybody, though most calendars do not list them; null where nothing tells of one. */
function organizerOf(
  known: KnownInvitee[],
  address: string | null,
  found: ReadonlySet<Participant>,
): KnownInvitee | null {
  const listed = known.find((one) => isOrganizer(one, address));
  if (listed) return { ...listed, invitee: { ...listed.invitee, type: 'required', response: 'organizer' } };
  const [person] = found;
  if (address === null && person === undefined) return null;
  const invitee = {
    address,
    displayName: person?.displayName ?? null,
    type: 'required',
    response: 'organizer',
  } as const;
  return {
    invitee,
    directoryId: person?.directoryId ?? null,
    addresses: new Set(address === null ? [] : [address]),
  };
}

const isResource = ({ invitee }: KnownInvitee) => invitee.type === 'resource';

const isOrganizer = ({ invitee, addresses }: KnownInvitee, organizer: string | null) =>
  invitee.response === 'organizer' || (organizer !== null && addresses.has(organizer));
