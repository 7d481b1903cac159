import type { CommandName } from '../../question/commandName.js';
import type { People, What } from '../../question/people.js';
import { canBeTold, seriesConditions } from '../../question/seriesPeople.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { withAmounts } from './amounts/amounts.js';
import { endsInPeople, isCertain, isOfNobody } from './certain.js';
import { clausesOf, denied, isDenial, isMoreOfWhen, readingsOf } from './clauses/clauses.js';
import { hasTag, withoutDecoration } from './clauses/decoration.js';
import { eitherOf, sidesOf } from './clauses/either.js';
import { withDaysOfTitles } from './clauses/titlesSaid.js';
import { apart, type Composed, commandIn, everybody, often, plain, type Reading, withCame } from './commandMeant.js';
import { type Ways, withConditions } from './conditions.js';
import { withoutAsides } from './message/asides.js';
import { isForbidden, isThanked, withoutNobody, withoutOrNot, withoutReasons } from './message/besides.js';
import { taskIn, withoutTasks } from './message/tasks.js';
import { withHeld, withListed, withRoles } from './ofRoles.js';
import { withOften } from './often.js';
import { commandOf, silent } from './partKinds.js';
import type { Piece } from './piece.js';
import { placesOf } from './placed.js';
import { readPeople } from './predicates.js';
import {
  asker,
  asksExactly,
  isAsking,
  isLastFew,
  isNewest,
  isThankful,
  plainWords,
  whatOf,
  withAnyone,
  withBeing,
  withMeetingNouns,
  withNumberedWords,
  withoutLooseWords,
  withPlainDates,
} from './prepared.js';
import { withSeries } from './seriesSaid.js';
import { type SlotContext, type Slotted, type SlottedPiece, withSlots } from './slots.js';
import { withTimes } from './times.js';
import { endsAsTold, shorterThan, unspacedPieces } from './unspaced/unspaced.js';

export type { Composed } from './commandMeant.js';

/** What makes words a question, whatever else is in them. */
const askingParts = new Set(['showOrCome', 'who', 'which', 'howMany', 'howOften', 'when', 'did', 'show']);

/** Other commands answer as a whole: "was it started twice" lists the sessions. */
const ofPeopleOnly = new Set<CommandName>(['who attended', 'who was absent', 'who was late', 'who left early']);

/** What nothing has explained once everything is put together. */
const leftOver = new Set([
  ...[
    'unknown',
    'number',
    'clock',
    'minute',
    'hour',
    'percent',
    'tenth',
    'oclock',
    'past',
    'plus',
    'atLeast',
    'moreThan',
    'lessThan',
    'atMost',
    'nobody',
    'aside',
  ],
  ...['orMore', 'orLess', 'moreAfter', 'lessAfter', 'responded', 'by', 'at', 'between'],
]);

export interface Told extends Pick<SlotContext, 'text' | 'mayBe'> {
  lexicon: Lexicon;
  /** The text ended in a question mark. */
  isAsked: boolean;
}

/** Puts the pieces of a text together. Null where a word stays unexplained, or where the parts do not fit. */
export function compose(typed: readonly Piece[], told: Told): Composed | null {
  const { text, lexicon } = told;
  const sure = typed.filter(({ part }) => part !== 'unsure');
  const words = lexicon.unspaced ? unspacedPieces(sure, text) : withNumberedWords(withoutReasons(sure));
  const dated = lexicon.unspaced ? words : withPlainDates(words, told);
  if (isThanked(typed)) return null;
  const { pieces, isAsked } = withoutAsides(dated, told.isAsked || hasTag(dated));
  const task = taskIn(pieces, text, lexicon);
  if (task !== undefined) return task;
  const meant = withRoles(
    withHeld(withOften(withMeetingNouns(withDaysOfTitles(withoutDecoration(withoutTasks(pieces)), text)), text)),
  );
  const found = withoutNobody(withoutOrNot(meant), isAsked);
  if (found === null) return null;
  const composed = composedOf(withListed(found, text), { ...told, isAsked });
  return composed && { ...composed, certain: composed.certain && sure.length === typed.length };
}

