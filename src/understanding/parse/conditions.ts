import type { Condition, People } from '../../question/people.js';
import type { Amount, Piece } from './piece.js';
import { simplified } from './simplified.js';

const response = (said: 'accepted' | 'declined' | 'tentative' | 'none'): Condition => ({
  is: 'response',
  response: said,
});

const nouns: Readonly<Record<string, People>> = {
  guest: { is: 'guest' },
  organizer: { is: 'role', role: 'organizer' },
  coOrganizer: { is: 'role', role: 'coOrganizer' },
  presenter: { is: 'role', role: 'presenter' },
  attendee: { is: 'role', role: 'attendee' },
  absentee: { is: 'absent' },
  latecomer: { is: 'late', over: null },
  earlyLeaver: { is: 'leftEarly', over: null },
  caller: { is: 'phone' },
};

const said: Readonly<Record<string, People>> = {
  late: { is: 'late', over: null },
  onTime: { not: { is: 'late', over: null } },
  leftEarly: { is: 'leftEarly', over: null },
  absent: { is: 'absent' },
  phone: { is: 'phone' },
  toTheEnd: { is: 'toTheEnd' },
  wholeTime: { is: 'time', bound: 'atLeast', amount: { percent: 100 } },
  accepted: response('accepted'),
  declined: response('declined'),
  tentative: response('tentative'),
  noResponse: response('none'),
};

const minutesOf = ({ quantity }: Amount): number | null => ('minutes' in quantity ? quantity.minutes : null);

/** The condition that an amount of time says: a number stays as it was typed. */
export function timeSaid({ bound, quantity }: Amount): People {
  const amount = quantity;
  if (bound === 'lessThan' || bound === 'atMost') return { is: 'time', bound: 'lessThan', amount };
  return { is: 'time', bound: 'atLeast', amount };
}

const isSkipped = new Set(['the', 'filler', 'by', 'in', 'stay', 'there', 'aux', 'filler', 'from', 'of', 'prep']);

/**
 * Turns what is said of people into conditions, where their words need others beside them: "10 minutes" with "late",
 * "early" with "left", "first" with "join". Null where one of them has nothing to belong to.
 */
export function withConditions(pieces: readonly Piece[], ways: Ways): Piece[] | null {
  const out: Piece[] = [];
  const used = new Set<number>();
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || used.has(at)) continue;
    const noun = nouns[piece.part];
    const people = said[piece.part];
    if (piece.part === 'late' || piece.part === 'early' || piece.part === 'leftEarly') {
      const near = amountNear(pieces, at, used);
      const over = near === null ? null : over_(pieces[near]?.amount);
      if (over === undefined) return null;
      if (near !== null) {
        used.add(near);
        if (near < at) dropAmount(out, pieces[near]);
      }
      if (piece.part === 'early' && !ways.out) return null;
      out.push(cond(piece, { is: piece.part === 'late' ? 'late' : 'leftEarly', over }));
    } else if (piece.part === 'first' || piece.part === 'last') {
      const way = ways.out ? 'out' : ways.in || ways.prepositionIn ? 'in' : null;
      if (way === null) return null;
      out.push(cond(piece, { is: piece.part, of: way }));
    } else if (noun) out.push({ ...piece, part: 'cond', people: noun, noun: true });
    else if (people) out.push(cond(piece, people));
    else out.push(piece);
  }
  // What is left of amounts is how long people stayed.
  return out.map((piece) => (piece.amount ? cond(piece, timeSaid(piece.amount)) : piece));
}

/** Whether a part says something of people by itself, as verbs and conditions do. */
export const saysOfPeople = (part: string): boolean =>
  part in said || ['early', 'first', 'last', 'in', 'out', 'stay', 'there', 'opens'].includes(part);

/** Which verbs are in the question. */
export interface Ways {
  in: boolean;
  out: boolean;
  /** "the first one in". */
  prepositionIn: boolean;
}

const cond = (piece: Piece, people: People): Piece => ({
  part: 'cond',
  from: piece.from,
  to: piece.to,
  people: simplified(people),
});

/** Minutes; null where none are said, and undefined for what cannot be said: "late by less than 5 minutes". */
function over_(amount: Amount | undefined): number | null | undefined {
  if (amount === undefined) return null;
  const minutes = minutesOf(amount);
  return minutes === null || amount.bound === 'lessThan' || amount.bound === 'atMost' ? undefined : minutes;
}

/** The amount that belongs to a word: right before it or right after it. */
function amountNear(pieces: readonly Piece[], at: number, used: ReadonlySet<number>): number | null {
  for (const step of [-1, 1]) {
    let near = at + step;
    while (isSkipped.has(pieces[near]?.part ?? '') || (step > 0 && pieces[near]?.part === 'comma')) near += step;
    const amount = pieces[near]?.amount;
    if (amount && 'minutes' in amount.quantity && !used.has(near)) return near;
  }
  return null;
}

function dropAmount(out: Piece[], piece: Piece | undefined): void {
  const at = piece === undefined ? -1 : out.indexOf(piece);
  if (at >= 0) out.splice(at, 1);
}
