import type { Attendance } from '../attendance/attendance.js';
import { type Role, roleKey } from '../attendance/roles.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { sayNotes, sayWhen } from './meetingText.js';
import { sayName, sayRoleCount, sayRoles, sayTime } from './personText.js';
import { type Buttons, reportCard, rowsPerCard } from './reportCard.js';
import { firstView } from './view.js';

export interface RolesCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** `counts` shows no names. */
  detail: 'counts' | 'people';
  /** The series may have met again since. */
  maybeOutdated?: boolean;
}

function isMostlyPresenters({ roles, people }: Attendance): boolean {
  const presenters = roles.find(({ role }) => role.known === 'presenter')?.count ?? 0;
  return people.length > 2 && presenters >= 0.75 * people.length;
}

/** People by role: names and minutes, or only how many. */
export function rolesCard({ words, title, attendance, detail, maybeOutdated, ...buttons }: RolesCard): CardMessage {
  const { roles, people, main } = attendance;
  const named = detail === 'counts' ? [] : people;
  const peopleOf = (role: Role) => named.filter((person) => roleKey(person.role) === roleKey(role));
  const { from } = buttons.view ?? firstView;
  const shown = roles.flatMap(({ role }) => peopleOf(role)).slice(from, from + rowsPerCard);
  const hasOwnNames = roles.some(({ role }) => role.known === null);
  return reportCard({
    ...buttons,
    words,
    template: 'roles',
    detail,
    question: words.say('roles.question'),
    title,
    times: [sayWhen(main.start, main.end)].filter((line) => line !== ''),
    figures: [
      { label: words.say('attendance.attended'), value: words.say('attendance.people', { count: people.length }) },
    ],
    // On every page, whatever part of the people it shows. What Graph calls a role is data, and no text of a card.
    texts: hasOwnNames ? [] : [sayRoles(words, roles)],
    sections: (detail === 'counts' && !hasOwnNames ? [] : roles).map(({ role, count }) => ({
      heading: sayRoleCount(words, role, count),
      columns: [{ width: 7 }, { width: 4, right: true }],
      rows: peopleOf(role).map((person) => [
        { data: sayName(words, person) },
        { words: sayTime(words, person), subtle: person.seconds === null },
      ]),
    })),
    notes: [
      ...(isMostlyPresenters(attendance) ? [words.say('roles.presenterNote')] : []),
      ...sayNotes(words, attendance, { shown, maybeOutdated, header: detail === 'counts' ? 'counts' : 'session' }),
    ],
    summary: words.say('roles.question'),
  });
}
