import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { knownRoles } from '../attendance/roles.js';
import type { Detail } from '../question/detail.js';
import { isFor } from '../question/detail.js';
import { measures } from '../question/insight.js';
import type { People } from '../question/people.js';
import { peopleWords } from '../question/peopleWords.js';
import {
  audienceOfTapped,
  isTimes,
  type ResponseCondition,
  responseAsked,
  type TimeCondition,
  timeAsked,
} from '../question/tapped.js';
import { firstView, type Sort, type View } from '../question/view.js';
import type { Words } from '../words/index.js';
import {
  domainsOf,
  formerFilters,
  isOwnFilter,
  organisationFilter,
  organisationIn,
  ownFilters,
  ownTests,
  roleFilter,
  testOf,
} from './peopleFilters.js';
import { sayPeople } from './text/peopleText.js';
import { sayName, sayRoleCount } from './text/personText.js';
import { plainText, spokenText } from './text/plainText.js';

/** A choice of an Input.ChoiceSet. */
export interface Choice {
  title: string;
  value: string;
}

// More than some sixteen choices are no short list on a phone.
const rolesOffered = 5;
const organisationsShown = 3;
const longestDomain = 180;

const responses: readonly ResponseCondition[] = (['accepted', 'tentative', 'declined', 'none'] as const).map(
  (response) => ({ is: 'response', response }),
);

/** Sorting by join tells who came when: for the asker alone. */
export const sortsFor = (detail: Detail): Sort[] =>
  detail === 'private' ? ['time', 'name', 'join'] : ['time', 'name'];

/** Who they are, and what they had answered, as people may be filtered by it; what nobody is is not offered, unless it is what was asked for. */
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

/** What a card needs to ask of its own people what can be typed of when they were there (src/meetings/people/tappedTimes.ts). */
export interface Tapping {
  /** What somebody did, and of how many it is true. */
  offered: { condition: TimeCondition; value: string; count: number }[];
  /** Null where the report does not tell. */
  holds(people: People): (person: Participant) => boolean | null;
}

/** When people were there, for the asker alone. Empty where there is nothing to choose. */
export function timesFor(words: Words, detail: Detail, tapping: Tapping | null): Choice[] {
  if (detail !== 'private' || tapping === null || tapping.offered.length === 0) return [];
  return [
    { value: firstView.times, title: words.say('view.times.all') },
    ...tapping.offered.map(({ condition, value, count }) => ({ value, title: sayTimes(words, condition, count) })),
  ];
}

/** The sentence that says it elsewhere, with a number behind it. */
function sayTimes(words: Words, condition: TimeCondition, count: number): string {
  if (condition.is === 'toTheEnd') return words.say('view.filter.toTheEnd', { count });
  if ((condition.is === 'late' || condition.is === 'leftEarly') && condition.over === null)
    return words.say(`view.filter.${condition.is}`, { count });
  const what = sayPeople(words, condition);
  const first = String.fromCodePoint(what.codePointAt(0) ?? 0x20);
  const begun = `${first.toLocaleUpperCase(words.locale)}${what.slice(first.length)}`;
  return words.say('view.filter.said', { what: begun, count });
}

/** What tells of single people's times, or of where they are from. */
function privateFilters(words: Words, attendance: Attendance, asked: string): Choice[] {
  const { people, schedule, insight } = attendance;
  const tests = ownTests(attendance);
  const offered = ownFilters.filter(
    (filter) =>
      (!formerFilters.includes(filter) || filter === asked) &&
      (insight === 'full' || !measures({ ...firstView, filter })),
  );
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
    // How many they are the invitation tells, which is read once it is asked for.
    ...(schedule === null
      ? []
      : [
          { value: 'absent', title: words.say('view.filter.absent') },
          ...responses.map((condition) => ({
            value: peopleWords(condition),
            title: words.say('view.filter.response', { response: words.say(`response.${condition.response}`) }),
          })),
        ]),
    ...organisationsOffered(domains, asked).map(({ domain, count }) => ({
      value: organisationFilter(domain),
      title: words.say('view.filter.organisation', { name: spokenText(plainText(domain)), count }),
    })),
  ];
}

/** How many people there are of what a chip shows. */
export interface ChipCounts {
  all: number;
  late: number;
  leftEarly: number;
  guests: number;
  unknown: number;
}

/** Once for all of them: there may be 100,000. */
export function chipCounts(attendance: Attendance): ChipCounts {
  const { late, leftEarly, guests, unknown } = ownTests(attendance);
  const counts: ChipCounts = { all: attendance.people.length, late: 0, leftEarly: 0, guests: 0, unknown: 0 };
  for (const person of attendance.people) {
    if (late(person)) counts.late += 1;
    if (leftEarly(person)) counts.leftEarly += 1;
    if (guests(person)) counts.guests += 1;
    if (unknown(person)) counts.unknown += 1;
  }
  return counts;
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
export function mayView({ sort, filter, times }: View, detail: Detail): boolean {
  const open = filter === 'all' || filter.startsWith('role:');
  return (
    sortsFor(detail).includes(sort) &&
    (open || (detail === 'private' && isPrivate(filter))) &&
    isTimes(times) &&
    (times === firstView.times || isFor(detail, audienceOfTapped(timeAsked(times))))
  );
}

const isPrivate = (filter: string): boolean => isOurs(filter) || organisationIn(filter) !== null;
const isOurs = (filter: string): boolean => isOwnFilter(filter) || isOfInvitation(filter);

/** What only the invitation tells: another answer than a part of this one. */
export const isOfInvitation = (filter: string): boolean => filter === 'absent' || responseAsked(filter) !== null;

/** True for a filter of ours; one by an organisation, or a role that only some report names, holds words of that report. */
export const isKnownFilter = (filter: string): boolean =>
  filter === 'all' || isOurs(filter) || knownRoles.some((known) => filter === roleFilter({ known }));

/** The people of a view, in its order; and those of whom the report does not tell whether they are among them. */
export function selectPeople(
  words: Words,
  attendance: Attendance,
  { sort, filter, times }: View,
  tapping: Tapping | null = null,
): { selected: Participant[]; untold: Participant[] } {
  const { people } = attendance;
  const filtered = filter === firstView.filter ? people : people.filter(testOf(filter, attendance));
  if (times === firstView.times) return { selected: sortPeople(words, filtered, sort), untold: [] };
  const condition = timeAsked(times);
  const holds = condition && tapping ? tapping.holds(condition) : () => false;
  const told = filtered.map((person) => ({ person, isTrue: holds(person) }));
  const those = (wanted: boolean | null) => told.flatMap(({ person, isTrue }) => (isTrue === wanted ? [person] : []));
  return { selected: sortPeople(words, those(true), sort), untold: those(null) };
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
