import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { conditionsIn, type People, type What } from '../question/people.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { sayStay } from './personRow.js';
import { type Buttons, type Cell, reportCard } from './reportCard.js';
import { sayInvitee } from './text/inviteeText.js';
import { sayNotes, sayTimes } from './text/meetingText.js';
import { sayPeople } from './text/peopleText.js';
import { dotted, sayName, sayRole, sayTags, sayTime } from './text/personText.js';

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
  maybeOutdated,
  ...buttons
}: ChosenCard): CardMessage {
  const asked = sayPeople(words, people);
  const count = words.say('chosen.count', { count: chosen.length + invitees.chosen.length, of });
  const isAny = chosen.length + invitees.chosen.length > 0;
  const yesOrNo = isAny ? words.say('chosen.yes', { answer: count }) : words.say('chosen.no');
  const answer = words.say('chosen.answer', { answer: what === 'did' ? yesOrNo : count, what: asked });
  const row = (person: Participant): Cell[] => [
    {
      data: sayName(words, person),
      more: dotted([sayRole(words, person.role, 1), ...sayTags(words, person, attendance)]),
    },
    // Without a stay there is only the time to tell.
    { words: dotted([sayStay(words, person), sayTime(words, person)]) },
  ];
  const invited = ({ invitee, isThere }: InviteeStanding): Cell[] => [
    { data: sayInvitee(words, invitee), more: words.say(`response.${invitee.response}`) },
    { words: words.say(isThere === false ? 'chosen.notInReport' : 'chosen.notFound'), subtle: true },
  ];
  const columns = [{ width: 9 }, { width: 8, right: true }];
  const header = [words.say('attendance.name'), words.say('attendance.time')];
  return reportCard({
    ...buttons,
    words,
    template: 'punctuality',
    detail: 'private',
    question: words.say('chosen.question', { what: asked }),
    title,
    times: sayTimes(words, attendance),
    figures: [{ label: words.say('chosen.label'), value: count }],
    texts: [
      ...(isAny ? [] : [words.say('chosen.nobody')]),
      ...(asksOfSchedule(people) && attendance.schedule === null ? [words.say('chosen.noSchedule')] : []),
    ],
    sections: [
      { columns, header, rows: [...chosen.map(row), ...invitees.chosen.map(invited)] },
      {
        heading: words.say('chosen.unknown'),
        text: words.say('chosen.unknownText'),
        columns,
        rows: [...unknown.map(row), ...invitees.unknown.map(invited)],
      },
    ].filter(({ rows }, i) => i === 0 || rows.length > 0),
    notes: sayNotes(words, attendance, { shown: chosen, maybeOutdated }),
    summary: answer,
  });
}

const asksOfSchedule = (people: People): boolean =>
  conditionsIn(people).some(({ is }) => is === 'late' || is === 'leftEarly');
