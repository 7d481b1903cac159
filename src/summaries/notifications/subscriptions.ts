import { asAppError } from '../../errors/appError.js';
import type { GraphClient } from '../../graph/http/client.js';
import {
  createSubscription,
  deleteSubscription,
  type EventRef,
  findSubscriptions,
  type NewSubscription,
  renewSubscription,
} from '../../graph/subscriptions.js';
import { hashOf } from '../../platform/hash.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import {
  claimLength,
  dueAtOf,
  handleOf,
  keyOf,
  lifetime,
  nextStep,
  type Subscribed,
  type Subscriber,
  secretSize,
  takenFor,
  withLife,
  withoutSubscription,
  writeClientState,
} from './subscribed.js';
import {
  changeSubscribed,
  type Kept,
  readSubscribed,
  replaceSubscribed,
  type SubscribedEntry,
} from './subscribedStore.js';

export interface SubscribeDeps extends Kept {
  log: Log;
  /** Unguessable bytes. */
  random: (size: number) => Buffer;
  /** `PUBLIC_URL`. */
  publicUrl: string;
}

/**
 * What was done. `subscribed`: reports from before were not told, so look for them. `busy`: somebody else is subscribing.
 * `taken`: a subscription of this app that is not ours to end is in the way. `no-event`: Graph does not know the event.
 */
export interface SubscribeOutcome {
  outcome: 'subscribed' | 'renewed' | 'nothing' | 'busy' | 'taken' | 'no-event';
  /** When to call again; null when there is no need. Milliseconds UTC. */
  dueAt: number | null;
}

export interface Wanted {
  organizer: Subscriber;
  event: EventRef;
  /** With the organiser's token and `VirtualEvent.Read`. */
  graph: GraphClient;
}

/** Where Graph posts its notifications. */
export const notificationUrlOf = (publicUrl: string): string => `${publicUrl}/api/notifications`;

/** Subscribes to an event's new reports, or renews what is due. Graph's refusals are AppErrors; calling again is always safe. */
export async function keepSubscribed(deps: SubscribeDeps, wanted: Wanted): Promise<SubscribeOutcome> {
  const handle = handleOf(wanted.organizer.tenantId, wanted.event);
  const entry = await readSubscribed(deps, handle);
  const step = nextStep(entry?.subscribed ?? null, deps.clock());
  if (entry && step === 'renew') return renew(deps, wanted, handle, entry);
  if (step === 'subscribe') return subscribe(deps, wanted, handle, entry);
  return { outcome: step === 'wait' ? 'busy' : 'nothing', dueAt: entry && dueAtOf(entry.subscribed) };
}

/** The same for an event that is kept already; `connect` is asked for a client only when something is due. */
export async function renewIfDue(
  deps: SubscribeDeps,
  { tenantId, event, connect }: { tenantId: string; event: EventRef; connect(by: Subscriber): Promise<GraphClient> },
): Promise<SubscribeOutcome> {
  const entry = await readSubscribed(deps, handleOf(tenantId, event));
  if (!entry) return { outcome: 'nothing', dueAt: null };
  const { organizer } = entry.subscribed;
  const step = nextStep(entry.subscribed, deps.clock());
  if (step === 'nothing') return { outcome: 'nothing', dueAt: dueAtOf(entry.subscribed) };
  if (step === 'wait') return { outcome: 'busy', dueAt: dueAtOf(entry.subscribed) };
  return keepSubscribed(deps, { organizer, event, graph: await connect(organizer) });
}

async function renew(
  deps: SubscribeDeps,
  wanted: Wanted,
  handle: string,
  entry: SubscribedEntry,
): Promise<SubscribeOutcome> {
  const { clock } = deps;
  const { subscriptionId, secretHash } = entry.subscribed;
  if (subscriptionId === null) return subscribe(deps, wanted, handle, entry);
  const renewed = await renewSubscription(wanted.graph, { subscriptionId, expiresAt: clock() + lifetime });
  if (renewed === 'gone') return subscribe(deps, wanted, handle, entry);
  const after = await changeSubscribed(deps, handle, (now) =>
    now.secretHash === secretHash ? withLife(now, renewed, clock()) : null,
  );
  return { outcome: 'renewed', dueAt: after && dueAtOf(after) };
}

async function subscribe(
  deps: SubscribeDeps,
  wanted: Wanted,
  handle: string,
  entry: SubscribedEntry | null,
): Promise<SubscribeOutcome> {
  const { clock, random, publicUrl, store } = deps;
  const { organizer, event, graph } = wanted;
  const secret = random(secretSize).toString('base64url');
  const claim: Subscribed = {
    organizer,
    kind: event.kind,
    eventId: event.eventId,
    subscriptionId: null,
    secretHash: hashOf(secret),
    expiresAt: 0,
    renewAt: clock(),
    claimedUntil: clock() + claimLength,
  };
  // Stored first: a notification may come before Graph's answer does.
  if (!(await replaceSubscribed(deps, handle, entry, claim))) return { outcome: 'busy', dueAt: claim.claimedUntil };
  const settle = (change: (now: Subscribed) => Subscribed) =>
    changeSubscribed(deps, handle, (now) => (now.secretHash === claim.secretHash ? change(now) : null));
  try {
    const created = await createOrReplace(graph, {
      event,
      notificationUrl: notificationUrlOf(publicUrl),
      clientState: writeClientState({ handle, secret }),
      expiresAt: clock() + lifetime,
    });
    const after = await settle((now) =>
      created === 'exists' ? withoutSubscription(now, clock() + takenFor) : withLife(now, created, clock()),
    );
    return { outcome: created === 'exists' ? 'taken' : 'subscribed', dueAt: after && dueAtOf(after) };
  } catch (thrown) {
    if (asAppError(thrown).code === 'meeting-gone') {
      await store.delete(keyOf(handle));
      return { outcome: 'no-event', dueAt: null };
    }
    // Whoever tries again need not wait for the claim to lapse; should this fail too, they do.
    await settle((now) => withoutSubscription(now, clock())).catch((error: unknown) =>
      deps.log.warn(errorOrigin(error), 'claim on a subscription not released'),
    );
    throw thrown;
  }
}

/** Graph allows one per app and event. One at our address whose secret nobody knows (an answer was lost) is replaced. */
async function createOrReplace(graph: GraphClient, asked: NewSubscription) {
  const created = await createSubscription(graph, asked);
  if (created !== 'exists') return created;
  const lost = await findSubscriptions(graph, asked);
  if (lost.length === 0) return created;
  for (const id of lost) await deleteSubscription(graph, id);
  return createSubscription(graph, asked);
}
