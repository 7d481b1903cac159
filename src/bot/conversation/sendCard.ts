import { CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import type { Asker } from '../../question/question.js';
import type { App } from '../app.js';
import { incomingOf } from './incoming.js';
import { rememberPosted } from './postedCards.js';

/**
 * Sends a card. Its summary is the text of the notification. The message has no other text, because Teams would make
 * two messages of it.
 */
export async function sendCard(context: TurnContext, message: CardMessage): Promise<void> {
  await send(context, message);
}

/**
 * Sends an answer to `asker`. In a chat the buttons of the answer may replace it for everybody, so the bot remembers
 * what it sent and for whom. Gives the id of the message, or null where Teams does not say it.
 */
export async function sendAnswer(
  app: App,
  context: TurnContext,
  asker: Asker,
  message: CardMessage,
): Promise<string | null> {
  const activityId = await send(context, message);
  const { place, tenantId, conversationId } = incomingOf(context);
  if (place !== 'personal' && tenantId !== null && activityId !== null)
    await rememberPosted(app, { tenantId, conversationId, activityId }, { asker, isTargeted: false, message });
  return activityId;
}

/** Sends a card and gives the id of the message, or null where Teams does not say it. */
export async function send(context: TurnContext, { card, summary }: CardMessage): Promise<string | null> {
  const response = await context.sendActivity({
    ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
    summary,
  });
  return response?.id || null;
}

/** Puts a card in the place of an existing message. */
export async function replaceCard(context: TurnContext, id: string, { card, summary }: CardMessage): Promise<void> {
  await context.updateActivity({ ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary, id });
}
