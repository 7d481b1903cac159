import { isDeepStrictEqual } from 'node:util';
import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { orNull } from '../../platform/http/wireShapes.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { threadOf } from '../../platform/thread.js';
import { type Clock, day, minute } from '../../platform/time/clock.js';
import { isUnwritable } from '../../storage/storageError.js';
import type { Entry, Store } from '../../storage/store.js';
import type { Incoming } from './incoming.js';
import { forgetPerson, rememberPerson } from './knownPeople.js';
import { toldAt } from './moments.js';
import { referenceOf } from './privately.js';
import { ReferenceShape } from './reference.js';

export const conversationKey = (tenantId: string | null, conversationId: string): string =>
  `conversation/${tenantId ?? ''}/${threadOf(conversationId)}`;

const keyOf = ({ tenantId, conversationId }: Incoming) => conversationKey(tenantId, conversationId);

/**
 * After this time a process looks again whether what it has seen is still stored, since another process may have
 * changed it.
 */
const believedFor = 5 * minute;
/** A removal is remembered for as long as an older message may still arrive. */
const removalKept = day;
/** Nothing is sent for so long to a conversation that refuses messages, unless something is heard from it. */
const pausedFor = day;
const maxTries = 5;

const moment = orNull(z.number());
const Marks = z.object({
  /** When Teams last said that the bot was added. This and all other times are milliseconds UTC. */
  addedAt: moment,
  /** When the bot was last refused there. */
  pausedAt: moment,
});
const Removed = z.object({ removedAt: z.number() });

/** A conversation that the bot is in. */
export interface Conversation extends z.output<typeof Marks> {
  reference: z.output<typeof ReferenceShape>;
}

/** Reads the conversation. Null where the bot is not in it, or not any more. */
export async function readConversation(
  { store }: { store: Store },
  tenantId: string | null,
  conversationId: string,
): Promise<Conversation | null> {
  return conversationIn((await store.get(conversationKey(tenantId, conversationId)))?.value);
}

function conversationIn(value: unknown): Conversation | null {
  const reference = ReferenceShape.safeParse(value);
  return reference.success ? { reference: reference.data, ...Marks.parse(value) } : null;
}

/** True while nothing should be sent there. */
export const isPaused = ({ pausedAt }: Conversation, now: number): boolean =>
  pausedAt !== null && now - pausedAt < pausedFor;

/**
 * Why a conversation is remembered. With `added` and `event` it is stored even if this process believes that it is
 * stored already.
 */
export type Occasion = 'said' | 'event' | 'added';

export type Conversations = ReturnType<typeof createConversations>;

/**
 * Keeps a reference to every conversation the bot is in, without names or titles. The storage is the truth; what a
 * process has seen only spares it some reads for minutes. Events that arrive out of order are put in order by the times
 * in them.
 */
export function createConversations({ clock }: { clock: Clock }) {
  // The first key is the conversation, the second is the person who spoke there, because both are remembered.
  const seen = new LRUCache<string, Map<string, object>>({
    max: 20_000,
    ttl: believedFor,
    ttlResolution: 0,
    perf: { now: clock },
  });

  function believe(key: string, person: string, reference: object): void {
    const people = seen.get(key);
    if (people) people.set(person, reference);
    else seen.set(key, new Map([[person, reference]]));
  }

  async function write(
    store: Store,
    context: TurnContext,
    incoming: Incoming,
    occasion: Occasion,
  ): Promise<Conversation | null> {
    const { asker, place } = incoming;
    const reference = {
      ...referenceOf(context, place === 'personal' ? asker : null),
      ...(place === 'personal' ? {} : { user: undefined }),
      locale: incoming.locale,
      timeZone: asker?.timeZone ?? null,
    };
    const [key, person] = [keyOf(incoming), asker?.aadObjectId ?? ''];
    if (occasion === 'said' && isDeepStrictEqual(seen.get(key)?.get(person), reference)) return null;
    const told = toldAt(context.activity, clock());
    const kept = await change(store, key, (entry) => {
      const removed = Removed.safeParse(entry?.value);
      // The message was sent before the bot was removed and arrives only now.
      if (removed.success && told < removed.data.removedAt) return null;
      const before = conversationIn(entry?.value)?.addedAt ?? null;
      const addedAt = occasion === 'added' ? Math.max(told, before ?? told) : before;
      return { value: { ...reference, ...(addedAt === null ? {} : { addedAt }) } };
    });
    if (kept === null) return null;
    if (asker) await rememberPerson({ store }, asker, place === 'personal' ? incoming.conversationId : null);
    believe(key, person, reference);
    return conversationIn(kept);
  }

  return {
    async remember(
      { store, log }: { store: Store; log: Log },
      context: TurnContext,
      incoming: Incoming,
      occasion: Occasion = 'said',
    ): Promise<Conversation | null> {
      try {
        return await write(store, context, incoming, occasion);
      } catch (error) {
        // An answer does not need it. It is written when the conversation is next heard of.
        if (occasion !== 'said' || !isUnwritable(error)) throw error;
        log.warn(errorOrigin(error), 'conversation not remembered');
        return null;
      }
    },

    /**
     * Forgets a conversation that the bot was removed from. False where the bot has been added again since and the
     * removal only arrives late.
     */
    async forget({ store }: { store: Store }, context: TurnContext, incoming: Incoming): Promise<boolean> {
      const removedAt = toldAt(context.activity, clock());
      seen.delete(keyOf(incoming));
      const kept = await change(store, keyOf(incoming), (entry) => {
        const known = conversationIn(entry?.value);
        if (known?.addedAt != null && known.addedAt > removedAt) return null;
        const before = Removed.safeParse(entry?.value).data?.removedAt ?? removedAt;
        return { value: { removedAt: Math.max(before, removedAt) }, expiresAt: clock() + removalKept };
      });
      if (kept === null) return false;
      if (incoming.place === 'personal' && incoming.asker) await forgetPerson({ store }, incoming.asker);
      return true;
    },

    /** What was deleted under this key is written again when the conversation is next heard of. */
    unsee(key: string): void {
      seen.delete(key);
    },

    /**
     * Remembers that the bot may not write there. Nothing is sent until something is heard from there again, or a day
     * has passed.
     */
    async pause({ store }: { store: Store }, tenantId: string, conversationId: string): Promise<void> {
      const key = conversationKey(tenantId, conversationId);
      seen.delete(key);
      await change(store, key, (entry) => {
        const known = conversationIn(entry?.value);
        return known === null ? null : { value: { ...known.reference, pausedAt: clock() } };
      });
    },
  };
}

interface Change {
  value: object;
  expiresAt?: number;
}

/**
 * Gives what is stored afterwards, or null where `next` wants no change. `next` is called again when another writer was
 * faster.
 */
async function change(store: Store, key: string, next: (entry: Entry | null) => Change | null): Promise<object | null> {
  for (let tries = 1; ; tries += 1) {
    const entry = await store.get(key);
    const wanted = next(entry);
    if (wanted === null) return null;
    const { expiresAt } = wanted;
    // This is the value as it will be read: without fields that are undefined.
    const value: object = JSON.parse(JSON.stringify(wanted.value));
    if (expiresAt === undefined && isDeepStrictEqual(entry?.value, value)) return value;
    const options = expiresAt === undefined ? {} : { expiresAt };
    // When other writers are always faster, the last one wins, because all of them know the conversation.
    if (tries === maxTries) {
      await store.put(key, value, options);
      return value;
    }
    const written = entry
      ? await store.putIfUnchanged(key, value, entry.version, options)
      : await store.putIfAbsent(key, value, options);
    if (written !== null) return value;
  }
}
