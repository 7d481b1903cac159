import { CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../cards/cardMessage.js';

/** Sends a card; the summary is what a notification shows. Nothing else is in the message: Teams would split it. */
export async function sendCard(context: TurnContext, { card, summary }: CardMessage): Promise<void> {
  await context.sendActivity({ ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary });
}

/** Puts a card in the place of the one whose button was pressed, for everybody. */
export async function updateCard(context: TurnContext, message: CardMessage): Promise<void> {
  const { replyToId } = context.activity;
  if (replyToId) await replaceCard(context, replyToId, message);
}

/** Puts a card in the place of a message that is there. */
export async function replaceCard(context: TurnContext, id: string, { card, summary }: CardMessage): Promise<void> {
  await context.updateActivity({ ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary, id });
}
