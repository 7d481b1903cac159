import type { People } from '../../question/people.js';
import { comparing } from '../../question/seriesPeople.js';
import { seriesAsked } from '../seriesAsked.js';
import { readCounted } from '../which.js';
import { silent, verbs } from './partKinds.js';
import type { Piece } from './piece.js';

/** What is said of several dates of a series, as conditions: before anything else takes their dates for when the meeting was. */
export function withSeries(found: readonly Piece[], text: string): Piece[] {
  // "How long was Vera there" asks of one meeting what "how often" asks of several.
  const pieces = found.map((piece) =>
    piece.part === 'howLong' ? { ...piece, part: 'howOften', word: 'once' } : piece,
  );
  if (!pieces.some((piece) => ofSeries.has(piece.part) || piece.part === 'date' || isCompare(piece, text)))
    return pieces;
  const counted = withLastFew(withMissedAll(pieces), text).map(plainlySaid);
  const compared = withCompared(counted, text) ?? withOneOnly(counted, text) ?? counted;
  // "Every" beside something else is a word like any other.
  return compared.filter(({ part }) => part !== 'thisOne').map(withoutLoose);
}

const ofSeries = new Set(['inAll', 'stopped', 'compare', 'thisOne', 'eachOf', 'noneOf', 'anyOf']);

/** Says of how many of the last dates something is true, which is no title. */
export const isOfSeries = (pieces: readonly Piece[], text: string): boolean => fewOf(pieces, text) !== null;

function withoutLoose(piece: Piece): Piece {
  if (piece.part === 'eachOf') return { ...piece, part: 'all' };
  return piece.part === 'noneOf' || piece.part === 'anyOf' ? { ...piece, part: 'unknown' } : piece;
}

const quantifiers = new Set(['eachOf', 'noneOf', 'anyOf']);
const beside = new Set(['the', 'of', 'from', 'prep', 'filler', 'topic', 'all', 'at']);

/** "All of", and "the last five" beside it: before it, or behind it in Japanese and in "sans exception". */
function fewOf(pieces: readonly Piece[], text: string): { from: number; to: number; is: string; last: number } | null {
  if (!pieces.some((piece) => quantifiers.has(piece.part) || isEach(piece, text))) return null;
  const date = pieces.findIndex((piece) => lastIn(piece, text) !== null);
  const last = date < 0 ? null : lastIn(pieces[date], text);
  if (last === null) return null;
  for (const step of [-1, 1]) {
    let at = date + step;
    while (beside.has(pieces[at]?.part ?? '') && !isEach(pieces[at], text)) at += step;
    const piece = pieces[at];
    const is = piece === undefined ? '' : isEach(piece, text) ? 'eachOf' : piece.part;
    if (quantifiers.has(is)) return { from: Math.min(at, date), to: Math.max(at, date), is, last };
  }
  return null;
}

/** "All the", where that is one phrase. */
const isEach = (piece: Piece | undefined, text: string): boolean =>
  piece !== undefined &&
  (piece.part === 'the' || piece.part === 'all') &&
  /^(?:all|alle|allen|toutes|tous|todas|todos|すべて|全て)\b/iu.test(text.slice(piece.from, piece.to));

/** How many of the newest dates a piece says. */
function lastIn(piece: Piece | undefined, text: string): number | null {
  if (piece?.part !== 'date') return null;
  const which = readCounted(text.slice(piece.from, piece.to));
  return which?.kind === 'last' ? which.last : null;
}

/** Words that deny, where "none" or "any" says the same once more: "no vino a ninguna", "didn't come to any of". */
function withLastFew(pieces: readonly Piece[], text: string): Piece[] {
  const few = fewOf(pieces, text);
  const [first, end] = [pieces[few?.from ?? -1], pieces[few?.to ?? -1]];
  if (few === null || first === undefined || end === undefined) return [...pieces];
  const denials = pieces.filter(({ part }) => part === 'not');
  const missed = pieces.filter(({ part }) => part === 'absent');
  // "Hasn't missed a single one of the last 4" came to all of them.
  const isNeverMissed = few.is === 'anyOf' && denials.length === 1 && missed.length === 1;
  if (denials.length + missed.length > 1 && !isNeverMissed) return [...pieces];
  const isMissed = isNeverMissed || (few.is === 'eachOf' && missed.length === 1);
  const none: People = { is: 'inNone', last: few.last };
  const isDenied = few.is !== 'eachOf' && denials.length === 1;
  const people: People = isNeverMissed
    ? { is: 'inAll', last: few.last }
    : isMissed || few.is === 'noneOf' || isDenied
      ? none
      : few.is === 'anyOf'
        ? { not: none }
        : { is: 'inAll', last: few.last };
  return pieces.flatMap((piece, at) => {
    if (at === few.from) return [said({ from: first.from, to: end.to }, people)];
    if (at > few.from && at <= few.to) return [];
    if (isDenied && piece.part === 'not') return [];
    return isMissed && piece.part === 'absent' ? [{ ...piece, part: 'in' }] : [piece];
  });
}

/** "Who was missing every time" came to none. */
function withMissedAll(pieces: readonly Piece[]): readonly Piece[] {
  const all = pieces.filter(({ part }) => part === 'inAll');
  const missed = pieces.filter(({ part }) => part === 'absent');
  const [every] = all;
  if (every === undefined || missed.length !== 1 || pieces.some(({ part }) => part === 'not')) return pieces;
  return pieces.map((piece) => {
    if (piece === every) return said(every, { is: 'inNone', last: usual });
    return piece.part === 'absent' ? { ...piece, part: 'in' } : piece;
  });
}

