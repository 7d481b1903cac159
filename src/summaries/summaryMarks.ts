import { z } from 'zod';
import { isOrganizerOf } from '../meetings/organizer.js';
import { type Clock, day, hour } from '../platform/time/clock.js';
import type { Store } from '../storage/store.js';
import type { Organizer } from './host.js';

/** As long as a card in a chat can be looked through. */
const remembered = 30 * day;
const messagesKept = 20;
/** Times of the same occurrence, told by reports and by the calendar. */
const near = 2 * hour;

interface Deps {
  store: Store;
  clock: Clock;
}

export interface ChatKey {
  tenantId: string;
  conversationId: string;
}

const Messages = z.array(z.object({ occurrence: z.number(), activityId: z.string() }));
const messagesKey = ({ tenantId, conversationId }: ChatKey) => `summary-messages/${tenantId}/${conversationId}`;
const namedKey = ({ tenantId, conversationId }: ChatKey, activityId: string) =>
  `summary-named/${tenantId}/${conversationId}/${activityId}`;
const waitingKey = ({ tenantId, aadObjectId }: Pick<Organizer, 'tenantId' | 'aadObjectId'>) =>
  `summary-waiting/${tenantId}/${aadObjectId}/`.toLowerCase();

/** So that the organiser's "show the names" changes the summary that is there, instead of adding a message. */
export async function rememberMessage(
  { store, clock }: Deps,
  chat: ChatKey,
  message: { occurrence: number; activityId: string },
): Promise<void> {
  const known = Messages.safeParse((await store.get(messagesKey(chat)))?.value).data ?? [];
  const others = known.filter(({ occurrence }) => occurrence !== message.occurrence);
  const options = { expiresAt: clock() + remembered };
  await store.put(messagesKey(chat), [...others, message].slice(-messagesKept), options);
}

/** The summary of the occurrence that began at `start`; null when the chat has none. */
export async function messageAbout(
  { store }: Pick<Deps, 'store'>,
  chat: ChatKey,
  start: number,
): Promise<string | null> {
  const known = Messages.safeParse((await store.get(messagesKey(chat)))?.value).data ?? [];
  const [nearest] = known
    .filter(({ occurrence }) => Math.abs(occurrence - start) <= near)
    .sort((a, b) => Math.abs(a.occurrence - start) - Math.abs(b.occurrence - start));
  return nearest?.activityId ?? null;
}

/** The start of the occurrence that a message is the summary of; null for every other message. */
export async function occurrenceOf(
  { store }: Pick<Deps, 'store'>,
  chat: ChatKey,
  activityId: string,
): Promise<number | null> {
  const known = Messages.safeParse((await store.get(messagesKey(chat)))?.value).data ?? [];
  return known.findLast((one) => one.activityId === activityId)?.occurrence ?? null;
}

const Named = z.object({ by: z.string() });

/** Somebody has shown the names in this message: where they organise the meeting, a later session must not hide them again. */
export async function markNamed(
  { store, clock }: Deps,
  chat: ChatKey,
  { activityId, by }: { activityId: string; by: Pick<Organizer, 'aadObjectId'> },
): Promise<void> {
  const named: z.output<typeof Named> = { by: by.aadObjectId.toLowerCase() };
  await store.put(namedKey(chat, activityId), named, { expiresAt: clock() + remembered });
}

/** True when the meeting's own organiser has shown the names in this message: what anybody else did has no effect. */
export async function isNamed(
  { store }: Pick<Deps, 'store'>,
  chat: ChatKey,
  { activityId, organizer }: { activityId: string; organizer: Pick<Organizer, 'aadObjectId'> },
): Promise<boolean> {
  const named = Named.safeParse((await store.get(namedKey(chat, activityId)))?.value);
  if (!named.success) return false;
  return isOrganizerOf({ organizerAadObjectId: organizer.aadObjectId }, { aadObjectId: named.data.by });
}

/** A job that can go on once its organiser has signed in. */
export async function waitForSignIn({ store, clock }: Deps, organizer: Organizer, jobId: string): Promise<void> {
  await store.put(`${waitingKey(organizer)}${jobId}`, { jobId }, { expiresAt: clock() + remembered });
}

/**
 * Lets each job go on that waited for this person, and then forgets that it did: whoever dies in between leaves it to be found again,
 * so `goOn` may be called twice for one.
 */
export async function endWaiting(
  { store }: Pick<Deps, 'store'>,
  organizer: Pick<Organizer, 'tenantId' | 'aadObjectId'>,
  goOn: (jobId: string) => Promise<void>,
): Promise<void> {
  for await (const { key, value, version } of store.list(waitingKey(organizer))) {
    const waiting = z.object({ jobId: z.string() }).safeParse(value);
    if (waiting.success) await goOn(waiting.data.jobId);
    // Should the job wait again by now, that is another version.
    await store.delete(key, version);
  }
}
