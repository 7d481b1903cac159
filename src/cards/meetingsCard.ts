import type { Moment } from '../attendance/record.js';
import { day } from '../platform/time/clock.js';
import type { Words } from '../words/index.js';
import { sayDate, sayDateTime } from '../words/times.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { reportCard } from './reportCard.js';
import { plainText } from './text/plainText.js';

export interface MeetingsCard {
  words: Words;
  /** Newest first. */
  meetings: { title: string | null; start: number }[];
  /** `#2` means the second one. */
  numbered: boolean;
  /** The days that were named, the last one included; null is the last 30. */
  days: { from: Moment; to: Moment } | null;
  actions: CardAction[];
  /** The asker's; null is UTC, labelled. */
  timeZone?: string | null;
}

/** The asker's meetings, numbered as they can be asked about. For the asker alone. */
export function meetingsCard({ words, meetings, numbered, days, actions, timeZone = null }: MeetingsCard): CardMessage {
  return reportCard({
    words,
    template: 'meetings',
    detail: 'private',
    question: words.say('meetings.label'),
    title: words.say('meetings.question'),
    times: [days === null ? words.say('meetings.period') : sayDays(words, days, timeZone)],
    texts: meetings.length === 0 ? [words.say(days === null ? 'meetings.none' : 'meetings.noneThen')] : [],
    sections: [
      {
        columns: [{ width: '40px' }, { width: 1 }],
        rows: meetings.map(({ title, start }, i) => [
          { words: numbered ? `#${i + 1}` : '·', subtle: true },
          { data: plainText(title) || words.say('attendance.untitled'), more: sayDateTime(words, start, timeZone) },
        ]),
      },
    ],
    notes: numbered && meetings.length > 0 ? [words.say('meetings.how')] : [],
    summary: words.say('meetings.question'),
    actions,
    actionsLabel: words.say('webinars.text'),
  });
}

function sayDays(words: Words, { from, to }: { from: Moment; to: Moment }, timeZone: string | null): string {
  const first = sayDate(words, from, timeZone);
  return to - from < day ? first : `${first} – ${sayDate(words, to, timeZone)}`;
}
