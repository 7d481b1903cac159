import { askAction, type CardAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { sayPeople } from '../../cards/text/peopleText.js';
import { plainText, spokenText } from '../../cards/text/plainText.js';
import { commands } from '../../commands/index.js';
import { askText } from '../../commands/parts/askAgain.js';
import { type Insight, measuresPeople } from '../../question/insight.js';
import type { Question } from '../../question/question.js';
import type { Words } from '../../words/index.js';

/** A phone shows some 30 letters on a button, and cuts the rest without a mark. */
const labelLength = 60;

/**
 * What may be meant, to tap: words that could mean several things are never guessed. Null where none of it may be asked
 * here.
 */
export function offerCard(words: Words, questions: Question[], insight: Insight): CardMessage | null {
  const actions = offerActions(words, questions, insight);
  if (actions.length === 0) return null;
  return noticeCard({
    kind: 'question',
    title: words.say('offer.title'),
    texts: [words.say('offer.text')],
    actions,
  });
}

/** A button for each question that may be asked here. */
export const offerActions = (words: Words, questions: readonly Question[], insight: Insight): CardAction[] =>
  questions
    .filter((question) => insight === 'full' || !measuresPeople(question))
    .map((question) => askAction(labelOf(words, question), { ask: askText(question) }));

function labelOf(words: Words, { command, people, rest }: Question): string {
  const label = commands.find(({ name }) => name === command)?.label ?? 'command.whoAttended';
  const asked = people === null ? words.say(label) : words.say('chosen.question', { what: sayPeople(words, people) });
  return rest === null ? asked : `${asked} · ${spokenText(plainText(rest, labelLength))}`;
}
