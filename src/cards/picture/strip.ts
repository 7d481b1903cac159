import { LRUCache } from 'lru-cache';
import type { Span } from '../../attendance/intervals.js';
import { emptyCanvas, fill, pngAddress } from './png.js';
import type { Piece } from './stays.js';

/** As wide as a card has room for on a desktop, twice as sharp on a phone; its height follows its width there. */
export const stripSize = { width: 640, height: 8 } as const;
/** Being in is a bar of the whole height, being out a line along its middle. */
const lineRows = { top: 3, bottom: 5 } as const;
/** On a phone a stay of fewer pixels would be lost among its neighbours. */
export const leastStay = 3;

interface Drawn {
  left: number;
  right: number;
  is: Piece['is'];
}

/** Many were in for the whole meeting: they have the same picture, whoever they are. */
const pictures = new LRUCache<string, string>({ max: 2000 });

/** The address of a picture of somebody's stay, from the left end of the clock to its right one. */
export function stripPicture(pieces: readonly Piece[], clock: Span): string {
  const drawn = columnsOf(pieces, clock);
  const shape = drawn.map(({ left, right, is }) => `${is} ${left} ${right}`).join();
  const known = pictures.get(shape);
  if (known !== undefined) return known;
  const picture = draw(drawn);
  pictures.set(shape, picture);
  return picture;
}

function draw(drawn: readonly Drawn[]): string {
  const canvas = emptyCanvas(stripSize.width, stripSize.height);
  // Stays lie over the lines beside them.
  for (const { left, right, is } of drawn) if (is !== 'in') fill(canvas, is, { left, right, ...lineRows });
  for (const { left, right, is } of drawn)
    if (is === 'in') fill(canvas, is, { left, right, top: 0, bottom: stripSize.height });
  return pngAddress(canvas);
}

function columnsOf(pieces: readonly Piece[], { from, to }: Span): Drawn[] {
  const column = (moment: number) => Math.round(((moment - from) / (to - from)) * stripSize.width);
  return pieces.map((piece) => {
    const [left, right] = [column(piece.from), column(piece.to)];
    if (piece.is !== 'in' || right - left >= leastStay) return { left, right, is: piece.is };
    const start = Math.min(left, stripSize.width - leastStay);
    return { left: start, right: start + leastStay, is: piece.is };
  });
}
