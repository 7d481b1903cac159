import { second } from '../../platform/time/clock.js';
import type { Span } from '../intervals.js';
import { sameBlock } from '../occurrence.js';
import type { Moment, Session } from '../record.js';
import type { SessionFrame } from '../stays.js';
import { reportTimes, toldMoment, toldSeconds } from '../told.js';

/** A session with the times it is taken to have. */
export interface FramedSession {
  session: Session;
  frame: SessionFrame;
  /** Until when it lasted at least, where its end is not told. That is as long as anybody is said to have been in. */
  atLeastUntil: Moment | null;
}

/** Sessions with no more than 10 min between them, because a meeting that was interrupted is still one. */
export interface Block {
  span: Span;
  sessions: FramedSession[];
}

/** A session's own start and end where they are told; else the first and the last moment anybody was seen. */
export function framed(session: Session, now: Moment): FramedSession {
  const { start, end, bounds } = reportTimes(session, now);
  if (start !== null && end !== null) return { session, frame: { start, end, bounds }, atLeastUntil: null };
  let [first, last, longest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const { intervals, totalSeconds } of session.records) {
    longest = Math.max(longest, toldSeconds(totalSeconds) ?? 0);
    for (const { join, leave } of intervals) {
      const [from, to] = [toldMoment(join, bounds), toldMoment(leave, bounds)];
      first = Math.min(first, from ?? first, to ?? first);
      last = Math.max(last, from ?? last, to ?? last);
    }
  }
  const seen = first <= last;
  const frame = { start: start ?? (seen ? first : null), end: end ?? (seen ? last : null), bounds };
  return {
    session,
    frame,
    atLeastUntil: end !== null || frame.start === null ? null : frame.start + longest * second,
  };
}

/** Earliest first. A session of which no moment is known is in none. */
export function blocksOf(sessions: FramedSession[]): Block[] {
  const timed = sessions
    .flatMap((one) => {
      const { start, end } = one.frame;
      const [from, to] = [start ?? end, end ?? start];
      return from === null || to === null ? [] : [{ one, from, to: Math.max(from, to, one.atLeastUntil ?? to) }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const blocks: Block[] = [];
  for (const { one, from, to } of timed) {
    const last = blocks.at(-1);
    if (last && from - last.span.to <= sameBlock) {
      last.sessions.push(one);
      last.span.to = Math.max(last.span.to, to);
    } else blocks.push({ span: { from, to }, sessions: [one] });
  }
  return blocks;
}
