import { minute } from '../platform/time/clock.js';
import type { Moment } from './record.js';

export interface Span {
  from: Moment;
  to: Moment;
}

/** Joins spans that overlap or touch, earliest first, so that two devices at the same time count once. */
export function unionOf(spans: readonly Span[]): Span[] {
  const union: Span[] = [];
  let last: Span | null = null;
  for (const { from, to } of spans.length > 1 ? [...spans].sort((a, b) => a.from - b.from) : spans) {
    if (last !== null && from <= last.to) last.to = Math.max(last.to, to);
    else {
      last = { from, to };
      union.push(last);
    }
  }
  return union;
}

/** Whole seconds, rounded down as Graph does. */
export function secondsOf(spans: readonly Span[]): number {
  let milliseconds = 0;
  for (const { from, to } of spans) milliseconds += to - from;
  return Math.floor(milliseconds / 1000);
}

/** The part of `span` within `whole` in milliseconds; 0 where they share nothing. */
export const sharedTime = (span: Span, whole: Span): number =>
  Math.max(0, Math.min(span.to, whole.to) - Math.max(span.from, whole.from));

/** A length in whole minutes of the clock, like the times that are shown beside it: 09:00:50 to 09:59:10 are 59 minutes. */
export const clockMinutes = ({ from, to }: Span): number => Math.floor(to / minute) - Math.floor(from / minute);
