import type { Moment } from '../../attendance/record.js';
import { hour } from '../../platform/time/clock.js';

/** How often the dates of events without times are looked at, and of how many events. */
const every = 2 * hour;
const mostEvents = 20;

/** A webinar or town hall, as far as its times matter. Milliseconds UTC. */
interface Event {
  start: Moment | null;
  end: Moment | null;
}

export interface UntimedLook<E> {
  events: E[];
  /** Dates that ended after this, up to `now`. Milliseconds UTC. */
  from: Moment;
  now: Moment;
}

/** Whether Graph tells when an event begins and ends. */
export const isTimed = <E extends Event>(event: E): event is E & { start: Moment; end: Moment } =>
  event.start !== null && event.end !== null;

/**
 * An event that tells no times may have dates that do: a few of them are looked at, now and then. `from` and `now` are those
 * of a scan. The stretches of all looks lie end to end, so that each date is in one; null when no look is due.
 */
export function untimedLook<E extends Event>(
  events: E[],
  { from, now }: { from: Moment; now: Moment },
): UntimedLook<E> | null {
  const since = Math.floor(from / every) * every;
  const until = Math.floor(now / every) * every;
  const untimed = events.filter((event) => !isTimed(event)).slice(0, mostEvents);
  return since === until || untimed.length === 0 ? null : { events: untimed, from: since, now: until };
}
