import { type Canvas, emptyCanvas, fill, pngAddress } from './png.js';

/** One row of squares. */
const squaresSize = { width: 640, height: 44 } as const;
/** A phone has room for the date under each of so many. */
export const perRow = 6;
export const side = 42;
const edge = 5;
/** Of the corner that is missing from who came late. */
export const cut = 22;
const dot = 6;

/** What a square says: each is told by its shape as well as by its colour. */
export type Square = 'came' | 'late' | 'absent' | 'unknown';

/** Where a square stands: it begins where the texts below it do. */
export function squareAt(at: number): { left: number; top: number } {
  const slot = squaresSize.width / perRow;
  return { left: Math.round(at * slot), top: Math.round((squaresSize.height - side) / 2) };
}

/** The address of a picture of up to six squares in a row. */
export function squaresPicture(squares: readonly Square[]): string {
  const canvas = emptyCanvas(squaresSize.width, squaresSize.height);
  for (const [at, square] of squares.entries()) draw[square](canvas, squareAt(at));
  return pngAddress(canvas);
}

interface Corner {
  left: number;
  top: number;
}

const whole = ({ left, top }: Corner) => ({ left, top, right: left + side, bottom: top + side });

const draw: Record<Square, (canvas: Canvas, corner: Corner) => void> = {
  came: (canvas, corner) => fill(canvas, 'in', whole(corner)),
  // Its beginning is missing, as it was from the stay.
  late: (canvas, corner) => {
    fill(canvas, 'missed', whole(corner));
    for (let y = 0; y < cut; y += 1)
      fill(canvas, 'none', {
        left: corner.left,
        right: corner.left + cut - y,
        top: corner.top + y,
        bottom: corner.top + y + 1,
      });
  },
  absent: (canvas, corner) => {
    const { left, top, right, bottom } = whole(corner);
    fill(canvas, 'out', { left, top, right, bottom });
    fill(canvas, 'none', { left: left + edge, top: top + edge, right: right - edge, bottom: bottom - edge });
    const middle = top + Math.round((side - edge) / 2);
    fill(canvas, 'out', { left: left + 12, right: right - 12, top: middle, bottom: middle + edge });
  },
  // Dots along the edges.
  unknown: (canvas, { left, top }) => {
    const steps = [0, 1, 2, 3].map((i) => Math.round((i * (side - dot)) / 3));
    for (const x of steps)
      for (const y of steps) {
        const isEdge = x === 0 || y === 0 || x === side - dot || y === side - dot;
        if (isEdge) fill(canvas, 'out', { left: left + x, right: left + x + dot, top: top + y, bottom: top + y + dot });
      }
  },
};
