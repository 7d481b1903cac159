import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { conditionsIn, type People, type What } from '../question/people.js';
import { firstView } from '../question/view.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { choicesOf, choosing } from './choices.js';
import { sortPeople, sortsFor } from './peopleView.js';
import { sayStay } from './personRow.js';
import { type Buttons, type Cell, reportCard } from './reportCard.js';
import { sayAnswer } from './text/answerText.js';
import { sayBefore, sayInvitee } from './text/inviteeText.js';
import { sayNotesApart, sayTimes } from './text/meetingText.js';
import { sayPeople } from './text/peopleText.js';
import { dotted, sayName, sayRole, sayTags, sayTime } from './text/personText.js';

/** With fewer there is nothing to sort. */
export const worthSorting = 4;

export interface ChosenCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  what: What;
  people: People;
  chosen: Participant[];
  /** Of whom the report does not tell whether it is true. */
  unknown: Participant[];
  /** The same of those invited who were not found in the report. */
  invitees: { chosen: InviteeStanding[]; unknown: InviteeStanding[] };
  /** Everybody that was looked at. */
  of: number;
  /** Everybody invited; 0 where the question is not about the invitation. */
  invited?: number;
  /** They registered, instead of being invited. */
  isRegistered?: boolean;
  /** The asker's; null is UTC, labelled. */
  timeZone?: string | null;
  maybeOutdated?: boolean;
}

/** The people of a report by what was asked of them, with the answer above them. For the asker alone. */
export function chosenCard({
  words,
  title,
  attendance,
  what,
  people,
  chosen,
  unknown,
  invitees,
  of,
  invited = 0,
  isRegistered = false,
  timeZone = null,
  maybeOutdated,
  tools = [],
  ...buttons
}: ChosenCard): CardMessage {
  const { view = firstView, viewData = null } = buttons;
  const asked = sayPeople(words, people);
  const count = chosen.length + invitees.chosen.length;
  const answer = sayAnswer(words, {
    what,
    people,
    attendance,
    chosen,
    unknown,
    invitees,
    of,
    invited,
    isRegistered,
    timeZone,
  });
  const choices =
    viewData !== null && chosen.length >= worthSorting
      ? [choicesOf(words, { view, viewData, sorts: sortsFor('private'), filters: [] })]
      : [];
  const row = (person: Participant): Cell[] => [
    {
      data: sayName(words, person),
      more: dotted([sayRole(words, person.role, 1), ...sayTags(words, person, attendance)]),
    },
    { words: sayTime(words, person), below: sayStay(words, person) },
  ];
  const notFound = ({ invitee, isThere }: InviteeStanding): Cell[] => [
    { data: sayInvitee(words, invitee), more: isThere === false ? words.say('chosen.notInReport') : '' },
    { words: sayBefore(words, invitee), subtle: true },
  ];
  const columns = [{ width: 8 }, { width: 9, right: true }];
  const header = [words.say('attendance.name'), words.say('attendance.time')];
  const { telling, about } = sayNotesApart(words, attendance, { shown: [...chosen, ...unknown], maybeOutdated });
  return reportCard({
    ...buttons,
    words,
    template: 'punctuality',
    detail: 'private',
    question: words.say('chosen.question', { what: asked }),
    title,
    times: sayTimes(words, attendance),
    answer,
    figures: [{ label: words.say('chosen.label'), value: words.say('late.count', { count, of }) }],
    texts: [...(asksOfSchedule(people) && attendance.schedule === null ? [words.say('chosen.noSchedule')] : [])],
    // Those of whom it is true, and those of whom nobody can tell.
    isMixed: unknown.length + invitees.unknown.length > 0,
    choices,
    tools: [...tools, ...choices.map((one) => choosing(words, one))],
    sections: [
      { columns, header, rows: [...sortPeople(words, chosen, view.sort).map(row), ...invitees.chosen.map(notFound)] },
      {
        heading: words.say('chosen.unknown'),
        text: words.say('chosen.unknownText'),
        columns,
        rows: [...sortPeople(words, unknown, view.sort).map(row), ...invitees.unknown.map(notFound)],
      },
    ].filter(({ rows }) => rows.length > 0),
    notes: telling,
    about,
    summary: answer,
  });
}

const asksOfSchedule = (people: People): boolean =>
  conditionsIn(people).some(({ is }) => is === 'late' || is === 'leftEarly');
