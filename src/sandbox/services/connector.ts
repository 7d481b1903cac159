import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isChannelThread } from '../../platform/thread.js';
import { botAppId, everybody, tenantId } from '../company/company.js';
import { checkBearer } from '../world/bearer.js';
import { type Service, startService } from '../world/http.js';
import type { Incoming, Reply, Routes } from '../world/route.js';
import type { World } from '../world/world.js';
import { memberRoutes } from './connectorMembers.js';
import { participantInfo } from './connectorParticipants.js';
import { connectorResource } from './entra.js';
import type { Guarded } from './guarded.js';
import { shownByPlayground } from './shownByPlayground.js';

/** An activity the bot sent, as a client would receive it. */
export interface SentActivity {
  /** What the connector gave it; where the Playground shows it, the Playground gives another one. */
  id: string;
  conversationId: string;
  activity: Record<string, unknown>;
  /** The Teams user id of the only member who sees it (targeted message); null when everybody does. */
  onlyFor: string | null;
}

export interface ConnectorOptions {
  world: World;
  /** The Playground's connector, where what the bot sends is shown; null when nobody watches. */
  playground(): string | null;
  /** Puts cards in the place of those that the Playground does not show, and is told what the Playground calls the message. */
  files: { shown(sent: SentActivity): Record<string, unknown>; named(sent: SentActivity, id: string): void };
  /** Called for everything the bot sends; true when Teams handles it and no person sees it (a silent sign-in). */
  onSent(sent: SentActivity): boolean;
  /** Called for everything the bot puts in the place of a message. */
  onUpdated(updated: SentActivity): void;
}

const Activity = z.record(z.string(), z.unknown());
const Recipient = z.object({ id: z.string(), isTargeted: z.literal(true) });
const NewConversation = z.object({ members: z.array(z.object({ id: z.string() })).min(1) });
const Named = z.object({ id: z.string() });
const created = (id: string = randomUUID()): Reply => ({ status: 201, body: { id } });
/** The Playground takes no message away (it answers 501), so this is put in its place, as Teams writes there. */
const deletedMessage = { type: 'message', text: '*This message has been deleted.*', textFormat: 'markdown' };

/** The id of a person's 1:1 chat with the bot. */
export const personalChatOf = (teamsId: string) => `a:sandbox-chat-${teamsId.slice('29:'.length)}`;

/** The Bot Connector: what it knows itself it answers, messages go on to whoever shows them. */
export const startConnector = (options: ConnectorOptions): Promise<Service> =>
  startService('connector', connectorRoutes(options), options.world.faults);

/** What the Bot Connector answers, without a server around it. */
export function connectorRoutes({ world, playground, files, onSent, onUpdated }: ConnectorOptions): Routes {
  const guarded: Guarded = (handler) => async (request: Incoming) => {
    const claims = await checkBearer(world, 'connector', request, connectorResource);
    return claims?.appid === botAppId
      ? handler(request)
      : { status: 401, body: { error: { code: 'Unauthorized', message: 'Authorization has been denied.' } } };
  };
  const forward = async (request: Incoming): Promise<Reply> => {
    const target = playground();
    return target === null ? created() : relay(target, request);
  };
  const show = async (sent: SentActivity, request: Incoming): Promise<Reply> => {
    const reply = await forward({ ...request, body: files.shown(sent) });
    const named = Named.safeParse(reply.body);
    if (named.success) files.named(sent, named.data.id);
    return reply;
  };
  const send = guarded(async (request) => {
    const conversationId = request.params.conversationId ?? '';
    const activity = Activity.parse(request.body);
    if (blocked(world, conversationId)) {
      return { status: 403, body: { error: { code: 'ForbiddenOperationException', message: 'Not installed.' } } };
    }
    const id = randomUUID();
    const isTargeted = request.query.get('isTargetedActivity') === 'true';
    const recipient = Recipient.safeParse(activity.recipient);
    // learn: targeted messages: a recipient is needed, and marked.
    if (isTargeted && !recipient.success)
      return { status: 400, body: { error: { code: 'BadArgument', message: 'Bad argument.' } } };
    const onlyFor = isTargeted && recipient.success ? recipient.data.id : null;
    const sent = { id, conversationId, activity, onlyFor };
    return onSent(sent) || playground() === null ? created(id) : show(sent, request);
  });

  const conversation = '/v3/conversations/:conversationId';
  return {
    'GET /v1/meetings/:meetingId': guarded(async ({ params }) => meetingInfo(world, params.meetingId ?? '')),
    'GET /v1/meetings/:meetingId/participants/:participantId': guarded(async ({ params, query }) =>
      participantInfo(world, params, query.get('tenantId')),
    ),
    'POST /v3/conversations': guarded(async (request) => {
      // In 1:1 the directory's id will do as well (learn: proactive messages).
      const wanted = NewConversation.parse(request.body).members[0]?.id ?? '';
      const member = everybody.find(({ oid }) => oid === wanted)?.teamsId ?? wanted;
      if (world.unreachable.has(member)) {
        return { status: 403, body: { error: { code: 'ForbiddenOperationException', message: 'Not installed.' } } };
      }
      return playground() === null ? created(personalChatOf(member)) : forward(request);
    }),
    [`POST ${conversation}/activities`]: send,
    [`POST ${conversation}/activities/:activityId`]: send,
    [`PUT ${conversation}/activities/:activityId`]: guarded(async (request) => {
      const { conversationId = '', activityId: id = '' } = request.params;
      if (world.deleted.has(id)) return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
      onUpdated({ id, conversationId, activity: Activity.parse(request.body), onlyFor: null });
      return forward(request);
    }),
    [`DELETE ${conversation}/activities/:activityId`]: guarded(async (request) =>
      playground() === null ? { status: 200 } : forward({ ...request, method: 'PUT', body: deletedMessage }),
    ),
    ...memberRoutes(world, conversation, guarded),
  };
}

const blocked = (world: World, conversationId: string) =>
  [...world.unreachable].some((teamsId) => personalChatOf(teamsId) === conversationId);

/** Hands a request on, without the bot's token, which is ours alone to check, and without what the Playground cannot show. */
async function relay(target: string, { method, url, body }: Incoming): Promise<Reply> {
  const response = await fetch(`${target}${url}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(shownByPlayground(body)),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed };
}

function meetingInfo(world: World, connectorId: string): Reply {
  const meeting = world.meetings.find((candidate) => candidate.connectorId === connectorId);
  if (!meeting) return { status: 404, body: { error: { code: 'MeetingNotFound', message: 'Meeting not found.' } } };
  // For a series Teams tells the series' own times: those of its first occurrence.
  const occurrence = meeting.occurrences[0];
  const time = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
  return {
    status: 200,
    body: {
      details: {
        id: meeting.connectorId,
        msGraphResourceId: meeting.graphId,
        scheduledStartTime: time(occurrence?.start),
        scheduledEndTime: time(occurrence?.end),
        joinUrl: meeting.connectorUrl ?? meeting.joinUrl,
        title: meeting.subject,
        type: meeting.type,
      },
      conversation: {
        id: meeting.conversationId,
        isGroup: true,
        conversationType: isChannelThread(meeting.conversationId) ? 'channel' : 'groupChat',
      },
      organizer: {
        id: meeting.organizer.teamsId,
        aadObjectId: meeting.organizer.oid,
        objectId: meeting.organizer.oid,
        tenantId,
      },
    },
  };
}
