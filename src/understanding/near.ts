import type { CommandName } from '../question/commandName.js';
import { conditionsIn, type People } from '../question/people.js';
import type { Asked } from './asked.js';
import { withAmounts } from './parse/amounts/amounts.js';
import { plain } from './parse/commandMeant.js';
import { withConditions } from './parse/conditions.js';
import { commandOf, ofPeople, verbs } from './parse/partKinds.js';
import type { Piece } from './parse/piece.js';
import { withBeing, withoutLooseWords } from './parse/prepared.js';
import { simplified } from './parse/simplified.js';
import { withTimes } from './parse/times.js';

/** Parts that make words a request, whatever else is in them. */
const asking = new Set(['who', 'which', 'howMany', 'howOften', 'when', 'did', 'show', 'showOrCome', 'anyone']);

const negations = new Set(['not', 'except', 'exceptAfter', 'neither', 'nor']);

/** What the words of a message touch on, which could not be put together, and how many of its words are ours. */
export interface Near {
  readings: Asked[];
  known: number;
}

/**
 * Questions near to words that ask something we could not put together: one for each part that is in them. They are only
 * offered, never answered, since something that was typed is not in them. Null where nothing asks, or nothing is ours.
 */
export function nearTo(typed: readonly Piece[], { text, isAsked }: { text: string; isAsked: boolean }): Near | null {
  const pieces = withBeing(typed);
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const known = pieces.filter(({ part }) => part !== 'unknown' && part !== 'sign' && part !== 'comma').length;
  const asks = isAsked || pieces.some(({ part }) => asking.has(part));
  if (!asks || has('thanks') || has('nobody') || has('noOne') || !isMostlyOurs(pieces)) return null;
  const what = has('howMany') ? 'count' : 'list';
  const date = pieces.find(({ part }) => part === 'date');
  const rest = date === undefined ? null : text.slice(date.from, date.to).trim().toLowerCase();
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
  const named = [...commands].map((command: CommandName) => ({ command, what: 'list' as const, people: null }));
  const readings = [...named, ...asked].map((one): Asked => ({ ...one, rest, literal: null }));
  return readings.length === 0 ? null : { readings: distinct(readings), known };
}

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

function distinct(readings: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return readings.filter(({ command, people }) => {
    const key = JSON.stringify([command, people]);
    const isNew = !seen.has(key) && (people === null || conditionsIn(people).length <= 3);
    seen.add(key);
    return isNew;
  });
}
