import { normalized } from '../platform/normalized.js';
import type { ChatMember, Invitee } from './invitation.js';

/** An invitee with everything that is known of who it is. */
export interface KnownInvitee {
  invitee: Invitee;
  /** Lower-cased; null where the chat does not know the address. */
  directoryId: string | null;
  addresses: Set<string>;
}

/** Finds out who is behind the addresses invited, and joins those who were invited twice. */
export function knownInvitees(invitees: Invitee[], members: ChatMember[] | null): KnownInvitee[] {
  const memberOf = new Map<string, ChatMember>();
  for (const member of members ?? []) for (const address of member.addresses) memberOf.set(address, member);
  return distinct(
    invitees.map((invitee) => {
      const { address } = invitee;
      const member = address === null ? undefined : memberOf.get(address);
      return {
        invitee,
        directoryId: member?.directoryId.toLowerCase() ?? null,
        addresses: new Set([...(address === null ? [] : [address]), ...(member?.addresses ?? [])]),
      };
    }),
  );
}

/** Somebody who was invited by address and by alias is one person. */
function distinct(all: KnownInvitee[]): KnownInvitee[] {
  const byPerson = new Map<string, KnownInvitee>();
  const others: KnownInvitee[] = [];
  for (const one of all) {
    const key = one.directoryId ?? one.invitee.address;
    if (key === null) others.push(one);
    else {
      const twin = byPerson.get(key);
      byPerson.set(key, twin ? joined(twin, one) : one);
    }
  }
  return [...byPerson.values(), ...others];
}

const telling = ['organizer', 'declined', 'accepted', 'tentative', 'none'] as const;

/** Somebody who declined one of two invitations has declined, and somebody who was optional in one of them is never called absent. */
function joined(a: KnownInvitee, b: KnownInvitee): KnownInvitee {
  const response = telling.find((one) => one === a.invitee.response || one === b.invitee.response) ?? 'none';
  const type = a.invitee.type === 'optional' || b.invitee.type === 'optional' ? 'optional' : a.invitee.type;
  const addresses = new Set([...a.addresses, ...b.addresses]);
  return { ...a, addresses, invitee: { ...a.invitee, response, type } };
}

/** A distribution list is not known to the chat and answers no invitation. */
export const isOnePerson = ({ directoryId, invitee }: KnownInvitee): boolean =>
  directoryId !== null ||
  (invitee.address !== null && (invitee.response === 'accepted' || invitee.response === 'tentative'));

/** How many letters are compared. The directory keeps a quarter of that. */
const longestName = 1000;

/** Equal for "Weber, Jonas (Guest)" and "Jonas Weber"; empty where there is no name. A bracket may lack its end. */
export const foldName = (name: string | null): string =>
  normalized((name ?? '').slice(0, longestName).replace(/[([][^)\]]*(?:[)\]]|$)/gu, ' '), 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
