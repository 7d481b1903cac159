import { inSteps, type Steps } from '../../platform/time/giveWay.js';
import { type Absence, candidatesAmong, type InviteeStanding, type InviteeStatus } from '../absence.js';
import { ownAddress } from '../address.js';
import { foldName } from '../knownInvitee.js';
import type { Participant } from '../person.js';
import type { Moment } from '../record.js';
import { type KnownRegistrant, knownRegistrants, type Registrant } from './registrant.js';

export interface ReportOfEvent {
  /** Everybody in the report that is asked about. */
  people: readonly Participant[];
  /** Those in the reports of the event's other dates. Whoever is in both stands in both lists. */
  onOtherDates?: readonly Participant[];
  /** False where a report of the event is not there yet, or was not read to its end. */
  complete: boolean;
  /** When the event's last date was over; null where nobody knows. */
  end: Moment | null;
}

/**
 * Compares who registered with who is in the report: by registration, account and address, never by name. One row for
 * everybody who registered. Calling somebody absent who was there is the worst mistake there is: any doubt says so.
 */
export function* comparingRegistrations(
  registrants: readonly Registrant[],
  { people, onOtherDates = [], complete, end }: ReportOfEvent,
): Steps<Absence> {
  const known = knownRegistrants(registrants);
  const seen = [...people, ...onOtherDates];
  const find = yield* finding(seen, sharedKeys(known));
  const reached = new Map<KnownRegistrant, Participant[]>();
  const explained = new Set<string>();
  yield* inSteps(known, (one) => {
    const found = find(one);
    reached.set(one, found);
    for (const { key } of found) explained.add(key);
  });
  const unexplained = onePerKey(seen).filter((person) => !explained.has(person.key) && needsRegistration(person));
  const withoutId = unexplained.filter(({ directoryId }) => directoryId === null).length;

  // A name proves nobody's presence, but it is reason enough to doubt an absence.
  const names = new Set<string>();
  if (known.some((one) => reached.get(one)?.length === 0))
    yield* inSteps(seen, ({ displayName }) => void names.add(foldName(displayName)));
  // Somebody who came may have registered a second time, under another address.
  yield* inSteps(known, (one) => {
    if (reached.get(one)?.length) names.add(foldName(one.displayName));
  });
  names.delete('');
  const isInDoubt = (one: KnownRegistrant) => !complete || !one.isCertain || names.has(foldName(one.displayName));
  // Two accounts with different ids are two people. Somebody who registered without an account may have come with any.
  const couldBeThere = (one: KnownRegistrant) => (one.directoryId === null ? unexplained.length : withoutId) > 0;
  const statusOf = (one: KnownRegistrant): InviteeStatus => {
    const { status, registeredAt } = one;
    if (status !== 'registered' && status !== 'invited') return status;
    if (reached.get(one)?.length) return 'came';
    if (registeredAt !== null && end !== null && registeredAt > end) return 'afterwards';
    if (isInDoubt(one)) return 'unmatched';
    return couldBeThere(one) ? 'missing' : 'absent';
  };
  const invitees: InviteeStanding[] = [];
  yield* inSteps(known, (one) => {
    const { address, displayName, directoryId, status } = one;
    const found = reached.get(one) ?? [];
    invitees.push({
      invitee: {
        address,
        displayName,
        type: 'required',
        response: null,
        ...(status === 'invited' ? {} : { registration: status }),
      },
      status: statusOf(one),
      directoryId,
      isThere: found.length > 0 ? true : isInDoubt(one) || couldBeThere(one) ? null : false,
      people: found,
    });
  });
  const of = (wanted: InviteeStatus) => invitees.filter(({ status }) => status === wanted);
  const missing = of('missing');
  const candidates = candidatesAmong(unexplained, missing).length;
  const isResolved = known.every((one) => one.directoryId !== null || (reached.get(one)?.length ?? 0) > 0);
  // Whoever is called like one of those who were not found may be that one, under an address nobody knows.
  const notFound = new Set(
    known.filter((one) => reached.get(one)?.length === 0).map(({ displayName }) => foldName(displayName)),
  );
  const isStranger = ({ directoryId, displayName }: Participant) =>
    directoryId !== null && !notFound.has(foldName(displayName));
  const tellsRegistrations = seen.some(({ registration }) => registration !== null);
  return {
    invitees,
    unexplained,
    rooms: [],
    candidates: missing.length > 0 ? candidates : 0,
    atLeast: of('absent').length + Math.max(0, missing.length - candidates),
    uninvited: isResolved || tellsRegistrations ? new Set(unexplained.filter(isStranger).map(({ key }) => key)) : null,
  };
}

/** Organisers and presenters come without one. */
const needsRegistration = ({ role: { known } }: Participant): boolean =>
  known !== 'organizer' && known !== 'coorganizer' && known !== 'presenter';

/** Finds the people who are a registrant: by their registration, their account, or an address. */
function* finding(
  people: readonly Participant[],
  shared: ReadonlySet<string>,
): Steps<(one: KnownRegistrant) => Participant[]> {
  const byKey = new Map<string, Participant[]>();
  const enter = (key: string, person: Participant) => {
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [person]);
    else if (!others.includes(person)) others.push(person);
  };
  yield* inSteps(people, (person) => {
    const { directoryId, addresses, claimedAddresses, registration } = person;
    for (const key of registration?.keys ?? []) enter(key, person);
    if (directoryId !== null) enter(`account ${directoryId}`, person);
    // An address that nobody proved is good enough to be there by, since it can make nobody absent.
    for (const address of [...addresses, ...claimedAddresses]) enter(`address ${ownAddress(address)}`, person);
  });
  return ({ keys, directoryId, addresses }) => {
    const all = [
      ...keys.filter((key) => !shared.has(key)),
      ...(directoryId === null ? [] : [`account ${directoryId}`]),
      ...[...addresses].map((address) => `address ${ownAddress(address)}`),
    ];
    return onePerKey(all.flatMap((key) => byKey.get(key) ?? []));
  };
}

/** What several registrants share, such as a number that an organiser's own site gives to everybody, identifies none of them. */
function sharedKeys(known: readonly KnownRegistrant[]): Set<string> {
  const [once, shared] = [new Set<string>(), new Set<string>()];
  for (const { keys } of known) {
    for (const key of keys) {
      if (once.has(key)) shared.add(key);
      once.add(key);
    }
  }
  return shared;
}

/** Somebody who was there on two dates is one person. The first entry counts, which is the one in the report that is asked about. */
const onePerKey = (people: readonly Participant[]): Participant[] => {
  const distinct = new Map<string, Participant>();
  for (const person of people) if (!distinct.has(person.key)) distinct.set(person.key, person);
  return [...distinct.values()];
};
