import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { type Clock, second } from '../platform/time/clock.js';
import { isStillHeld } from '../platform/time/leaseTime.js';
import type { Sleep } from '../platform/time/sleep.js';
import type { Owners } from './owners.js';
import { StorageError } from './storageError.js';
import type { Store } from './store.js';

export interface ClaimDeps {
  store: Store;
  clock: Clock;
  sleep: Sleep;
  owners: Owners;
  /** Told when a claim could not be renewed; it is tried again. */
  onNotRenewed(error: unknown): void;
}

export interface ClaimRequest {
  key: string;
  /** How long it is remembered that the work was done, in milliseconds; null for ever. */
  keepFor: number | null;
  /** How long others wait at the most when a process died in the middle, where its death is not known sooner. */
  leaseFor?: number;
}

/** `running`: somebody is at it now. `done`: it was done. */
export type Claimed = { status: 'mine'; claim: Claim } | { status: 'running' | 'done' };

/** Work that one process at a time does, and renews its claim to while it is at it. One of both has to be called. */
export interface Claim {
  done(): Promise<void>;
  /** Tells that the work was not done. Whoever comes next may try. */
  release(): Promise<void>;
}

const Held = z.object({ owner: z.string(), until: z.number() });
const Done = z.object({ doneUntil: z.number().nullable() });

const usualLease = 20 * second;
const maxTries = 10;

/**
 * The one way to say "I am doing this" in the storage. A process that died in the middle holds nobody up for longer than `leaseFor`, and
 * neither does a clock that was ahead. What an older version has written counts as done, because it knew no more than "begun".
 */
export async function claim(deps: ClaimDeps, { key, keepFor, leaseFor = usualLease }: ClaimRequest): Promise<Claimed> {
  const { store, clock, owners } = deps;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const entry = await store.get(key);
    const now = clock();
    if (entry !== null) {
      const held = Held.safeParse(entry.value);
      if (!held.success && isDone(entry.value, now, keepFor)) return { status: 'done' };
      if (held.success && isStillHeld(held.data.until, now, leaseFor) && !owners.isDead(held.data.owner)) {
        return { status: 'running' };
      }
    }
    const value: z.output<typeof Held> = { owner: owners.own(), until: now + leaseFor };
    const options = { expiresAt: value.until };
    const version = entry
      ? await store.putIfUnchanged(key, value, entry.version, options)
      : await store.putIfAbsent(key, value, options);
    if (version !== null) return { status: 'mine', claim: hold(deps, { key, keepFor, leaseFor }, version) };
  }
  throw new StorageError('storage-down', 'too many writers');
}

function isDone(value: unknown, now: number, keepFor: number | null): boolean {
  const done = Done.safeParse(value);
  if (!done.success || done.data.doneUntil === null || keepFor === null) return true;
  return isStillHeld(done.data.doneUntil, now, keepFor);
}

function hold(deps: ClaimDeps, { key, keepFor, leaseFor }: Required<ClaimRequest>, first: string): Claim {
  const { store, clock, sleep, owners, onNotRenewed } = deps;
  let version: string | null = first;
  const ended = new AbortController();
  const renewing = (async () => {
    while (version !== null) {
      await sleep(leaseFor / 3, ended.signal);
      // A sleep that ends at once must not keep everything else waiting.
      await setImmediate();
      if (ended.signal.aborted) return;
      const value: z.output<typeof Held> = { owner: owners.own(), until: clock() + leaseFor };
      try {
        version = await store.putIfUnchanged(key, value, version, { expiresAt: value.until });
      } catch (error) {
        onNotRenewed(error);
      }
    }
  })();
  /** The version that is still ours; null when somebody else has it by now. */
  const mine = async () => {
    ended.abort();
    await renewing;
    return version;
  };
  return {
    async done() {
      const last = await mine();
      const doneUntil = keepFor === null ? null : clock() + keepFor;
      const value: z.output<typeof Done> = { doneUntil };
      const options = doneUntil === null ? {} : { expiresAt: doneUntil };
      // The claim has run out in the meantime and nobody else has taken it, so the work was done all the same.
      if (last === null || (await store.putIfUnchanged(key, value, last, options)) === null) {
        await store.putIfAbsent(key, value, options);
      }
    },
    async release() {
      const last = await mine();
      if (last !== null) await store.delete(key, last);
    },
  };
}
