import { verbs } from '../partKinds.js';
import type { Piece } from '../piece.js';

const mostNames = 3;

/**
 * "Amira, was she in today": whom it is about stands first, and a word for them where a name would be. The name is put
 * there instead; an article before a noun is no such word.
 */
export function withNameFirst(pieces: readonly Piece[]): readonly Piece[] {
  const mark = pieces.findIndex(({ part }) => part === 'comma' || part === 'sign');
  const name = pieces.slice(0, Math.max(mark, 0));
  if (name.length === 0 || name.length > mostNames || name.some(({ part }) => part !== 'unknown')) return pieces;
  const [asks, pronoun, said] = pieces.slice(mark + 1);
  const isPronoun = pronoun?.part === 'the' && said !== undefined && (verbs.has(said.part) || saysMore.has(said.part));
  if (asks?.part !== 'aux') return pieces;
  if (!isPronoun)
    return pieces.map((piece, at) => (at === mark && isDash(piece) ? { ...piece, part: 'comma' } : piece));
  return [asks, ...name, ...pieces.slice(mark + 3)];
}

const isDash = ({ part, word = '' }: Piece): boolean => part === 'sign' && /^[-–—]/u.test(word);

const saysMore = new Set([
  'late',
  'absent',
  'accepted',
  'declined',
  'tentative',
  'noResponse',
  'onTime',
  'not',
  'prep',
  'date',
]);