function composedOf(found: readonly Piece[], told: Told): Composed | null {
  const sides = told.lexicon.unspaced ? null : sidesOf(found);
  if (sides !== null) {
    const [all, some] = [composeOne(sides.all, { ...told, isAsked: true }), composeOne(sides.some, told)];
    return all && some && eitherOf(all, some);
  }
  const clauses = clausesOf(found, told.lexicon.unspaced === true);
  return clauses === null ? composeOne(found, told) : several(clauses, told);
}

/** Words of ours that mean something else. */
export const isIdiom = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ part }) => part === 'idiom' || part === 'thing');

/** Several questions in one sentence: none of them may be lost. */
function several(clauses: readonly Piece[][], told: Told): Composed | null {
  const all: Composed[] = [];
  const readings: Reading[] = [];
  for (const clause of clauses) {
    const before = readings.at(-1);
    if (before !== undefined && isDenial(clause)) readings.push(denied(before));
    // "When did she join and when did she leave" is answered at once.
    else if (before?.what !== 'when' || !isMoreOfWhen(clause)) {
      const one = composeOne(clause, told);
      const first = one?.readings[0];
      if (!one || first === undefined) return null;
      all.push(one);
      readings.push(first);
    }
  }
  return {
    readings: readingsOf(readings),
    certain: all.every(({ certain }) => certain),
    unexplained: all.reduce((sum, one) => sum + one.unexplained, 0),
    asks: true,
    titled: all.some(({ titled }) => titled),
  };
}

function composeOne(found: readonly Piece[], { text, lexicon, isAsked, mayBe }: Told): Composed | null {
  if (found.some(({ part }) => part === 'nobody') || isIdiom(found)) return null;
  if (isThankful(found) || asksExactly(found) || isForbidden(found)) return null;
  const timed = withAmounts(withTimes(withBeing(withAnyone(plainWords(withSeries(found, text), lexicon), lexicon))));
  const said = whatOf(timed, lexicon, isAsked);
  // "When were the sessions": they are listed with their times.
  const isListed = said === 'when' && timed.some(({ part }) => part === 'sessions' || part === 'meetings');
  const what = isListed ? 'list' : said;
  const mine = timed.filter(({ part }) => part === 'me');
  const named = timed
    .filter((piece) => piece.part !== 'me' || piece === mine.at(-1))
    .map((piece) => (piece.part === 'me' ? asker(piece) : piece));
  // "Llegué tarde" tells it: where verbs come first and nobody else is named, only a question mark asks.
  const hasAsked = isAsked || found.some(({ part }) => part === 'asked' || part === 'anyone' || askingParts.has(part));
  const isTold =
    (lexicon.unspaced === true && what === 'did' && !hasAsked && endsAsTold(found, text)) ||
    (lexicon.verbFirst === true &&
      what === 'did' &&
      !isAsked &&
      (mine.length > 0 || !timed.some(({ part }) => part === 'unknown' || part === 'quoted')) &&
      !timed.some(({ part }) => askingParts.has(part) || part === 'anyone' || part === 'aux'));
  // "Who was there except me".
  const hasPart = (part: string) => named.some((piece) => piece.part === part);
  const mayName =
    isAsking(what) || (hasPart('except') && (hasPart('who') || hasPart('everyone'))) || hasPart('meetings');
  if (hasPart('cond') && !mayName) return null;
  const ways = waysOf(named);
  const conditions = withConditions(withoutLooseWords(named), ways);
  if (conditions === null) return null;
  const hasSubject = conditions.some(
    ({ part, noun }) => ['who', 'anyone', 'people', 'everyone'].includes(part) || noun === true,
  );
  const asks = isAsking(what) || named.some(({ part }) => askingParts.has(part)) || (isAsked && isMoment(named));
  const slotted = withSlots(conditions, {
    text,
    namesPerson: isAsking(what) && !hasSubject,
    asks,
    mayBe,
    unspaced: lexicon.unspaced === true,
    articleBeforeNames: lexicon.articleBeforeNames === true,
  });
  if (slotted === null) return null;
  const composed = read(slotted, { text, what, ways, asks, unspaced: lexicon.unspaced === true });
  return (
    composed && {
      ...composed,
      certain: composed.certain && !isTold && !(what === 'did' && !isAsked && isOfNobody(timed)),
    }
  );
}

