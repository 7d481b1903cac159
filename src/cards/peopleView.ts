import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { knownRoles, type Role, roleKey } from '../attendance/roles.js';
import type { Detail } from '../question/detail.js';
import type { Sort, View } from '../question/view.js';
import type { Words } from '../words/index.js';
import { sayName, sayRoleCount } from './text/personText.js';

/** A choice of an Input.ChoiceSet. */
export interface Choice {
  title: string;
  value: string;
}

const rolesOffered = 6;

/** Sorting by join tells who came when: for the asker alone. */
export const sortsFor = (detail: Detail): Sort[] =>
  detail === 'private' ? ['time', 'name', 'join'] : ['time', 'name'];

/** What people may be filtered by; what nobody is is not offered, unless it is what was asked for. */
export function filtersFor(
  words: Words,
  { people, roles, schedule }: Attendance,
  detail: Detail,
  asked = 'all',
): Choice[] {
  const counts = new Map<Participant['tags'][number], number>();
  // Once for all of them: there may be 100,000.
  for (const person of people) for (const tag of person.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tagged = (value: string, tag: Participant['tags'][number]) => {
    const count = counts.get(tag) ?? 0;
    return count > 0 || value === asked
      ? [{ value, title: words.say(`view.filter.${filterKey(value)}`, { count }) }]
      : [];
  };
  return [
    { value: 'all', title: words.say('view.filter.all', { count: people.length }) },
    ...(detail === 'private'
      ? [
          ...tagged('late', 'late'),
          ...tagged('leftEarly', 'leftEarly'),
          ...tagged('guests', 'guest'),
          ...(schedule === null ? [] : [{ value: 'absent', title: words.say('view.filter.absent') }]),
        ]
      : []),
    ...rolesOfferedOf(roles, asked).map(({ role, count }) => ({
      value: filterOf(role),
      title: sayRoleCount(words, role, count),
    })),
  ];
}

/** The largest few where there are several; and the one asked for, though nobody may have it any more. */
function rolesOfferedOf(roles: Attendance['roles'], asked: string): Attendance['roles'] {
  const offered = roles.length > 1 ? roles.slice(0, rolesOffered) : [];
  if (offered.some(({ role }) => filterOf(role) === asked)) return offered;
  const known = knownRoles.map((role) => ({ role: { known: role }, count: 0 }));
  const own = [...roles, ...known].find(({ role }) => filterOf(role) === asked);
  return own ? [...offered, own] : offered;
}

const filterOf = (role: Role): string => `role:${roleKey(role)}`;

const filterKey = (value: string) => (value === 'late' || value === 'leftEarly' ? value : 'guests');
const isTagged = (tag: Participant['tags'][number]) => (person: Participant) => person.tags.includes(tag);

/** True when a card of this detail may be asked for this view; anything else is somebody's own invention. */
export function mayView({ sort, filter }: View, detail: Detail): boolean {
  const open = filter === 'all' || filter.startsWith('role:');
  return sortsFor(detail).includes(sort) && (open || (detail === 'private' && ownFilters.has(filter)));
}

const ownFilters = new Set(['late', 'leftEarly', 'guests', 'absent']);

/** True for a filter of ours; one by a role that only some report names holds that report's word. */
export const isKnownFilter = (filter: string): boolean =>
  filter === 'all' || ownFilters.has(filter) || knownRoles.some((known) => filter === filterOf({ known }));

/** The people of a view, in its order. */
export function selectPeople(words: Words, people: Participant[], { sort, filter }: View): Participant[] {
  const wanted = filter === 'all' ? people : people.filter(predicateOf(filter));
  if (sort === 'name') {
    const { compare } = new Intl.Collator(words.locale, { sensitivity: 'base', numeric: true });
    return byKey(wanted, (person) => sayName(words, person), compare);
  }
  // Who never joined, as far as the report tells, comes last.
  return sort === 'join'
    ? byKey(wanted, ({ firstJoin }) => firstJoin ?? Number.POSITIVE_INFINITY, numerically)
    : wanted;
}

function predicateOf(filter: string): (person: Participant) => boolean {
  if (filter === 'late' || filter === 'leftEarly') return isTagged(filter);
  if (filter === 'guests') return isTagged('guest');
  if (filter.startsWith('role:')) return ({ role }) => filterOf(role) === filter;
  return () => true;
}

const numerically = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Stable: who is equal stays in the order of time. */
function byKey<K>(people: Participant[], keyOf: (person: Participant) => K, compare: (a: K, b: K) => number) {
  return people
    .map((person) => ({ person, key: keyOf(person) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ person }) => person);
}
