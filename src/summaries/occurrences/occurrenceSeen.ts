import { z } from 'zod';
import { type Clock, day } from '../../platform/time/clock.js';
import type { Store } from '../../storage/store.js';
import { addEvent, type MeetingEvents, type OccurrenceSeen, occurrencesOf, type SeenAt } from './occurrences.js';

const remembered = 400 * day;
const maxTries = 8;

const Event = z.object({
  at: z.number(),
  kind: z.enum(['start', 'end', 'check']),
  once: z.boolean(),
  named: z.boolean(),
});

/** What was stored before a meeting's events were kept one by one: its newest occurrence. Written beside them, too. */
const Newest = z.object({
  first: z.number(),
  earliest: z.number(),
  last: z.number(),
  started: z.number().nullable(),
  ended: z.number().nullable(),
});

const Kept = Newest.extend({ events: z.array(Event) });

export interface MeetingKey {
  tenantId: string;
  /** The chat, or the channel's post. */
  conversationId: string;
}

const keyOf = ({ tenantId, conversationId }: MeetingKey) => `occurrence/${tenantId}/${conversationId}`;

/** What an event of a meeting has changed. */
export interface Seen {
  /** The occurrence it belongs to. */
  occurrence: OccurrenceSeen;
  /** False when it was told before. */
  isNew: boolean;
  /** Other occurrences that have come to be by it, and have no job yet. */
  others: OccurrenceSeen[];
}

/**
 * Adds an event to the occurrence it belongs to; null when it is older than `since` and of none that is known: then nothing
 * is kept of it. Every trigger goes through here, on whatever instance, so that all of them lead to the same job.
 */
export async function seeOccurrence(
  { store, clock }: { store: Store; clock: Clock },
  meeting: MeetingKey,
  seen: SeenAt,
  since = Number.NEGATIVE_INFINITY,
): Promise<Seen | null> {
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    const entry = await store.get(keyOf(meeting));
    const added = addEvent(eventsIn(entry?.value), seen, { now: clock(), since });
    if (added === null) return null;
    const { events, ...told } = added;
    if (!told.isNew && told.others.length === 0) return told;
    const options = { expiresAt: clock() + remembered };
    const written = entry
      ? await store.putIfUnchanged(keyOf(meeting), kept(events), entry.version, options)
      : await store.putIfAbsent(keyOf(meeting), kept(events), options);
    if (written !== null) return told;
  }
  throw new Error('occurrence changes too fast');
}

/** The occurrences that events have told of, earliest first. */
export async function occurrencesSeen({ store }: { store: Store }, meeting: MeetingKey): Promise<OccurrenceSeen[]> {
  return occurrencesOf(eventsIn((await store.get(keyOf(meeting)))?.value));
}

/** The newest event that says that a meeting began or ended; null where none has. */
export async function newestEvent(
  { store }: { store: Store },
  meeting: MeetingKey,
): Promise<{ kind: 'start' | 'end'; at: number } | null> {
  const told = eventsIn((await store.get(keyOf(meeting)))?.value).flatMap(({ kind, at }) =>
    kind === 'check' ? [] : [{ kind, at }],
  );
  return told.reduce<(typeof told)[number] | null>(
    (last, one) => (last !== null && last.at > one.at ? last : one),
    null,
  );
}

/** Everything that is kept, in whatever form. */
export function eventsIn(value: unknown): MeetingEvents {
  const now = Kept.safeParse(value);
  if (now.success) return now.data.events;
  const before = Newest.safeParse(value);
  return before.success ? eventsOf(before.data) : [];
}

/** An instance of before reads the newest occurrence beside the events, so that an update can be undone. */
function kept(events: MeetingEvents) {
  const { first, earliest, last, started, ended } = occurrencesOf(events).at(-1) ?? nothing;
  return { first, earliest, last, started, ended, events };
}

const nothing: z.output<typeof Newest> = { first: 0, earliest: 0, last: 0, started: null, ended: null };

/** Events that tell the same occurrence. Its own were together, whatever lies between them. */
function eventsOf({ first, earliest, last, started, ended }: z.output<typeof Newest>): MeetingEvents {
  const told: SeenAt[] = [
    ...(started === null ? [] : [{ at: started, kind: 'start' as const, once: true }]),
    ...(ended === null ? [] : [{ at: ended, kind: 'end' as const, once: true }]),
  ];
  const times = new Set(told.map(({ at }) => at));
  const others = [...new Set([first, earliest, last])].filter((at) => !times.has(at));
  const events = [...told, ...others.map((at) => ({ at, kind: 'check' as const, once: true }))];
  // Only one event gives the name.
  const naming = events.findIndex(({ at }) => at === first);
  return events.map((event, i) => ({ ...event, named: i === naming }));
}