function waysOf(pieces: readonly Piece[]): Ways {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const last = pieces.findLast(({ part }) => !silent.has(part));
  return {
    in: has('in') || has('stay') || has('there') || (has('first') && has('aux')),
    out: has('out'),
    prepositionIn: last?.part === 'prep' || last?.part === 'people',
  };
}

function read(
  { pieces, unexplained }: Slotted,
  { text, what, ways, asks, unspaced }: { text: string; what: What; ways: Ways; asks: boolean; unspaced: boolean },
): Composed | null {
  const has = (...kinds: string[]) => pieces.some(({ part }) => kinds.includes(part));
  if (pieces.some(({ part }) => leftOver.has(part.split('=')[0] ?? ''))) return null;
  const slots = pieces.flatMap(({ slot }) => slot ?? []);
  const named = commandIn(pieces, what);
  if (named === null) return null;
  // "Chart how many came to the last 8" is a chart of all of them.
  const isOfDates = named === 'timeline' && has('howMany', 'howOften') && pieces.some((one) => isLastFew(one, text));
  const command = isOfDates ? 'trend' : named;
  const withPlaces = placesOf(pieces, asks || endsInPeople(pieces));
  const found = readPeople(withPlaces.pieces);
  if (found === null || found.readings.some((one) => one !== null && !isTold(one))) return null;
  const people = unspaced ? { readings: found.readings.map(shorterThan) } : found;
  const present = has('in', 'stay', 'there', 'out', 'opens', 'sent') || withPlaces.present;
  const said = people.readings.some((one) => one !== null);
  // "Is Priya" says nothing of her.
  const namesOnly = people.readings.some((one) => one !== null && 'is' in one && one.is === 'person');
  const isMe = pieces.some(({ people: one }) => one && 'is' in one && one.is === 'person');
  const whose = slots.find(({ kind }) => kind === 'person')?.text.toLowerCase() ?? (isMe ? 'me' : undefined);
  // "Was Priya at the last 5" is not about one meeting.
  const isSeries =
    whose !== undefined &&
    what === 'did' &&
    namesOnly &&
    pieces.some((piece) => piece.said === undefined && isLastFew(piece, text));
  // 「田中さんの出欠」.
  const isRecord = unspaced && what === 'list' && namesOnly && people.readings.length === 1 && has('attendance');
  if (namesOnly && !present && !has('howOften', 'meetings') && !isSeries && !isRecord) return null;
  // "When" asks for a coming or a going.
  if (what === 'when' && !has('in', 'stay', 'there', 'out', 'opens') && command !== 'timeline') return null;
  // "From Kestrel" alone may be anything.
  const isFrom = slots.some(({ kind }) => kind === 'organisation');
  const asksOfPeople = present || has('who', 'which', 'howMany', 'when', 'did', 'anyone', 'everyone');
  if (!(asks && asksOfPeople) && isFrom && !has('people') && !isConditional(pieces)) return null;
  const isAbout =
    (has('did') && has('who')) || said || present || has(...Object.keys(commandOf)) || has('people') || has('howMany');
  if (!isAbout) return null;
  // "We took part" tells it, and asks for nothing.
  if (!asks && !said && !has(...Object.keys(commandOf), 'people')) return null;
  // "left" alone says nothing: everybody leaves.
  const onlyLeft = ways.out && !has('in', 'stay', 'there') && !said && what !== 'when' && command === 'who attended';
  // "At which meetings was I" is the asker's list.
  const isOf = (...kinds: string[]) =>
    people.readings.every((one) => one !== null && 'is' in one && kinds.includes(one.is));
  // Webinars that somebody gave are theirs, too.
  const isOwn = command === 'meetings' ? isOf('person') : command === 'webinars' && isOf('person', 'role');
  // "Guests and roles" may be a title, which is looked for first.
  const isTitleAlone = !asks && !has('people') && pieces.every(({ part, noun }) => part !== 'cond' || noun === true);
  const readings = (isOwn ? [null] : people.readings)
    .map((one) => ({ command, what, people: withCame(one, has('in', 'stay', 'there') && !has('not')) }))
    .flatMap((one) => (isTitleAlone ? [one] : apart(one)))
    .map((one) => plain(everybody(one, has('everyone'), present)));
  if (onlyLeft) readings.splice(0, readings.length, { command: 'who left early', what, people: null });
  const place = restOf(pieces, text, withPlaces.moments);
  const says = isMe || present || has('aux') || pieces.some(({ part, noun }) => part === 'cond' && noun !== true);
  if (isSeries || isRecord || (has('howOften') && command !== 'sessions'))
    return whose === undefined || !(says || isSeries || isRecord)
      ? null
      : { ...often(whose, place, isRecord || isOnePhrase(pieces)), certain: true, unexplained };
  const rest = place;
  // "Were all presenters on time" asks more than whether any was.
  const isOfAll = what === 'did' && ((has('all') && has('cond')) || (has('everyone') && has('or')));
  // "Only ten minutes" may be about anything.
  const isBare =
    !asks && !present && !has('people') && pieces.every(({ noun }) => noun !== true) && people.readings.every(isTime);
  const isNamed = has(...Object.keys(commandOf));
  const certain =
    !onlyLeft &&
    !isOfAll &&
    !(isBare && !isNamed) &&
    !pieces.some(({ guessed, part }) => guessed || part === 'doubt') &&
    isCertain(pieces, { asks: asks || endsInPeople(pieces), command: isNamed, unspaced });
  return {
    readings: readings.map((one) => ({
      ...one,
      rest,
      what: isOfDates || (one.what === 'did' && !ofPeopleOnly.has(one.command)) ? 'list' : one.what,
    })),
    certain,
    asks: asks || endsInPeople(pieces),
    unexplained,
    titled: slots.some(({ kind }) => kind === 'title'),
  };
}

