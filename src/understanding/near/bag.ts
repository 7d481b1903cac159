import type { CommandName } from '../../question/commandName.js';
import type { People } from '../../question/people.js';
import { withAmounts } from '../parse/amounts/amounts.js';
import { plain, type Reading } from '../parse/commandMeant.js';
import { isNoun, withConditions } from '../parse/conditions.js';
import { commandOf, ofPeople, silent, verbs } from '../parse/partKinds.js';
import type { Piece } from '../parse/piece.js';
import { withoutLooseWords } from '../parse/prepared.js';
import { simplified } from '../parse/simplified.js';
import { withTimes } from '../parse/times.js';

const negations = new Set(['not', 'except', 'exceptAfter', 'neither', 'nor']);

const ofTasks: Readonly<Record<string, CommandName>> = { help: 'help', signIn: 'sign in', signOut: 'sign out' };

/** One question for each part that is in a message, whatever their order: what is said of people, commands, a name. */
export function bagOf(pieces: readonly Piece[], text: string): Reading[] {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const what = has('howMany') ? 'count' : 'list';
  const rest = placeIn(pieces, text);
  const said = [...conditionsOf(pieces), ...organisationsIn(pieces, text)];
  const commands = new Set(pieces.flatMap(({ part }) => commandOf[part] ?? []));
  const tasks = new Set(pieces.flatMap(({ part }) => ofTasks[part] ?? []));
  const isOfPeople = pieces.some(({ part, noun }) => ofPeople.has(part) || verbs.has(part) || noun === true);
  const isOfVerb = pieces.some(({ part }) => verbs.has(part) || part === 'people' || part === 'who');
  const asked = [
    ...(said.length > 1 && !pieces.some(({ part }) => negations.has(part)) ? [{ all: [...said] }] : []),
    ...said,
    ...(said.length === 0 && commands.size === 0 && isOfPeople && isOfVerb ? [null] : []),
  ].map((people) => plain({ command: 'who attended', what, people }));
  const whom = personIn(pieces, text);
  const ofOne = whom === null ? [] : said.length === 0 ? [whom] : said.map((one): People => ({ all: [one, whom] }));
  const isOfOne = pieces.some(({ part }) => verbs.has(part)) || said.length > 0;
  const person = isOfOne
    ? ofOne.map((people) => ({ command: 'who attended' as const, what: 'did' as const, people }))
    : [];
  const named = [...commands].map((command: CommandName) => ({ command, what: 'list' as const, people: null }));
  const told = [...tasks].map((command) => ({ command, what: 'list' as const, people: null, rest: null }));
  const [before, behind] = asksOfOne(pieces) ? [person, []] : [[], person];
  return [...told, ...[...named, ...before, ...asked, ...behind].map((one): Reading => ({ ...one, rest }))];
}

const beforePlace = new Set(['prep', 'beside', 'of', 'meeting', 'kind']);
const mostWords = { title: 4, name: 2 };

/** The title that stands behind a preposition, and the dates, in the words of today's commands; null without. */
export function placeIn(pieces: readonly Piece[], text: string): string | null {
  const isTitle = (at: number) =>
    pieces[at]?.part === 'quoted' ||
    (pieces[at]?.part === 'unknown' && (beforePlace.has(spokenBefore(pieces, at)?.part ?? '') || isAtFrom(pieces, at)));
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

/** A helping verb opens the question: "was Priya late". */
const asksOfOne = (pieces: readonly Piece[]): boolean =>
  ['aux', 'did', 'be', 'in', 'there'].includes(pieces.find(({ part }) => !silent.has(part))?.part ?? '');

/** "From Kestrel": one organisation, with a capital letter where the message has any. */
function organisationsIn(pieces: readonly Piece[], text: string): People[] {
  const at = pieces.findIndex(
    ({ part, from, to }, i) =>
      part === 'unknown' && spokenBefore(pieces, i)?.part === 'from' && /^\p{Lu}/u.test(text.slice(from, to)),
  );
  const [first, last] = [pieces[at], pieces[endOfRow(pieces, at) - 1]];
  if (at < 0 || first === undefined || last === undefined) return [];
  const name: People = { is: 'organisation', name: text.slice(first.from, last.to) };
  return pieces.some(({ part }) => part === 'except' || part === 'exceptAfter') ? [{ not: name }] : [name];
}

/** "En la de ventas", "in that of sales": from which it is has a place before it. */
const isAtFrom = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.part === 'from' && pieces[at - 2]?.part === 'prep';

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
  // Where names have capitals, a word without one is none.
  if (/\s\p{Lu}/u.test(text) && !/^[\p{Lu}\p{Lo}]/u.test(name)) return null;
  return name.split(/\s+/u).length > mostWords.name ? null : { is: 'person', name };
}

export const endOfRow = (pieces: readonly Piece[], at: number): number => {
  const end = pieces.findIndex(({ part }, i) => i > at && part !== 'unknown');
  return end < 0 ? pieces.length : end;
};

const spokenBefore = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces.slice(0, at).findLast(({ part }) => !silent.has(part));

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
