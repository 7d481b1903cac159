import type { Moment } from '../record.js';

/** What became of a registration (graph: virtualEventRegistration), in our words. */
export const registrationStatuses = ['registered', 'cancelled', 'waitlisted', 'pending', 'rejected'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Somebody who registered for a webinar or town hall, or whom its organiser invited to it. */
export interface Registrant {
  /** What a record of the report has of the same registration, as in `Registration`. */
  keys: string[];
  /** Lower-cased; null where nobody signed in to register. */
  directoryId: string | null;
  /** Lower-cased; null where none is told. */
  address: string | null;
  displayName: string | null;
  /** `invited`: the event's own list names them, so there was nothing to register for. */
  status: RegistrationStatus | 'invited';
  registeredAt: Moment | null;
  /** False where the registration may not be one single person's, or where nobody knows its status. Such people are never called absent. */
  isCertain: boolean;
}

/** Everything known of one registrant, however often they registered. */
export interface KnownRegistrant extends Registrant {
  addresses: Set<string>;
}

/** Somebody who registered twice and cancelled once is registered. */
const telling: readonly Registrant['status'][] = [
  'registered',
  'invited',
  'pending',
  'waitlisted',
  'rejected',
  'cancelled',
];

/** Joins those who registered several times: by account, and without one by address. The order of the list stays. */
export function knownRegistrants(registrants: readonly Registrant[]): KnownRegistrant[] {
  const byAccount = new Map<string, KnownRegistrant>();
  const byAddress = new Map<string, KnownRegistrant>();
  const knownOf = new Map<Registrant, KnownRegistrant>();
  const enter = (registrant: Registrant, twin: KnownRegistrant | undefined) => {
    const { address, directoryId } = registrant;
    const known = twin ?? { ...registrant, addresses: new Set<string>() };
    if (twin) join(twin, registrant);
    if (address !== null) known.addresses.add(address);
    if (address !== null && !byAddress.has(address)) byAddress.set(address, known);
    if (directoryId !== null) byAccount.set(directoryId, known);
    knownOf.set(registrant, known);
  };
  const [withAccount, without] = [true, false].map((has) =>
    registrants.filter(({ directoryId }) => (directoryId !== null) === has),
  );
  // Two accounts are two people, whatever address they share.
  for (const one of withAccount ?? []) enter(one, byAccount.get(one.directoryId ?? ''));
  for (const one of without ?? []) enter(one, one.address === null ? undefined : byAddress.get(one.address));
  return [...new Set(registrants.flatMap((one) => knownOf.get(one) ?? []))];
}

function join(known: KnownRegistrant, other: Registrant): void {
  const rank = (status: Registrant['status']) => telling.indexOf(status);
  const [first, second] = [known.registeredAt, other.registeredAt];
  if (rank(other.status) < rank(known.status)) {
    known.status = other.status;
    known.registeredAt = second;
  } else if (other.status === known.status) {
    // Somebody who registered once before the end did not only register afterwards.
    known.registeredAt = first === null || second === null ? null : Math.min(first, second);
  }
  known.keys = [...new Set([...known.keys, ...other.keys])];
  known.displayName ??= other.displayName;
  known.isCertain &&= other.isCertain;
}
