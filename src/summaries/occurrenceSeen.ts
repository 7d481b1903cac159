import { z } from 'zod';
import type { Clock } from '../platform/clock.js';
import { hour } from '../platform/clock.js';
import type { Store } from '../storage/store.js';

/** Events of a meeting closer together than this are of one occurrence, as its sessions are (design: words). */
export const together = 4 * hour;
const remembered = 400 * 24 * hour;
const maxTries = 8;

/** An occurrence as the meeting's events tell it. Milliseconds UTC. */
export const OccurrenceSeen = z.object({
  /** The event that was told first. It names the occurrence. */
  first: z.number(),
  /** The earliest event. */
  earliest: z.number(),
  /** The last event. */
  last: z.number(),
  /** When it started, and when it last ended, by the events; null while none has said so. */
  started: z.number().nullable(),
  ended: z.number().nullable(),
});
export type OccurrenceSeen = z.output<typeof OccurrenceSeen>;

export interface MeetingKey {
  tenantId: string;
  /** The chat, or the channel's post. */
  conversationId: string;
}

const keyOf = ({ tenantId, conversationId }: MeetingKey) => `occurrence/${tenantId}/${conversationId}`;

export interface SeenAt {
  at: number;
  kind: 'start' | 'end' | 'check';
  /** A meeting that is held once: whatever happens belongs to the same occurrence. */
  once: boolean;
}

/**
 * Adds an event to the occurrence it belongs to; which one that is. Every trigger goes through here, on whatever instance,
 * so that all of them lead to the same job.
 */
export async function seeOccurrence(
  { store, clock }: { store: Store; clock: Clock },
  meeting: MeetingKey,
  seen: SeenAt,
): Promise<OccurrenceSeen> {
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    const entry = await store.get(keyOf(meeting));
    const next = merge(OccurrenceSeen.safeParse(entry?.value).data ?? null, seen);
    const options = { expiresAt: clock() + remembered };
    const written = entry
      ? await store.putIfUnchanged(keyOf(meeting), next, entry.version, options)
      : await store.putIfAbsent(keyOf(meeting), next, options);
    if (written !== null) return next;
  }
  throw new Error('occurrence changes too fast');
}

/** The newest occurrence that events have told of; null when none has. */
export async function occurrenceSeen({ store }: { store: Store }, meeting: MeetingKey): Promise<OccurrenceSeen | null> {
  return OccurrenceSeen.safeParse((await store.get(keyOf(meeting)))?.value).data ?? null;
}

/** Pure: the order in which events arrive changes nothing but which of them names the occurrence. */
export function merge(known: OccurrenceSeen | null, { at, kind, once }: SeenAt): OccurrenceSeen {
  const belongs = known !== null && (once || (at - known.last < together && known.earliest - at < together));
  const started = kind === 'start' ? at : null;
  const ended = kind === 'end' ? at : null;
  if (!belongs) return { first: at, earliest: at, last: at, started, ended };
  return {
    // The name stays: it is the job's.
    first: known.first,
    earliest: Math.min(known.earliest, at),
    last: Math.max(known.last, at),
    started: earliest(known.started, started),
    ended: latest(known.ended, ended),
  };
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));
const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
