import type { Piece } from '../piece.js';

const verbs = new Set(['in', 'out', 'stay', 'there']);
const behind = new Set(['date', 'the', 'unknown', 'quoted', 'kind', 'number', 'meeting']);

/** "Who left last on Friday": behind a verb "last on" is "last", and on a day; without one it is who came last. */
export const withFirstOrLast = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, at) => {
    const which = pieces[at - 1];
    const isOneWord = (which?.part === 'first' || which?.part === 'last') && which.from === piece.from;
    const isOn = isOneWord && piece.part === 'in' && verbs.has(pieces[at - 2]?.part ?? '');
    return isOn && behind.has(pieces[at + 1]?.part ?? '') ? { ...piece, part: 'prep' } : piece;
  });
