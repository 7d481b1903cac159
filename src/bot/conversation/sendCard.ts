import { CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import type { Asker } from '../../question/question.js';
import type { App } from '../app.js';
import { incomingOf } from './incoming.js';
import { rememberPosted } from './postedCards.js';

/** Sends a card; the summary is what a notification shows. Nothing else is in the message: Teams would split it. */
export async function sendCard(context: TurnContext, message: CardMessage): Promise<void> {
  await send(context, message);
}

/**
 * Sends an answer that `asker` gets; in a chat its buttons may put another card in its place, for everybody, so that it is
 * remembered what was sent for whom.
 */
export async function sendAnswer(app: App, context: TurnContext, asker: Asker, message: CardMessage): Promise<void> {
  const activityId = await send(context, message);
  const { place, tenantId, conversationId } = incomingOf(context);
  if (place === 'personal' || tenantId === null || activityId === null) return;
  await rememberPosted(app, { tenantId, conversationId, activityId }, { asker, isTargeted: false, message });
}

/** What Teams calls the message; null where it does not say. */
export async function send(context: TurnContext, { card, summary }: CardMessage): Promise<string | null> {
  const response = await context.sendActivity({
    ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
    summary,
  });
  return response?.id || null;
}

/** Puts a card in the place of a message that is there. */
export async function replaceCard(context: TurnContext, id: string, { card, summary }: CardMessage): Promise<void> {
  await context.updateActivity({ ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary, id });
}
