import { isNoun, saysOfPeople } from '../conditions.js';
import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

/** "The course Excel": what is taught, and no file. */
const taught =
  /(?:formation|cours|atelier|stage|training|course|class|workshop|lesson|curso|taller|clase|schulung|kurs)$/iu;
const either = /\s(?:or|oder|ou|o)\s/iu;
const no = /^(?:non|no|nein)$/iu;
const noTag = new Set(['who', 'and', 'or', 'but', 'people', 'aux', 'not']);

/** What words mean by the way they are written: as a sign, or right before the question mark. */
export function asWritten(pieces: readonly Piece[], text: string, isAsked: boolean): readonly Piece[] {
  const end = pieces.findLastIndex(({ part }) => part !== 'sign');
  const said = (piece: Piece | undefined) => (piece === undefined ? '' : text.slice(piece.from, piece.to));
  const near = (at: number, step: number) => {
    let i = at + step;
    while (silent.has(pieces[i]?.part ?? '')) i += step;
    return pieces[i]?.part ?? '';
  };
  // "Is turnout for the board going up or down": it is the trend that is asked for.
  const asksTrend = pieces.some((piece) => piece.part === 'trend' && either.test(said(piece)));
  const isOfPeople = (part: string) => saysOfPeople(part) || isNoun(part);
  return pieces.map((piece, at): Piece => {
    const before = pieces[at - 1];
    if (asksTrend && piece.part === 'howMany') return { ...piece, part: 'attendance' };
    const isPlus = said(piece) === '+' && (piece.part === 'moreThan' || piece.part === 'orMore');
    if (isPlus && isOfPeople(near(at, -1)) && isOfPeople(near(at, 1))) return { ...piece, part: 'and' };
    const isTaught = piece.part === 'excel' && /^excel$/iu.test(said(piece)) && taught.test(said(before));
    if (isTaught && ['prep', 'beside', 'stay', 'in'].includes(pieces[at - 2]?.part ?? ''))
      return { ...piece, part: 'unknown' };
    // "He came, no?" asks whether he did.
    const isTag = piece.part === 'not' && no.test(said(piece)) && at > 1 && at === end && isAsked;
    if (isTag && !noTag.has(before?.part ?? '')) return { ...piece, part: 'whether' };
    return piece;
  });
}
