import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { flag, listOf, orNull } from '../../platform/http/wireShapes.js';
import { isChannelThread, threadOf } from '../../platform/thread.js';
import type { Asker, Place } from '../../question/question.js';
import { LocaleShape, TimeZoneShape } from '../../question/reader.js';

const text = orNull(z.string().max(2000));
const id = orNull(z.object({ id: text }));

const maxEntities = 50;

/** A mention of somebody in the text (learn: channel and group conversations); its words are the sender's. */
const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1).max(500),
  mentioned: z.object({ id: z.string().min(1).max(500), name: text }),
});
const Mentions = listOf(Mention);

const Incoming = z.object({
  text,
  locale: LocaleShape,
  localTimezone: TimeZoneShape,
  from: orNull(z.object({ id: text, aadObjectId: text })),
  conversation: z.object({
    id: z.string(),
    conversationType: text,
    tenantId: text,
    isGroup: flag,
  }),
  recipient: id,
  entities: orNull(z.array(z.unknown())).transform((entities) => Mentions.parse(entities?.slice(0, maxEntities))),
  channelData: orNull(z.object({ tenant: id, meeting: id })),
  value: z.unknown().optional(),
});

/** What an activity says about itself, read leniently; all of it is the sender's word. */
export interface Incoming {
  text: string;
  value: unknown;
  place: Place;
  conversationId: string;
  tenantId: string | null;
  /** The connector's id of the first person mentioned beside the bot; their name is in the text. */
  mentioned: string | null;
  /** The connector's id of the meeting this conversation belongs to. */
  meetingId: string | null;
  /** Null when the activity has no user with a directory id behind it. */
  asker: Asker | null;
  locale: string | null;
}

const read = Symbol('incoming');

/** What the activity of a turn says, read once for all who ask. Throws where not even the conversation can be read. */
export function incomingOf({ activity, turnState }: TurnContext): Incoming {
  const known: Incoming | undefined = turnState.get(read);
  if (known !== undefined) return known;
  const incoming = readIncoming(activity);
  turnState.set(read, incoming);
  return incoming;
}

/** The same of an activity alone. */
export function readIncoming(activity: unknown): Incoming {
  const { text, value, conversation, from, channelData, locale, localTimezone, entities, recipient } =
    Incoming.parse(activity);
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? null;
  const known = from?.id && from.aadObjectId && tenantId;
  const people = entities.filter(({ mentioned }) => mentioned.id !== recipient?.id);
  return {
    text: withNames(text ?? '', people),
    mentioned: people[0]?.mentioned.id ?? null,
    value,
    place: placeOf(conversation),
    conversationId: conversation.id,
    tenantId,
    meetingId: channelData?.meeting?.id || meetingIdFromConversation(conversation.id),
    asker: known
      ? {
          userId: from.id ?? '',
          aadObjectId: from.aadObjectId ?? '',
          tenantId,
          locale,
          timeZone: localTimezone,
        }
      : null,
    locale,
  };
}

/** Puts a mention's name where its tag stands: other tags are the bot's own, and go. */
function withNames(text: string, mentions: z.output<typeof Mention>[]): string {
  return mentions.reduce((said, { text: tag, mentioned }) => {
    const name = (mentioned.name ?? tag.replace(/<[^<>]*>/g, '')).replace(/[<>&]/g, ' ');
    // By a function: a name may hold what replace() would expand.
    return said.replace(tag, () => name);
  }, text);
}

/** When in doubt a conversation counts as a chat: what is private stays private. */
function placeOf({
  id,
  conversationType,
  isGroup,
}: {
  id: string;
  conversationType: string | null;
  isGroup: boolean | null;
}): Place {
  const type = conversationType?.toLowerCase();
  if (type === 'personal') return 'personal';
  if (type === 'channel' || isChannelThread(id)) return 'channel';
  return type || isGroup || id.startsWith('19:') ? 'chat' : 'personal';
}

/**
 * The connector's meeting id is base64 of `0#<thread>#<message or 0>` in every documented example; used only where
 * the activity does not carry the id itself.
 */
function meetingIdFromConversation(conversationId: string): string | null {
  const [, ...parameters] = conversationId.split(';');
  const thread = threadOf(conversationId);
  const message = parameters.find((parameter) => parameter.startsWith('messageid='))?.slice('messageid='.length);
  if (/^19:meeting_.+@thread\.v2$/i.test(thread)) return encode(thread, '0');
  return isChannelThread(thread) && message ? encode(thread, message) : null;
}

const encode = (thread: string, message: string) => Buffer.from(`0#${thread}#${message}`).toString('base64');
