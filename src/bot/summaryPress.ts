import type { TurnContext } from 'botbuilder';
import { AppError } from '../errors/appError.js';
import { markNamed } from '../summaries/summaryMarks.js';
import { type WordKey, wordsFor } from '../words/index.js';
import { answer } from './answer.js';
import type { App } from './app.js';
import { type Incoming, readIncoming } from './incoming.js';
import { meetingOfChat } from './meetingOfChat.js';
import { signedInAgain } from './signedOut.js';
import { askToSignIn } from './signInFlow.js';

/** "Organiser, tap to sign in": only they may; once they are signed in, the summary takes the card's place. */
export async function askForSummary(app: App, context: TurnContext, incoming: Incoming): Promise<WordKey> {
  const { asker, meetingId, conversationId, tenantId, place } = incoming;
  if (asker === null || tenantId === null) throw new AppError('no-identity');
  if (place !== 'personal') {
    const { organizerAadObjectId } = await meetingOfChat(context, meetingId);
    if (organizerAadObjectId?.toLowerCase() !== asker.aadObjectId.toLowerCase()) {
      throw new AppError('only-organizer-decides');
    }
  }
  // Also what waits elsewhere for this person goes on.
  await signedInAgain(app, asker);
  const token = await app.signInPrompt.silentToken(context, asker.userId);
  if (token === null) {
    const words = wordsFor(asker.locale, app.config.defaultLocale);
    await askToSignIn(app, { context, words, asker, question: null }, answer);
    return 'signIn.sentPrivately';
  }
  if (meetingId !== null) await app.summaries.lookAgain({ tenantId, conversationId }, meetingId);
  return 'summaries.signIn.working';
}

/** The organiser has shown the names in a summary: a later session must not hide them again. */
export async function rememberNamed(app: App, context: TurnContext): Promise<void> {
  const { tenantId, conversationId } = readIncoming(context.activity);
  const { replyToId } = context.activity;
  if (tenantId !== null && replyToId) await markNamed(app, { tenantId, conversationId }, replyToId);
}
