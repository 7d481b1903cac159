import { z } from 'zod';
import { hashOf } from '../../platform/hash.js';
import { isChannelThread, partsOfMeetingId } from '../../platform/thread.js';
import { StorageError } from '../../storage/storageError.js';
import type { Entry, Store } from '../../storage/store.js';

/** Somebody, by the ids of the directory alone. */
export interface Somebody {
  tenantId: string;
  aadObjectId: string;
}

/** Whom an organiser has named: they get the summaries that the organiser gets, and may ask about those meetings in private. */
const Delegate = z.object({
  aadObjectId: z.string(),
  /** The connector's id; null where only the directory's is known. */
  userId: z.string().nullable(),
  /** Their 1:1 chat with the bot. */
  conversationId: z.string().nullable(),
  /** All meetings of the organiser, or those of these places (`placeNamed`). */
  all: z.boolean(),
  threads: z.array(z.string()),
});
export type Delegate = z.output<typeof Delegate>;
const Delegates = z.object({ delegates: z.array(Delegate) });

/** About which of an organiser's meetings a delegate is told. */
export type Scope = Pick<Delegate, 'all' | 'threads'>;

export const mostDelegates = 10;
const mostThreads = 50;
/** Organisers of whom one person is shown at once that they share with them. */
export const mostOrganizers = 20;
const maxTries = 10;

const keyOf = ({ tenantId, aadObjectId }: Somebody) => `delegates/${tenantId}/${aadObjectId}`.toLowerCase();
const hintsOf = ({ tenantId, aadObjectId }: Somebody) => `delegated/${tenantId}/${aadObjectId}/`.toLowerCase();
const declinedOf = ({ tenantId, aadObjectId }: Somebody) => `declined/${tenantId}/${aadObjectId}/`.toLowerCase();
const idOf = ({ aadObjectId }: Somebody) => aadObjectId.toLowerCase();
const isSame = (one: Somebody, other: Pick<Somebody, 'aadObjectId'>) => idOf(one) === other.aadObjectId.toLowerCase();

/** A tag that tells delegates apart for a button, and names nobody. */
export const tagOfDelegate = (aadObjectId: string): string => hashOf(aadObjectId.toLowerCase()).slice(0, 22);

interface Deps {
  store: Store;
}

const delegatesIn = (entry: Entry | null): Delegate[] => Delegates.safeParse(entry?.value).data?.delegates ?? [];

/** Whom the organiser has named. What stands here is the truth, on every instance; `delegated/` only says where to look. */
export const delegatesOf = async ({ store }: Deps, organizer: Somebody): Promise<Delegate[]> =>
  delegatesIn(await store.get(keyOf(organizer)));

/** About which meetings somebody may ask on the organiser's behalf; null where the organiser has not named them, or not any more. */
export async function scopeOf(deps: Deps, organizer: Somebody, delegate: Somebody): Promise<Scope | null> {
  if (organizer.tenantId.toLowerCase() !== delegate.tenantId.toLowerCase()) return null;
  return (await delegatesOf(deps, organizer)).find((one) => isSame(delegate, one)) ?? null;
}

/**
 * What somebody is named for who is named for one meeting: its chat, a series as a whole; in a channel, whose meetings share a thread, the
 * post of this meeting alone. Null where nobody tells which that is.
 */
export function placeNamed(thread: string | null, meetingId: string | null): string | null {
  if (thread === null || !isChannelThread(thread)) return thread;
  const message = meetingId === null ? null : (partsOfMeetingId(meetingId)?.message ?? null);
  return message === null ? null : `${thread};messageid=${message}`;
}

/** Whether they may be told of one meeting, by its place. */
export const covers = ({ all, threads }: Scope, place: string | null): boolean =>
  all || (place !== null && threads.includes(place));

/** The organisers who have named somebody; as many as are shown, unless all are wanted. */
export async function organizersOf(
  deps: Deps,
  delegate: Somebody,
  most = mostOrganizers,
): Promise<(Somebody & Scope)[]> {
  const found: (Somebody & Scope)[] = [];
  const prefix = hintsOf(delegate);
  for await (const { key } of deps.store.list(prefix)) {
    const organizer = { tenantId: delegate.tenantId, aadObjectId: key.slice(prefix.length) };
    const scope = await scopeOf(deps, organizer, delegate);
    if (scope !== null) found.push({ ...organizer, all: scope.all, threads: scope.threads });
    if (found.length >= most) break;
  }
  return found;
}

/** Changes what is there now, however many write at once; `next` gives null to leave it. */
async function change(
  { store }: Deps,
  organizer: Somebody,
  next: (now: Delegate[]) => Delegate[] | null,
): Promise<Delegate[]> {
  const key = keyOf(organizer);
  for (let tries = 0; tries < maxTries; tries += 1) {
    const entry = await store.get(key);
    const after = next(delegatesIn(entry));
    if (after === null) return delegatesIn(entry);
    const value: z.output<typeof Delegates> = { delegates: after };
    if (entry !== null && after.length === 0) {
      if (await store.delete(key, entry.version)) return after;
    } else {
      const written = entry
        ? await store.putIfUnchanged(key, value, entry.version)
        : await store.putIfAbsent(key, value);
      if (written !== null) return after;
    }
  }
  throw new StorageError('storage-down', 'too many writers');
}

