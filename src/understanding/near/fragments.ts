import type { People } from '../../question/people.js';
import type { Reading } from '../parse/commandMeant.js';
import type { Composed } from '../parse/compose.js';
import type { InLanguage } from '../parse/message/inLanguage.js';
import type { Piece } from '../parse/piece.js';
import { simplified } from '../parse/simplified.js';

/** What a question may lose where nothing can be put together with it. */
const loose = new Set(['nobody', 'held', 'that', 'closing', 'thanks', 'aside', 'greeting', 'filler', 'honorific']);
const looser = new Set([...loose, 'me', 'aux', 'be', 'show', 'and', 'but', 'only', 'turnOn', 'post', 'always']);
const ends = new Set(['comma', 'sign', 'colon', 'nobody']);
const beforeTitle = new Set(['prep', 'beside', 'of', 'from', 'meeting', 'kind', 'at', 'quoted']);
/** Clauses and pieces of a message that are looked at. */
const [mostClauses, mostPieces] = [5, 40];

/**
 * What the clauses of a message ask, as a whole or one by one, with as few words left out as can be: "guests of Brenner,
 * who was that", "webinars I ran in January". The first of several joins what they say of people.
 */
export function readingsOfFragments(
  message: Pick<InLanguage, 'read'>,
  pieces: readonly Piece[],
  { isAsked, unspaced, length }: { isAsked: boolean; unspaced: boolean; length: number },
): Reading[] {
  if (pieces.length > mostPieces) return [];
  const show = (some: readonly Piece[]): Piece[] =>
    unspaced ? [...some, { part: 'show', from: length, to: length }] : [{ part: 'show', from: 0, to: 0 }, ...some];
  const read = (some: readonly Piece[]): Reading[] => {
    if (some.length === 0) return [];
    let best: Composed | null = null;
    for (const tried of waysOf(some))
      for (const composed of [message.read(tried, isAsked), message.read(show(tried), isAsked)]) {
        if (composed?.certain) return composed.readings;
        best ??= composed;
      }
    return best?.readings ?? [];
  };
  const whole = read(pieces);
  const clauses = clausesOf(pieces);
  if (clauses.length < 2) return whole;
  const each = clauses.flatMap((clause) => read(clause).slice(0, 1));
  return [...joined(each), ...whole, ...each];
}

/** "Who was that": these words are spelt in one way each. */
const asking = /^(?:who|wer|qui|c'était qui|qui[eé]n(?:es)?)(?!\p{L})/iu;

/** "Guests from Brenner, who was that": the clause at the end asks for what stands before it. Null without one. */
export function withoutAskingTag(pieces: readonly Piece[], text: string): Piece[] | null {
  const end = pieces.findLastIndex(({ part }) => part !== 'sign' && part !== 'all' && part !== 'filler');
  const asks = asking.test(text.slice(pieces[end]?.from ?? 0));
  const isTag = asks && pieces[end]?.part === 'nobody' && pieces[end - 1]?.part === 'comma';
  if (!isTag || pieces.some(({ part }, at) => at !== end && part === 'nobody')) return null;
  return [{ part: 'show', from: 0, to: 0 }, ...pieces.slice(0, end - 1)];
}

/** Itself, then without what may be lost, the least first. */
function waysOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const isTitle = (at: number): boolean =>
    pieces[at]?.part === 'unknown' &&
    (beforeTitle.has(pieces[at - 1]?.part ?? '') ||
      (pieces[at - 1]?.part === 'the' && beforeTitle.has(pieces[at - 2]?.part ?? '')) ||
      isTitle(at - 1));
  const titled = pieces.filter(({ part }, at) => part !== 'unknown' || isTitle(at));
  const known = pieces.filter(({ part }) => part !== 'unknown');
  const ways = [pieces, titled, known].flatMap((some) => [
    some,
    some.filter(({ part }) => !loose.has(part)),
    some.filter(({ part }) => !looser.has(part)),
  ]);
  return ways.filter((one, at) => ways.findIndex(({ length }) => length === one.length) === at);
}

function clausesOf(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces)
    if (ends.has(piece.part)) found.push([]);
    else found.at(-1)?.push(piece);
  return found.filter((one) => one.length > 0).slice(0, mostClauses);
}

const saidBy: Readonly<Record<string, People>> = {
  'who was absent': { is: 'absent' },
  'who was late': { is: 'late', over: null },
  'who left early': { is: 'leftEarly', over: null },
};

/** What several clauses say of people, all of it, with the place that one of them names. */
function joined(readings: readonly Reading[]): Reading[] {
  const ofPeople = readings.flatMap((one) => one.people ?? saidBy[one.command] ?? []);
  const isOfPeople = readings.every(({ command }) => command === 'who attended' || command in saidBy);
  const [first] = readings;
  if (first === undefined || !isOfPeople || ofPeople.length === 0 || readings.length < 2) return [];
  const what = readings.find((one) => one.what !== 'list')?.what ?? 'list';
  const rests = [...new Set(readings.flatMap(({ rest }) => rest ?? []))];
  const people = simplified(ofPeople.length === 1 && ofPeople[0] ? ofPeople[0] : { all: ofPeople });
  return [{ command: 'who attended', what, people, rest: rests.length === 0 ? null : rests.join(' ') }];
}
