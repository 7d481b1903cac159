import type { Amount, Piece, Quantity } from './piece.js';

const before: Readonly<Record<string, Amount['bound']>> = {
  atLeast: 'atLeast',
  moreThan: 'moreThan',
  lessThan: 'lessThan',
  atMost: 'atMost',
  only: 'atMost',
};
const after: Readonly<Record<string, Amount['bound']>> = {
  orMore: 'atLeast',
  orLess: 'atMost',
  moreAfter: 'moreThan',
  lessAfter: 'lessThan',
  atLeast: 'atLeast',
  atMost: 'atMost',
};
const small = new Set(['the', 'filler', 'of', 'sign', 'prep', 'from']);

/** Puts comparisons, numbers and units together: "at least", "30", "minutes" become one amount. */
export function withAmounts(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = amountAt(pieces, at);
    const piece = pieces[at];
    if (found) out.push(found.piece);
    else if (piece) out.push(piece);
    at = found?.next ?? at + 1;
  }
  return out;
}

interface Read {
  piece: Piece;
  next: number;
}

function amountAt(pieces: readonly Piece[], from: number): Read | null {
  const first = pieces[from];
  if (!first) return null;
  let at = from;
  let bound = before[first.part];
  if (bound !== undefined) at = skip(pieces, at + 1, small);
  // "not more than" is "at most".
  if (first.part === 'not' && pieces[from + 1]?.part === 'moreThan') [bound, at] = ['atMost', from + 2];
  const read = quantityAt(pieces, at);
  if (!read) return null;
  let { quantity, next } = read;
  bound ??= read.bound;
  const more = quantityAt(pieces, pieces[next]?.part === 'and' ? next + 1 : next);
  if (
    more &&
    'minutes' in quantity &&
    'minutes' in more.quantity &&
    quantity.minutes >= 60 &&
    more.quantity.minutes < 60
  ) {
    quantity = { minutes: quantity.minutes + more.quantity.minutes };
    next = more.next;
  }
  const behind = skip(pieces, next, small);
  const compared = after[pieces[behind]?.part ?? ''];
  if (bound === undefined && compared !== undefined && quantityAt(pieces, behind + 1) === null) {
    bound = compared;
    next = behind + 1;
  }
  const last = pieces[next - 1] ?? first;
  const amount: Amount = { bound: bound ?? 'plain', quantity };
  return { piece: { part: 'amount', from: first.from, to: last.to, amount }, next };
}

function skip(pieces: readonly Piece[], from: number, kinds: ReadonlySet<string>): number {
  let at = from;
  while (kinds.has(pieces[at]?.part ?? '')) at += 1;
  return at;
}

const longestMinutes = 24 * 60;

function quantityAt(
  pieces: readonly Piece[],
  at: number,
): { quantity: Quantity; next: number; bound?: Amount['bound'] } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const [name = '', value = ''] = piece.part.split('=');
  if (name === 'minutes') return { quantity: { minutes: Number(value) }, next: at + 1 };
  if (name === 'percent' && value !== '') return { quantity: { percent: Number(value) }, next: at + 1 };
  const number = name === 'number' ? Number((value || piece.word || '').replace(',', '.')) : null;
  // "1h30".
  const [, hours, rest] = (piece.part === 'clock' && /^(\d{1,2})[hH](\d\d)$/u.exec(piece.word ?? '')) || [];
  if (hours !== undefined && before[pieces[at - 1]?.part ?? ''] !== undefined)
    return { quantity: { minutes: Number(hours) * 60 + Number(rest) }, next: at + 1 };
  if (number === null || !Number.isFinite(number)) return null;
  const bound: Amount['bound'] | undefined = pieces[at + 1]?.part === 'orMore' ? 'atLeast' : undefined;
  const unitAt = bound === undefined ? at + 1 : at + 2;
  const unit = pieces[unitAt]?.part;
  const found = { next: unitAt + 1, ...(bound === undefined ? {} : { bound }) };
  if (unit === 'minute' && number <= longestMinutes) return { quantity: { minutes: Math.round(number) }, ...found };
  if ((unit === 'hour' || unit === 'hourOrClock') && number <= 24)
    return { quantity: { minutes: Math.round(number * 60) }, ...found };
  return unit === 'percent' && number <= 100 ? { quantity: { percent: number }, ...found } : null;
}
