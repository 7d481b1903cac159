import type { Piece } from '../piece.js';

const titles = new Set(['unknown', 'quoted', 'kind', 'meeting']);

/** "Au dernier copil" is the newest of that name, where "le dernier à partir" is who left last. */
export const withLastOf = (pieces: readonly Piece[], text: string): readonly Piece[] =>
  pieces.some(({ part }) => part === 'last')
    ? pieces.map((piece, at) =>
        piece.part === 'last' &&
        titles.has(pieces[at + 1]?.part ?? '') &&
        /(?:derni|[uú]ltim)/iu.test(text.slice(piece.from, piece.to))
          ? { ...piece, part: 'date', said: 'last 1' }
          : piece,
      )
    : pieces;
