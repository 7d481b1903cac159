import type { Condition, People, RegistrationSaid } from '../../question/people.js';
import { silent, verbs } from './partKinds.js';
import type { Amount, Piece } from './piece.js';
import { simplified } from './simplified.js';

const response = (said: 'accepted' | 'declined' | 'tentative' | 'none'): Condition => ({
  is: 'response',
  response: said,
});

const registration = (status: RegistrationSaid): Condition => ({ is: 'registration', status });

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
  newcomer: { is: 'new' },
  registrant: registration('registered'),
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
  isNew: { is: 'new' },
  registered: registration('registered'),
  unregistered: registration('none'),
  cancelledRegistration: registration('cancelled'),
  waitlisted: registration('waitlisted'),
  pendingApproval: registration('pending'),
  turnedDown: registration('rejected'),
  registeredAfterwards: registration('afterwards'),
};

/** The condition that an amount of time says: a number and its bound stay as they were typed. */
function timeSaid({ bound, quantity, upTo }: Amount): People {
  const from: People = { is: 'time', bound: bound === 'plain' ? 'atLeast' : bound, amount: quantity };
  return upTo === undefined ? from : { all: [from, { is: 'time', bound: upTo.bound, amount: upTo.quantity }] };
}

/** What can be said with a number of minutes: how late, or how early. */
const missing: Readonly<Record<string, 'late' | 'leftEarly'>> = {
  late: 'late',
  early: 'leftEarly',
  leftEarly: 'leftEarly',
  latecomer: 'late',
  earlyLeaver: 'leftEarly',
};

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
    const is = missing[piece.part];
    if (is !== undefined) {
      const near = noun ? amountOf(pieces, at, used) : amountNear(pieces, at, used);
      const missed = missedSaid(is, pieces[near ?? -1]?.amount);
      if (missed === null || (near !== null && isShared(pieces, near))) return null;
      if (near !== null) {
        used.add(near);
        if (near < at) dropAmount(out, pieces[near]);
      }
      if (piece.part === 'early' && !ways.out && !isBesideLate(pieces, ways)) return null;
      out.push({
        ...cond(piece, missed),
        ...(noun ? { noun: true } : {}),
        ...(piece.part === 'early' && !ways.out ? { guessed: true } : {}),
      });
    } else if (piece.part === 'first' || piece.part === 'last') {
      const way = wayNear(pieces, at) ?? (ways.out ? 'out' : ways.in || ways.prepositionIn ? 'in' : null);
      if (way === null) return null;
      out.push(cond(piece, { is: piece.part, of: way }));
    } else if (noun)
      out.push({ ...piece, part: 'cond', people: noun, noun: true, ...(isVerb(pieces, at) ? { verb: true } : {}) });
    else if (people) out.push(cond(piece, people));
    else if (piece.part === 'series' && piece.people) out.push(cond(piece, piece.people));
    else out.push(piece);
  }
  // What is left of amounts is how long people stayed.
  return out.map((piece) => (piece.amount ? cond(piece, timeSaid(piece.amount)) : piece));
}

const roles = new Set(['organizer', 'coOrganizer', 'presenter']);

/** "Who moderated", "qui a animé": right behind the word that asks. */
function isVerb(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ part }) => !silent.has(part) && part !== 'aux')?.part ?? '';
  return roles.has(pieces[at]?.part ?? '') && before === 'who';
}

/** Whether a part says something of people by itself, as verbs and conditions do. */
export const saysOfPeople = (part: string): boolean =>
  part in said || ['early', 'first', 'last', 'in', 'out', 'stay', 'there', 'opens'].includes(part);

/** Whether a part is a noun for people of one kind. */
export const isNoun = (part: string): boolean => part in nouns;

/** "First to come and last to leave": where there are both, the verb beside it says of which. */
function wayNear(pieces: readonly Piece[], at: number): 'in' | 'out' | null {
  if (!['in', 'out'].every((part) => pieces.some((piece) => piece.part === part))) return null;
  for (const step of [1, -1])
    for (let near = at + step; pieces[near] !== undefined; near += step) {
      const part = pieces[near]?.part ?? '';
      if (part === 'in' || part === 'out') return part;
      if (['and', 'or', 'but', 'comma'].includes(part)) break;
    }
  return null;
}

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

/** Late or early by an amount of minutes; null for what cannot be said, "half of the meeting late". */
function missedSaid(is: 'late' | 'leftEarly', amount: Amount | undefined): People | null {
  if (amount === undefined) return { is, over: null };
  const { bound, quantity, upTo } = amount;
  if (!('minutes' in quantity)) return null;
  const from = bound === 'plain' ? 'atLeast' : bound;
  const missed: People = { is, over: quantity.minutes, ...(from === 'moreThan' ? {} : { bound: from }) };
  if (upTo === undefined) return missed;
  if (!('minutes' in upTo.quantity)) return null;
  return { all: [missed, { is, over: upTo.quantity.minutes, bound: upTo.bound }] };
}

/** "Late or early" may mean that they left early, while "came late or early" does not. */
const isBesideLate = (pieces: readonly Piece[], ways: Ways): boolean =>
  !ways.in && pieces.some(({ part }) => part === 'late') && pieces.some(({ part }) => part === 'or' || part === 'and');

/** "Less than 5 or more than 10 minutes late": both are of the same, and nobody knows what the first is by itself. */
function isShared(pieces: readonly Piece[], at: number): boolean {
  const join = pieces[at - 1]?.part ?? '';
  const isJoined = ['and', 'or', 'but'].includes(join) && isMinutes(pieces[at - 2]);
  return isJoined && !verbs.has(pieces[at - 3]?.part ?? '');
}

/** 「10分以上の遅刻者」, "delays of more than 5 minutes". */
function amountOf(pieces: readonly Piece[], at: number, used: ReadonlySet<number>): number | null {
  let behind = at + 1;
  while (['the', 'of', 'from', 'by', 'prep', 'comma'].includes(pieces[behind]?.part ?? '')) behind += 1;
  if (isMinutes(pieces[behind]) && !used.has(behind)) return behind;
  let near = at - 1;
  while (['the', 'of', 'filler'].includes(pieces[near]?.part ?? '')) near -= 1;
  return isMinutes(pieces[near]) && !used.has(near) ? near : null;
}

const isMinutes = (piece: Piece | undefined): boolean =>
  piece?.amount !== undefined && 'minutes' in piece.amount.quantity;

/** The amount that belongs to a word: right before it or right after it. */
function amountNear(pieces: readonly Piece[], at: number, used: ReadonlySet<number>): number | null {
  for (const step of [-1, 1]) {
    let near = at + step;
    while (isSkipped.has(pieces[near]?.part ?? '') || (step > 0 && pieces[near]?.part === 'comma')) near += step;
    if (isMinutes(pieces[near]) && !used.has(near)) return near;
  }
  return null;
}

function dropAmount(out: Piece[], piece: Piece | undefined): void {
  const at = piece === undefined ? -1 : out.indexOf(piece);
  if (at >= 0) out.splice(at, 1);
}
