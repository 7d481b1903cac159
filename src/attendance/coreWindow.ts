import type { Steps } from '../platform/time/giveWay.js';
import { type CurvePoint, concurrentAttendance, stretchesWith } from './curve.js';
import type { Span } from './intervals.js';
import type { Moment } from './record.js';
import type { Schedule } from './rules.js';

export interface MeetingTimes {
  /**
   * First and last moment with at least two people in; with one person ever in, that person's own. With a schedule a
   * re-join after the meeting is no part of it.
   */
  actual: Span | null;
  /** What presence is measured against; null when no times are known at all. */
  core: Span | null;
  /** The schedule, if the meeting was held in it; else lateness has no meaning. */
  schedule: Schedule | null;
  /** Until when joining and leaving count: a session that began after the core window is a re-join. */
  until: Moment;
  curve: CurvePoint[];
}

/** Known start and end of a session. */
export interface SessionSpan {
  start: Moment | null;
  end: Moment | null;
}

/**
 * Where an occurrence lies in time (docs/decisions.md: the core window). `people` are unions of intervals. Where nobody's times
 * are known, the times of the sessions are used.
 */
export function* meetingTimes(
  people: Span[][],
  sessions: SessionSpan[],
  planned: Schedule | null,
): Steps<MeetingTimes> {
  const curve = yield* concurrentAttendance(people);
  const together = stretchesWith(curve, 2);
  const actual = extent(together) ?? extent(people.flat()) ?? extent(sessions.flatMap(toSpan));
  // Held at another time altogether: the schedule says nothing about it.
  const usable = planned !== null && planned.end > planned.start ? planned : null;
  const schedule =
    usable && actual && actual.from < usable.end && actual.to > usable.start ? usable : actual ? null : usable;
  const core = schedule ? within(schedule, actual, together) : actual;
  const closing = core?.to ?? Number.POSITIVE_INFINITY;
  const ends = sessions.filter(({ start }) => start !== null && start < closing).map(({ end }) => end ?? closing);
  const until = ends.reduce((a, b) => Math.max(a, b), closing);
  const held = schedule && extent(together.filter(({ from }) => from < until));
  return { actual: held ?? actual, core, schedule, until, curve };
}

/** [scheduled start, the earlier of scheduled and actual end]; a re-join after the scheduled end moves neither. */
function within({ start, end }: Schedule, actual: Span | null, together: Span[]): Span {
  const inTime = extent(together.filter(({ from, to }) => from < end && to > start));
  return { from: start, to: Math.min(end, inTime?.to ?? actual?.to ?? end) };
}

function extent(spans: Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  let { from, to } = first;
  for (const span of spans) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return { from, to };
}

const toSpan = ({ start, end }: SessionSpan): Span[] =>
  start !== null && end !== null && end >= start ? [{ from: start, to: end }] : [];
