import type { Span } from '../../attendance/intervals.js';
import { type CurvePoint, curveInSlots } from '../../attendance/times/curve.js';
import { emptyCanvas, fill, pngAddress } from './png.js';

export const stepsSize = { width: 640, height: 122 } as const;
/** The line of nobody, with marks below it where times are written. */
export const zero = { top: 112, bottom: 114 } as const;
/** Of the most people. */
export const highest = 100;
const leastStep = 2;
/** The line above what is highest. */
export const mark = { top: 2, bottom: 7 } as const;
/** A moment is seen, too. */
export const leastMark = 8;
const tickWidth = 2;

/** How high the picture is where so many are in. */
const stepOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(leastStep, Math.round((count / most) * highest));

/** Which column a moment stands at. */
const columnAt = (moment: number, { from, to }: Span): number =>
  Math.round(((moment - from) / (to - from)) * stepsSize.width);

/**
 * The address of a picture of how many were in at once: each column as high as the most in its time. The times when most were
 * in have a line above them.
 */
export function stepsPicture(
  curve: CurvePoint[],
  { span, peaks, most, ticks }: { span: Span; peaks: readonly Span[]; most: number; ticks: readonly number[] },
): string {
  const canvas = emptyCanvas(stepsSize.width, stepsSize.height);
  fill(canvas, 'out', { left: 0, right: stepsSize.width, ...zero });
  for (const tick of ticks) {
    const left = Math.min(columnAt(tick, span), stepsSize.width - tickWidth);
    fill(canvas, 'out', { left, right: left + tickWidth, top: zero.bottom, bottom: stepsSize.height });
  }
  for (const [left, { count }] of curveInSlots(curve, span, stepsSize.width).entries())
    fill(canvas, 'in', { left, right: left + 1, top: zero.top - stepOf(count, most), bottom: zero.top });
  for (const { from, to } of peaks) {
    const [start, end] = [columnAt(from, span), columnAt(to, span)];
    const missing = Math.max(0, leastMark - (end - start));
    const left = Math.max(0, Math.min(start - Math.floor(missing / 2), stepsSize.width - leastMark));
    fill(canvas, 'missed', { left, right: Math.max(end, left + leastMark), ...mark });
  }
  return pngAddress(canvas);
}
