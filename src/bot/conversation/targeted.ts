import { CardFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { CardMessage } from '../../cards/cardMessage.js';
import { withoutEndSlashes } from '../../platform/http/addresses.js';
import { asBot } from '../../platform/http/jsonRequest.js';
import { isOk, RefusedRequest } from '../../platform/http/refusedRequest.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { orNull } from '../../platform/http/wireShapes.js';
import { errorName } from '../../platform/telemetry/errorOrigin.js';
import type { Asker } from '../../question/question.js';
import { destinationOf } from '../../sending/destination.js';
import type { App } from '../app.js';
import { rememberPosted } from './postedCards.js';

/** The id of the message, where Teams says it. */
const Sent = z.object({ id: orNull(z.string().min(1)) }).catch({ id: null });

/**
 * Sends a message to a chat that only one of its members sees (learn: targeted messages, preview; the SDK has no call
 * for it). False when Teams does not accept it: the caller then writes in 1:1.
 */
export async function sendTargeted(
  app: App,
  { activity }: TurnContext,
  asker: Asker,
  message: CardMessage,
): Promise<boolean> {
  const { card, summary } = message;
  const { serviceUrl, conversation, recipient } = activity;
  const conversationPath = `v3/conversations/${encodeURIComponent(conversation.id)}`;
  const url = `${withoutEndSlashes(serviceUrl)}/${conversationPath}/activities?isTargetedActivity=true`;
  const send = async () => {
    const answer = await app.requestJson({
      url,
      method: 'POST',
      headers: asBot(await app.connectorToken()),
      body: {
        type: 'message',
        from: recipient,
        conversation: { id: conversation.id },
        recipient: { id: asker.userId, isTargeted: true },
        attachments: [CardFactory.adaptiveCard(card)],
        summary,
      },
    });
    if (!isOk(answer)) throw new RefusedRequest(answer);
    return Sent.parse(answer.body).id;
  };
  try {
    const activityId = await app.sending.send(destinationOf(activity), send);
    app.observed.saw(asker.tenantId, 'targeted', 'taken');
    if (activityId !== null) {
      const at = { tenantId: asker.tenantId, conversationId: conversation.id, activityId };
      await rememberPosted(app, at, { asker, isTargeted: true, message });
    }
    return true;
  } catch (error) {
    const status = statusOf(error);
    app.observed.saw(asker.tenantId, 'targeted', status ?? 'failed');
    if (status !== null) app.log.info({ status }, 'targeted message not taken');
    else app.log.warn({ reason: errorName(error) }, 'targeted message not sent');
  }
  return false;
}