/** "Still there at 16:45?" */
const isMoment = (pieces: readonly Piece[]): boolean =>
  ['there', 'time'].every((one) => pieces.some(({ part }) => part === one)) &&
  !pieces.some(({ part }) => part === 'unknown');

const isPerson = ({ people }: SlottedPiece): boolean =>
  people !== undefined && 'is' in people && people.is === 'person';

/** "Mes présences" says no more than "my attendance": one phrase for both of it. */
const isOnePhrase = (pieces: readonly SlottedPiece[]): boolean => {
  const often = pieces.find(({ part }) => part === 'howOften');
  return often?.word === 'once' || pieces.some((piece) => isPerson(piece) && piece.from === often?.from);
};

/** Of several dates nobody can tell who was late on them. */
const isTold = (people: People): boolean => seriesConditions(people).length === 0 || canBeTold(people);

const isTime = (people: People | null): boolean =>
  people !== null && 'is' in people && ['time', 'at'].includes(people.is);

/** Something is said of people, beside names. */
const isConditional = (pieces: readonly SlottedPiece[]): boolean => pieces.some(({ part }) => part === 'cond');

/** The title and the dates, as typed but in small letters; null without. */
function restOf(pieces: readonly SlottedPiece[], text: string, moments: ReadonlySet<SlottedPiece>): string | null {
  const named = pieces.filter(
    (piece) => piece.slot?.kind === 'title' || piece.part === 'date' || (piece.part === 'time' && !moments.has(piece)),
  );
  // A title before its dates: "weekly sync, last 5".
  const sorted = [...named].sort((a, b) => Number(b.part === 'slot') - Number(a.part === 'slot'));
  const isTitled = named.some(({ part }) => part === 'slot');
  // "The last one" of a title.
  const said = sorted
    .map((piece) => piece.said ?? text.slice(withBracket(text, piece.from, piece.to), piece.to).trim())
    .map((words) => (isTitled && isNewest(words.toLowerCase()) ? 'last 1' : words))
    .join(' ');
  return said === '' ? null : said.toLowerCase();
}

/** "[ext] weekly" begins with its bracket. */
function withBracket(text: string, from: number, to: number): number {
  const closing = new Map([
    ['[', ']'],
    ['(', ')'],
  ]).get(text.charAt(from - 1));
  return closing !== undefined && text.slice(from, to).includes(closing) ? from - 1 : from;
}
