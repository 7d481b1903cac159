import { domainOf } from '../attendance/address.js';
import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { knownRoles, type Role, roleKey } from '../attendance/roles.js';
import { stayedToTheEnd } from '../attendance/times/toTheEnd.js';
import type { Condition, People } from '../question/people.js';
import { responseAsked, timeAsked } from '../question/tapped.js';
import { firstView, type View } from '../question/view.js';

/** What people may be filtered by, beside their role and their organisation; all of it is for the asker alone. */
export const ownFilters = ['late', 'leftEarly', 'toTheEnd', 'guests', 'phone', 'unknown'] as const;
/** Cards of today ask these of when people were there, and understand them as a filter of older cards. */
export const formerFilters: readonly string[] = ['late', 'leftEarly', 'toTheEnd'] satisfies OwnFilter[];
export type OwnFilter = (typeof ownFilters)[number];

const byOrganisation = 'organisation:';

export const roleFilter = (role: Role): string => `role:${roleKey(role)}`;
export const organisationFilter = (domain: string): string => `${byOrganisation}${domain}`;

export const isOwnFilter = (filter: string): filter is OwnFilter => ownFilters.some((own) => own === filter);

/** The organisation that a filter names; null for any other filter. */
export const organisationIn = (filter: string): string | null =>
  filter.startsWith(byOrganisation) ? filter.slice(byOrganisation.length) : null;

type Test = (person: Participant) => boolean;

/** The same as what can be typed for it: `core` and `graceMinutes` are those of the report. */
export function ownTests({
  core,
  graceMinutes,
}: Pick<Attendance, 'core' | 'graceMinutes'>): Readonly<Record<OwnFilter, Test>> {
  const isToTheEnd = stayedToTheEnd(core, graceMinutes);
  return {
    late: ({ tags }) => tags.includes('late'),
    leftEarly: ({ tags }) => tags.includes('leftEarly'),
    toTheEnd: (person) => isToTheEnd(person) === true,
    guests: ({ tags }) => tags.includes('guest'),
    phone: ({ kind }) => kind === 'phone',
    unknown: ({ status }) => status === 'timesUnknown',
  };
}

/** Who passes a filter; a filter that nobody knows leaves everybody. */
export function testOf(filter: string, attendance: Pick<Attendance, 'core' | 'graceMinutes'>): Test {
  if (isOwnFilter(filter)) return ownTests(attendance)[filter];
  const organisation = organisationIn(filter);
  if (organisation !== null) return (person) => domainsOf(person).includes(organisation);
  if (filter.startsWith('role:')) return ({ role }) => roleFilter(role) === filter;
  return () => true;
}

/** Whom somebody is from, by every address of theirs: what they typed without signing in is what they say of themselves. */
export function domainsOf({ addresses, claimedAddresses }: Participant): string[] {
  const domains: string[] = [];
  for (const address of [...addresses, ...claimedAddresses]) {
    const domain = domainOf(address);
    if (domain !== null && !domains.includes(domain)) domains.push(domain);
  }
  return domains;
}

/** What may be typed for a filter; null where nothing may, or the report alone knows the role. */
export function conditionOf(filter: string): Condition | null {
  switch (filter) {
    case 'late':
    case 'leftEarly':
      return { is: filter, over: null };
    case 'toTheEnd':
    case 'phone':
      return { is: filter };
    case 'guests':
      return { is: 'guest' };
  }
  const name = organisationIn(filter);
  if (name !== null) return { is: 'organisation', name };
  const response = responseAsked(filter);
  if (response !== null) return response;
  const role = knownRoles.find((known) => filter === roleFilter({ known }));
  if (role === undefined || role === 'none') return null;
  return { is: 'role', role: role === 'coorganizer' ? 'coOrganizer' : role };
}

/** What may be typed for a view that does not show everybody; null where nothing may. */
export function askedIn({ filter, times }: View): People | null {
  const who = filter === firstView.filter ? [] : [conditionOf(filter)];
  const when = times === firstView.times ? [] : [timeAsked(times)];
  const asked = [...who, ...when].filter((one) => one !== null);
  const [only] = asked;
  if (only === undefined || asked.length < who.length + when.length) return null;
  return asked.length === 1 ? only : { all: asked };
}

/** A share is worth its place where it is what was asked. */
export function asksShare({ times }: View): boolean {
  const asked = timeAsked(times);
  return asked?.is === 'time' && 'percent' in asked.amount;
}
