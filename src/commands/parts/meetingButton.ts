import { askAction, type CardAction } from '../../cards/cardMessage.js';
import { beforeDate } from '../../cards/choices.js';
import { plainText } from '../../cards/text/plainText.js';
import type { MeetingChoice } from '../../meetings/meetingFound.js';
import type { AskData } from '../../question/button.js';
import { knownCommandName } from '../../question/commandName.js';
import type { Words } from '../../words/index.js';
import { sayDateTime, sayListedDate } from '../../words/times.js';
import { askText, isTask } from './askAgain.js';
import type { Turn } from './turn.js';

/** A phone shows some 30 letters on a button and cuts the rest without a mark: a title stands beside something short. */
export const titleLength = 22;

/** A title and a date on a button. The date is said without its weekday: the title needs the room. */
export function buttonLabel(words: Words, title: string | null, date: string): string {
  const name = plainText(title, titleLength) || words.say('attendance.untitled');
  return date === '' ? name : `${name}${beforeDate}${date}`;
}

/**
 * Makes one button for each meeting, which asks the same about it. It shows title and day, and the time where two would
 * look the same.
 */
export function meetingButtons(turn: Turn, choices: MeetingChoice[], ask?: string): CardAction[] {
  const { words, asker } = turn;
  const label = ({ title, start }: MeetingChoice, say: typeof sayListedDate) =>
    buttonLabel(words, title, start === null ? '' : say(words, start, asker.timeZone));
  const labels = choices.map((choice) => label(choice, sayListedDate));
  return choices.map((choice, i) => {
    const twins = labels.filter((other) => other === labels[i]).length > 1;
    return askAction(label(choice, twins ? sayDateTime : sayListedDate), {
      ...sameAgain(turn, choice.rest, ask),
      ...choice.which,
    });
  });
}

/** Gives a meeting and its time in one line. It is data, not a sentence of ours. */
export function meetingLabel({ words, asker }: Turn, { title, start }: MeetingChoice): string {
  const name = plainText(title) || words.say('attendance.untitled');
  return start === null ? name : `${name} · ${sayDateTime(words, start, asker.timeZone)}`;
}

/**
 * Makes the same question about another meeting. Where a command is not about one meeting, the button asks who
 * attended.
 */
function sameAgain(turn: Turn, rest: string | undefined, wanted?: string): AskData {
  const { meetingId, personKey } = turn.question;
  return {
    ask: wordsAgain(turn, rest, wanted),
    // In the private chat of the asker, a button must still know which chat it is about.
    ...(rest !== undefined && meetingId !== null ? { meetingId } : {}),
    ...(personKey === null ? {} : { personKey }),
  };
}

/** What is asked of people is asked of those of the other meeting, too. */
function wordsAgain({ question, commands }: Turn, rest: string | undefined, wanted?: string): string {
  const { command, what, people } = question;
  const isAboutOne = commands.some(({ name, aboutOneMeeting }) => name === command && aboutOneMeeting);
  const ask = wanted ?? (isAboutOne ? command : 'who attended');
  const asked = wanted !== undefined || isAboutOne ? knownCommandName(ask) : null;
  if (asked !== null && (people !== null || isTask(asked)))
    return askText({ command: asked, rest: rest || null, what, people });
  return rest === undefined ? ask : `${ask} ${rest}`;
}