/** "Every time" is all of as many as are usual. */
function plainlySaid(piece: Piece): Piece {
  if (piece.part === 'stopped') return said(piece, { is: 'cameOnly', on: 'previous', notOn: 'newest' });
  return piece.part === 'inAll' ? said(piece, { is: 'inAll', last: usual }) : piece;
}

const usual = 5;

/** Whoever only wants to know what kind of words they are. */
const noReader = { now: 0, timeZone: null, locale: null };

const said = ({ from, to }: Pick<Piece, 'from' | 'to'>, people: People): Piece => ({
  part: 'series',
  from,
  to,
  people,
});

/** Two dates and a title are said in fewer letters. */
const longest = 200;

const isDate = ({ part }: Piece): boolean => part === 'date' || part === 'thisOne';

/** Which date a piece says: "this time" is the newest, and "last time" beside it the one before. */
function dateSaid(piece: Piece, text: string): string {
  if (piece.part === 'thisOne') return 'newest';
  const words = text.slice(piece.from, piece.to).trim().toLowerCase();
  const which = readCounted(words);
  return which?.kind === 'number' && which.number <= 2 ? 'previous' : words;
}

/** What leads from one date to another, or to the first. */
const joints = new Set(['and', 'beside', 'but', 'prep', 'of', 'from', 'moreThan', 'at', 'upTo', 'comma', 'by']);

const isCompare = ({ part, from, to }: Piece, text: string): boolean =>
  part === 'compare' || (part === 'trend' && /^(?:compar|vergleich|比)/iu.test(text.slice(from, to)));

/**
 * "Compare monday with tuesday", "compare the last two": who came to only one of both. To compare anything else, such as
 * the last five, is to ask for the trend.
 */
function withCompared(pieces: readonly Piece[], text: string): Piece[] | null {
  const compare = pieces.find((piece) => isCompare(piece, text));
  if (compare === undefined) return null;
  const dates = pieces.filter(isDate);
  const [one, other] = dates;
  const isOneOfTwo = one !== undefined && other !== undefined && dates.length === 2;
  const { last } = seriesAsked(text.slice(compare.to, compare.to + longest).trim() || null, noReader);
  const isOfTwo = last === 2 || (last === null && dates.length === 1 && one && dateSaid(one, text) === 'previous');
  if (!isOneOfTwo && !isOfTwo) return pieces.map((piece) => (piece === compare ? { ...piece, part: 'trend' } : piece));
  const people = isOneOfTwo ? comparing(dateSaid(one, text), dateSaid(other, text)) : comparing('newest', 'previous');
  const end = isOneOfTwo ? pieces.indexOf(other) : pieces.indexOf(one ?? compare);
  return pieces.flatMap((piece, at) => {
    if (piece === compare) return [{ ...piece, part: 'show' }, said(piece, people)];
    const isJoint = joints.has(piece.part) && at < end && at > pieces.indexOf(compare);
    // "The last two", where that is no date by itself.
    const isFew = last === 2 && (piece.part === 'last' || piece.part.startsWith('number'));
    return isDate(piece) || isJoint || isFew ? [] : [piece];
  });
}

const joining = new Set(['but', 'and', 'comma', 'except']);
const negating = new Set(['not', 'absent', 'except']);
const between = new Set([
  ...verbs,
  ...silent,
  ...joining,
  ...negating,
  'aux',
  'be',
  'prep',
  'who',
  'people',
  'of',
  'at',
  'that',
  'only',
]);

/** "Came last week but not this week": two dates, and one "not" that belongs to one of them. */
function withOneOnly(pieces: readonly Piece[], text: string): Piece[] | null {
  const [first, second, ...more] = pieces.filter(isDate);
  const not = pieces.filter(({ part }) => negating.has(part));
  const [only] = not;
  if (first === undefined || second === undefined || more.length > 0 || only === undefined || not.length > 1)
    return null;
  const [from, to] = [pieces.indexOf(first), pieces.indexOf(second)];
  // "Wed 12/6" is one date.
  if (to === from + 1) return null;
  const negated = pieces.indexOf(only);
  const inside = pieces.slice(Math.min(from, negated), Math.max(to, negated) + 1).filter((piece) => !isDate(piece));
  if (inside.some(({ part }) => !between.has(part))) return null;
  const joint = pieces.findIndex(({ part }, at) => at > from && joining.has(part) && at < to);
  const [on, notOn] = negated < (joint < 0 ? to : joint) ? [second, first] : [first, second];
  const isVerb = ({ part }: Piece) => verbs.has(part) || part === 'be';
  const verb = pieces.find(isVerb);
  const people: People = { is: 'cameOnly', on: dateSaid(on, text), notOn: dateSaid(notOn, text) };
  const [start, end] = [Math.min(from, negated), Math.max(to, negated)];
  return pieces.flatMap((piece, at) => {
    if (piece === first)
      return [said({ from: first.from, to: second.to }, people), ...(verb ? [{ ...verb, part: 'in' }] : [])];
    const isBehind = at > end && (isVerb(piece) || piece.part === 'aux');
    const isInside = at >= start && at <= end && piece.part !== 'who' && piece.part !== 'people';
    return isVerb(piece) || isBehind || isInside ? [] : [piece];
  });
}
