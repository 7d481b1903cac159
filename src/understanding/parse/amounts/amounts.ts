import type { Amount, Piece } from '../piece.js';
import { comparisonAfter, comparisonBefore, isCompared } from './comparisons.js';
import { borrowed, quantityAt } from './quantities.js';
import { rangeAt } from './ranges.js';

const joins = new Set(['and', 'but', 'comma']);
const small = new Set(['the', 'filler', 'of', 'sign', 'prep', 'from']);

/** Puts comparisons, numbers and units together: "at least", "30", "minutes" become one amount. */
export function withAmounts(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const found = mayBegin(piece) ? (rangeAt(pieces, at) ?? boundedAt(pieces, at)) : null;
    if (found) out.push(found.piece);
    else out.push(isWord(piece, pieces[at + 1]) ? { ...piece, part: 'unknown' } : piece);
    at = found?.next ?? at + 1;
  }
  return out;
}

const beginnings = new Set(['not', 'by', 'between', 'from', 'number', 'clock', 'date']);

/** Most words begin no amount, and are not looked at twice. */
const mayBegin = (piece: Piece): boolean =>
  beginnings.has(piece.part) || isCompared(piece) || /^(?:number|minutes|percent)=/u.test(piece.part);

/** "Bis" and "between" are words as any other where they stand before no number. */
const isWord = ({ part }: Piece, next: Piece | undefined): boolean =>
  part === 'upTo' || (part === 'between' && !/^(?:number|clock|time|minutes=|percent=)/u.test(next?.part ?? ''));

interface Read {
  piece: Piece & { amount: Amount };
  next: number;
}

/** "At least 10", "and at most 30 minutes" are one amount, and so are 「10分以上」「30分以下」. */
function boundedAt(pieces: readonly Piece[], at: number): Read | null {
  const first = amountAt(pieces, at);
  if (first === null) return null;
  const second = amountAt(pieces, skip(pieces, first.next, joins));
  if (second === null) return first;
  const [one, other] = [first.piece.amount, second.piece.amount];
  const [from, upTo] = isLeast(one) ? [one, other] : [other, one];
  if (!isLeast(from) || (upTo.bound !== 'lessThan' && upTo.bound !== 'atMost')) return first;
  const amount: Amount = { ...from, upTo: { bound: upTo.bound, quantity: upTo.quantity } };
  return { piece: { ...first.piece, to: second.piece.to, amount }, next: second.next };
}

const isLeast = ({ bound }: Amount): boolean => bound === 'atLeast' || bound === 'moreThan';

function amountAt(pieces: readonly Piece[], from: number): Read | null {
  const first = pieces[from];
  if (!first) return null;
  // "Late by 10 minutes".
  if (first.part === 'by') {
    const by = amountAt(pieces, from + 1);
    return by && { ...by, piece: { ...by.piece, from: first.from } };
  }
  let at = from;
  let bound = comparisonBefore[first.part];
  if (bound !== undefined) at = skip(pieces, at + 1, small);
  // "not more than" is "at most".
  if (first.part === 'not' && pieces[from + 1]?.part === 'moreThan') [bound, at] = ['atMost', from + 2];
  const read = quantityAt(pieces, at) ?? (bound === undefined ? null : sharedAt(pieces, at));
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
  const compared = comparisonAfter[pieces[behind]?.part ?? ''];
  // "30 minutes, at least 10 of them" says it of the second.
  const isOfNext = isCompared(pieces[behind]) && quantityAt(pieces, behind + 1) !== null;
  if (bound === undefined && compared !== undefined && !isOfNext) {
    bound = compared;
    next = behind + 1;
  }
  const last = pieces[next - 1] ?? first;
  const amount: Amount = { bound: bound ?? 'plain', quantity };
  return { piece: { part: 'amount', from: first.from, to: last.to, amount }, next };
}

/** "More than 10" in "more than 10 but less than 30 minutes". */
function sharedAt(pieces: readonly Piece[], at: number) {
  const join = pieces[at + 1]?.part === 'or' ? at + 2 : skip(pieces, at + 1, joins);
  if (join === at + 1 || !isCompared(pieces[join])) return null;
  const unit = quantityAt(pieces, skip(pieces, join + 1, small));
  const quantity = unit && borrowed(pieces[at], pieces, unit);
  return quantity && { quantity, next: at + 1, bound: undefined };
}

function skip(pieces: readonly Piece[], from: number, kinds: ReadonlySet<string>): number {
  let at = from;
  while (kinds.has(pieces[at]?.part ?? '')) at += 1;
  return at;
}
