import type { Piece } from '../piece.js';

const besideNames = new Set(['the', 'honorific', 'filler', 'both', 'eachOf']);
const saysBoth = /^(?:both|beiden?|ambas|(?:とも|両方)(?:に|で|を)?)$/iu;
const asWellAs = /^como$/iu;

/**
 * "Both Priya and Mei", "sowohl Priya als auch Mei", "tanto Priya como Mei": what is asked of two people is answered of
 * each of them, so that the word says no more than the "and" does. Where no two names are joined it is a word like any other.
 */
export function withBothOf(typed: readonly Piece[], text: string): readonly Piece[] {
  const said = ({ from, to }: Piece): string => text.slice(from, to).trim();
  const isBoth = (piece: Piece) => piece.part === 'both' || (piece.part === 'eachOf' && saysBoth.test(said(piece)));
  const first = typed.findIndex(isBoth);
  if (first < 0) return typed;
  const pieces = typed.map((piece, at) =>
    at > first && typed[first]?.part === 'both' && piece.part === 'unknown' && asWellAs.test(said(piece))
      ? { ...piece, part: 'and' }
      : piece,
  );
  const isName = (at: number, step: number): boolean => {
    const next = pieces[at + step];
    return next?.part === 'unknown' || (besideNames.has(next?.part ?? '') && isName(at + step, step));
  };
  const isOfTwo = pieces.some(({ part }, at) => part === 'and' && isName(at, -1) && isName(at, 1));
  if (!isOfTwo)
    return typed.map((one) => (one.part === 'both' ? { ...one, part: 'unknown', word: said(one).toLowerCase() } : one));
  return pieces.map((one) => (isBoth(one) ? { ...one, part: 'filler' } : one));
}
