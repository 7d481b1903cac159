import { conditionsIn, type People } from '../question/people.js';
import type { Asked } from './asked.js';
import { type LeftOut, readingsLeavingOut } from './leavingOut.js';
import { bagOf } from './near/bag.js';
import { eitherNamed } from './near/either.js';
import { readingsOfFragments, withoutAskingTag } from './near/fragments.js';
import { isSurelyOff, mayBeOffered, summariesMeant } from './near/summaries.js';
import { isDecorated } from './near/surely.js';
import type { Reading } from './parse/commandMeant.js';
import { isNoun, saysOfPeople } from './parse/conditions.js';
import type { InLanguage } from './parse/message/inLanguage.js';
import { commandOf, verbs } from './parse/partKinds.js';
import type { Piece } from './parse/piece.js';
import { isThankful, withBeing } from './parse/prepared.js';

/** Parts that make words a request, whatever else is in them. */
const asking = new Set(['who', 'which', 'howMany', 'howOften', 'when', 'did', 'show', 'showOrCome', 'anyone']);

/** Nouns for what we answer or do, beside commands and kinds of people. */
const naming = new Set(['people', 'summaries', 'signIn', 'signOut', 'help']);

/** A longer text is a letter, which mentions much. */
const longestText = 300;

/** How many words of a message are ours. */
export const knownWords = (message: InLanguage): number =>
  message.lenient().filter(({ part }) => part !== 'unknown' && part !== 'sign' && part !== 'comma').length;

export interface Near {
  readings: Asked[];
  /** The only reading, of which nothing but decoration was left out: it is answered. */
  isSure: boolean;
  /** Goes before what was read with less of the names in it. */
  leads?: true;
}

/**
 * Questions near to words that could not be put together: what they ask without the words that nothing explains, then what
 * their clauses ask, and then one for each part that is in them. They are offered and not answered, since something that
 * was typed is not in them. Null where nothing is ours.
 */
export function nearTo(
  message: InLanguage,
  { text, isAsked, isRead = false }: { text: string; isAsked: boolean; isRead?: boolean },
): Near | null {
  const typed = message.lenient();
  const pieces = withBeing(typed);
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const literal = null;
  const offered = (readings: readonly Reading[]) =>
    readings
      .filter((one) => mayBeOffered(one, pieces) && isNamedRight(one, text))
      .map((one): Asked => ({ ...one, literal }));
  const asks = isAsked || pieces.some(({ part }) => asking.has(part));
  const names = asks || pieces.some(({ part }) => part in commandOf || isNoun(part) || naming.has(part));
  const isOurs = isMostlyOurs(pieces);
  const { without } = message;
  const out = isOurs ? readingsLeavingOut(typed, { without, asks, names }) : [];
  const left = distinct(offered(out.map(({ reading }) => reading)));
  if (isOnlyDecorated(out, left, { typed, text, unspaced: message.unspaced })) return { readings: left, isSure: true };
  const off = isSurelyOff(pieces) ? summariesMeant(pieces).map((one) => ({ ...one, literal })) : [];
  if (off.length === 1) return { readings: off, isSure: true };
  const tagged = withoutAskingTag(typed, text);
  const asked = tagged === null ? null : message.read(tagged, true);
  if (asked?.certain && asked.readings.length === 1) return { readings: offered(asked.readings), isSure: true };
  // "Nobody left early, right": it tells it, or asks whether it is so.
  const denied = has('noOne') && !has('thanks') ? without(new Set(), true) : null;
  if (denied?.certain) left.unshift(...offered(denied.readings));
  // What has been read already and asks nothing is a title as likely as not: "Late shift handover".
  const isTitle = isRead && !asks;
  const isToldOf = isThankful(pieces) || (has('noOne') && !isAsked);
  const isLetter = text.length > longestText || isToldOf || isTitle;
  const either = message.unspaced || isLetter ? [] : eitherNamed(pieces, text);
  const isOfUs = pieces.some(isContent) || either.length > 0 || (has('from') && (has('everyone') || has('eachOf')));
  if (isLetter || !isOfUs) return left.length === 0 ? null : { readings: left, isSure: false };
  const isComplete = left.length > 0 && out.some(({ certain }) => certain);
  const fragments = isComplete
    ? []
    : readingsOfFragments(message, typed, { isAsked, length: text.length, unspaced: message.unspaced });
  const readings = distinct([
    ...summariesMeant(pieces).map((one) => ({ ...one, literal })),
    ...offered([...either, ...(isComplete ? [] : fragments)]),
    ...left,
    ...offered(bagOf(pieces, text)),
  ]);
  return readings.length === 0 ? null : { readings, isSure: false, ...(either.length > 0 ? { leads: true } : {}) };
}

/** Where names are written with capitals, a word without one is no name. */
function isNamedRight({ people }: Reading, text: string): boolean {
  if (people === null || !/\s\p{Lu}\p{Ll}/u.test(text)) return true;
  return conditionsIn(people).every(
    (one) => one.is !== 'person' || one.name === 'me' || /^[\p{Lu}\p{Lo}]/u.test(one.name),
  );
}

/** What is ours, and no small word: a verb alone, such as "come", tells of anybody. */
const isContent = ({ part }: Piece): boolean =>
  (saysOfPeople(part) && !verbs.has(part)) ||
  isNoun(part) ||
  part in commandOf ||
  naming.has(part) ||
  content.has(part);

const content = new Set([
  ...asking,
  'attendance',
  'except',
  'exceptAfter',
  'minute',
  'hour',
  'percent',
  'clock',
  'turnOff',
]);

function isOnlyDecorated(
  out: readonly LeftOut[],
  left: readonly Asked[],
  said: { typed: readonly Piece[]; text: string; unspaced: boolean },
): boolean {
  const [first] = out;
  return (
    left.length === 1 &&
    first?.certain === true &&
    out.every(({ certain }) => certain) &&
    isDecorated(said.typed, first.out, said)
  );
}

/** Half of the letters are of our words: a story that only mentions one of them asks nothing. */
function isMostlyOurs(pieces: readonly Piece[]): boolean {
  const letters = (kept: readonly Piece[]) => kept.reduce((sum, { from, to }) => sum + to - from, 0);
  return 2 * letters(pieces.filter(({ part }) => part !== 'unknown')) >= letters(pieces);
}

export function distinct(readings: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return readings.filter(({ command, what, people, rest }) => {
    const key = [command, what, people === null ? '' : inOrder(people), rest].join('\n');
    const isNew = !seen.has(key) && (people === null || conditionsIn(people).length <= 3);
    seen.add(key);
    return isNew;
  });
}

/** People in one order: "late and early" are those who were "early and late". */
function inOrder(people: People): string {
  if ('not' in people) return `not(${inOrder(people.not)})`;
  if ('all' in people) return `all(${people.all.map(inOrder).sort().join()})`;
  if ('any' in people) return `any(${people.any.map(inOrder).sort().join()})`;
  return JSON.stringify(people);
}
