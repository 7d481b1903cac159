import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

/** What says nothing of people, meetings or numbers, and can be left out with a clause that is beside the question. */
export const sayNothing: ReadonlySet<string> = new Set([
  ...silent,
  ...[
    'unknown',
    'prep',
    'beside',
    'of',
    'from',
    'me',
    'that',
    'and',
    'aux',
    'be',
    'show',
    'aside',
    'meeting',
    'people',
    // "HR" is no hour, as long as there is no number.
    'hour',
    'hourOrClock',
    'minute',
  ],
]);

/** What shows that words are a sentence, and no title. */
export const personal: ReadonlySet<string> = new Set(['me', 'aux', 'be', 'show', 'thanks', 'aside', 'that']);
const mostWords = 4;

/** A sentence that holds nothing of a question; a bare title is none. */
export function saysNothing(pieces: readonly Piece[]): boolean {
  const unknown = pieces.filter(({ part }) => part === 'unknown').length;
  const isTitle = unknown > 0 && unknown <= mostWords && !pieces.some(({ part }) => personal.has(part));
  return !isTitle && pieces.every(({ part }) => sayNothing.has(part));
}

/**
 * Pieces without the clauses that say why it is asked, who asks, or that the letter is at its end. Such a clause goes on
 * to the end, or to the next comma or full stop; one that says more than that stays, so that nothing is understood.
 */
export function withoutReasons(typed: readonly Piece[]): Piece[] {
  const pieces = withoutAddressees(typed);
  if (!pieces.some(({ part }) => part === 'aside' || part === 'thanks')) return [...pieces];
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const end = piece.part === 'aside' || piece.part === 'thanks' ? endOf(pieces, at) : at;
    if (end === at) out.push(piece);
    at = Math.max(end, at + 1);
  }
  return out;
}

/** "Colleagues, who was there". */
function withoutAddressees(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ part }) => part !== 'filler' && part !== 'the');
  const isAddressed = pieces[at]?.part === 'people' && pieces[at + 1]?.part === 'comma';
  // "Dis, Thibault, il était là" calls somebody, as "hey" does: what is to be shown has no comma before it.
  const isCalled = pieces[at]?.part === 'show' && pieces[at + 1]?.part === 'comma';
  return isAddressed || isCalled ? pieces.slice(at + 2) : pieces;
}

function endOf(pieces: readonly Piece[], from: number): number {
  const isNothing = (piece: Piece) => sayNothing.has(piece.part) && piece.word !== '?';
  // "Thanks to everybody who came" is no thanks for an answer: behind thanks there is a name at most.
  const rest = pieces.slice(from + 1);
  if (pieces[from]?.part === 'thanks') {
    const isName = rest.length <= 4 && rest.every(({ part }) => part === 'unknown' || silent.has(part));
    return isName ? pieces.length : from;
  }
  if (rest.every(isNothing)) return pieces.length;
  const stop = pieces.findIndex(({ part }, at) => at > from && ['comma', 'colon', 'sign'].includes(part));
  return stop > from && pieces.slice(from, stop).every(isNothing) ? stop : from;
}

/** "Everyone who attended: thanks!" */
export const isThanked = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ part }, at) => part === 'thanks' && pieces[at - 1]?.part === 'colon');

/** "Did she come or not", "il est venu ou bien": the end says nothing but that it is asked. */
export function withoutOrNot(typed: readonly Piece[]): Piece[] {
  const end = typed.findLastIndex(({ part }) => !silent.has(part));
  const pieces = typed.map((piece, at) => (at === end && piece.part === 'or' ? { ...piece, part: 'whether' } : piece));
  const [or, not] = pieces.some(({ part }) => part === 'not')
    ? pieces.filter(({ part }) => !silent.has(part)).slice(-2)
    : [];
  return or?.part === 'or' && not?.part === 'not'
    ? pieces.filter((piece) => piece !== or && piece !== not)
    : [...pieces];
}

const requests = new Set(['show', 'showOrCome']);

/** Of whom something is requested. */
const whom = new Set([
  ...['who', 'people', 'everyone', 'guest', 'organizer', 'coOrganizer', 'presenter', 'attendee'],
  ...['absentee', 'latecomer', 'earlyLeaver', 'caller'],
]);

/** "Don't show who was late" asks for nothing: what is denied is the request, not what it is about. */
export function isForbidden(pieces: readonly Piece[]): boolean {
  const spoken = pieces.filter(({ part }) => !silent.has(part) && part !== 'me');
  const [first, second, third] = spoken.map(({ part }) => part);
  if (first === undefined || second === undefined || !whom.has(third ?? '')) return false;
  return first === 'not' ? requests.has(second) : requests.has(first) && second === 'not';
}

/** "¿No vino nadie?" asks whether anybody came; without asking it tells that nobody did. */
export function withoutNobody(pieces: readonly Piece[], isAsked: boolean): Piece[] | null {
  const at = pieces.findIndex(({ part }) => part === 'noOne');
  if (at < 0) return [...pieces];
  // "Was nobody late": its order asks.
  const first = pieces.find(({ part }) => !silent.has(part))?.part;
  const asks = isAsked || first === 'aux' || first === 'did' || pieces.some(({ part }) => part === 'whether');
  if (!asks || pieces.some(({ part }) => part === 'who')) return null;
  return pieces
    .filter(({ part }, i) => part !== 'not' || i > at)
    .map((piece) => (piece.part === 'noOne' ? { ...piece, part: 'anyone' } : piece));
}
