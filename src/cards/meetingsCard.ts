import type { Moment } from '../attendance/record.js';
import { day } from '../platform/time/clock.js';
import type { Words } from '../words/index.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { reportCard } from './reportCard.js';
import { cardDate, cardTime } from './text/meetingText.js';
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
}

/** The asker's meetings, numbered as they can be asked about. For the asker alone. */
export function meetingsCard({ words, meetings, numbered, days, actions }: MeetingsCard): CardMessage {
  return reportCard({
    words,
    template: 'meetings',
    detail: 'private',
    question: words.say('meetings.label'),
    title: words.say('meetings.question'),
    times: [days === null ? words.say('meetings.period') : sayDays(days)],
    texts: meetings.length === 0 ? [words.say(days === null ? 'meetings.none' : 'meetings.noneThen')] : [],
    sections: [
      {
        columns: [{ width: 5 }, { width: 16 }, { width: 17, right: true }],
        rows: meetings.map(({ title, start }, i) => [
          { words: numbered ? `#${i + 1}` : '·', subtle: true },
          { data: plainText(title) || words.say('attendance.untitled') },
          { words: `${cardDate(start)}, ${cardTime(start)}` },
        ]),
      },
    ],
    notes: numbered && meetings.length > 0 ? [words.say('meetings.how')] : [],
    summary: words.say('meetings.question'),
    actions,
    actionsLabel: words.say('webinars.text'),
  });
}

const sayDays = ({ from, to }: { from: Moment; to: Moment }): string =>
  to - from < day ? cardDate(from) : `${cardDate(from)} – ${cardDate(to)}`;
