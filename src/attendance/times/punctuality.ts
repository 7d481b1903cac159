import { minute } from '../../platform/time/clock.js';
import type { Span } from '../intervals.js';
import type { Person } from '../person.js';
import type { MeetingTimes } from './coreWindow.js';

/** In milliseconds; null where somebody was not, or nobody can tell. */
export interface Missed {
  late: number | null;
  leftEarly: number | null;
}

/** Whole minutes of what somebody missed, rounded down: they are late, or early, when these exceed the grace. */
export const missedMinutes = ({ from, to }: Span): number => Math.floor((to - from) / minute);

/** Whether every join and leave of theirs is told: without that, nothing can be said of when they came or went. */
export const areTimesTold = ({ firstJoin, lastLeave }: Pick<Person, 'firstJoin' | 'lastLeave'>): boolean =>
  firstJoin !== null && lastLeave !== null;

/** The last stay that began while joining and leaving counted: a re-join after the meeting is none. */
export const lastStay = (spans: readonly Span[], { until }: MeetingTimes): Span | null =>
  spans.findLast(({ from }) => from < until) ?? null;

/** By how much somebody missed the scheduled start and the end of the core window. Says nothing where a moment is not told. */
export function missedBy(
  person: Person,
  times: MeetingTimes,
  { graceMinutes, nobodyEarly }: { graceMinutes: number; nobodyEarly: boolean },
): Missed {
  const { schedule, core, since, until } = times;
  const closing = core.at(-1)?.to;
  if (schedule === null || closing === undefined || !areTimesTold(person)) return nothing;
  const { spans } = person;
  const first = spans.find(({ from, to }) => to > since && from < until);
  const last = nobodyEarly ? null : lastStay(spans, times);
  const late = first ? { from: schedule.start, to: first.from } : null;
  const early = last ? { from: last.to, to: closing } : null;
  return {
    late: late && missedMinutes(late) > graceMinutes ? late.to - late.from : null,
    leftEarly: early && missedMinutes(early) > graceMinutes ? early.to - early.from : null,
  };
}

const nothing: Missed = { late: null, leftEarly: null };
