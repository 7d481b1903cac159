import { day, hour } from '../../platform/time/clock.js';

/** Events of a meeting closer together than this are of one occurrence, as its sessions are. */
export const together = 4 * hour;
/** A meeting that lasts longer than this is none; a start and the end that follows it within it are of one occurrence. */
const longest = day;
/** As long as a job is kept: a doubled event of an occurrence finds it. */
const rememberedFor = 30 * day;
const maxEvents = 200;

/** Something that tells when a meeting is, or was. */
export interface SeenAt {
  /** Milliseconds UTC. */
  at: number;
  kind: 'start' | 'end' | 'check';
  /** A meeting that is held once: whatever happens belongs to the same occurrence. */
  once: boolean;
}

/** One event; `named` when a job has its time as its name. */
export type KeptEvent = SeenAt & { named: boolean };

/** A meeting's events in the order in which they were told; none twice. */
export type MeetingEvents = KeptEvent[];

/** An occurrence as the meeting's events tell it. Milliseconds UTC. */
export interface OccurrenceSeen {
  /** It names the occurrence, and its job: the event that was told first. */
  first: number;
  /** Names of jobs that turned out to be of this occurrence too: they have nothing to say. */
  alsoNamed: number[];
  /** The earliest event. */
  earliest: number;
  /** The last event. */
  last: number;
  /** When it started, and when it last ended, by the events; null while none has said so. */
  started: number | null;
  ended: number | null;
}

export interface Added {
  events: MeetingEvents;
  occurrence: OccurrenceSeen;
  isNew: boolean;
  others: OccurrenceSeen[];
}

/**
 * Pure. Which events are of one occurrence follows from all of them, and not from the order in which they arrive; that
 * decides only which of them names it. Null when the event is older than `since` and of no known occurrence.
 */
export function addEvent(
  known: MeetingEvents,
  seen: SeenAt,
  { now, since }: { now: number; since: number },
): Added | null {
  const isSame = (one: SeenAt) => one.at === seen.at && one.kind === seen.kind;
  const isNew = !known.some(isSame);
  const events = isNew ? [...known, { ...seen, named: false }] : known;
  const groups = grouped(events);
  const own = groups.find((group) => group.some(isSame)) ?? [];
  if (isNew && seen.at < since && own.every(({ named }) => !named)) return null;
  // An event that comes late may part what was one: then both have a job.
  const unnamed = groups.filter((group) => group.every(({ named }) => !named));
  const names = new Set(unnamed.map((group) => (group === own ? group.find(isSame) : group[0])));
  const renamed = events.map((event) => (names.has(event) ? { ...event, named: true } : event));
  const ownTimes = new Set(own.map(({ at }) => at));
  const occurrences = occurrencesOf(renamed);
  const isOwn = ({ first }: OccurrenceSeen) => ownTimes.has(first);
  const created = new Set(unnamed.map((group) => group[0]?.at));
  const occurrence = occurrences.find(isOwn);
  if (occurrence === undefined) return null;
  const others = occurrences.filter((one) => !isOwn(one) && created.has(one.earliest));
  return { events: bounded(renamed, now), occurrence, isNew, others };
}

/** Earliest first. */
export function occurrencesOf(events: MeetingEvents): OccurrenceSeen[] {
  return grouped(events)
    .flatMap((group): OccurrenceSeen[] => {
      const times = group.map(({ at }) => at);
      const [first, ...alsoNamed] = events.filter((event) => event.named && group.includes(event)).map(({ at }) => at);
      if (first === undefined) return [];
      const of = (kind: SeenAt['kind']) => group.filter((event) => event.kind === kind).map(({ at }) => at);
      return [
        {
          first,
          alsoNamed: alsoNamed.filter((name) => name !== first),
          earliest: Math.min(...times),
          last: Math.max(...times),
          started: of('start').length === 0 ? null : Math.min(...of('start')),
          ended: of('end').length === 0 ? null : Math.max(...of('end')),
        },
      ];
    })
    .sort((a, b) => a.last - b.last);
}

const rank = { start: 0, check: 1, end: 2 };

/** The events by occurrence, each group earliest first. */
function grouped(events: MeetingEvents): KeptEvent[][] {
  const sorted = [...events].sort((a, b) => a.at - b.at || rank[a.kind] - rank[b.kind]);
  const groups: KeptEvent[][] = [];
  // Up to when whatever comes is still of the last group.
  let until = Number.NEGATIVE_INFINITY;
  for (const [i, event] of sorted.entries()) {
    const group = event.at <= until ? groups.at(-1) : undefined;
    if (group) group.push(event);
    else groups.push([event]);
    until = Math.max(until, event.at + together - 1, event.kind === 'start' ? endAfter(sorted, i) : event.at);
  }
  const once = groups.filter((group) => group.some((event) => event.once));
  const merged = once.flat().sort((a, b) => a.at - b.at);
  return once.length < 2 ? groups : [...groups.filter((group) => !once.includes(group)), merged];
}

/** The end that belongs to a start: what follows it but for mere looks, on the same day. */
function endAfter(sorted: KeptEvent[], i: number): number {
  const start = sorted[i]?.at ?? 0;
  const next = sorted.slice(i + 1).find(({ kind }) => kind !== 'check');
  return next?.kind === 'end' && next.at - start <= longest ? next.at : start;
}

/** Old occurrences are forgotten, but for the newest; a meeting that somebody opens all day long keeps its newest events. */
function bounded(events: MeetingEvents, now: number): MeetingEvents {
  const groups = grouped(events);
  const newest = Math.max(...events.map(({ at }) => at));
  const recent = new Set(
    groups.filter((group) => group.some(({ at }) => at === newest || at > now - rememberedFor)).flat(),
  );
  const left = events.filter((event) => recent.has(event));
  const tooMany = left.length - maxEvents;
  if (tooMany <= 0) return left;
  const dropped = new Set(
    left
      .filter(({ named }) => !named)
      .sort((a, b) => a.at - b.at)
      .slice(0, tooMany),
  );
  return left.filter((event) => !dropped.has(event));
}
