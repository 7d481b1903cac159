import type { CommandName } from '../question/commandName.js';
import { conditionsIn, type People } from '../question/people.js';
import type { Asked } from './asked.js';
import { readingsLeavingOut } from './leavingOut.js';
import { withAmounts } from './parse/amounts/amounts.js';
import { plain } from './parse/commandMeant.js';
import { isNoun, withConditions } from './parse/conditions.js';
import type { InLanguage } from './parse/message/inLanguage.js';
import { commandOf, ofPeople, silent, verbs } from './parse/partKinds.js';
import type { Piece } from './parse/piece.js';
import { withBeing, withoutLooseWords } from './parse/prepared.js';
import { simplified } from './parse/simplified.js';
import { withTimes } from './parse/times.js';

/** Parts that make words a request, whatever else is in them. */
const asking = new Set(['who', 'which', 'howMany', 'howOften', 'when', 'did', 'show', 'showOrCome', 'anyone']);

/** Nouns for what we answer or do, beside commands and kinds of people. */
const naming = new Set(['people', 'summaries', 'signIn', 'signOut', 'help']);

const negations = new Set(['not', 'except', 'exceptAfter', 'neither', 'nor']);

/** How many words of a message are ours. */
export const knownWords = (message: InLanguage): number =>
  message.lenient().filter(({ part }) => part !== 'unknown' && part !== 'sign' && part !== 'comma').length;

/**
 * Questions near to words that ask something we could not put together: what they ask without the words that nothing
 * explains, and then one for each part that is in them. They are only offered, never answered, since something that was
 * typed is not in them. Null where nothing asks, or nothing is ours.
 */
export function nearTo(message: InLanguage, { text, isAsked }: { text: string; isAsked: boolean }): Asked[] | null {
  const typed = message.lenient();
  const pieces = withBeing(typed);
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const asks = isAsked || pieces.some(({ part }) => asking.has(part));
  const isOurs = isMostlyOurs(pieces);
  const literal = null;
  const { without } = message;
  const names = asks || pieces.some(({ part }) => part in commandOf || isNoun(part) || naming.has(part));
  const left = isOurs
    ? readingsLeavingOut(typed, { without, asks, names }).map((one): Asked => ({ ...one, literal }))
    : [];
  // "Nobody left early, right": it tells it, or asks whether it is so.
  const denied = has('noOne') && !has('thanks') ? without(new Set(), true) : null;
  if (denied?.certain) left.unshift(...denied.readings.map((one): Asked => ({ ...one, literal })));
  if (!asks || has('thanks') || has('nobody') || has('noOne') || !isOurs)
    return left.length === 0 ? null : distinct(left);
  const what = has('howMany') ? 'count' : 'list';
  const rest = placeIn(pieces, text);
  const said = conditionsOf(pieces);
  const commands = new Set(pieces.flatMap(({ part }) => commandOf[part] ?? []));
  const isOfPeople = pieces.some(({ part, noun }) => ofPeople.has(part) || verbs.has(part) || noun === true);
  const asked = [
    ...(said.length > 1 && !pieces.some(({ part }) => negations.has(part)) ? [{ all: [...said] }] : []),
    ...said,
    ...(said.length === 0 && commands.size === 0 && isOfPeople && pieces.some(({ part }) => verbs.has(part))
      ? [null]
      : []),
  ].map((people) => plain({ command: 'who attended', what, people }));
  const whom = personIn(pieces, text);
  const ofOne = whom === null ? [] : said.length === 0 ? [whom] : said.map((one): People => ({ all: [one, whom] }));
  const isOfOne = pieces.some(({ part }) => verbs.has(part)) || said.length > 0;
  const person = isOfOne
    ? ofOne.map((people) => ({ command: 'who attended' as const, what: 'did' as const, people }))
    : [];
  const named = [...commands].map((command: CommandName) => ({ command, what: 'list' as const, people: null }));
  const readings = [...left, ...[...named, ...person, ...asked].map((one): Asked => ({ ...one, rest, literal }))];
  return readings.length === 0 ? null : distinct(readings);
}

