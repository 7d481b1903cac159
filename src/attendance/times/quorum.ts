import type { Span } from '../intervals.js';
import type { Moment } from '../record.js';
import type { CurvePoint } from './curve.js';

/** So many people make a meeting of a block: half of the most that were in before its planned end, and at least two. */
export function quorumOf(curve: CurvePoint[], block: Span, plannedEnd: Moment): number {
  const before = { from: block.from, to: Math.min(block.to, plannedEnd) };
  let peak = 0;
  for (const [i, { at, count }] of curve.entries()) {
    const until = curve[i + 1]?.at ?? at;
    if (at < before.to && until > before.from) peak = Math.max(peak, count);
  }
  return Math.max(2, Math.ceil(peak / 2));
}

/** From the first to the last moment of `whole` with at least `count` people in; null when there is none. */
export function withAtLeast(curve: CurvePoint[], count: number, whole: Span): Span | null {
  let span: Span | null = null;
  for (const [i, point] of curve.entries()) {
    if (point.count < count) continue;
    const from = Math.max(point.at, whole.from);
    const to = Math.min(curve[i + 1]?.at ?? point.at, whole.to);
    if (to <= from) continue;
    if (span === null) span = { from, to };
    else span.to = to;
  }
  return span;
}
