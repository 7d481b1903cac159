import type { Storage, StoreItems } from 'botbuilder-core';
import { isObject } from '../platform/isObject.js';
import type { Clock } from '../platform/time/clock.js';
import type { Store } from './store.js';

/** Bot Framework's state on our Store. Everything written expires `lifetime` milliseconds after its last change. */
export function createBotStorage({
  store,
  clock,
  lifetime,
}: {
  store: Store;
  clock: Clock;
  lifetime: number;
}): Storage {
  const keyOf = (key: string) => `state/${key}`;
  return {
    async read(keys) {
      const items: StoreItems = {};
      for (const key of keys) {
        const entry = await store.get(keyOf(key));
        if (entry && isObject(entry.value)) items[key] = { ...entry.value, eTag: entry.version };
      }
      return items;
    },
    async write(changes) {
      const options = { expiresAt: clock() + lifetime };
      for (const [key, item] of Object.entries(changes)) {
        const { eTag, ...value } = item;
        if (typeof eTag !== 'string' || eTag === '*') await store.put(keyOf(key), value, options);
        else if ((await store.putIfUnchanged(keyOf(key), value, eTag, options)) === null) {
          // The words the SDK looks for (botbuilder: teamsSSOTokenExchangeMiddleware).
          throw new Error(`Storage: etag conflict for ${keyOf(key)}`);
        }
      }
    },
    async delete(keys) {
      for (const key of keys) await store.delete(keyOf(key));
    },
  };
}
