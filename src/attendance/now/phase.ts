import { day, hour, minute } from '../../platform/time/clock.js';
import type { Schedule } from '../rules.js';

/** An event of Teams: the meeting began, or ended. Milliseconds UTC. */
export interface MeetingEventSeen {
  kind: 'start' | 'end';
  at: number;
}

/**
 * Where a meeting stands. `may be running` is asked of Teams; where that shows nobody, it has `ifNobody` become, as far as anything
 * tells.
 */
export type Phase =
  | { is: 'notBegun'; start: number }
  | { is: 'over' }
  | { is: 'maybeRunning'; ifNobody: 'over' | 'notBegun' | null; start: number | null };

/** People come before it begins. */
const early = 30 * minute;
/** Nobody is still in a meeting so long after its end. */
const longestOver = 12 * hour;
/** A meeting that begins again so soon after its end is the same one. For as long as this it is told that it has ended. */
const together = 4 * hour;
/** The end of a meeting that began longer ago must have been missed. */
const longest = day;

/** Tells it from the newest event, and from the schedule of a meeting that is planned for one date. Events get lost, so a schedule alone does not end a meeting. */
export function phaseOf(last: MeetingEventSeen | null, planned: Schedule | null, now: number): Phase {
  const sinceEvent = last === null ? null : now - last.at;
  if (last?.kind === 'start' && sinceEvent !== null && sinceEvent <= longest)
    return { is: 'maybeRunning', ifNobody: null, start: null };
  const ended = last?.kind === 'end' ? last.at : null;
  if (planned === null) {
    if (ended !== null && now - ended < together) return { is: 'over' };
    return { is: 'maybeRunning', ifNobody: null, start: null };
  }
  const { start, end } = planned;
  // Somebody may have opened it long before, to look.
  if (ended !== null && ended >= start - early) return { is: 'over' };
  if (now < start - early) return { is: 'notBegun', start };
  if (now > end + longestOver) return { is: 'over' };
  return { is: 'maybeRunning', ifNobody: now < start ? 'notBegun' : now > end ? 'over' : null, start };
}
