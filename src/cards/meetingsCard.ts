import type { Words } from '../words/index.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { cardDate, cardTime } from './meetingText.js';
import { plainText } from './plainText.js';
import { reportCard } from './reportCard.js';

export interface MeetingsCard {
  words: Words;
  /** Newest first. */
  meetings: { title: string | null; start: number }[];
  /** `#2` means the second one. */
  numbered: boolean;
  actions: CardAction[];
}

/** The asker's meetings, numbered as they can be asked about. For the asker alone. */
export function meetingsCard({ words, meetings, numbered, actions }: MeetingsCard): CardMessage {
  return reportCard({
    words,
    template: 'meetings',
    detail: 'private',
    question: words.say('meetings.question'),
    title: null,
    texts: meetings.length === 0 ? [words.say('meetings.none')] : [],
    sections: [
      {
        columns: [{ width: 2 }, { width: 9 }, { width: 6, right: true }],
        rows: meetings.map(({ title, start }, i) => [
          { words: numbered ? `#${i + 1}` : '·', subtle: true },
          { data: plainText(title) || words.say('attendance.untitled') },
          { words: `${cardDate(start, 'COMPACT')} ${cardTime(start)}` },
        ]),
      },
    ],
    notes: numbered && meetings.length > 0 ? [words.say('meetings.how')] : [],
    summary: words.say('meetings.question'),
    actions,
    actionsLabel: words.say('webinars.text'),
  });
}
