import { commands } from '../../commands/index.js';
import { literalFirst } from '../../commands/parts/literalFirst.js';
import { AppError } from '../../errors/appError.js';
import { mustEnd } from '../../platform/time/timeLeft.js';
import { measuresPeople } from '../../question/insight.js';
import type { Question } from '../../question/question.js';
import { isOfEverybody } from '../../understanding/parse/commandMeant.js';
import { wordsFor } from '../../words/index.js';
import type { App } from '../app.js';
import { inBackground } from '../conversation/background.js';
import { incomingOf } from '../conversation/incoming.js';
import { returnTo } from '../conversation/privately.js';
import { sendCard } from '../conversation/sendCard.js';
import { turnDeadline } from '../signIn/graphClients.js';
import { pleaseAskAgain } from '../signIn/pleaseAskAgain.js';
import type { Ready } from '../signIn/signInFlow.js';
import type { Asked } from './asked.js';
import { offerCard } from './offer.js';
import { inTurn } from './turn.js';

/**
 * What tells of everybody cannot be asked of some: "the trend of the guests" is two things, and neither is dropped. The
 * roles of some are shown.
 */
const dropsPeople = ({ command, people }: Question): boolean =>
  people !== null && command !== 'roles' && isOfEverybody(command);

/**
 * Answers one question in the conversation of `context`. What fails is explained there, or in private where others must
 * not read it.
 */
export async function answer(app: App, asked: Asked): Promise<void> {
  const { asker, question, context, alone = false } = asked;
  await mustEnd(app.clock() + turnDeadline, () =>
    inTurn(
      app,
      asked,
      (ready) => goOn(app, ready),
      async (turn) => {
        const meant = await literalFirst(turn);
        if (app.config.insight === 'attendance' && measuresPeople(meant.question)) throw new AppError('insight-off');
        if (dropsPeople(meant.question)) {
          const apart = [
            { ...meant.question, command: 'who attended' as const },
            { ...meant.question, people: null },
          ];
          const offer = offerCard(turn.words, apart, app.config.insight);
          if (offer !== null) return turn.reply(offer);
        }
        const command = commands.find(({ name }) => name === meant.question.command);
        if (!command) throw new AppError('unexpected', { reason: 'no such command' });
        await command.run(meant);
      },
    ),
  );
  const place = alone ? 'personal' : incomingOf(context).place;
  app.log.info({ command: question.command, place, tenant: asker.tenantId }, 'question handled');
}

/**
 * Answers questions that waited for a sign-in, outside this turn: Teams waits for the answer to its invoke, which must
 * not wait for Graph.
 */
export function goOn(app: App, ready: Ready[]): void {
  for (const { asker, question, command, there } of ready) {
    inBackground(
      app,
      returnTo(app, there, (context) =>
        question === null
          ? sendCard(context, pleaseAskAgain(wordsFor(asker.locale, app.config.defaultLocale), command))
          : answer(app, { context, asker, question, afterSignIn: true }),
      ),
    );
  }
}
