import { CardFactory, type TurnContext } from 'botbuilder';
import type { CardMessage } from '../cards/cardMessage.js';
import type { Asker } from '../commands/command.js';
import { withoutEndSlashes } from '../platform/addresses.js';
import { second } from '../platform/clock.js';
import type { App } from './app.js';
import { destinationOf } from './destination.js';
import { RefusedSend } from './sendFailure.js';

const timeLimit = 10 * second;

/**
 * A message in a chat that only one of its members sees (learn: targeted messages, preview; the SDK has no call for it).
 * False when Teams does not take it: the caller then writes in 1:1.
 */
export async function sendTargeted(
  app: App,
  { activity }: TurnContext,
  { userId }: Asker,
  { card, summary }: CardMessage,
): Promise<boolean> {
  const { serviceUrl, conversation, recipient } = activity;
  const conversationPath = `v3/conversations/${encodeURIComponent(conversation.id)}`;
  const url = `${withoutEndSlashes(serviceUrl)}/${conversationPath}/activities?isTargetedActivity=true`;
  const send = async () => {
    const token = await app.connectorToken();
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
    await response.body?.cancel();
    if (!response.ok) throw new RefusedSend({ status: response.status, headers: response.headers });
  };
  try {
    await app.sending.send(destinationOf(activity), send);
    return true;
  } catch (error) {
    if (error instanceof RefusedSend) app.log.info({ status: error.statusCode }, 'targeted message not taken');
    else app.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'targeted message not sent');
  }
  return false;
}
