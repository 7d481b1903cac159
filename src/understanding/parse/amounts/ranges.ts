import type { Amount, Piece, Quantity } from '../piece.js';
import { borrowed, quantityAt } from './quantities.js';

const dashes = new Set(['-', '–', '—', '~', '〜', '～']);

/** "Between 10 and 30 minutes", "from 10 to 30 minutes", "10–30 min", 「10分から30分」: both ends belong to it. */
export function rangeAt(
  pieces: readonly Piece[],
  from: number,
): { piece: Piece & { amount: Amount }; next: number } | null {
  const first = pieces[from];
  if (!first) return null;
  if (first.part === 'by') {
    const by = rangeAt(pieces, from + 1);
    return by && { ...by, piece: { ...by.piece, from: first.from } };
  }
  const opener = first.part === 'between' || first.part === 'from' ? first.part : null;
  const read = dashedAt(pieces, opener === null ? from : from + 1) ?? joinedAt(pieces, from, opener);
  if (read === null) return null;
  // 「10分から30分まで」.
  const next = pieces[read.next]?.part === 'orLess' ? read.next + 1 : read.next;
  const [low, high] = sorted(read.low, read.high);
  const amount: Amount = { bound: 'atLeast', quantity: low, upTo: { bound: 'atMost', quantity: high } };
  return { piece: { part: 'amount', from: first.from, to: pieces[next - 1]?.to ?? first.to, amount }, next };
}

interface Ends {
  low: Quantity;
  high: Quantity;
  next: number;
}

/** "10-30" is one word. */
function dashedAt(pieces: readonly Piece[], at: number): Ends | null {
  const piece = pieces[at];
  const [, one, other] = (piece?.part === 'date' && /^(\d{1,3})-(\d{1,3})$/u.exec(piece.word ?? '')) || [];
  if (piece === undefined || one === undefined || other === undefined) return null;
  const number = { ...piece, part: 'number', word: other };
  const rest = [number, ...pieces.slice(at + 1, at + 3)];
  const high = quantityAt(rest, 0);
  const low = high && borrowed({ ...number, word: one }, rest, high);
  return high && low && { low, high: high.quantity, next: at + high.next };
}

function joinedAt(pieces: readonly Piece[], from: number, opener: 'between' | 'from' | null): Ends | null {
  const at = opener === null ? from : overArticle(pieces, from + 1);
  const own = quantityAt(pieces, at);
  const joinAt = own?.next ?? at + 1;
  if (!joins(pieces, joinAt, { opener, isBare: own === null && pieces[from - 1]?.part !== 'unknown' })) return null;
  const high = quantityAt(pieces, overArticle(pieces, joinAt + 1));
  const low = high && (own?.quantity ?? borrowed(pieces[at], pieces, high));
  // "Entre 10h et 11h" are times of day.
  const isClock = high && pieces[high.next - 1]?.part === 'hourOrClock' && minutesIn(high.quantity) > longestStay;
  return high && low && !isClock ? { low, high: high.quantity, next: high.next } : null;
}

const longestStay = 6 * 60;
const minutesIn = (quantity: Quantity): number => ('minutes' in quantity ? quantity.minutes : 0);

/** "Entre el 50 % y el 80 %". */
const overArticle = (pieces: readonly Piece[], at: number): number => (pieces[at]?.part === 'the' ? at + 1 : at);

/** "Between 10 and 11" that is no amount: nobody has a meeting of that name. */
export const isUnreadRange = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ part }, at) =>
      part === 'between' &&
      isNumber(pieces[overArticle(pieces, at + 1)]) &&
      pieces.some((other, i) => i > at && other.part === 'and' && isNumber(pieces[overArticle(pieces, i + 1)])),
  );

const isNumber = (piece: Piece | undefined): boolean => /^(?:number|clock|at$)/u.test(piece?.part ?? '');

/** Whether a word or a dash joins two numbers: a mere preposition only where the first has no unit of its own. */
function joins(
  pieces: readonly Piece[],
  at: number,
  { opener, isBare }: { opener: 'between' | 'from' | null; isBare: boolean },
): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  // 「から」 is "from" before an organisation.
  if (piece.part === 'upTo' || piece.part === 'from' || (piece.part === 'sign' && dashes.has(piece.word ?? '')))
    return true;
  if (opener === 'between') return piece.part === 'and';
  return piece.part === 'prep' && (opener === 'from' || isBare);
}

function sorted(one: Quantity, other: Quantity): [Quantity, Quantity] {
  const isTurned =
    'minutes' in one && 'minutes' in other
      ? one.minutes > other.minutes
      : 'percent' in one && 'percent' in other && one.percent > other.percent;
  return isTurned ? [other, one] : [one, other];
}
