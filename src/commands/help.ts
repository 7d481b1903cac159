import { askAction } from '../cards/cardMessage.js';
import { commandEntries, noticeCard } from '../cards/noticeCard.js';
import type { Command, Turn } from './command.js';
import { phrasesFor } from './phrases/index.js';

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
        footers: [words.say('help.which'), words.say('help.where'), words.say('welcome.privacy')],
        actions: [askAction(words.say('button.whoAttended'), { ask: 'who attended' })],
      }),
    );
  },
};
