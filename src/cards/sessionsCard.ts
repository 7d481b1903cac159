import type { Attendance } from '../attendance/attendance.js';
import type { Moment } from '../attendance/record.js';
import type { Words } from '../words/index.js';
import { sayIsoDate } from '../words/times.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, reportCard } from './reportCard.js';
import { cardDate, cardTime, sayLength, sayMeetingLength, sayNotesApart, sayWhen } from './text/meetingText.js';

export interface SessionsCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** Earliest first. */
  sessions: Opening[];
  /** The series may have met again since. */
  maybeOutdated?: boolean;
  /** The asker's, to tell whether all was on one day; null is UTC. */
  timeZone?: string | null;
}

/** One time the meeting was opened. */
interface Opening {
  start: Moment | null;
  end: Moment | null;
  people: number;
}

/** Each time the meeting was opened: when, how long, how many. No names. */
export function sessionsCard({
  words,
  title,
  attendance,
  sessions,
  maybeOutdated,
  timeZone = null,
  ...buttons
}: SessionsCard): CardMessage {
  const moments = momentsOf(sessions);
  const length = sayMeetingLength(words, attendance);
  const isOneDay = new Set(moments.map((at) => sayIsoDate(at, timeZone))).size < 2;
  const { telling, about } = sayNotesApart(words, attendance, { maybeOutdated });
  return reportCard({
    ...buttons,
    words,
    template: 'sessions',
    detail: 'counts',
    question: words.say('sessions.question', { count: sessions.length }),
    title,
    // The times of one opening would not be those of the rows.
    times: sayDates(moments, isOneDay),
    figures: length === '' ? [] : [{ label: words.say('attendance.length'), value: length }],
    sections: [
      {
        // In pixels of a phone, which has 270 for three columns.
        columns: [{ width: 138 }, { width: 73, right: true }, { width: 59, right: true }],
        header: [words.say('sessions.when'), words.say('attendance.length'), words.say('report.people')],
        rows: sessions.map((opening) => {
          const times = withinMeeting(attendance, opening);
          return [
            { words: sayOpening(words, times, isOneDay) },
            { words: sayLengthOf(words, times) },
            { words: words.say('attendance.count', { count: opening.people }) },
          ];
        }),
      },
    ],
    notes: telling,
    about: [words.say('sessions.rule'), ...about],
    summary: words.say('sessions.question', { count: sessions.length }),
  });
}

/** The part of an opening that belongs to the meeting, so that the lengths agree; all of one that does not. */
function withinMeeting({ parts }: Attendance, { start, end }: Opening): Times {
  if (start === null || end === null) return { start, end };
  const part = parts.find(({ from, to }) => from < end && to > start);
  return part ? { start: Math.max(start, part.from), end: Math.min(end, part.to) } : { start, end };
}

/** When it was opened, as far as anybody knows. */
const momentsOf = (sessions: Opening[]): Moment[] =>
  sessions
    .map(({ start }) => start)
    .filter((at) => at !== null)
    .sort((a, b) => a - b);

/** One date, or the first and the last. */
function sayDates(moments: Moment[], isOneDay: boolean): string[] {
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [isOneDay ? cardDate(first) : `${cardDate(first)} – ${cardDate(last)}`];
}

type Times = Pick<Opening, 'start' | 'end'>;

function sayOpening(words: Words, { start, end }: Times, isOneDay: boolean): string {
  if (start === null) return words.say('attendance.timesUnknown');
  if (end === null) {
    const open = words.say('person.stayOpen', { from: cardTime(start) });
    return isOneDay ? open : `${cardDate(start)}, ${open}`;
  }
  return isOneDay ? words.say('person.stay', { from: cardTime(start), to: cardTime(end) }) : sayWhen(start, end);
}

const sayLengthOf = (words: Words, { start, end }: Times): string =>
  start === null || end === null ? '–' : sayLength(words, { from: start, to: end });
