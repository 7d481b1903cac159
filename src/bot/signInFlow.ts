import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { SignInProgress } from '../auth/signInPrompt.js';
import { noticeCard } from '../cards/noticeCard.js';
import type { Asker, Question } from '../commands/command.js';
import type { Words } from '../words/index.js';
import { wordsFor } from '../words/index.js';
import type { Asked } from './answer.js';
import type { App } from './app.js';
import { tellPrivately } from './explain.js';
import { readIncoming } from './incoming.js';
import { referenceOf, returnTo } from './privately.js';
import { sendCard } from './send.js';

const Text = z.string().nullable();

/** What waits for a sign-in, as kept in the dialog's state: ids only. */
const Pending = z.object({
  asker: z.object({ userId: z.string(), aadObjectId: z.string(), tenantId: z.string(), locale: Text, timeZone: Text }),
  question: z
    .object({
      command: z.enum(['who attended', 'webinars', 'help', 'sign in', 'sign out']),
      title: Text,
      event: Text,
      virtualEvent: z
        .object({ kind: z.enum(['webinar', 'townhall']), eventId: z.string(), sessionId: Text })
        .nullable(),
      meetingId: Text,
    })
    .nullable(),
  /** Where the answer goes, when that is not where the sign-in happens. */
  origin: z
    .object({
      channelId: z.string(),
      serviceUrl: z.string(),
      bot: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
      conversation: z.object({
        id: z.string(),
        name: z.string(),
        isGroup: z.boolean().default(false),
        conversationType: z.string().default(''),
        tenantId: z.string().optional(),
      }),
    })
    .nullable(),
});
type Pending = z.output<typeof Pending>;

/** Answers the question that waited. */
type Answer = (app: App, asked: Asked) => Promise<void>;

/**
 * Asks the user to sign in and keeps the question until they have. In a group the card goes to their 1:1 chat:
 * nobody else may see it, and nobody else's client may try to answer it.
 */
export async function askToSignIn(
  app: App,
  { context, words, asker, question }: { context: TurnContext; words: Words; asker: Asker; question: Question | null },
  answer: Answer,
): Promise<void> {
  const elsewhere = readIncoming(context.activity).place !== 'personal';
  const pending = { asker, question, origin: elsewhere ? referenceOf(context, asker) : null };
  const begin = async (own: TurnContext) =>
    afterSignIn(app, own, await app.signInPrompt.begin(own, words, pending), words, answer);
  if (elsewhere) await tellPrivately(app, { context, words, asker }, begin);
  else await begin(context);
}

/** Gives the activity to a waiting sign-in; `none` when none waits here. */
export async function proceedWithSignIn(
  app: App,
  context: TurnContext,
  answer: Answer,
): Promise<SignInProgress['status']> {
  const { locale } = readIncoming(context.activity);
  const words = wordsFor(locale, app.config.defaultLocale);
  const progress = await app.signInPrompt.proceed(context, words);
  await afterSignIn(app, context, progress, words, answer);
  return progress.status;
}

async function afterSignIn(
  app: App,
  context: TurnContext,
  progress: SignInProgress,
  words: Words,
  answer: Answer,
): Promise<void> {
  if (progress.status !== 'over') return;
  const pending = Pending.safeParse(progress.question);
  if (!progress.signedIn || !pending.success) {
    await sendCard(context, noticeCard({ title: words.say('signIn.failed'), texts: [] }));
    return;
  }
  await continueQuestion(app, context, pending.data, words, answer);
}

async function continueQuestion(
  app: App,
  context: TurnContext,
  pending: Pending,
  words: Words,
  answer: Answer,
): Promise<void> {
  const { asker, question, origin } = pending;
  if (question === null) return sendCard(context, noticeCard({ title: words.say('signIn.done'), texts: [] }));
  if (origin === null) return answer(app, { context, asker, question, afterSignIn: true });
  await sendCard(context, noticeCard({ title: words.say('signIn.answeredThere'), texts: [] }));
  await returnTo(app, origin, (there) => answer(app, { context: there, asker, question, afterSignIn: true }));
}
