import { clockMinutes, type Span } from '../../attendance/intervals.js';
import type { Participant } from '../../attendance/person.js';
import type { Words } from '../../words/index.js';
import { sayDuration } from '../../words/times.js';
import { dotted, lateSpan, leftEarlySpan } from '../text/personText.js';
import type { Piece, StripClock } from './stays.js';

/** More absences are counted instead of told one by one. */
const mostAbsences = 3;

/**
 * All that a strip shows, in words for who does not see it. It says lengths: no client puts times into the text of a picture.
 */
export function sayStrip(words: Words, person: Participant, pieces: readonly Piece[], clock: StripClock): string {
  const [first, last] = [pieces.findIndex(isIn), pieces.findLastIndex(isIn)];
  const said = dotted([
    sayJoin(words, person, pieces.slice(0, first), clock),
    ...sayAbsences(words, pieces.slice(first, last)),
    sayLeave(words, person, pieces.slice(last + 1), clock),
  ]);
  return said === '' ? words.say('strip.whole') : said;
}

const isIn = ({ is }: Piece): boolean => is === 'in';

function sayJoin(words: Words, person: Participant, before: readonly Piece[], { meeting }: StripClock): string {
  if (person.firstJoin === null) return words.say('strip.joinUnknown');
  const late = lateSpan(person, meeting);
  if (late !== null) return words.say('strip.joinedLate', { time: sayMinutes(words, clockMinutes(late)) });
  const minutes = minutesOf(before);
  return minutes === 0 ? '' : words.say('strip.joined', { time: sayMinutes(words, minutes) });
}

function sayLeave(words: Words, person: Participant, after: readonly Piece[], { meeting }: StripClock): string {
  if (person.lastLeave === null) return words.say('strip.leaveUnknown');
  const early = leftEarlySpan(person, meeting);
  if (early !== null) return words.say('strip.leftEarly', { time: sayMinutes(words, clockMinutes(early)) });
  const minutes = minutesOf(after);
  return minutes === 0 ? '' : words.say('strip.left', { time: sayMinutes(words, minutes) });
}

function sayAbsences(words: Words, between: readonly Piece[]): string[] {
  const away = absencesIn(between);
  if (away.length > mostAbsences)
    return [words.say('strip.awayTimes', { count: away.length, time: sayMinutes(words, sumOf(away)) })];
  return away.map((minutes) => words.say('strip.away', { time: sayMinutes(words, minutes) }));
}

/** How long somebody was away in between, in whole minutes by the clock; less than one is nothing anybody sees. */
const absencesIn = (between: readonly Piece[]): number[] =>
  between.filter((piece) => !isIn(piece)).flatMap((piece) => clockMinutes(piece) || []);

/** All of it together. */
export const minutesAway = (pieces: readonly Piece[]): number =>
  sumOf(absencesIn(pieces.slice(pieces.findIndex(isIn), pieces.findLastIndex(isIn))));

const minutesOf = (pieces: readonly Span[]): number => sumOf(pieces.map(clockMinutes));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const sayMinutes = (words: Words, minutes: number): string => sayDuration(words, minutes * 60);
