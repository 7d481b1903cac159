import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { flag, listOf, orNull } from '../../platform/http/wireShapes.js';
import { isChannelThread } from '../../platform/thread.js';
import type { Asker, Place } from '../../question/question.js';
import { LocaleShape, TimeZoneShape } from '../../question/reader.js';
import { longestList } from '../../understanding/parse/message/pastedList.js';
import { meetingIdFromConversation } from './connectorMeetingId.js';

/** Letters of the longest message that is a question. */
const longestText = 2000;
const text = orNull(z.string().max(longestText));
const id = orNull(z.object({ id: text }));

const maxEntities = 50;

/** A mention of somebody in the text (learn: channel and group conversations). Its words come from the sender. */
const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1).max(500),
  mentioned: z.object({ id: z.string().min(1).max(500), name: text }),
});
const Mentions = listOf(Mention);

const Incoming = z.object({
  text: orNull(z.string().max(longestList)),
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

/** What an activity says about itself, read leniently. All of it is only what its sender says. */
export interface Incoming {
  text: string;
  /** The message as it came, where it has several lines, or addresses behind a colon, and may hold a list; else null. */
  lines: string | null;
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

/**
 * Gives what the activity of a turn says. It is read once for all callers. Throws where not even the conversation can
 * be read.
 */
export function incomingOf({ activity, turnState }: TurnContext): Incoming {
  const known: Incoming | undefined = turnState.get(read);
  if (known !== undefined) return known;
  const incoming = readIncoming(activity);
  turnState.set(read, incoming);
  return incoming;
}

/** Reads an activity outside a turn. Throws where not even the conversation can be read. */
export function readIncoming(activity: unknown): Incoming {
  const { text, value, conversation, from, channelData, locale, localTimezone, entities, recipient } =
    Incoming.parse(activity);
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? null;
  const known = from?.id && from.aadObjectId && tenantId;
  const people = entities.filter(({ mentioned }) => mentioned.id !== recipient?.id);
  return {
    // A longer message asks nothing, but for the list that it may hold.
    text: text !== null && text.length <= longestText ? withNames(text, people) : '',
    lines: text !== null && /[\r\n]|<(?:br|\/p)\b|:\s[^:]*@/iu.test(text) ? text : null,
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

/**
 * Puts the name of each mentioned person in the place of its tag. The other tags are mentions of the bot and are
 * removed later.
 */
function withNames(text: string, mentions: z.output<typeof Mention>[]): string {
  return mentions.reduce((said, { text: tag, mentioned }) => {
    const name = (mentioned.name ?? tag.replace(/<[^<>]*>/g, '')).replace(/[<>&]/g, ' ');
    // A function is passed because a name may contain characters that replace() would expand.
    return said.replace(tag, () => name);
  }, text);
}

/** In doubt a conversation counts as a chat, so that private answers stay private. */
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
