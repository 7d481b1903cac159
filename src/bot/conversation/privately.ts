import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Config } from '../../config/config.js';
import { statusOf } from '../../platform/http/statusOf.js';
import type { Asker } from '../../question/question.js';
import type { AttendanceAdapter } from '../connector/adapter.js';

/** What the bot needs to write first: the way to the connector, and its own identity. */
export interface ProactiveDeps {
  adapter: AttendanceAdapter;
  config: Pick<Config, 'bot' | 'botFramework'>;
}

/**
 * Makes a reference for a later message. It has no names, because a stored reference must tell nothing about people.
 */
export function referenceOf(context: TurnContext, asker: Asker | null): Partial<ConversationReference> {
  const { channelId, serviceUrl, recipient, conversation, from } = context.activity;
  const { id, conversationType, tenantId, isGroup } = conversation;
  return {
    channelId,
    serviceUrl,
    bot: { id: recipient?.id ?? '', name: '' },
    conversation: {
      id,
      conversationType: typeOf(conversationType),
      isGroup: isGroup === true,
      name: '',
      ...(tenantId ? { tenantId } : {}),
    },
    user: { id: asker?.userId ?? from?.id ?? '', name: '', ...(asker ? { aadObjectId: asker.aadObjectId } : {}) },
  };
}

const types = ['personal', 'groupChat', 'channel'];

/**
 * Reads the kind of conversation, as the sender says it. A kind that Teams does not have counts as a chat, where little
 * is shown.
 */
function typeOf(said: string | undefined): string {
  if (typeof said !== 'string' || said === '') return '';
  return types.find((type) => type.toLowerCase() === said.toLowerCase()) ?? 'groupChat';
}

/** Runs `logic` in a conversation the bot was in before, and gives its result. */
export async function returnTo<T>(
  { adapter, config }: ProactiveDeps,
  reference: Partial<ConversationReference>,
  logic: (context: TurnContext) => Promise<T>,
): Promise<T> {
  const outcome: { value?: { of: T }; failure?: unknown } = {};
  await adapter.continueConversationAsync(config.bot?.appId ?? '', reference, async (context) => {
    // The SDK invents an id for the continuation. With it every message would be a reply to nothing.
    context.activity.id = undefined;
    // The adapter must not see the error: it would report it in this conversation, which may be the problem.
    await logic(context).then(
      (value) => {
        outcome.value = { of: value };
      },
      (error: unknown) => {
        outcome.failure = error;
      },
    );
  });
  if (outcome.value === undefined) throw outcome.failure;
  return outcome.value.of;
}

/**
 * Runs `logic` in the asker's 1:1 chat with the bot, and gives its result. The chat is created where needed. Null when
 * Teams forbids it.
 */
export async function privately<T>(
  app: ProactiveDeps,
  context: TurnContext,
  asker: Asker,
  logic: (context: TurnContext) => Promise<T>,
): Promise<{ of: T } | null> {
  const reference = referenceOf(context, asker);
  const conversationId = await createPrivateChat(app, reference, asker);
  if (conversationId === null) return null;
  const conversation = {
    id: conversationId,
    conversationType: 'personal',
    isGroup: false,
    name: '',
    tenantId: asker.tenantId,
  };
  try {
    return { of: await returnTo(app, { ...reference, conversation }, logic) };
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

async function createPrivateChat(
  { adapter, config }: ProactiveDeps,
  { channelId = '', serviceUrl = '', bot }: Partial<ConversationReference>,
  { userId, tenantId }: Asker,
): Promise<string | null> {
  let created: string | null = null;
  try {
    await adapter.createConversationAsync(
      config.bot?.appId ?? '',
      channelId,
      serviceUrl,
      config.botFramework.toChannelFromBotOAuthScope,
      {
        isGroup: false,
        bot: bot ?? { id: '', name: '' },
        members: [{ id: userId, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      },
      async (context) => {
        created = context.activity.conversation.id;
      },
    );
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
  return created;
}

/**
 * Status 403 says that the app is not installed for this person, or that they blocked it (learn: proactive messages).
 */
const isForbidden = (error: unknown) => statusOf(error) === 403;
