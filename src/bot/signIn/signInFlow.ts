import type { ConversationReference, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { SignInProgress } from '../../auth/signInPrompt.js';
import type { CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { second } from '../../platform/time/clock.js';
import type { CommandName } from '../../question/commandName.js';
import type { Asker, Question } from '../../question/question.js';
import { AskerShape } from '../../question/reader.js';
import { type Words, wordsFor } from '../../words/index.js';
import type { App } from '../app.js';
import { inBackground } from '../conversation/background.js';
import { incomingOf } from '../conversation/incoming.js';
import { referenceOf, returnTo } from '../conversation/privately.js';
import { OriginShape } from '../conversation/reference.js';
import { sendCard } from '../conversation/sendCard.js';
import { type TellChat, tellPrivately } from '../conversation/tellPrivately.js';
import { StoredQuestion } from './heldQuestions.js';
import { signedInAgain } from './signedOut.js';

/** What is stored of a question that waits for a sign-in, and where its answer goes. */
const Waiting = z.object({
  asker: AskerShape,
  question: StoredQuestion.nullable(),
  /** The conversation it was asked in. Null where the asker signs in there, too. */
  origin: OriginShape.nullable(),
});
type Waiting = z.output<typeof Waiting>;

export interface SignInAsked {
  context: TurnContext;
  words: Words;
  asker: Asker;
  /** The question that waits for the sign-in. Null where none does. */
  question: Question | null;
  /** Called instead of sending a notice to the chat. */
  tellChat?: TellChat | undefined;
}

/** A question whose sign-in is over. It can be answered now, where it was asked. */
export interface Ready {
  asker: Asker;
  /** Null where the words are lost and only the command is known. */
  question: Question | null;
  command: CommandName;
  there: Partial<ConversationReference>;
}

/**
 * Asks the user to sign in and keeps the question until they have. From a group the card goes to their 1:1 chat, where
 * nobody else sees it and no other client tries to answer it. Gives questions that can be answered at once, because the
 * user was signed in after all.
 */
export async function askToSignIn(
  app: App,
  { context, words, asker, question, tellChat }: SignInAsked,
): Promise<Ready[]> {
  const elsewhere = incomingOf(context).place !== 'personal';
  // Somebody typed "sign in" in a chat. Most are signed in silently a moment later, and then the chat needs no other word.
  const isTyped = elsewhere && question === null && tellChat === undefined;
  let ready: Ready[] = [];
  let there: Partial<ConversationReference> | null = null;
  const begin = async (own: TurnContext) => {
    const origin = elsewhere && (question !== null || isTyped) ? referenceOf(context, asker) : null;
    there = referenceOf(own, asker);
    const waiting = {
      asker,
      question: question && app.held.hold(asker, question, context.activity.conversation.id),
      origin,
    };
    ready = await afterSignIn(app, own, await app.signInPrompt.begin(own, words, waiting), words);
  };
  const later = (notice: CardMessage) => {
    if (there !== null) inBackground(app, tellWhereWaiting(app, { there, asked: referenceOf(context, asker), notice }));
  };
  if (elsewhere)
    await tellPrivately(app, { context, words, asker, tellChat, later: isTyped ? later : undefined }, begin);
  else {
    await begin(context);
    tellChat?.('signIn.sentPrivately');
  }
  return ready;
}

/** A silent sign-in takes about a second. */
const silence = 4 * second;

/** Tells the chat that there is a card in private, if the sign-in still waits for somebody to press its button. */
async function tellWhereWaiting(
  app: App,
  { there, asked, notice }: Record<'there' | 'asked', Partial<ConversationReference>> & { notice: CardMessage },
): Promise<void> {
  await app.sleep(silence);
  if (await returnTo(app, there, (own) => app.signInPrompt.isWaiting(own)))
    await returnTo(app, asked, (context) => sendCard(context, notice));
}

/** Gives the activity to a waiting sign-in. `none` says that no sign-in waits here. */
export async function proceedWithSignIn(
  app: App,
  context: TurnContext,
): Promise<{ status: SignInProgress['status']; ready: Ready[] }> {
  const words = wordsOf(app, context);
  const progress = await app.signInPrompt.proceed(context, words);
  return { status: progress.status, ready: await afterSignIn(app, context, progress, words) };
}

/** Lets questions go on after the user has been signed in silently. */
export async function completeSignIn(app: App, context: TurnContext): Promise<Ready[]> {
  const progress = await app.signInPrompt.complete(context);
  return afterSignIn(app, context, progress, wordsOf(app, context), 'silently');
}

const wordsOf = ({ config }: App, context: TurnContext) => wordsFor(incomingOf(context).locale, config.defaultLocale);

async function afterSignIn(
  app: App,
  context: TurnContext,
  progress: SignInProgress,
  words: Words,
  how: 'silently' | 'by hand' = 'by hand',
): Promise<Ready[]> {
  if (progress.status !== 'over') return [];
  const pending = progress.questions.flatMap((question): Waiting[] => {
    const parsed = Waiting.safeParse(question);
    return parsed.success ? [parsed.data] : [];
  });
  const [first] = pending;
  if (!progress.signedIn || !first) {
    await sendCard(context, noticeCard({ kind: 'problem', title: words.say('signIn.failed'), texts: [] }));
    return [];
  }
  await signedInAgain(app, first.asker);
  const answeredElsewhere = pending.some(({ question, origin }) => question !== null && origin !== null);
  const nothingAsked = pending.every(({ question }) => question === null);
  if (answeredElsewhere || nothingAsked) {
    // What Teams sends to sign somebody in need not say their language.
    const own = wordsFor(first.asker.locale, app.config.defaultLocale);
    const title = own.say(nothingAsked ? 'signIn.done' : 'signIn.answeredThere');
    const notice = noticeCard({ title, texts: [] });
    // Who was signed in silently is still where they typed it.
    const typedIn =
      nothingAsked && how === 'silently' ? (pending.find(({ origin }) => origin !== null)?.origin ?? null) : null;
    await (typedIn === null ? sendCard(context, notice) : returnTo(app, typedIn, (chat) => sendCard(chat, notice)));
  }
  return pending.flatMap((waiting) => readyOf(app, context, waiting));
}

function readyOf({ held }: App, context: TurnContext, { asker, question: stored, origin }: Waiting): Ready[] {
  if (stored === null) return [];
  const there = origin ?? referenceOf(context, asker);
  return [{ asker, question: held.take(asker, stored), command: stored.command, there }];
}
