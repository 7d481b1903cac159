import type { Attendance } from '../attendance/attendance.js';
import type { Span } from '../attendance/intervals.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { cardDate, cardTime, sayLength, sayNotes } from './meetingText.js';
import { type Buttons, reportCard } from './reportCard.js';

export interface SessionsCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** Earliest first. */
  sessions: { start: number | null; end: number | null; people: number }[];
  /** The series may have met again since. */
  maybeOutdated?: boolean;
}

/** Each time the meeting was opened: when, how long, how many. No names. */
export function sessionsCard({
  words,
  title,
  attendance,
  sessions,
  maybeOutdated,
  ...buttons
}: SessionsCard): CardMessage {
  const { main } = attendance;
  const lengthOf = ({ start, end }: { start: number | null; end: number | null }) =>
    start === null || end === null ? words.say('attendance.timesUnknown') : sayLength(words, spanOf(start, end));
  return reportCard({
    ...buttons,
    words,
    template: 'sessions',
    detail: 'counts',
    question: words.say('sessions.question', { count: sessions.length }),
    title,
    // Not the times of one of those below.
    times: main.start === null ? [] : [cardDate(main.start)],
    sections: [
      {
        columns: [{ width: 5 }, { width: 3, right: true }, { width: 3, right: true }],
        header: [words.say('sessions.when'), words.say('attendance.length'), words.say('timeline.people')],
        rows: sessions.map(({ start, end, people }) => [
          { words: sayBrief(words, start, end) },
          { words: lengthOf({ start, end }) },
          { words: words.say('attendance.count', { count: people }) },
        ]),
      },
    ],
    notes: [words.say('sessions.rule'), ...sayNotes(words, { ...attendance, sessionCount: 1 }, { maybeOutdated })],
    summary: words.say('sessions.question', { count: sessions.length }),
  });
}

const spanOf = (from: number, to: number): Span => ({ from, to });

function sayBrief(words: Words, start: number | null, end: number | null): string {
  if (start === null) return words.say('attendance.timesUnknown');
  const began = `${cardDate(start, 'COMPACT')} ${cardTime(start)}`;
  return end === null ? began : `${began} – ${cardTime(end)}`;
}
