import type { ConversationReference, TurnContext } from 'botbuilder';
import { AppError } from '../../errors/appError.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import { newProgress, withProgress } from '../../platform/telemetry/progress.js';
import { withinTime } from '../../platform/time/withinTime.js';
import { wordsFor } from '../../words/index.js';
import { answer } from '../answering/answer.js';
import type { Asked } from '../answering/asked.js';
import { explain } from '../answering/explain.js';
import { rememberUnanswered } from '../answering/unanswered.js';
import { createWaitingNotice, takeBackNotice, type WaitingNotice } from '../answering/waitingNotice.js';
import type { App } from '../app.js';
import { answerLimit, patience, progressEvery } from '../connector/turnLimits.js';
import { inBackground } from '../conversation/background.js';
import { incomingOf } from '../conversation/incoming.js';
import { referenceOf, returnTo } from '../conversation/privately.js';

/**
 * Answers within the turn if that is possible; else ends the turn with "still fetching", and the answer follows and takes its
 * place. The work has a context of its own from the start, because a turn's context is useless once the turn is over.
 */
export async function answerInTime(app: App, context: TurnContext, asked: Omit<Asked, 'context'>): Promise<void> {
  const words = wordsFor(asked.asker.locale, app.config.defaultLocale);
  const progress = newProgress();
  const notice = createWaitingNotice(words, progress);
  const there = referenceOf(context, asked.asker);
  const work = inBackground(
    app,
    returnTo(app, there, async (own) => {
      notice.standBefore(own);
      try {
        await withProgress(progress, () => answerOrReason(app, { ...asked, context: own }, there));
      } finally {
        const said = await notice.end();
        // Timers of the turn that are still set hold all that its progress leads to.
        progress.line = null;
        if (said !== null) await takeBackNotice(app, own, said);
      }
    }),
  );
  if ((await withinTime(work, patience, app.sleep)) !== 'late') return;
  const said = await notice.say(context).catch((error: unknown) => {
    app.log.warn(errorOrigin(error), '"still fetching" not said');
    return null;
  });
  const { id: question = null } = context.activity;
  const forget = await rememberUnanswered(app, { there, locale: asked.asker.locale, question, notice: said });
  if (said !== null) inBackground(app, tellProgress(app, notice, work));
  // The answer may have come meanwhile.
  inBackground(
    app,
    work.then(() => forget()),
  );
}

/** Until the work is over: how far it has come, now and then. */
async function tellProgress(app: App, notice: WaitingNotice, work: Promise<void>): Promise<void> {
  while ((await withinTime(work, progressEvery, app.sleep)) === 'late') {
    await notice.update().catch((error: unknown) => app.log.info(errorOrigin(error), 'progress not told'));
  }
}

/** After the time limit the reason, and nothing after it. */
async function answerOrReason(app: App, asked: Asked, there: Partial<ConversationReference>): Promise<void> {
  const { context, asker, question } = asked;
  let isOver = false;
  context.onSendActivities((_context, _activities, next) =>
    isOver ? Promise.reject(new Error('the answer came after its time')) : next(),
  );
  const answered = answer(app, asked);
  if ((await withinTime(answered, answerLimit, app.sleep)) !== 'late') return;
  isOver = true;
  inBackground(app, answered);
  const words = wordsFor(asker.locale, app.config.defaultLocale);
  const { place } = incomingOf(context);
  const error = new AppError('graph-slow', { reason: 'answer limit' });
  await returnTo(app, there, (own) => explain(app, { context: own, words, place, asker, question, error }));
}
