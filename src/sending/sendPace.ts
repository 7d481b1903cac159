import { threadOf } from '../platform/thread.js';
import type { Clock } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import { steady } from '../platform/time/steadyClock.js';
import { createLanes, forgetSome, type Lane } from './sendLanes.js';
import type { SendPriority } from './sendPriority.js';
import { createTenantPace, type TenantPace } from './tenantPace.js';

/** Where something is sent. Ids as they came from the wire. */
export interface Destination {
  tenant: string | null;
  conversation: string;
}

/**
 * When messages may go to Teams. What holds:
 * - In no stretch of time that a limit names more leave than it allows: per conversation, and per tenant.
 * - Of n instances each keeps to the n-th part of every limit, rounded down but at least one. While an instance does
 *   not know of another yet, or where there are more instances than sends, together they may exceed it.
 * - A reply leaves before every summary of its tenant that has not left yet. Among equals the first to ask leaves first.
 * - Who waits for a conversation holds up nobody in another; tenants know nothing of each other.
 * - Where there is room `take` has decided when it returns: nothing is asked of a storage or a timer.
 * - What is kept is bounded by `maxLanes` conversations, beside those in which something waits or was just sent.
 */
export interface SendPace {
  /** Resolves when one message may go out. Rejects with the signal's reason when it aborts before. */
  take(what: Destination & { priority: SendPriority }, signal?: AbortSignal): Promise<void>;
  /** True when there is room now and for a message after it: what is only nice to have takes nobody's place. */
  takeSpare(where: Destination): boolean;
  /** Teams asked for silence: nothing goes there for so long. A tenant's second conversation silences the tenant. */
  block(where: Destination, milliseconds: number): void;
  /** How much is remembered, and how many wait. */
  size(): { conversations: number; tenants: number; waiting: number };
}

export interface SendPaceOptions {
  clock: Clock;
  sleep: Sleep;
  /** How many instances share the limits. */
  share: () => number;
  maxLanes?: number;
}

export function createSendPace({ clock, sleep, share, maxLanes = 20_000 }: SendPaceOptions): SendPace {
  const time = steady(clock);
  const instances = () => Math.max(1, Math.floor(share()) || 1);
  const tenants = new Map<string, TenantPace>();
  const lanes = createLanes({ time, max: maxLanes });

  const tenantOf = ({ tenant }: Destination): TenantPace => {
    const key = tenant?.toLowerCase() ?? '';
    const known = tenants.get(key) ?? createTenantPace({ time, sleep, instances });
    // Last in the order, so that those nobody writes to are found at its beginning.
    tenants.delete(key);
    tenants.set(key, known);
    return known;
  };
  const laneOf = ({ tenant, conversation }: Destination): Lane =>
    lanes.of(`${tenant?.toLowerCase() ?? ''} ${threadOf(conversation)}`);
  const forgetIdle = () => {
    lanes.forgetIdle();
    forgetSome(tenants, (tenant) => tenant.isIdle());
  };

  return {
    take({ priority, ...where }, signal) {
      forgetIdle();
      return tenantOf(where).take(laneOf(where), priority, signal);
    },
    takeSpare(where) {
      forgetIdle();
      return tenantOf(where).takeSpare(laneOf(where));
    },
    block(where, milliseconds) {
      tenantOf(where).block(laneOf(where), milliseconds);
    },
    size: () => ({
      conversations: lanes.size(),
      tenants: tenants.size,
      waiting: [...tenants.values()].reduce((sum, tenant) => sum + tenant.waiting(), 0),
    }),
  };
}
