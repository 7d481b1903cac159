import type { Steps } from '../../platform/time/giveWay.js';
import { clockMinutes, type Span, secondsOf } from '../intervals.js';
import type { Moment } from '../record.js';
import type { Schedule } from '../rules.js';
import type { Block } from './blocks.js';
import { type CurvePoint, concurrentAttendance, curveWithin } from './curve.js';
import { sortedBlocks } from './mainBlocks.js';
import { meetingTime } from './meetingTime.js';

export interface MeetingTimes {
  /** The meeting time of each main block, earliest first; empty when no times are known at all. */
  parts: Span[];
  /** The length of all parts together, in whole seconds; null when no times are known at all. */
  lengthSeconds: number | null;
  /** The same in whole minutes by the clock, as the times beside it are shown. */
  lengthMinutes: number | null;
  /** When the meeting was only opened again, or tried out, earliest first. */
  openedAgain: Span[];
  /** What presence is measured against, earliest first. */
  core: Span[];
  /** The schedule, if the meeting was held in it; else lateness has no meaning. */
  schedule: Schedule | null;
  /** From when and until when joining and leaving count: the parts that the core window is in. */
  since: Moment;
  until: Moment;
  /** How many were in at the same time, within the parts. */
  curve: CurvePoint[];
}

/**
 * Where an occurrence lies in time (docs/decisions.md: the meeting time). `people` are unions of intervals. Where nobody's
 * times are known, the times of the sessions are used.
 */
export function* meetingTimes(
  people: readonly (readonly Span[])[],
  blocks: Block[],
  planned: Schedule | null,
): Steps<MeetingTimes> {
  const whole = yield* concurrentAttendance(people);
  yield;
  const usable = planned !== null && planned.end > planned.start ? planned : null;
  const { main, others } = yield* sortedBlocks(blocks, usable);
  const parts = main.map(({ span }) => meetingTime(span, whole, usable));
  yield;
  // The meeting was held at another time altogether, so the schedule says nothing about it.
  const within = usable === null ? [] : parts.filter(({ from, to }) => from < usable.end && to > usable.start);
  const schedule = parts.length === 0 || within.length > 0 ? usable : null;
  const core = schedule === null ? parts : coreOf(within, schedule);
  const counted = within.length > 0 ? within : parts;
  const curve = parts.length === 0 ? whole : curveWithin(whole, parts);
  yield;
  return {
    parts,
    lengthSeconds: parts.length === 0 ? null : secondsOf(parts),
    lengthMinutes: parts.length === 0 ? null : sum(parts.map(clockMinutes)),
    openedAgain: others.map(({ span }) => span),
    core,
    schedule,
    since: counted.at(0)?.from ?? Number.NEGATIVE_INFINITY,
    until: counted.at(-1)?.to ?? Number.POSITIVE_INFINITY,
    curve,
  };
}

/** The scheduled time within the meeting time; all of it where no times are known. */
function coreOf(parts: Span[], { start, end }: Schedule): Span[] {
  if (parts.length === 0) return [{ from: start, to: end }];
  return parts.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }));
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
