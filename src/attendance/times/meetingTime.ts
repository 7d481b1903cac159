import { minute } from '../../platform/time/clock.js';
import type { Span } from '../intervals.js';
import type { Schedule } from '../rules.js';
import type { CurvePoint } from './curve.js';
import { quorumOf, withAtLeast } from './quorum.js';

/** Waiting alone for longer than this, before others come, is no part of a meeting without a schedule. */
const longHead = 30 * minute;
/** Staying alone for longer than this after the others have left is no part of it either. */
const longTail = 60 * minute;

/**
 * When the meeting of a block really was. With a schedule that it shares time with: from the scheduled start, or from the
 * quorum where that came sooner, to the scheduled end, or as long as the quorum stayed. Otherwise the block, less a long
 * time of one person alone at either side. Never more than the block.
 */
export function meetingTime(block: Span, curve: CurvePoint[], planned: Schedule | null): Span {
  if (planned === null || !isDuring(block, planned)) return withoutLonely(block, curve);
  const gathered = withAtLeast(curve, quorumOf(curve, block, planned.end), block);
  const from = Math.max(block.from, Math.min(planned.start, gathered?.from ?? planned.start));
  return { from, to: Math.max(from, Math.min(block.to, Math.max(planned.end, gathered?.to ?? planned.end))) };
}

/** Whether a block was held at the time it was planned for. */
export const isDuring = ({ from, to }: Span, { start, end }: Schedule): boolean => from < end && to > start;

function withoutLonely(block: Span, curve: CurvePoint[]): Span {
  const together = withAtLeast(curve, 2, block);
  if (together === null) return { ...block };
  return {
    from: together.from - block.from > longHead ? together.from : block.from,
    to: block.to - together.to > longTail ? together.to : block.to,
  };
}
