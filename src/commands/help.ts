import { askAction } from '../cards/cardMessage.js';
import { commandEntries, noticeCard } from '../cards/noticeCard.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { Words } from '../words/index.js';
import { sayList } from '../words/lists.js';
import type { Command, Turn } from './parts/turn.js';

export const help: Command = {
  name: 'help',
  label: 'command.help',
  phrases: phrasesFor('help'),
  takes: 'nothing',
  help: 'help.help',
  async run({ words, commands, reply }: Turn) {
    await reply(
      noticeCard({
        title: words.say('help.title'),
        texts: [],
        entries: commandEntries(words, [...commands]),
        footers: [
          sayOnlyYou(words, commands),
          words.say('help.which'),
          words.say('help.where'),
          words.say('welcome.privacy'),
        ],
        actions: [askAction(words.say('button.whoAttended'), { ask: 'who attended' })],
      }),
    );
  },
};

/** Which answers nobody else in a chat sees, in one sentence for all of them. */
export const sayOnlyYou = (words: Words, commands: readonly Command[]): string =>
  words.say('help.onlyYou', {
    commands: sayList(
      words,
      commands.flatMap(({ askerOnly, label }) => (askerOnly ? [`**${words.say(label)}**`] : [])),
    ),
  });
