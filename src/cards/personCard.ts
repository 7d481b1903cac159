import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/participant.js';
import type { Moment } from '../attendance/record.js';
import type { Words } from '../words/index.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { cardDate, cardTime, sayLength, sayNotes, sayTimes } from './meetingText.js';
import { sayMore, sayName, sayRole, sayTime } from './personText.js';
import { plainText } from './plainText.js';
import { reportCard } from './reportCard.js';

export interface PersonCard {
  words: Words;
  title: string | null;
  attendance: Attendance;
  person: Participant;
  /** The series may have met again since. */
  maybeOutdated?: boolean;
  actions?: CardAction[];
}

/** One person's attendance: how long, when in and when away. For the asker alone. */
export function personCard({ words, title, attendance, person, maybeOutdated, actions = [] }: PersonCard): CardMessage {
  const { spans, share, status } = person;
  const name = sayName(words, person);
  return reportCard({
    words,
    question: words.say('person.question'),
    title,
    times: sayTimes(words, attendance),
    figures: [
      { label: words.say('attendance.time'), value: sayTime(words, person) },
      ...(share === null ? [] : [{ label: words.say('person.share'), value: words.say('person.percent', { share }) }]),
      { label: words.say('person.status'), value: words.say(`status.${status}`) },
    ],
    sections: [
      {
        heading: `${name} · ${sayRole(words, person.role, 1)}${sayMore(words, person)}`,
        columns: [{ width: 3 }, { width: 3 }, { width: 3, right: true }],
        header: [words.say('person.joined'), words.say('person.left'), words.say('person.stayed')],
        rows: spans.map(({ from, to }) => [
          { words: cardTime(from) },
          { words: cardTime(to) },
          { words: sayLength(words, { from, to }) },
        ]),
      },
    ],
    texts: spans.length === 0 ? [words.say('person.noTimes')] : [],
    notes: [
      ...(share === null ? [] : [words.say('person.shareRule')]),
      ...sayNotes(words, attendance, { shown: [person], maybeOutdated }),
    ],
    summary: words.say('person.summary', { name, time: sayTime(words, person) }),
    actions,
  });
}

/** Nobody in the report is called that: about which meeting, and what else may be the reason. */
export function noSuchPersonCard({
  words,
  title,
  attendance,
  maybeOutdated,
  actions = [],
}: Omit<PersonCard, 'person'>): CardMessage {
  return reportCard({
    words,
    question: words.say('person.question'),
    title,
    times: sayTimes(words, attendance),
    texts: [words.say('person.nobody')],
    notes: sayNotes(words, attendance, { maybeOutdated }),
    summary: words.say('person.question'),
    actions,
  });
}

export interface PersonHistoryCard {
  words: Words;
  title: string | null;
  /** Newest first; null on dates whose report does not have them. */
  dates: { start: Moment; person: Participant | null }[];
  /** What to call them: data. */
  name: string;
}

/** One person over the last dates of a series. For the asker alone. */
export function personHistoryCard({ words, title, dates, name }: PersonHistoryCard): CardMessage {
  const came = dates.filter(({ person }) => person !== null).length;
  const count = words.say('trend.cameOf', { count: came, of: dates.length });
  return reportCard({
    words,
    question: words.say('person.question'),
    title,
    figures: [{ label: words.say('trend.came'), value: count }],
    sections: [
      {
        heading: plainText(name),
        columns: [{ width: 4 }, { width: 3, right: true }, { width: 4, right: true }],
        header: [words.say('trend.date'), words.say('attendance.time'), words.say('person.status')],
        rows: dates.map(({ start, person }) => [
          { words: cardDate(start) },
          { words: person === null ? '–' : sayTime(words, person), subtle: person === null },
          {
            words: words.say(person === null ? 'person.notInReport' : `status.${person.status}`),
            subtle: person === null,
          },
        ]),
      },
    ],
    notes: [words.say('attendance.whatReportLeavesOut')],
    summary: words.say('person.summary', { name, time: count }),
  });
}
