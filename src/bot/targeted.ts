import { CardFactory, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../cards/cardMessage.js';
import type { Asker } from '../commands/command.js';
import { second } from '../platform/clock.js';
import type { App } from './app.js';

const timeLimit = 10 * second;

/**
 * A message in a chat that only one of its members sees (learn: targeted messages, preview; the SDK has no call for it).
 * False when Teams does not take it: the caller then writes in 1:1.
 */
export async function sendTargeted(
  app: App,
  { activity: { serviceUrl, conversation, recipient } }: TurnContext,
  { userId }: Asker,
  { card, summary }: CardMessage,
): Promise<boolean> {
  const conversationPath = `v3/conversations/${encodeURIComponent(conversation.id)}`;
  const url = `${serviceUrl.replace(/\/+$/, '')}/${conversationPath}/activities?isTargetedActivity=true`;
  const token = await app.connectorToken();
  try {
    const response = await app.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({
        type: 'message',
        from: recipient,
        conversation: { id: conversation.id },
        recipient: { id: userId, isTargeted: true },
        attachments: [CardFactory.adaptiveCard(card)],
        summary,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimit),
    });
    if (response.ok) return true;
    app.log.info({ status: response.status }, 'targeted message not taken');
  } catch (error) {
    app.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'targeted message not sent');
  }
  return false;
}
