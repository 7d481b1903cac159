import { askAction } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { Command } from './parts/turn.js';

export const signOut: Command = {
  name: 'sign out',
  label: 'command.signOut',
  phrases: phrasesFor('sign out'),
  takes: 'nothing',
  menu: 'personal',
  help: 'help.signOut',
  async run({ words, reply, signOut }) {
    await signOut();
    await reply(
      noticeCard({
        kind: 'done',
        title: words.say('signOut.done'),
        texts: [],
        actions: [askAction(words.say('button.signIn'), { ask: 'sign in' })],
      }),
    );
  },
};