const beforePlace = new Set(['prep', 'beside', 'of', 'meeting', 'kind']);
const mostWords = { title: 4, name: 2 };

/** The title that stands behind a preposition, and the dates, in the words of today's commands; null without. */
function placeIn(pieces: readonly Piece[], text: string): string | null {
  const isTitle = (at: number) =>
    pieces[at]?.part === 'quoted' ||
    (pieces[at]?.part === 'unknown' && beforePlace.has(spokenBefore(pieces, at)?.part ?? ''));
  const at = pieces.findIndex((_, i) => isTitle(i));
  const end = at < 0 ? at : endOfRow(pieces, at);
  const dates = pieces.filter(({ part }) => part === 'date');
  const title = { from: pieces[at]?.from ?? 0, to: pieces[end - 1]?.to ?? 0 };
  const isTitled = at >= 0 && end - at <= mostWords.title && title.to - title.from > 1;
  const said = [...(isTitled ? [title] : []), ...dates.slice(0, 2)].map(({ from, to }) =>
    text.slice(from, to).trim().toLowerCase(),
  );
  return said.length === 0 ? null : said.join(' ');
}

const ofOthers = new Set(['who', 'which', 'howMany', 'people', 'anyone', 'everyone', 'noOne', 'from', 'show']);

/** Somebody who is named in a question about nobody else: a word or two behind no preposition. */
function personIn(pieces: readonly Piece[], text: string): People | null {
  if (pieces.some(({ part, noun }) => ofOthers.has(part) || noun === true || isNoun(part))) return null;
  const at = pieces.findIndex(
    ({ part }, i) => part === 'unknown' && !beforePlace.has(spokenBefore(pieces, i)?.part ?? ''),
  );
  const end = at < 0 ? at : endOfRow(pieces, at);
  const [first, last] = [pieces[at], pieces[end - 1]];
  if (first === undefined || last === undefined) return null;
  const name = text.slice(first.from, last.to);
  return name.split(/\s+/u).length > mostWords.name ? null : { is: 'person', name };
}

const endOfRow = (pieces: readonly Piece[], at: number): number => {
  const end = pieces.findIndex(({ part }, i) => i > at && part !== 'unknown');
  return end < 0 ? pieces.length : end;
};

const spokenBefore = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces.slice(0, at).findLast(({ part }) => !silent.has(part));

/** Half of the letters are of our words: a story that only mentions one of them asks nothing. */
function isMostlyOurs(pieces: readonly Piece[]): boolean {
  const letters = (kept: readonly Piece[]) => kept.reduce((sum, { from, to }) => sum + to - from, 0);
  return 2 * letters(pieces.filter(({ part }) => part !== 'unknown')) >= letters(pieces);
}

/**
 * What is said of people, each once, and negated where a "not" stands right before it. Of a "not" that stands elsewhere
 * nobody knows what it is about: then both are offered, the negated one first.
 */
function conditionsOf(pieces: readonly Piece[]): People[] {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const ways = { in: has('in') || has('stay') || has('there'), out: has('out'), prepositionIn: has('prep') };
  const made = withConditions(withoutLooseWords(withAmounts(withTimes(pieces))), ways) ?? [];
  const both = isLoose(made);
  const isNegated = (at: number) => made[at - 1]?.part === 'not';
  return made.flatMap(({ people }, at) => {
    if (people === undefined) return [];
    if (isNegated(at)) return [simplified({ not: people })];
    return both ? [simplified({ not: people }), people] : [people];
  });
}

/** A negation that does not stand right before what it negates. */
const isLoose = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ part }, at) => negations.has(part) && (part !== 'not' || pieces[at + 1]?.people === undefined));

export function distinct(readings: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return readings.filter(({ command, what, people, rest }) => {
    const key = JSON.stringify([command, what, people, rest]);
    const isNew = !seen.has(key) && (people === null || conditionsIn(people).length <= 3);
    seen.add(key);
    return isNew;
  });
}
