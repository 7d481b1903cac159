import { type AskData, askAction, type CardAction } from '../cards/cardMessage.js';
import { plainText } from '../cards/plainText.js';
import { sayDate } from '../words/times.js';
import type { Turn } from './command.js';

/** A phone shows some 30 letters on a button, and cuts the rest without a mark. */
const titleLength = 22;

/** A button that asks who attended one meeting. `start` is milliseconds UTC. */
export function meetingButton(
  { words, asker }: Turn,
  title: string | null,
  start: number | null,
  which: Omit<AskData, 'ask'>,
): CardAction {
  const name = plainText(title, titleLength) || words.say('attendance.untitled');
  const date = start === null ? '' : ` · ${sayDate(words, start, asker.timeZone)}`;
  return askAction(`${name}${date}`, { ask: 'who attended', ...which });
}
