import type { Bound } from '../../../question/people.js';
import type { Piece, Quantity } from '../piece.js';
import { isCompared } from './comparisons.js';

/** A number with its unit, and where it ends. */
export interface QuantityRead {
  quantity: Quantity;
  next: number;
  /** "10+ minutes". */
  bound?: Bound;
}

const longestMinutes = 24 * 60;

export function quantityAt(pieces: readonly Piece[], at: number): QuantityRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  const [name = '', value = ''] = piece.part.split('=');
  if (name === 'minutes') return { quantity: { minutes: Number(value) }, next: at + 1 };
  if (name === 'percent' && value !== '') return { quantity: { percent: Number(value) }, next: at + 1 };
  // "At least 2/3".
  const [, part, whole] = (piece.part === 'date' && /^([1-9])\/([2-9])$/u.exec(piece.word ?? '')) || [];
  if (part !== undefined && whole !== undefined && part < whole && isCompared(pieces[at - 1]))
    return { quantity: { percent: Math.round((100 * Number(part)) / Number(whole)) }, next: at + 1 };
  const number = numberOf(piece);
  // "1h30".
  const [, hours, rest] = (piece.part === 'clock' && /^(\d{1,2})[hH](\d\d)$/u.exec(piece.word ?? '')) || [];
  if (hours !== undefined && isCompared(pieces[at - 1]))
    return { quantity: { minutes: Number(hours) * 60 + Number(rest) }, next: at + 1 };
  if (number === null) return null;
  const share = partOfWhole(pieces, at, number);
  if (share !== null) return share;
  const bound: Bound | undefined = pieces[at + 1]?.part === 'orMore' ? 'atLeast' : undefined;
  const unitAt = bound === undefined ? at + 1 : at + 2;
  const unit = pieces[unitAt]?.part;
  const found = { next: unitAt + 1, ...(bound === undefined ? {} : { bound }) };
  if (unit === 'minute' && number <= longestMinutes) return { quantity: { minutes: Math.round(number) }, ...found };
  if ((unit === 'hour' || unit === 'hourOrClock') && number <= 24)
    return { quantity: { minutes: Math.round(number * 60) }, ...found };
  if (unit === 'tenth' && number <= 10) return { quantity: { percent: number * 10 }, ...found };
  return unit === 'percent' && number <= 100 ? { quantity: { percent: number }, ...found } : null;
}

/** 「4分の3」 is three of four parts. */
function partOfWhole(pieces: readonly Piece[], at: number, whole: number): QuantityRead | null {
  const [minute, of, part] = pieces.slice(at + 1, at + 4);
  if (minute?.part !== 'minute' || of?.part !== 'of' || part === undefined || minute.to !== of.from) return null;
  const many = numberOf(part);
  const isPart = many !== null && of.to === part.from && many < whole && whole < 10;
  return isPart ? { quantity: { percent: Math.round((100 * many) / whole) }, next: at + 4 } : null;
}

function numberOf({ part, word }: Piece): number | null {
  const [name = '', value = ''] = part.split('=');
  const number = name === 'number' ? Number((value || word || '').replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** The first number of "10 to 30 minutes" is in the unit of the second. */
export function borrowed(
  piece: Piece | undefined,
  pieces: readonly Piece[],
  { quantity, next }: QuantityRead,
): Quantity | null {
  const number = piece === undefined ? null : numberOf(piece);
  if (number === null) return null;
  if ('percent' in quantity) return { percent: number };
  const unit = pieces[next - 1]?.part ?? '';
  const isHours = unit === 'hour' || unit === 'hourOrClock' || (unit.startsWith('minutes=') && quantity.minutes >= 60);
  return { minutes: Math.round(isHours ? number * 60 : number) };
}
