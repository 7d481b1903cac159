import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

const titles = new Set(['unknown', 'quoted', 'kind', 'meeting']);

/** "Quién faltó a la última": behind a preposition, and at the end, it is the last meeting. */
const isAtEnd = (pieces: readonly Piece[], at: number, text: string): boolean => {
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    /\s(?:a|en|de|à)(?: la)?$/iu.test(text.slice(before.from, before.to)) &&
    pieces.slice(at + 1).every(({ part }) => silent.has(part))
  );
};

/** "La última sesión de Compliance": behind its noun stands what the meeting is about, and no organisation. */
const isOfLast = (pieces: readonly Piece[], at: number, text: string): boolean => {
  const [date, joined, name] = pieces.slice(at, at + 3);
  return (
    date?.part === 'date' &&
    (joined?.part === 'from' || joined?.part === 'of') &&
    titles.has(name?.part ?? '') &&
    /(?:derni[eè]re?|[uú]ltim[ao])\s\p{L}+$/iu.test(text.slice(date.from, date.to))
  );
};

const withTitleOfLast = (pieces: readonly Piece[], text: string): readonly Piece[] =>
  pieces.map((piece, at) => {
    if (isOfLast(pieces, at, text)) return { ...piece, said: 'last 1' };
    return isOfLast(pieces, at - 1, text) ? { ...piece, part: 'of' } : piece;
  });

/** "Au dernier copil" is the newest of that name, where "le dernier à partir" is who left last. */
export const withLastOf = (pieces: readonly Piece[], text: string): readonly Piece[] =>
  pieces.some(({ part }) => part === 'last')
    ? withTitleOfLast(pieces, text).map((piece, at) =>
        piece.part === 'last' &&
        (titles.has(pieces[at + 1]?.part ?? '') || isAtEnd(pieces, at, text)) &&
        /(?:derni|[uú]ltim)/iu.test(text.slice(piece.from, piece.to))
          ? { ...piece, part: 'date', said: 'last 1' }
          : piece,
      )
    : withTitleOfLast(pieces, text);
