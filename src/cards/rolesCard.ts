import type { Attendance } from '../attendance/attendance.js';
import { roleKey } from '../attendance/roles.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { sayNotes, sayWhen } from './meetingText.js';
import { sayName, sayRoleCount, sayTime } from './personText.js';
import { type Buttons, reportCard } from './reportCard.js';

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
  const { roles, people, main } = attendance;
  const shown = detail === 'counts' ? [] : people;
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
    sections: roles.map(({ role, count }) => ({
      heading: sayRoleCount(words, role, count),
      columns: [{ width: 7 }, { width: 4, right: true }],
      rows: shown
        .filter((person) => roleKey(person.role) === roleKey(role))
        .map((person) => [
          { data: sayName(words, person) },
          { words: sayTime(words, person), subtle: person.seconds === null },
        ]),
    })),
    notes: [words.say('roles.presenterNote'), ...sayNotes(words, attendance, { shown, maybeOutdated })],
    summary: words.say('roles.question'),
  });
}
