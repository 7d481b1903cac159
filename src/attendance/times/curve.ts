import { inSteps, type Steps } from '../../platform/time/giveWay.js';
import type { Span } from '../intervals.js';
import type { Moment } from '../record.js';

/** How many people were in from `at` on, until the next point. */
export interface CurvePoint {
  at: Moment;
  count: number;
}

export interface Peak {
  count: number;
  /** When so many were in for the first time. */
  at: Moment;
}

/**
 * How many people were in at the same time, earliest first; the last point's count is 0. Each element of `people` is one
 * person's union, so that two devices count once. Who leaves as somebody else joins was not in at the same time.
 */
export function* concurrentAttendance(people: readonly (readonly Span[])[]): Steps<CurvePoint[]> {
  const changes = new Map<Moment, number>();
  const change = (at: Moment, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  yield* inSteps(people, (spans) => {
    for (const { from, to } of spans) {
      change(from, 1);
      // Somebody who joined and left in the same moment was seen all the same.
      change(to > from ? to : from + 1, -1);
    }
  });
  const curve: CurvePoint[] = [];
  let count = 0;
  // A typed array sorts numbers without calling a function of ours.
  const moments = Float64Array.from(changes.keys()).sort();
  yield;
  yield* inSteps(moments, (at) => {
    const by = changes.get(at) ?? 0;
    if (by === 0) return;
    count += by;
    curve.push({ at, count });
  });
  return curve;
}

/** The most people at the same time; null when nobody's times are known. */
export function peakOf(curve: CurvePoint[]): Peak | null {
  let peak: Peak | null = null;
  for (const { at, count } of curve) if (count > (peak?.count ?? 0)) peak = { at, count };
  return peak;
}

/** The curve within `parts`, which are in order and apart; nobody is in outside them. */
export function curveWithin(curve: CurvePoint[], parts: Span[]): CurvePoint[] {
  const within: CurvePoint[] = [];
  const add = (at: Moment, count: number) => {
    if (count !== (within.at(-1)?.count ?? 0)) within.push({ at, count });
  };
  let next = 0;
  let carried = 0;
  for (const { from, to } of parts) {
    // Somebody who joined and left in the same moment, which is all of a part, was seen all the same.
    const end = Math.max(to, from + 1);
    for (; next < curve.length; next += 1) {
      const point = curve[next];
      if (!point || point.at > from) break;
      carried = point.count;
    }
    add(from, carried);
    for (; next < curve.length; next += 1) {
      const point = curve[next];
      if (!point || point.at >= end) break;
      carried = point.count;
      add(point.at, carried);
    }
    add(end, 0);
  }
  return within;
}

/** The curve in `slots` equal parts of [from, to): the most people in each. For a picture; the peak is never lost. */
export function curveInSlots(curve: CurvePoint[], { from, to }: Span, slots: number): CurvePoint[] {
  const length = (to - from) / slots;
  let next = 0;
  let carried = 0;
  return Array.from({ length: slots }, (_, i) => {
    const [begin, end] = [from + i * length, from + (i + 1) * length];
    let most = 0;
    for (; next < curve.length; next += 1) {
      const point = curve[next];
      if (!point || point.at >= end) break;
      // What it was before the part is none of it.
      if (point.at > begin) most = Math.max(most, carried);
      carried = point.count;
    }
    return { at: begin, count: Math.max(most, carried) };
  });
}

/** When most were in, each time they were, in order. */
export function peakSpans(curve: CurvePoint[], { count }: Peak): Span[] {
  return curve.flatMap((point, i) =>
    point.count === count ? [{ from: point.at, to: curve[i + 1]?.at ?? point.at }] : [],
  );
}
