import type { Interval, Moment, Session } from './record.js';

export interface Span {
  from: Moment;
  to: Moment;
}

/** The usable spans of a person's intervals in one session; `openEnded` when a leave was missing. */
export function usableSpans(intervals: Interval[], sessionEnd: Moment | null): { spans: Span[]; openEnded: boolean } {
  const spans: Span[] = [];
  let openEnded = false;
  for (const { join, leave, seconds } of intervals) {
    const from = join ?? (leave !== null && seconds !== null ? leave - seconds * 1000 : null);
    if (from === null) continue;
    let to = leave;
    if (to === null && seconds !== null && seconds > 0) to = from + seconds * 1000;
    if (to === null && sessionEnd !== null && sessionEnd > from) {
      openEnded = true;
      to = sessionEnd;
    }
    if (to !== null && to >= from) spans.push({ from, to });
  }
  return { spans, openEnded };
}

/** Overlapping and touching spans joined, earliest first: two devices at once count once. */
export function unionOf(spans: Span[]): Span[] {
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

/** Whole seconds, cut like Graph's own. */
export function secondsOf(spans: Span[]): number {
  return Math.floor(spans.reduce((sum, span) => sum + (span.to - span.from), 0) / 1000);
}

/** A session's end; while Graph gives none, the last moment anybody was seen. */
export function sessionEnd(session: Session): Moment | null {
  if (session.end !== null) return session.end;
  const seen = session.records.flatMap((record) => record.intervals.flatMap(({ join, leave }) => [join, leave]));
  const known = seen.filter((moment) => moment !== null);
  return known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : null;
}
