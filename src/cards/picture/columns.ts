import { type Canvas, emptyCanvas, fill, type Ink, pngAddress } from './png.js';

/** As wide as strips are; its height follows its width, so that a phone shows a low picture and a desktop a high one. */
export const columnsSize = { width: 640, height: 150 } as const;
/** Where columns stand: a thin line over the whole width. */
export const ground = { top: 148, bottom: 150 } as const;
/** A column of the most people. */
export const tallest = 140;
/** One person among thousands is seen all the same. */
const leastHeight = 3;
/** Between the late and the others: colour alone tells nothing to many. */
const lateGap = 3;
/** The late part is of stripes, as high as this and as far apart. */
const stripe = { on: 4, off: 3 };
const widestColumn = 56;

/** A date of a series: how many came, and how many of them late; null stands for one that has no report. */
export type Column = { came: number; late: number } | null;

/** Where a column stands: it begins where its label does, or, where labels skip columns, it ends there. */
export function placeOf(at: number, slots: number, labelled: 'each' | 'some'): { left: number; right: number } {
  const slot = columnsSize.width / slots;
  const width = Math.max(2, Math.min(widestColumn, Math.round(slot * 0.66)));
  const left = labelled === 'each' ? Math.round(at * slot) : Math.round((at + 1) * slot) - width;
  return { left, right: left + width };
}

/** How high a column of so many people is, where the highest has `most`. */
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(leastHeight, Math.round((count / most) * tallest));

/** The address of a picture of columns, earliest first; `slots` is how many there is room for. */
export function columnsPicture(columns: readonly Column[], slots: number, labelled: 'each' | 'some'): string {
  const canvas = emptyCanvas(columnsSize.width, columnsSize.height);
  const most = Math.max(1, ...columns.map((column) => column?.came ?? 0));
  const end = Math.round((columns.length / slots) * columnsSize.width);
  fill(canvas, 'out', { left: 0, right: end, ...ground });
  for (const [at, column] of columns.entries()) {
    const place = placeOf(at, slots, labelled);
    if (column === null) drawGap(canvas, place);
    else drawColumn(canvas, place, column, most);
  }
  return pngAddress(canvas);
}

interface Place {
  left: number;
  right: number;
}

function drawColumn(canvas: Canvas, place: Place, { came, late }: { came: number; late: number }, most: number): void {
  const rise = heightOf(came, most);
  const lateRise = Math.min(rise, heightOf(late, most));
  const top = ground.top - rise;
  const divide = top + lateRise;
  stripes(canvas, 'missed', { ...place, top, bottom: divide });
  // Of people who were all late nothing is to be set apart.
  const isMixed = lateRise > 0 && lateRise < rise;
  fill(canvas, 'in', { ...place, top: divide + (isMixed ? lateGap : 0), bottom: ground.top });
}

/** From the top on, so that a part of few rows is seen. */
function stripes(canvas: Canvas, ink: Ink, { top, bottom, ...place }: Place & { top: number; bottom: number }): void {
  for (let y = top; y < bottom; y += stripe.on + stripe.off)
    fill(canvas, ink, { ...place, top: y, bottom: Math.min(bottom, y + stripe.on) });
}

/** Three dots, one above the other. */
function drawGap(canvas: Canvas, { left, right }: Place): void {
  const size = Math.min(6, right - left);
  for (const up of [1, 2, 3]) {
    const bottom = ground.top - up * 2 * size + size;
    fill(canvas, 'out', { left, right: left + size, top: bottom - size, bottom });
  }
}
