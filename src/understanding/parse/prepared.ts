import type { What } from '../../question/people.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { saysOfPeople } from './conditions.js';
import { commandOf, silent, verbs } from './partKinds.js';
import type { Piece } from './piece.js';

/** "Thanks to everybody who joined" is no question, while "who joined, thanks" is. */
export function isThankful(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ part }) => part === 'thanks');
  return at >= 0 && pieces.slice(at).some(({ part }) => !silent.has(part) && part !== 'people');
}

/** "For exactly 30 minutes" cannot be asked for, and is not taken for "at least". */
export const asksExactly = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ part }, at) => part === 'exactly' && /^(?:number|minutes=|percent=)/u.test(pieces[at + 1]?.part ?? ''),
  );

/** True for a question that may be about one person. */
export const isAsking = (what: What) => what === 'did' || what === 'when';
/** The asker as a person. */
export const asker = (piece: Piece): Piece => ({
  ...piece,
  part: 'cond',
  people: { is: 'person', name: 'me' },
  noun: true,
});

/** "Estuvo Priya" says that she was there; "estuvo ausente" does not. */
export function withBeing(pieces: readonly Piece[]): Piece[] {
  const isHelping = pieces.some(({ part }) => saysOfPeople(part));
  return pieces.map((piece) => (piece.part === 'be' ? { ...piece, part: isHelping ? 'aux' : 'there' } : piece));
}

/** A command's name amid a question is a word of a title: "who attended export control review". */
export function plainWords(pieces: readonly Piece[]): Piece[] {
  const asked = pieces.findIndex(
    ({ part }) => part === 'who' || part === 'howMany' || part === 'did' || part === 'when',
  );
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.part;
    const isWord =
      asked >= 0 && at > asked && piece.part in commandOf && (next === 'unknown' || pieces[at - 1]?.part === 'unknown');
    return isWord ? { ...piece, part: 'unknown' } : piece;
  });
}

/** Words that only have a meaning beside others, where those are missing. */
export function withoutLooseWords(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.part;
    // "who did not show", where "show" is no order.
    const before = pieces.slice(0, at).findLast(({ part }) => !silent.has(part))?.part ?? '';
    if (piece.part === 'showOrCome')
      return { ...piece, part: ['not', 'aux', 'who', 'howMany'].includes(before) ? 'in' : 'show' };
    // "over the last five", "over time".
    if (piece.part === 'moreThan' && next === 'date') return { ...piece, part: 'prep' };
    if (piece.part === 'responded')
      return { ...piece, part: 'cond', people: { not: { is: 'response', response: 'none' } } };
    return piece;
  });
}

/** What is asked of people. */
export function whatOf(pieces: readonly Piece[], { verbFirst, unspaced }: Lexicon, isAsked: boolean): What {
  const [first, second] = pieces.filter(
    ({ part }) => !silent.has(part) && part !== 'and' && part !== 'but' && part !== 'that',
  );
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  if (has('howMany')) return 'count';
  if (has('when')) return 'when';
  if (has('howOften')) return 'did';
  if (first === undefined || has('who')) return 'list';
  if (first.part === 'did' || first.part === 'aux' || first.part === 'anyone' || first.part === 'opens') return 'did';
  if (first.part === 'not' && second?.part === 'anyone') return 'did';
  if (first.part === 'everyone' && (isAsked || unspaced)) return 'did';
  // "Priya came?"
  if (isAsked && first.part === 'unknown' && second !== undefined && (verbs.has(second.part) || second.part === 'aux'))
    return 'did';
  if ((verbFirst || unspaced) && has('anyone')) return 'did';
  const isCommand = pieces.some(({ part }) => part in commandOf);
  const last = pieces.findLast(({ part }) => !silent.has(part))?.part ?? '';
  if (unspaced && isAsked && !isCommand && (verbs.has(last) || saysOfPeople(last))) return 'did';
  if (unspaced) return !isCommand && (has('did') || has('honorific') || has('me')) ? 'did' : 'list';
  return verbFirst === true && verbs.has(first.part) && second !== undefined ? 'did' : 'list';
}
