import { isDeepStrictEqual } from 'node:util';
import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { errorOrigin } from '../platform/errorOrigin.js';
import { isUnwritable } from '../storage/storageError.js';
import type { App } from './app.js';
import type { Incoming } from './incoming.js';
import { forgetPerson, rememberPerson } from './people.js';
import { referenceOf } from './privately.js';

// A channel's posts are one conversation: `;messageid=…` would make each of them another.
export const conversationKey = (tenantId: string | null, conversationId: string): string =>
  `conversation/${tenantId ?? ''}/${conversationId.split(';')[0]}`;

const keyOf = ({ tenantId, conversationId }: Incoming) => conversationKey(tenantId, conversationId);

/**
 * Keeps a reference to every conversation the bot is in, without names or titles. It is written when it changed since
 * this process last saw it: the service URL may move at any time.
 */
export function createConversations() {
  const seen = new LRUCache<string, object>({ max: 20_000 });
  return {
    async remember({ store, log }: App, context: TurnContext, incoming: Incoming): Promise<void> {
      const { asker, place } = incoming;
      const reference = {
        ...referenceOf(context, place === 'personal' ? asker : null),
        ...(place === 'personal' ? {} : { user: undefined }),
        locale: incoming.locale,
        timeZone: asker?.timeZone ?? null,
      };
      const key = keyOf(incoming);
      if (isDeepStrictEqual(seen.get(key), reference)) return;
      try {
        await store.put(key, reference);
        if (asker) await rememberPerson({ store }, asker, place === 'personal' ? incoming.conversationId : null);
        seen.set(key, reference);
      } catch (error) {
        // An answer needs none of it; it is written when this is next seen.
        if (!isUnwritable(error)) throw error;
        log.warn(errorOrigin(error), 'conversation not remembered');
      }
    },
    async forget({ store }: App, incoming: Incoming): Promise<void> {
      seen.delete(keyOf(incoming));
      await store.delete(keyOf(incoming));
      if (incoming.place === 'personal' && incoming.asker) await forgetPerson({ store }, incoming.asker);
    },
  };
}
