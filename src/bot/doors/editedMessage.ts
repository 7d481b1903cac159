import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { Store } from '../../storage/store.js';
import type { Incoming } from '../conversation/incoming.js';

/** Whoever mends a message does so at once; later edits are about something else. */
const mendedWithin = 5 * minute;

type Place = Pick<Incoming, 'tenantId' | 'conversationId'>;

const keyOf = ({ tenantId, conversationId }: Place, activityId: string) =>
  `unread/${tenantId}/${conversationId}/${activityId}`;

const idOf = (id: unknown): string | null => (typeof id === 'string' && /^[\w.:;=-]{1,100}$/.test(id) ? id : null);

/** Remembers a message that was not understood. Its id alone is stored: nothing that was typed. */
export async function rememberUnread(
  { store, clock, log }: { store: Store; clock: Clock; log: Log },
  place: Place,
  activityId: unknown,
): Promise<void> {
  const id = idOf(activityId);
  if (id === null) return;
  try {
    await store.put(keyOf(place, id), {}, { expiresAt: clock() + mendedWithin });
  } catch (error) {
    // The sender has been told what to type; that an edit will not be answered is no reason to fail.
    log.warn(errorOrigin(error), 'message that was not understood not remembered');
  }
}

/** True once for a message that was not understood a moment ago, and that its sender has edited since. */
export async function takeUnread({ store }: { store: Store }, place: Place, activityId: unknown): Promise<boolean> {
  const id = idOf(activityId);
  if (id === null) return false;
  const entry = await store.get(keyOf(place, id));
  // Whoever deletes it answers: Teams may tell of one edit twice.
  return entry !== null && (await store.delete(keyOf(place, id), entry.version));
}
