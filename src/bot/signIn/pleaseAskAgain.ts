import { askAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { help } from '../../commands/help.js';
import { commands } from '../../commands/index.js';
import type { Words } from '../../words/index.js';

/**
 * The card for a question whose words are lost, because another process had them or this one has started since. Its
 * button has the command alone.
 */
export function pleaseAskAgain(words: Words, name: string): CardMessage {
  const command = commands.find((one) => one.name === name) ?? help;
  const [title, why] = [words.say('signIn.askAgain'), words.say('signIn.askAgainWhy')];
  // The command alone would ask for nobody, so the card says how to ask.
  if (command.takes === 'person') return noticeCard({ kind: 'question', title, texts: [why, words.say(command.help)] });
  const [first = '', ...rest] = words.say(command.label);
  const label = [first.toLocaleUpperCase(words.locale), ...rest].join('');
  return noticeCard({ kind: 'question', title, texts: [why], actions: [askAction(label, { ask: command.name })] });
}

/** Said with the sign-in in the place of a list that was pasted: it is kept nowhere. */
export const pasteAgain = (words: Words): CardMessage =>
  noticeCard({ kind: 'private', title: words.say('pasted.signIn.title'), texts: [words.say('pasted.signIn.text')] });
