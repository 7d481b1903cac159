import type { CommandName } from '../../question/commandName.js';
import { conditionsIn, isSaidBefore, type People, type What } from '../../question/people.js';
import { seriesAsked } from '../seriesAsked.js';
import { readWhich } from '../which.js';
import { commandOf } from './partKinds.js';
import type { Piece } from './piece.js';
import { simplified } from './simplified.js';

/** One way to read a question. */
export interface Reading {
  command: CommandName;
  what: What;
  people: People | null;
  rest: string | null;
}

/** What words mean, put together from their parts. */
export interface Composed {
  /** Several where the words can be put together in several ways. */
  readings: Reading[];
  /** False for words that may be a question, but read like a title or a statement. */
  certain: boolean;
  /** Words that only a title or a name explains. */
  unexplained: number;
  /** Something in it asks: it is more than nouns, which may be a title as well ("Guests and roles"). */
  asks: boolean;
  /** A title was named. */
  titled: boolean;
}

/** The command that the words name, or ask without naming it; null where they name several. */
export function commandIn(pieces: readonly Piece[], what: What): CommandName | null {
  const named = new Set(pieces.flatMap(({ part }) => commandOf[part] ?? []));
  if (named.size > 1) named.delete('who attended');
  if (named.has('export csv')) named.delete('export');
  // A chart of how many come each time is the trend.
  if (named.has('trend')) named.delete('timeline');
  if (named.size > 1) return null;
  const [only = 'who attended'] = named;
  const isTimes = what === 'when' && pieces.some(({ part }) => part === 'everyone');
  return isTimes && only === 'who attended' ? 'timeline' : only;
}

/** "How many of those who accepted came" is about those who are there, too. */
export function withCame(people: People | null, isPresent: boolean): People | null {
  if (!isPresent || people === null) return people;
  const conditions = conditionsIn(people);
  const isOfAnswers = conditions.every(isSaidBefore);
  return isOfAnswers ? simplified({ all: [people, { not: { is: 'absent' } }] }) : people;
}

/** "did everybody stay to the end" asks who did not. */
export function everybody(
  asked: { command: CommandName; what: What; people: People | null },
  isAsked: boolean,
  isPresent: boolean,
): { command: CommandName; what: What; people: People | null } {
  if (asked.command === 'timeline') return { ...asked, what: 'list' };
  if (!isAsked || asked.what !== 'did') return asked;
  // "Did everybody from Kestrel stay" is about those from Kestrel.
  const all = asked.people === null ? [] : 'all' in asked.people ? asked.people.all : [asked.people];
  // "Did everybody who accepted come" is about those who accepted.
  const isAbout = (one: People) => isWhom(one) || (isPresent && 'is' in one && isSaidBefore(one));
  const [whom, said] = [all.filter(isAbout), all.filter((one) => !isAbout(one))];
  const missed: People = said.length === 0 ? { is: 'absent' } : { not: { all: said } };
  const missing = simplified({ all: [...whom, missed] });
  return { command: asked.command, what: 'list', people: missing };
}

/** A file is made of a meeting, and never of one person. */
export const isOfFile = (command: CommandName): boolean => command === 'export' || command === 'export csv';

type Meant = Pick<Reading, 'command' | 'what' | 'people'>;

/** Commands that tell of everybody in a report, or of no people at all: they can be asked of nobody in particular. */
const ofEverybody = new Set<CommandName>(['roles', 'timeline', 'trend', 'sessions', 'meetings', 'webinars']);

export const isOfEverybody = (command: CommandName): boolean => ofEverybody.has(command);

/** "The roles of those who were late" asks two things at once, since roles are told of everybody: neither may be lost. */
export function apart(asked: Meant): Meant[] {
  if (asked.people === null || !isOfEverybody(asked.command)) return [asked];
  return [
    { ...asked, command: 'who attended' },
    { ...asked, people: null },
  ];
}

/** A question that a command of its own answers is that command. */
export function plain(asked: Meant): Meant {
  const { command, what, people } = asked;
  if (command !== 'who attended' || people === null || !('is' in people)) return asked;
  if (people.is === 'absent') return { command: 'who was absent' as const, what, people: null };
  if (people.is === 'late' && people.over === null) return { command: 'who was late' as const, what, people: null };
  if (people.is === 'leftEarly' && people.over === null)
    return { command: 'who left early' as const, what, people: null };
  return asked;
}

/** "How often did Priya come to the retro" is her attendance over its dates. */
export function often(
  name: string,
  place: string | null,
  isOwn: boolean,
): { readings: Reading[]; asks: true; titled: true } {
  const where = [name, ...(place === null ? [] : [`in ${place}`])].join(' ');
  // Of one meeting alone nobody can tell how often.
  const isOfSeries = !isOwn && (place === null || !saysWhen(place));
  const rest = isOfSeries ? `${where}${place === null ? '' : ','} last ${usualDates}` : where;
  return { readings: [{ command: 'attendance of', what: 'list', people: null, rest }], asks: true, titled: true };
}

/** As many dates as a trend has. */
const usualDates = 8;

/** The words name dates themselves: "the last 5", "yesterday". */
function saysWhen(place: string): boolean {
  const reader = { now: 0, timeZone: null, locale: null };
  const { last, which } = seriesAsked(place, reader);
  return (
    last !== null ||
    (which !== null && readWhich(which, reader).some((one) => one.kind !== 'title' || one.date !== null))
  );
}

/** A kind of people, whatever they did, and everybody but somebody. */
const isWhom = (people: People): boolean =>
  'not' in people
    ? isWhom(people.not) || ('is' in people.not && people.not.is === 'person')
    : 'is' in people && ['guest', 'role', 'organisation'].includes(people.is);
