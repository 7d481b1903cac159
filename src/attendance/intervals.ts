import type { Interval, Moment, Session } from './record.js';

export interface Span {
  from: Moment;
  to: Moment;
}

/** The usable spans of a person's intervals in one session; `openEnded` when a leave was missing. */
export function usableSpans(intervals: Interval[], sessionEnd: Moment | null): { spans: Span[]; openEnded: boolean } {
  const [only] = intervals;
  if (only !== undefined && intervals.length === 1) {
    const { span, openEnded } = usableSpan(only, sessionEnd);
    // Written out: a list that grows has room for sixteen (docs/performance.md).
    return { spans: span === null ? [] : [span], openEnded };
  }
  const used = intervals.map((interval) => usableSpan(interval, sessionEnd));
  return {
    spans: used.map(({ span }) => span).filter((span) => span !== null),
    openEnded: used.some(({ openEnded }) => openEnded),
  };
}

function usableSpan({ join, leave, seconds }: Interval, sessionEnd: Moment | null) {
  const from = join ?? (leave !== null && seconds !== null ? leave - seconds * 1000 : null);
  if (from === null) return unusable;
  if (leave !== null) return leave >= from ? { span: { from, to: leave }, openEnded: false } : unusable;
  if (seconds !== null && seconds > 0) return { span: { from, to: from + seconds * 1000 }, openEnded: false };
  if (sessionEnd !== null && sessionEnd > from) return { span: { from, to: sessionEnd }, openEnded: true };
  return unusable;
}

const unusable = { span: null, openEnded: false };

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
  let milliseconds = 0;
  for (const { from, to } of spans) milliseconds += to - from;
  return Math.floor(milliseconds / 1000);
}

/** A session's end; while Graph gives none, the last moment anybody was seen. */
export function sessionEnd(session: Session): Moment | null {
  if (session.end !== null) return session.end;
  const seen = session.records.flatMap((record) => record.intervals.flatMap(({ join, leave }) => [join, leave]));
  const known = seen.filter((moment) => moment !== null);
  return known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : null;
}