export type MayAdd = 'new' | 'already' | 'full' | 'declined';

/** Whether somebody can be named for all meetings (`thread` is null) or for one. */
export async function mayAdd(
  deps: Deps,
  organizer: Somebody,
  { delegate, thread }: { delegate: Somebody; thread: string | null },
): Promise<MayAdd> {
  if (await hasDeclined(deps, organizer, delegate)) return 'declined';
  return mayJoin(await delegatesOf(deps, organizer), delegate, thread);
}

function mayJoin(delegates: readonly Delegate[], delegate: Somebody, thread: string | null): MayAdd {
  const known = delegates.find((one) => isSame(delegate, one));
  if (known !== undefined && (thread === null ? known.all : covers(known, thread))) return 'already';
  if (known !== undefined) return thread !== null && known.threads.length >= mostThreads ? 'full' : 'new';
  return delegates.length >= mostDelegates ? 'full' : 'new';
}

/** Names somebody, who has been told. The same rules hold at this moment as before they were told. */
export async function addDelegate(
  deps: Deps,
  organizer: Somebody,
  {
    delegate,
    thread,
  }: { delegate: Pick<Delegate, 'aadObjectId' | 'userId' | 'conversationId'>; thread: string | null },
): Promise<MayAdd> {
  const somebody = { tenantId: organizer.tenantId, aadObjectId: delegate.aadObjectId };
  if (await hasDeclined(deps, organizer, somebody)) return 'declined';
  let may: MayAdd = 'new';
  // Where to look is written first: without what it leads to it says nothing.
  await deps.store.put(`${hintsOf(somebody)}${idOf(organizer)}`, {});
  await change(deps, organizer, (now) => {
    may = mayJoin(now, somebody, thread);
    if (may !== 'new') return null;
    const known = now.find((one) => isSame(somebody, one));
    const threads = [...(known?.threads ?? []), ...(thread === null ? [] : [thread])];
    const named: Delegate = {
      ...delegate,
      aadObjectId: idOf(somebody),
      all: thread === null || known?.all === true,
      threads,
    };
    return [...now.filter((one) => !isSame(somebody, one)), named];
  });
  // They may have declined while this was written.
  if (!(await hasDeclined(deps, organizer, somebody))) return may;
  await removeDelegate(deps, organizer, somebody);
  return 'declined';
}

/** Ends it for one person. False where it was not so. */
export async function removeDelegate(deps: Deps, organizer: Somebody, delegate: Somebody): Promise<boolean> {
  let was = false;
  await change(deps, organizer, (now) => {
    const others = now.filter((one) => !isSame(delegate, one));
    was = others.length < now.length;
    return was ? others : null;
  });
  await deps.store.delete(`${hintsOf(delegate)}${idOf(organizer)}`);
  return was;
}

/** Ends it for everybody, as when the organiser signs out; those it was ended for. */
export async function removeDelegates(deps: Deps, organizer: Somebody): Promise<Delegate[]> {
  let ended: Delegate[] = [];
  await change(deps, organizer, (now) => {
    ended = now;
    return now.length === 0 ? null : [];
  });
  const { tenantId } = organizer;
  for (const { aadObjectId } of ended)
    await deps.store.delete(`${hintsOf({ tenantId, aadObjectId })}${idOf(organizer)}`);
  return ended;
}

/** Ends all that others share with somebody, as when they remove the bot. */
export async function leaveAll(deps: Deps, delegate: Somebody): Promise<number> {
  const organizers = await organizersOf(deps, delegate, Number.POSITIVE_INFINITY);
  for (const organizer of organizers) await removeDelegate(deps, organizer, delegate);
  return organizers.length;
}

/** Remembers that somebody does not want an organiser's summaries, and ends them. It stands until they allow them again. */
export async function decline(deps: Deps, delegate: Somebody, organizer: Somebody): Promise<void> {
  await deps.store.put(`${declinedOf(delegate)}${idOf(organizer)}`, {});
  await removeDelegate(deps, organizer, delegate);
}

export const hasDeclined = async ({ store }: Deps, organizer: Somebody, delegate: Somebody): Promise<boolean> =>
  (await store.get(`${declinedOf(delegate)}${idOf(organizer)}`)) !== null;

/** Takes back that somebody has declined. Nothing comes by itself. False where they had not. */
export const allowAgain = ({ store }: Deps, delegate: Somebody, organizer: Somebody): Promise<boolean> =>
  store.delete(`${declinedOf(delegate)}${idOf(organizer)}`);

/** The organisers whom somebody has declined. */
export async function declinedBy({ store }: Deps, delegate: Somebody): Promise<Somebody[]> {
  const prefix = declinedOf(delegate);
  const found: Somebody[] = [];
  for await (const { key } of store.list(prefix)) {
    found.push({ tenantId: delegate.tenantId, aadObjectId: key.slice(prefix.length) });
    if (found.length >= mostOrganizers) break;
  }
  return found;
}
