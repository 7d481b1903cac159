import { isNoun, saysOfPeople } from '../conditions.js';
import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

/** "The course Excel": what is taught, and no file. */
const taught =
  /(?:formation|cours|atelier|stage|training|course|class|workshop|lesson|curso|taller|clase|schulung|kurs)$/iu;
const either = /\s(?:or|oder|ou|o)\s/iu;
const no = /^(?:non|no|nein)$/iu;
const ofWhom = new Set(['that', 'who', 'from', 'of']);
const noTag = new Set(['who', 'and', 'or', 'but', 'people', 'aux', 'not']);

const roles = new Set(['presenter', 'organizer', 'coOrganizer', 'attendee', 'guest']);

/** "Was Mr Benali, the trainer, there" asks about him: what he is besides says nothing more. */
export function withoutApposition(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ part }, i) => {
    const [article, role, end] = pieces.slice(i + 1, i + 4).map((one) => one.part);
    const isBetween = part === 'comma' && pieces[i - 1]?.part === 'unknown' && end === 'comma';
    return isBetween && article === 'the' && roles.has(role ?? '');
  });
  return at < 0 ? pieces : pieces.toSpliced(at, 4);
}

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
  const isOfTrend = pieces.some(({ part }) => part === 'trend');
  const isOfPeople = (part: string) => saysOfPeople(part) || isNoun(part);
  return pieces.map((piece, at): Piece => {
    const before = pieces[at - 1];
    if (asksTrend && piece.part === 'howMany') return { ...piece, part: 'attendance' };
    // "The course of the last 6 webinars": they are what the trend is of.
    if (piece.part === 'webinars' && isOfTrend) return { ...piece, part: 'meeting' };
    // "Formation Managers": right behind its noun a capital letter begins a title.
    const isTitled = piece.part === 'people' && /^\p{Lu}\p{Ll}/u.test(said(piece)) && !/\s/u.test(said(piece));
    if (isTitled && (before?.part === 'meeting' || before?.part === 'kind') && !ofWhom.has(pieces[at + 1]?.part ?? ''))
      return { ...piece, part: 'unknown' };
    const isPlus = said(piece) === '+' && (piece.part === 'moreThan' || piece.part === 'orMore');
    if (isPlus && isOfPeople(near(at, -1)) && isOfPeople(near(at, 1))) return { ...piece, part: 'and' };
    // "Absents de Kestrel ou Bluepeak" are people from either, as "les absents" are.
    const isNounFirst = piece.part === 'absent' && /s$/iu.test(said(piece)) && pieces[at + 1]?.part === 'from';
    if (isNounFirst && near(at, -1) === '' && pieces.slice(at + 2).some(({ part }) => part === 'or'))
      return { ...piece, part: 'absentee' };
    const isTaught = piece.part === 'excel' && /^excel$/iu.test(said(piece)) && taught.test(said(before));
    if (isTaught && ['prep', 'beside', 'stay', 'in'].includes(pieces[at - 2]?.part ?? ''))
      return { ...piece, part: 'unknown' };
    // "He came, no?" asks whether he did.
    const isTag = piece.part === 'not' && no.test(said(piece)) && at > 1 && at === end && isAsked;
    if (isTag && !noTag.has(before?.part ?? '')) return { ...piece, part: 'whether' };
    return piece;
  });
}
