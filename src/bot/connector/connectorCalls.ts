import type { Activity, ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { withoutEndSlashes } from '../../platform/http/addresses.js';
import { asBot, type JsonAnswer, type JsonRequest, type RequestJson } from '../../platform/http/jsonRequest.js';
import { queryOf } from '../../platform/http/query.js';
import { isOk, RefusedRequest } from '../../platform/http/refusedRequest.js';
import type { Repeating } from '../../platform/http/repeating.js';
import { second } from '../../platform/time/clock.js';

/** The bot's token for the connector; null where it has none. */
type Token = () => Promise<string | null>;

const Resource = z.looseObject({ id: z.string() }).catch({ id: '' });

export interface ConnectorWays {
  /** Once: sends are repeated by whoever knows whether they may be (`sending.ts`). */
  requestJson: RequestJson;
  /** For reads. */
  repeating: Repeating;
}

/**
 * Makes every call of a connector client that this bot uses one plain request instead of the SDK's pipeline, which costs more
 * than all else in a turn (docs/performance.md), has no deadline, and sits out any Retry-After on timers of its own. What the
 * calls do is the SDK's: learn: connector API reference. What is not among them rejects.
 */
export function withPlainCalls(
  connector: ConnectorClient,
  { serviceUrl, token, requestJson, repeating }: ConnectorWays & { serviceUrl: string; token: Token },
): void {
  const root = `${withoutEndSlashes(serviceUrl)}/v3/conversations`;
  const send = async (method: JsonRequest['method'], conversationId: string, path: string, activity?: unknown) => {
    const url = `${root}/${encodeURIComponent(conversationId)}/activities${path}`;
    const headers = { ...asBot(await token()), 'x-ms-conversation-id': conversationId };
    return Resource.parse(bodyOf(await requestJson({ url, method, headers, body: activity })));
  };
  const read = async (conversationId: string, path: string) => {
    const url = `${root}/${encodeURIComponent(conversationId)}/${path}`;
    return bodyOf(await repeating({ url, method: 'GET', headers: asBot(await token()) }));
  };
  const at = (activityId: string) => `/${encodeURIComponent(activityId)}`;
  Object.assign(connector.conversations, {
    sendToConversation: (conversation: string, activity: Partial<Activity>) => send('POST', conversation, '', activity),
    replyToActivity: (conversation: string, id: string, activity: Partial<Activity>) =>
      send('POST', conversation, at(id), activity),
    updateActivity: (conversation: string, id: string, activity: Partial<Activity>) =>
      send('PUT', conversation, at(id), activity),
    deleteActivity: (conversation: string, id: string) => send('DELETE', conversation, at(id)),
    async createConversation(parameters: ConversationParameters) {
      const headers = asBot(await token());
      return Resource.parse(bodyOf(await requestJson({ url: root, method: 'POST', headers, body: parameters })));
    },
    getConversationMember: (conversation: string, member: string) =>
      read(conversation, `members/${encodeURIComponent(member)}`),
    getConversationPagedMembers: (conversation: string, { pageSize, continuationToken }: Pages = {}) =>
      read(conversation, `pagedmembers${queryOf({ pageSize, continuationToken })}`),
  });
  // Whatever an update of the SDK may call one day must not go past the deadlines unnoticed.
  Object.assign(connector, { sendOperationRequest: () => Promise.reject(new Error('no plain request for this call')) });
}

interface Pages {
  pageSize?: number;
  continuationToken?: string;
}

/** What the connector says of a meeting (`GET /v1/meetings/{id}`; learn: meeting-apps-apis). Rejects with a RefusedRequest. */
export type ReadMeeting = (serviceUrl: string, meetingId: string) => Promise<unknown>;

export const createReadMeeting =
  ({ repeating, token }: { repeating: Repeating; token: Token }): ReadMeeting =>
  async (serviceUrl, meetingId) => {
    const url = `${withoutEndSlashes(serviceUrl)}/v1/meetings/${encodeURIComponent(meetingId)}`;
    return bodyOf(await repeating({ url, method: 'GET', headers: asBot(await token()) }));
  };

/** Somebody of a meeting's chat, by their directory id and their own tenant: a guest's is another one. */
export interface ParticipantAsked {
  serviceUrl: string;
  meetingId: string;
  directoryId: string;
  tenantId: string;
  /** Calls the request off. */
  signal: AbortSignal;
}

/** What the connector says of somebody in a meeting that runs (learn: meeting-apps-apis). Rejects with a RefusedRequest. */
export type ReadParticipant = (of: ParticipantAsked) => Promise<unknown>;

/** One of many is not worth more: the others wait behind it. */
const longestOfOne = 3 * second;

/** Asked once: who is asked again in a moment need not be asked twice now, and there are many of them. */
export const createReadParticipant =
  ({ requestJson, token }: { requestJson: RequestJson; token: Token }): ReadParticipant =>
  async ({ serviceUrl, meetingId, directoryId, tenantId, signal }) => {
    const meeting = `${withoutEndSlashes(serviceUrl)}/v1/meetings/${encodeURIComponent(meetingId)}`;
    const url = `${meeting}/participants/${encodeURIComponent(directoryId)}${queryOf({ tenantId })}`;
    const headers = asBot(await token());
    return bodyOf(await requestJson({ url, method: 'GET', headers, timeLimit: longestOfOne, signal }));
  };

function bodyOf(answer: JsonAnswer): unknown {
  if (!isOk(answer)) throw new RefusedRequest(answer);
  return answer.body;
}
