import { ownAddress } from '../../attendance/address.js';
import type { ChatMember } from '../../attendance/invitation.js';
import { foldName } from '../../attendance/knownInvitee.js';
import type { Participant } from '../../attendance/person.js';
import type { PastedEntry } from '../../question/pastedList.js';

/**
 * What became of an entry. `came`: their account is in the report. `named`: somebody of that name is, or gave that address
 * without signing in, which proves nothing. `notFound`: no account of that address. `noSuchName`: a name alone, which
 * nobody in the report has; it is never called absent, since a name is no identity.
 */
export type PastedStatus = 'came' | 'named' | 'notFound' | 'noSuchName';

export interface PastedComparison {
  standings: { entry: PastedEntry; status: PastedStatus }[];
  /** People in the report whom no entry names. */
  others: Participant[];
  /** How many of those may be one that was not found, under another address. */
  candidates: number;
}

/**
 * Compares a list that somebody pasted with the people in a report. `members` of the meeting's chat tell which addresses
 * are of one account; null when they could not be asked.
 */
export function comparePasted(
  entries: readonly PastedEntry[],
  people: readonly Participant[],
  members: readonly ChatMember[] | null,
): PastedComparison {
  const idOf = new Map(
    members?.flatMap((one) => one.addresses.map((address) => [ownAddress(address), one.directoryId] as const)),
  );
  const byAccount = indexed(people, ({ directoryId, addresses }) => [
    ...addresses.map(ownAddress),
    ...(directoryId === null ? [] : [`id ${directoryId}`]),
  ]);
  const byClaim = indexed(people, ({ claimedAddresses }) => claimedAddresses.map(ownAddress));
  const byName = namesOf(people);

  const told = new Set<Participant>();
  const standings = entries.map((entry) => {
    const { name } = entry;
    const address = entry.address === null ? null : ownAddress(entry.address);
    const id = address === null ? undefined : idOf.get(address)?.toLowerCase();
    const accounts = [
      ...(address === null ? [] : (byAccount.get(address) ?? [])),
      ...(id === undefined ? [] : (byAccount.get(`id ${id}`) ?? [])),
    ];
    const alike = [...(byClaim.get(address ?? '') ?? []), ...(name === null ? [] : byName(name))];
    for (const person of accounts.length > 0 ? accounts : alike) told.add(person);
    return { entry, status: statusOf(entry, accounts.length > 0, alike.length > 0) };
  });
  const others = people.filter((person) => !told.has(person));
  const isMissing = standings.some(({ status }) => status === 'notFound');
  const candidates = isMissing ? others.filter(({ role }) => role.known !== 'organizer').length : 0;
  return { standings, others, candidates };
}

function statusOf({ address }: PastedEntry, isThere: boolean, isAlike: boolean): PastedStatus {
  if (isThere) return 'came';
  if (isAlike) return 'named';
  return address === null ? 'noSuchName' : 'notFound';
}

function indexed(
  people: readonly Participant[],
  keysOf: (person: Participant) => readonly string[],
): Map<string, Participant[]> {
  const index = new Map<string, Participant[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [person]);
      else if (!known.includes(person)) known.push(person);
    }
  }
  return index;
}

/** Words of a name; "9B" beside it is a class, and a name that is written without spaces is one word. */
const wordsOf = (name: string | null): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !/\d/u.test(word));

/** Finds people by name, in any order of its words, by a part of it, and where only one of the two is written with spaces. */
function namesOf(people: readonly Participant[]): (name: string) => Participant[] {
  const lettersOf = (name: string | null) => (name ?? '').replace(/\s+/gu, '').toLowerCase();
  const byWord = indexed(people, ({ displayName }) => wordsOf(displayName));
  const byLetters = indexed(people, ({ displayName }) => [lettersOf(displayName)]);
  return (name) => {
    const [first, ...rest] = wordsOf(name);
    if (first === undefined) return [];
    const fitting = (byWord.get(first) ?? []).filter(({ displayName }) => {
      const words = new Set(wordsOf(displayName));
      return rest.every((word) => words.has(word));
    });
    return fitting.length > 0 ? fitting : (byLetters.get(lettersOf(name)) ?? []);
  };
}
