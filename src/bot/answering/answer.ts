import type { TurnContext } from 'botbuilder';
import { askAction } from '../../cards/cardMessage.js';
import { commands } from '../../commands/index.js';
import { literalFirst } from '../../commands/parts/literalFirst.js';
import type { Turn } from '../../commands/parts/turn.js';
import { AppError } from '../../errors/appError.js';
import { mustEnd } from '../../platform/time/timeLeft.js';
import { measuresPeople } from '../../question/insight.js';
import { isAboutNow } from '../../question/now.js';
import type { Question } from '../../question/question.js';
import { isOfEverybody } from '../../understanding/parse/commandMeant.js';
import { wordsFor } from '../../words/index.js';
import type { App } from '../app.js';
import { inBackground } from '../conversation/background.js';
import { incomingOf } from '../conversation/incoming.js';
import { returnTo } from '../conversation/privately.js';
import { sendCard } from '../conversation/sendCard.js';
import { tellPrivately } from '../conversation/tellPrivately.js';
import { onBehalfOf } from '../delegates/onBehalf.js';
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
        if (await answeredOnBehalf(app, asked, turn)) return;
        const meant = await literalFirst(turn);
        await runCommand(app, meant);
      },
    ),
  );
  const place = alone ? 'personal' : incomingOf(context).place;
  app.log.info({ command: question.command, place, tenant: asker.tenantId }, 'question handled');
}

async function runCommand(app: App, turn: Turn): Promise<void> {
  const { question, words } = turn;
  if (app.config.insight === 'attendance' && measuresPeople(question)) throw new AppError('insight-off');
  if (app.config.live === 'off' && isAboutNow(question.command))
    return turn.explain(new AppError('live-off'), [
      askAction(words.say('button.whoAttended'), { ask: 'who attended' }),
      ...(question.command === 'who are we waiting for'
        ? [askAction(words.say('absence.question'), { ask: 'who was absent' })]
        : []),
    ]);
  if (dropsPeople(question)) {
    const apart = [
      { ...question, command: 'who attended' as const },
      { ...question, people: null },
    ];
    const offer = offerCard(words, apart, app.config.insight);
    if (offer !== null) return turn.reply(offer);
  }
  const command = commands.find(({ name }) => name === question.command);
  if (!command) throw new AppError('unexpected', { reason: 'no such command' });
  await command.run(turn);
}

/**
 * Answers somebody whom the organiser of a meeting has named, with the organiser's token and in private. False for every other question:
 * it is its asker's own.
 */
async function answeredOnBehalf(
  app: App,
  asked: Asked,
  { words, asker, question, press, reply }: Turn,
): Promise<boolean> {
  const { context, shared = null } = asked;
  if (shared !== null) return false;
  // Nothing of another's meetings is decided or shown to a chat.
  if (question.of !== undefined && press !== null && press !== 'view' && press !== 'refresh')
    throw new AppError('only-organizer-decides');
  const behalf = await onBehalfOf(app, { context, asker, question, words, isPress: press !== null });
  if (behalf === null) return false;
  if ('offer' in behalf) {
    await reply(behalf.offer);
    return true;
  }
  const { organizer, reach, question: meant } = behalf;
  const own = { ...asked, asker: organizer, question: meant, delegate: { asker, reach }, afterSignIn: true };
  const answerIn = (there: TurnContext) =>
    inTurn(
      app,
      { ...own, context: there },
      () => {},
      (turn) => runCommand(app, turn),
    );
  if (incomingOf(context).place === 'personal') await answerIn(context);
  else {
    const told = { told: 'movedToPrivate.own', unreachable: 'private.unreachable' } as const;
    await tellPrivately(app, { context, words, asker, ...told }, answerIn);
  }
  return true;
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
