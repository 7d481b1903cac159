import { type AskData, askAction, type CardAction } from '../cards/cardMessage.js';
import { plainText } from '../cards/plainText.js';
import { sayDate, sayDateTime } from '../words/times.js';
import type { Turn } from './command.js';

/** A phone shows some 30 letters on a button, and cuts the rest without a mark. */
const titleLength = 22;

/** A meeting to choose. `start` is milliseconds UTC. */
export interface MeetingChoice {
  title: string | null;
  start: number | null;
  which: Omit<AskData, 'ask'>;
}

/** A button each that asks who attended: title and day, and the time where two would read the same. */
export function meetingButtons({ words, asker }: Turn, choices: MeetingChoice[]): CardAction[] {
  const label = ({ title, start }: MeetingChoice, say: typeof sayDate) => {
    const name = plainText(title, titleLength) || words.say('attendance.untitled');
    return start === null ? name : `${name} · ${say(words, start, asker.timeZone)}`;
  };
  const labels = choices.map((choice) => label(choice, sayDate));
  return choices.map((choice, i) => {
    const twins = labels.filter((other) => other === labels[i]).length > 1;
    return askAction(label(choice, twins ? sayDateTime : sayDate), { ask: 'who attended', ...choice.which });
  });
}
