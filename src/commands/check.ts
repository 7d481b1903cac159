import { askAction } from '../cards/cardMessage.js';
import { checkCard } from '../cards/check/checkCard.js';
import { type Checked, examine } from '../check/examine.js';
import { saidOnCard } from '../check/line.js';
import { reportText } from '../check/reportText.js';
import type { CheckTools } from '../check/tools.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { Words } from '../words/index.js';
import type { Command, Turn } from './parts/turn.js';

export const check: Command = {
  name: 'check',
  label: 'command.check',
  phrases: phrasesFor('check'),
  takes: 'nothing',
  menu: 'nowhere',
  help: 'help.check',
  // Not even as a message for its asker alone: it is long, and about their whole tenant.
  run: (turn) => turn.inPrivate(tryAll, { told: 'movedToPrivate.own', chatOfTheirOwn: true }),
};

async function tryAll(turn: Turn): Promise<void> {
  const tools = turn.checking();
  await turn.reply(checkedCard(turn.words, await examine(turn, tools), tools));
}

/** What was found, and a way to look again. */
const checkedCard = (words: Words, checked: Checked, tools: CheckTools) =>
  checkCard({
    words,
    about: `who-attended ${tools.installation.version}`,
    groups: checked.groups.map(({ id, lines }) => ({
      name: words.say(`check.group.${id}`),
      rows: lines.map((line) => ({
        state: line.state,
        told: saidOnCard(line),
        name: words.say(`check.line.${line.id}`),
        text: line.say === null ? '' : words.say(line.say),
      })),
    })),
    report: reportText(checked, tools),
    actions: [
      checked.isSignedOut
        ? askAction(words.say('button.signIn'), { ask: 'sign in' })
        : askAction(words.say('button.checkAgain'), { ask: 'check' }),
    ],
  });
