import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { type KnownRole, type Role, roleKey } from '../attendance/roles.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, reportCard } from './reportCard.js';
import { sayHeld, sayNotesApart } from './text/meetingText.js';
import { sayName, sayRoleCount, sayRoles, sayTime } from './text/personText.js';

export interface RolesCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** `counts` shows no names. */
  detail: 'counts' | 'people';
  /** The series may have met again since. */
  maybeOutdated?: boolean;
}

/** People by role: names and minutes, or only how many. */
export function rolesCard({ words, title, attendance, detail, maybeOutdated, ...buttons }: RolesCard): CardMessage {
  const { roles, people } = attendance;
  const groups =
    detail === 'counts' ? [] : roles.map(({ role, count }) => ({ role, count, members: withRole(people, role) }));
  const listed = groups.flatMap(({ members }) => members);
  return reportCard({
    ...buttons,
    words,
    template: 'roles',
    detail,
    question: words.say('roles.question'),
    title,
    times: sayHeld(attendance),
    figures: [
      { label: words.say('attendance.attended'), value: words.say('attendance.people', { count: people.length }) },
    ],
    // On every page: the roles that follow may be a hundred pages away.
    more: () => ({ roles: sayRoles(words, roles) }),
    sections: groups.map(({ role, count, members }) => ({
      heading: sayRoleCount(words, role, count),
      columns: [{ width: 7 }, { width: 4, right: true }],
      rows: members.map((person) => [
        { data: sayName(words, person) },
        { words: sayTime(words, person), subtle: person.seconds === null },
      ]),
    })),
    notesFor: (from, count) => [
      ...(nearlyAllPresenters(people) ? [words.say('roles.presenterNote')] : []),
      ...sayNotesApart(words, attendance, { shown: listed.slice(from, from + count), maybeOutdated }).telling,
    ],
    about: sayNotesApart(words, attendance).about,
    summary: words.say('roles.question'),
  });
}

const withRole = (people: Participant[], role: Role): Participant[] =>
  people.filter((person) => roleKey(person.role) === roleKey(role));

const presenting: ReadonlySet<KnownRole> = new Set(['organizer', 'coorganizer', 'presenter']);
/** From this share on a list of presenters tells of an option more than of people. */
const nearlyAll = 0.9;

/** True where the meeting makes a presenter of whoever comes. */
function nearlyAllPresenters(people: Participant[]): boolean {
  const known = people.flatMap(({ role }) => (role.known !== null && presenting.has(role.known) ? [role.known] : []));
  return known.includes('presenter') && known.length >= nearlyAll * people.length;
}
