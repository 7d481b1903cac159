import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { SignInProgress } from '../../auth/signInPrompt.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Asker, Question } from '../../question/question.js';
import { AskerShape } from '../../question/reader.js';
import { type Words, wordsFor } from '../../words/index.js';
import type { Asked } from '../answering/answer.js';
import { type TellChat, tellPrivately } from '../answering/explain.js';
import type { App } from '../app.js';
import { readIncoming } from '../conversation/incoming.js';
import { referenceOf, returnTo } from '../conversation/privately.js';
import { sendCard } from '../conversation/sendCard.js';
import { StoredQuestion } from './heldQuestions.js';
import { OriginShape } from './pending.js';
import { pleaseAskAgain } from './pleaseAskAgain.js';
import { signedInAgain } from './signedOut.js';

/** What is stored of a question that waits for its asker to sign in, and where its answer goes. */
const Waiting = z.object({
  asker: AskerShape,
  question: StoredQuestion.nullable(),
  /** The conversation it was asked in; null when that is where the asker signs in. */
  origin: OriginShape.nullable(),
});
type Waiting = z.output<typeof Waiting>;

export interface SignInAsked {
  context: TurnContext;
  words: Words;
  asker: Asker;
  /** What waits for it; null for nothing. */
  question: Question | null;
  /** Instead of a notice in the chat. */
  tellChat?: TellChat | undefined;
}

/** Answers the question that waited. */
export type Answer = (app: App, asked: Asked) => Promise<void>;

/**
 * Asks the user to sign in and keeps the question until they have. In a group the card goes to their 1:1 chat:
 * nobody else may see it, and nobody else's client may try to answer it.
 */
export async function askToSignIn(
  app: App,
  { context, words, asker, question, tellChat }: SignInAsked,
  answer: Answer,
): Promise<void> {
  const elsewhere = readIncoming(context.activity).place !== 'personal';
  const begin = async (own: TurnContext) => {
    const origin = elsewhere ? referenceOf(context, asker) : null;
    const waiting = { asker, question: question && app.held.hold(asker, question), origin };
    return afterSignIn(app, own, await app.signInPrompt.begin(own, words, waiting), words, answer);
  };
  if (elsewhere) return tellPrivately(app, { context, words, asker, tellChat }, begin);
  await begin(context);
  tellChat?.('signIn.sentPrivately');
}

/** Gives the activity to a waiting sign-in; `none` when none waits here. */
export async function proceedWithSignIn(
  app: App,
  context: TurnContext,
  answer: Answer,
): Promise<SignInProgress['status']> {
  const words = wordsOf(app, context);
  const progress = await app.signInPrompt.proceed(context, words);
  await afterSignIn(app, context, progress, words, answer);
  return progress.status;
}

/** The user is signed in by other means than the prompt's own: what waited for it goes on. */
export async function completeSignIn(app: App, context: TurnContext, answer: Answer): Promise<void> {
  const progress = await app.signInPrompt.complete(context);
  await afterSignIn(app, context, progress, wordsOf(app, context), answer);
}

const wordsOf = ({ config }: App, context: TurnContext) =>
  wordsFor(readIncoming(context.activity).locale, config.defaultLocale);

async function afterSignIn(
  app: App,
  context: TurnContext,
  progress: SignInProgress,
  words: Words,
  answer: Answer,
): Promise<void> {
  if (progress.status !== 'over') return;
  const pending = progress.questions.flatMap((question): Waiting[] => {
    const parsed = Waiting.safeParse(question);
    return parsed.success ? [parsed.data] : [];
  });
  const [first] = pending;
  if (!progress.signedIn || !first) {
    await sendCard(context, noticeCard({ title: words.say('signIn.failed'), texts: [] }));
    return;
  }
  await signedInAgain(app, first.asker);
  const answeredElsewhere = pending.some(({ question, origin }) => question !== null && origin !== null);
  const nothingAsked = pending.every(({ question }) => question === null);
  if (answeredElsewhere || nothingAsked) {
    const title = words.say(nothingAsked ? 'signIn.done' : 'signIn.answeredThere');
    await sendCard(context, noticeCard({ title, texts: [] }));
  }
  for (const waiting of pending) goOn(app, context, waiting, answer);
}

/** Answers outside this turn: Teams waits for the answer to its invoke, and must not wait for Graph. */
function goOn(app: App, context: TurnContext, { asker, question: stored, origin }: Waiting, answer: Answer): void {
  if (stored === null) return;
  const there = origin ?? referenceOf(context, asker);
  const question = app.held.take(asker, stored);
  inBackground(
    app,
    returnTo(app, there, (own) =>
      question === null
        ? sendCard(own, pleaseAskAgain(wordsFor(asker.locale, app.config.defaultLocale), stored.command))
        : answer(app, { context: own, asker, question, afterSignIn: true }),
    ),
  );
}

/** Work that outlives its turn; a clean stop waits for it. */
export function inBackground({ background, log }: Pick<App, 'background' | 'log'>, work: Promise<void>): Promise<void> {
  const watched = work.catch((error: unknown) => log.error(errorOrigin(error), 'answer not delivered'));
  background.add(watched);
  watched.finally(() => background.delete(watched));
  return watched;
}
