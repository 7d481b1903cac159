import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { withoutEndSlashes } from '../platform/addresses.js';
import { asBot, type JsonRequest, requestJson } from '../platform/jsonRequest.js';
import { RefusedSend } from './sendFailure.js';

/** The bot's token for the connector; null where it has none. */
type Token = () => Promise<string | null>;

const Resource = z.object({ id: z.string() }).catch({ id: '' });

/**
 * Makes sends, updates and deletions of a connector client one plain request each instead of the SDK's pipeline, which
 * costs more than all else in a turn (docs/performance.md). What they do is the SDK's: learn: connector API reference.
 */
export function withPlainSends(connector: ConnectorClient, serviceUrl: string, token: Token): void {
  const root = `${withoutEndSlashes(serviceUrl)}/v3/conversations`;
  const send = async (method: JsonRequest['method'], conversationId: string, path: string, activity?: unknown) => {
    const answer = await requestJson({
      url: `${root}/${encodeURIComponent(conversationId)}/activities${path}`,
      method,
      headers: { ...asBot(await token()), 'x-ms-conversation-id': conversationId },
      body: activity,
    });
    if (answer.status < 200 || answer.status >= 300) throw new RefusedSend(answer);
    return Resource.parse(answer.body);
  };
  const at = (activityId: string) => `/${encodeURIComponent(activityId)}`;
  Object.assign(connector.conversations, {
    sendToConversation: (conversation: string, activity: Partial<Activity>) => send('POST', conversation, '', activity),
    replyToActivity: (conversation: string, id: string, activity: Partial<Activity>) =>
      send('POST', conversation, at(id), activity),
    updateActivity: (conversation: string, id: string, activity: Partial<Activity>) =>
      send('PUT', conversation, at(id), activity),
    deleteActivity: (conversation: string, id: string) => send('DELETE', conversation, at(id)),
  });
}
