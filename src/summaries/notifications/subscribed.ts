import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { EventRef } from '../../graph/subscriptions.js';
import { hashOf } from '../../platform/hash.js';
import { day, hour, minute } from '../../platform/time/clock.js';
import { isStillHeld } from '../../platform/time/leaseTime.js';

/** Whose token subscribes, and whose summaries are posted. Ids only: it is stored. */
export const SubscriberShape = z.object({ tenantId: z.string(), aadObjectId: z.string(), userId: z.string() });
export type Subscriber = z.output<typeof SubscriberShape>;

/** What is kept of an event whose new reports Graph tells. Times are milliseconds UTC. */
export const Subscribed = z.object({
  organizer: SubscriberShape,
  kind: z.enum(['webinar', 'townhall']),
  eventId: z.string(),
  /** Null while there is none, or none whose id is known. */
  subscriptionId: z.string().nullable(),
  /** Of the clientState that the newest subscription was asked for with. */
  secretHash: z.string(),
  expiresAt: z.number(),
  /** When to renew, or without a subscription to try again. */
  renewAt: z.number(),
  /** Somebody is subscribing until then. */
  claimedUntil: z.number(),
});
export type Subscribed = z.output<typeof Subscribed>;

/** One day is the most Graph allows (learn: subscription resource); the clocks may differ. */
export const lifetime = day - 5 * minute;
/** Longer than everything that one Graph client may do. */
export const claimLength = 5 * minute;
/** Half of a life, after which a subscription is renewed, is the longest that nothing is to be done. */
const longestWait = day / 2;
/** Until another try, when somebody else's subscription of this app is in the way. It lasts a day at most. */
export const takenFor = hour;

export const keyOf = (handle: string): string => `subscription/${handle}`;

/** Names an event without telling it: 132 bits of a hash. */
export const handleOf = (tenantId: string, { kind, eventId }: EventRef): string =>
  hashOf(JSON.stringify([tenantId.toLowerCase(), kind, eventId])).slice(0, handleLength);
const handleLength = 22;

export interface ClientState {
  handle: string;
  secret: string;
}

/**
 * clientState: the event's handle, and 256 bits that only Graph is told. With the handle in it a notification finds its record
 * even before the answer that tells the subscription's id has come.
 */
export const writeClientState = ({ handle, secret }: ClientState): string => `${handle}.${secret}`;
export const secretSize = 32;

export function readClientState(text: unknown): ClientState | null {
  const [, handle, secret] = typeof text === 'string' ? (/^([\w-]{22})\.([\w-]{43})$/.exec(text) ?? []) : [];
  return handle !== undefined && secret !== undefined ? { handle, secret } : null;
}

/** Compared in constant time. */
export function isSecretOf({ secretHash }: Subscribed, secret: string): boolean {
  const kept = Buffer.from(secretHash);
  const offered = Buffer.from(hashOf(secret));
  return kept.length === offered.length && timingSafeEqual(kept, offered);
}

export type Step = 'subscribe' | 'renew' | 'wait' | 'nothing';

/** Somebody is subscribing, or had a clock that was right when they began to. */
export const isClaimed = ({ claimedUntil }: Subscribed, now: number): boolean =>
  isStillHeld(claimedUntil, now, claimLength);

/** What to do about an event now; `wait` while somebody else is subscribing. */
export function nextStep(known: Subscribed | null, now: number): Step {
  if (known === null) return 'subscribe';
  if (isClaimed(known, now)) return 'wait';
  const ended = known.subscriptionId !== null && !isStillHeld(known.expiresAt, now, day);
  if (!ended && isStillHeld(known.renewAt, now, longestWait)) return 'nothing';
  return ended || known.subscriptionId === null ? 'subscribe' : 'renew';
}

/** When `nextStep` will have something to do. */
export const dueAtOf = ({ renewAt, claimedUntil }: Subscribed): number => Math.max(renewAt, claimedUntil);

/** At half of its life, so that there is time to try again. */
export const withLife = (
  known: Subscribed,
  { subscriptionId, expiresAt }: { subscriptionId: string; expiresAt: number },
  now: number,
): Subscribed => ({
  ...known,
  subscriptionId,
  expiresAt,
  renewAt: now + Math.max(0, expiresAt - now) / 2,
  claimedUntil: 0,
});

/** Without a subscription; tried again at `renewAt`. */
export const withoutSubscription = (known: Subscribed, renewAt: number): Subscribed => ({
  ...known,
  subscriptionId: null,
  expiresAt: 0,
  renewAt,
  claimedUntil: 0,
});
