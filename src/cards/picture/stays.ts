import type { Attendance } from '../../attendance/attendance.js';
import { type Span, unionOf } from '../../attendance/intervals.js';
import type { Participant } from '../../attendance/person.js';
import { minute } from '../../platform/time/clock.js';
import { lateSpan, leftEarlySpan, type MeetingClock } from '../text/personText.js';

/** What a strip tells of a time: in, out, and out where it made somebody late or early. */
export interface Piece extends Span {
  is: 'in' | 'out' | 'missed';
}

/** From when to when strips are drawn, and when in between the meeting was on. */
export interface StripClock extends Span {
  on: Span[];
  meeting: MeetingClock;
}

/**
 * The meeting's own time, from its scheduled start where it began later: somebody may be late for it. It ends with the minute
 * that is written at its end, since nobody should seem to have left before it by seconds. Null where nobody knows it.
 */
export function stripClock({ parts, schedule, core }: Attendance): StripClock | null {
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (!first || !last) return null;
  const from = Math.min(first.from, schedule?.start ?? first.from);
  const to = Math.floor(last.to / minute) * minute;
  if (to <= from) return null;
  const on = unionOf([{ from, to: first.from }, ...parts].filter((span) => span.to > span.from));
  return { from, to, on: within(on, { from, to }), meeting: { schedule, core } };
}

/**
 * When somebody was in and out while the meeting was on, in order and without a gap; what is outside `on` is left out. Empty
 * where the report does not tell when they were in.
 */
export function piecesOf(person: Participant, clock: StripClock): Piece[] {
  // Whoever waited for the meeting, and had gone again when it began, joined it when they came back.
  const isInIt = ({ to }: Span) => person.firstJoin === null || to > person.firstJoin;
  const stays = clock.on.flatMap((part) => within(person.spans, part)).filter(isInIt);
  const [first, last] = [stays.at(0), stays.at(-1)];
  if (!first || !last) return [];
  const late = lateSpan(person, clock.meeting);
  const early = leftEarlySpan(person, clock.meeting);
  // A second that was cut off belongs to what it was cut off from.
  const missed = [
    ...(late === null ? [] : [{ from: late.from, to: first.from }]),
    ...(early === null ? [] : [{ from: last.to, to: early.to }]),
  ];
  const pieces: Piece[] = [];
  for (const part of clock.on) {
    const marks = [...within(stays, part), ...within(missed, part)].flatMap(({ from, to }) => [from, to]);
    const edges = [...new Set([part.from, ...marks, part.to])].sort((a, b) => a - b);
    for (const [i, from] of edges.entries()) {
      const to = edges[i + 1];
      if (to === undefined) continue;
      const is = covers(stays, from) ? 'in' : covers(missed, from) ? 'missed' : 'out';
      const before = pieces.at(-1);
      if (before?.is === is && before.to === from) before.to = to;
      else pieces.push({ from, to, is });
    }
  }
  return pieces;
}

const within = (spans: readonly Span[], whole: Span): Span[] =>
  spans
    .map(({ from, to }) => ({ from: Math.max(from, whole.from), to: Math.min(to, whole.to) }))
    .filter(({ from, to }) => to > from);

const covers = (spans: readonly Span[], moment: number): boolean =>
  spans.some(({ from, to }) => from <= moment && moment < to);
