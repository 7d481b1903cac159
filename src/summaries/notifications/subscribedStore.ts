import { type Clock, day } from '../../platform/time/clock.js';
import { StorageError } from '../../storage/storageError.js';
import type { Store } from '../../storage/store.js';
import { keyOf, Subscribed } from './subscribed.js';

/** Kept that long after it was last changed, which a living subscription is twice a day. */
const keptFor = 30 * day;
const maxTries = 10;

export interface SubscribedEntry {
  subscribed: Subscribed;
  version: string;
}

export interface Kept {
  store: Store;
  clock: Clock;
}

/** Null where there is none, or none that can be read. */
export async function readSubscribed({ store }: Kept, handle: string): Promise<SubscribedEntry | null> {
  const entry = await store.get(keyOf(handle));
  const parsed = Subscribed.safeParse(entry?.value);
  return entry && parsed.success ? { subscribed: parsed.data, version: entry.version } : null;
}

/** Writes in place of `before`; false when another writer was faster. */
export async function replaceSubscribed(
  { store, clock }: Kept,
  handle: string,
  before: SubscribedEntry | null,
  after: Subscribed,
): Promise<boolean> {
  const options = { expiresAt: clock() + keptFor };
  const version = before
    ? await store.putIfUnchanged(keyOf(handle), after, before.version, options)
    : await store.putIfAbsent(keyOf(handle), after, options);
  return version !== null;
}

/** Changes what is there now, however many write at once; `change` gives null to leave it. What is there afterwards. */
export async function changeSubscribed(
  kept: Kept,
  handle: string,
  change: (now: Subscribed) => Subscribed | null,
): Promise<Subscribed | null> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const before = await readSubscribed(kept, handle);
    if (before === null) return null;
    const after = change(before.subscribed);
    if (after === null) return before.subscribed;
    if (await replaceSubscribed(kept, handle, before, after)) return after;
  }
  throw new StorageError('storage-down', 'too many writers');
}
