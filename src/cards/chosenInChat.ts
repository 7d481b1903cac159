import type { Participant } from '../attendance/person.js';
import { firstView } from '../question/view.js';
import type { CardMessage } from './cardMessage.js';
import { choicesOf, choosing } from './choices.js';
import { type ChosenCard, worthSorting } from './chosenCard.js';
import { sortPeople, sortsFor } from './peopleView.js';
import { sayCompact } from './personRow.js';
import { type Cell, reportCard } from './reportCard.js';
import { sayHowMany } from './text/answerText.js';
import { sayHeld, sayNotesApart } from './text/meetingText.js';
import { sayPeople } from './text/peopleText.js';
import { sayName, sayTime } from './text/personText.js';

export interface ChosenInChat extends Omit<ChosenCard, 'what' | 'timeZone'> {
  /** `counts` tells how many there are; `people` also names, roles and minutes. */
  detail: 'counts' | 'people';
}

/** The people of a report by what was asked of them, as far as a chat may see them. Nothing in it tells who came when. */
export function chosenInChat({ detail, tools = [], maybeOutdated, ...chosen }: ChosenInChat): CardMessage {
  const { words, title, attendance, people, unknown, invitees, of, view = firstView, viewData = null } = chosen;
  const count = chosen.chosen.length + invitees.chosen.length;
  const untold = unknown.length + invitees.unknown.length;
  const answer = sayHowMany(words, chosen);
  const named = detail === 'people' ? { chosen: chosen.chosen, unknown } : { chosen: [], unknown: [] };
  const choices =
    viewData !== null && named.chosen.length >= worthSorting
      ? [choicesOf(words, { view, viewData, sorts: sortsFor(detail), filters: [] })]
      : [];
  const row = (person: Participant): Cell[] => [
    { data: sayName(words, person), more: sayCompact(words, person) },
    { words: sayTime(words, person), subtle: person.seconds === null },
  ];
  const rowsOf = (some: Participant[]) => sortPeople(words, some, view.sort).map(row);
  const columns = [{ width: 9 }, { width: 4, right: true }];
  const header = [words.say('attendance.name'), words.say('attendance.time')];
  const { telling, about } = sayNotesApart(words, attendance, { shown: named.chosen, maybeOutdated });
  return reportCard({
    ...chosen,
    template: 'chosen',
    detail,
    question: words.say('chosen.question', { what: sayPeople(words, people) }),
    title,
    times: sayHeld(attendance),
    answer,
    figures: [
      { label: words.say('chosen.label'), value: words.say('late.count', { count, of }) },
      ...(untold > 0
        ? [{ label: words.say('chosen.unknown'), value: words.say('attendance.people', { count: untold }) }]
        : []),
    ],
    isMixed: named.unknown.length > 0,
    choices,
    tools: [...tools, ...choices.map((one) => choosing(words, one))],
    sections: [
      { columns, header, rows: rowsOf(named.chosen) },
      {
        heading: words.say('chosen.unknown'),
        text: words.say('chosen.unknownText'),
        columns,
        rows: rowsOf(named.unknown),
      },
    ].filter(({ rows }) => rows.length > 0),
    notes: telling,
    about,
    summary: answer,
  });
}
