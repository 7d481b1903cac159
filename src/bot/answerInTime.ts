import type { TurnContext } from 'botbuilder';
import { noticeCard } from '../cards/noticeCard.js';
import { second } from '../platform/clock.js';
import { wordsFor } from '../words/index.js';
import { type Asked, answer } from './answer.js';
import type { App } from './app.js';
import { referenceOf, returnTo } from './privately.js';
import { sendCard } from './send.js';
import { inBackground } from './signInFlow.js';

/** Teams gives up on a turn after 10 to 15 s (learn: long-operations guidance); this leaves room to say so. */
const patience = 8 * second;

/**
 * Answers within the turn if that is possible; else ends the turn with "still fetching", and the answer follows. The
 * work has a context of its own from the start, because a turn's context is useless once the turn is over.
 */
export async function answerInTime(app: App, context: TurnContext, asked: Omit<Asked, 'context'>): Promise<void> {
  const work = inBackground(
    app,
    returnTo(app, referenceOf(context, asked.asker), (own) => answer(app, { ...asked, context: own })),
  );

  const stopwatch = new AbortController();
  const tooLate = app.sleep(patience, stopwatch.signal).then(() => 'late' as const);
  const outcome = await Promise.race([work.then(() => 'answered' as const), tooLate]);
  // Without a reason of its own it would make an error, with a stack, in every turn.
  stopwatch.abort('over');
  if (outcome === 'answered') return;
  const words = wordsFor(asked.asker.locale, app.config.defaultLocale);
  await sendCard(
    context,
    noticeCard({ title: words.say('stillFetching.title'), texts: [words.say('stillFetching.text')] }),
  );
}
