import { askAction } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { type Command, forgottenKinds, type Turn } from './parts/turn.js';

export const forgetMe: Command = {
  name: 'forget me',
  label: 'command.forgetMe',
  phrases: phrasesFor('forget me'),
  takes: 'nothing',
  menu: 'nowhere',
  help: 'help.forgetMe',
  run: (turn) => turn.inPrivate(askOrForget, { told: 'movedToPrivate.own', chatOfTheirOwn: true }),
};

/** It cannot be undone, so it is said once what it does. */
async function askOrForget(turn: Turn): Promise<void> {
  const { words, question, reply } = turn;
  if (question.sure !== true) {
    return reply(
      noticeCard({
        kind: 'question',
        title: words.say('forget.ask.title'),
        texts: [words.say('forget.ask.text')],
        actions: [askAction(words.say('button.forgetMe'), { ask: 'forget me', sure: true })],
      }),
    );
  }
  const forgotten = await turn.forget();
  const entries = forgottenKinds.flatMap((kind) => {
    const count = forgotten[kind] ?? 0;
    return count === 0 ? [] : [{ name: words.say(`forget.${kind}`), text: words.say('attendance.count', { count }) }];
  });
  await reply(
    noticeCard({
      kind: 'done',
      title: words.say('forget.done.title'),
      texts: [words.say(entries.length > 0 ? 'forget.done.text' : 'forget.done.nothing')],
      entries,
      footers: [words.say('forget.done.kept')],
    }),
  );
}
