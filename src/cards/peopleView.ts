import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { knownRoles } from '../attendance/roles.js';
import type { Detail } from '../question/detail.js';
import { measures } from '../question/insight.js';
import type { Sort, View } from '../question/view.js';
import type { Words } from '../words/index.js';
import {
  domainsOf,
  isOwnFilter,
  organisationFilter,
  organisationIn,
  ownFilters,
  ownTests,
  roleFilter,
  testOf,
} from './peopleFilters.js';
import { sayName, sayRoleCount } from './text/personText.js';
import { plainText, spokenText } from './text/plainText.js';

/** A choice of an Input.ChoiceSet. */
export interface Choice {
  title: string;
  value: string;
}

const rolesOffered = 6;
const organisationsShown = 4;
const longestDomain = 180;

/** Sorting by join tells who came when: for the asker alone. */
export const sortsFor = (detail: Detail): Sort[] =>
  detail === 'private' ? ['time', 'name', 'join'] : ['time', 'name'];

/** What people may be filtered by; what nobody is is not offered, unless it is what was asked for. */
export function filtersFor(words: Words, attendance: Attendance, detail: Detail, asked = 'all'): Choice[] {
  const { people, roles } = attendance;
  return [
    { value: 'all', title: words.say('view.filter.all', { count: people.length }) },
    ...(detail === 'private' ? privateFilters(words, attendance, asked) : []),
    ...rolesOfferedOf(roles, asked).map(({ role, count }) => ({
      value: roleFilter(role),
      title: sayRoleCount(words, role, count),
    })),
  ];
}

/** What tells of single people's times, or of where they are from. */
function privateFilters(words: Words, attendance: Attendance, asked: string): Choice[] {
  const { people, schedule, insight } = attendance;
  const tests = ownTests(attendance);
  const offered = ownFilters.filter((filter) => insight === 'full' || !measures({ filter }));
  const counts = { late: 0, leftEarly: 0, toTheEnd: 0, guests: 0, phone: 0, unknown: 0 };
  const domains = new Map<string, number>();
  // Once for all of them: there may be 100,000.
  for (const person of people) {
    for (const filter of offered) if (tests[filter](person)) counts[filter] += 1;
    for (const domain of domainsOf(person)) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  return [
    ...offered
      .filter((filter) => counts[filter] > 0 || filter === asked)
      .map((filter) => ({ value: filter, title: words.say(`view.filter.${filter}`, { count: counts[filter] }) })),
    ...(schedule === null ? [] : [{ value: 'absent', title: words.say('view.filter.absent') }]),
    ...organisationsOffered(domains, asked).map(({ domain, count }) => ({
      value: organisationFilter(domain),
      title: words.say('view.filter.organisation', { name: spokenText(plainText(domain)), count }),
    })),
  ];
}

/** The largest few where there are several; and the one asked for, though nobody may be of it any more. */
function organisationsOffered(domains: Map<string, number>, asked: string): { domain: string; count: number }[] {
  const all = [...domains]
    .map(([domain, count]) => ({ domain, count }))
    // A longer one would not come back.
    .filter(({ domain }) => domain.length <= longestDomain)
    .sort((a, b) => b.count - a.count || (a.domain < b.domain ? -1 : 1));
  const offered = all.length > 1 ? all.slice(0, organisationsShown) : [];
  const own = organisationIn(asked);
  return own === null || offered.some(({ domain }) => domain === own)
    ? offered
    : [...offered, { domain: own, count: domains.get(own) ?? 0 }];
}

/** The largest few where there are several; and the one asked for, though nobody may have it any more. */
function rolesOfferedOf(roles: Attendance['roles'], asked: string): Attendance['roles'] {
  const offered = roles.length > 1 ? roles.slice(0, rolesOffered) : [];
  if (offered.some(({ role }) => roleFilter(role) === asked)) return offered;
  const known = knownRoles.map((role) => ({ role: { known: role }, count: 0 }));
  const own = [...roles, ...known].find(({ role }) => roleFilter(role) === asked);
  return own ? [...offered, own] : offered;
}

/** True when a card of this detail may be asked for this view; anything else is somebody's own invention. */
export function mayView({ sort, filter }: View, detail: Detail): boolean {
  const open = filter === 'all' || filter.startsWith('role:');
  return sortsFor(detail).includes(sort) && (open || (detail === 'private' && isPrivate(filter)));
}

const isPrivate = (filter: string): boolean => isOurs(filter) || organisationIn(filter) !== null;
const isOurs = (filter: string): boolean => filter === 'absent' || isOwnFilter(filter);

/** True for a filter of ours; one by an organisation, or a role that only some report names, holds words of that report. */
export const isKnownFilter = (filter: string): boolean =>
  filter === 'all' || isOurs(filter) || knownRoles.some((known) => filter === roleFilter({ known }));

/** The people of a view, in its order. */
export function selectPeople(words: Words, attendance: Attendance, { sort, filter }: View): Participant[] {
  const { people } = attendance;
  return sortPeople(words, filter === 'all' ? people : people.filter(testOf(filter, attendance)), sort);
}

/** In the order asked for; they come in that of their time. */
export function sortPeople(words: Words, people: Participant[], sort: Sort): Participant[] {
  if (sort === 'name') {
    const { compare } = new Intl.Collator(words.locale, { sensitivity: 'base', numeric: true });
    return byKey(people, (person) => sayName(words, person), compare);
  }
  // Who never joined, as far as the report tells, comes last.
  return sort === 'join'
    ? byKey(people, ({ firstJoin }) => firstJoin ?? Number.POSITIVE_INFINITY, numerically)
    : people;
}

const numerically = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Stable: who is equal stays in the order of time. */
function byKey<K>(people: Participant[], keyOf: (person: Participant) => K, compare: (a: K, b: K) => number) {
  return people
    .map((person) => ({ person, key: keyOf(person) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ person }) => person);
}
