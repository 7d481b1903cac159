import type { TurnContext } from 'botbuilder';
import { AppError } from '../../errors/appError.js';
import { isOrganizerOf } from '../../meetings/organizer.js';
import type { Asker } from '../../question/question.js';
import { markNamed } from '../../summaries/summaryMarks.js';
import type { WordKey } from '../../words/en.js';
import { wordsFor } from '../../words/index.js';
import { goOn } from '../answering/answer.js';
import type { App } from '../app.js';
import { type Incoming, incomingOf } from '../conversation/incoming.js';
import type { PostedAt } from '../conversation/postedCards.js';
import { signedInAgain } from '../signIn/signedOut.js';
import { askToSignIn } from '../signIn/signInFlow.js';

/**
 * Handles a press on the card that asks the organiser to sign in. Once they are signed in, the summary takes the place
 * of the card.
 */
export async function askForSummary(app: App, context: TurnContext, incoming: Incoming): Promise<WordKey> {
  const { asker, meetingId, conversationId, tenantId } = incoming;
  if (asker === null || tenantId === null) throw new AppError('no-identity');
  // Questions that wait elsewhere for this person go on, too.
  await signedInAgain(app, asker);
  const token = await app.signInPrompt.silentToken(context, asker.userId);
  if (token === null) {
    const words = wordsFor(asker.locale, app.config.defaultLocale);
    goOn(app, await askToSignIn(app, { context, words, asker, question: null }));
    return 'signIn.sentPrivately';
  }
  if (meetingId !== null) await app.summaries.lookAgain({ tenantId, conversationId }, meetingId);
  return 'summaries.signIn.working';
}

/**
 * Remembers that the organiser has shown the names in a summary, so that a later session does not hide them again.
 * AppError for anybody else.
 */
export async function rememberNamed(
  app: Pick<App, 'meetings' | 'store' | 'clock'>,
  context: TurnContext,
  { tenantId, conversationId, activityId, by }: PostedAt & { by: Asker },
): Promise<void> {
  const { meetingId } = incomingOf(context);
  if (!isOrganizerOf(await app.meetings.of(context, meetingId), by)) throw new AppError('only-organizer-decides');
  await markNamed(app, { tenantId, conversationId }, { activityId, by });
}
