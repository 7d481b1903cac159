import type { CommandName } from '../../../question/commandName.js';
import type { People, What } from '../../../question/people.js';
import { canBeTold, seriesConditions } from '../../../question/seriesPeople.js';
import { endsInPeople, isCertain } from '../certain.js';
import { apart, type Composed, commandIn, everybody, often, plain, withCame } from '../commandMeant.js';
import type { Ways } from '../conditions.js';
import { commandOf } from '../partKinds.js';
import { placesOf } from '../placed.js';
import { readPeople } from '../predicates.js';
import { isLastFew, isNewest } from '../prepared.js';
import type { Slotted, SlottedPiece } from '../slots.js';
import { shorterThan } from '../unspaced/unspaced.js';

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

interface Said {
  text: string;
  what: What;
  ways: Ways;
  asks: boolean;
  unspaced: boolean;
}

/** What pieces ask whose runs of unknown words are titles and names by now. Null where they ask nothing. */
export function readingsIn(
  { pieces, unexplained }: Slotted,
  { text, what, ways, asks, unspaced }: Said,
): Composed | null {
  const parts = new Set(pieces.map(({ part }) => part));
  const has = (...kinds: string[]) => kinds.some((kind) => parts.has(kind));
  for (const part of parts) if (leftOver.has(part.split('=', 1)[0] ?? '')) return null;
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
  // "When" asks for a coming or a going; "wann war Priya im Standup" most likely does.
  const isLoose = what === 'when' && !has('in', 'stay', 'there', 'out', 'opens') && command !== 'timeline';
  const isPlaced = slots.some(({ kind, introduced }) => kind === 'title' && introduced);
  if (isLoose && !(namesOnly && isPlaced)) return null;
  // "From Kestrel" alone may be anything.
  const isFrom = slots.some(({ kind }) => kind === 'organisation');
  const asksOfPeople = present || has('who', 'which', 'howMany', 'when', 'did', 'anyone', 'everyone');
  if (!(asks && asksOfPeople) && isFrom && !has('people') && !isConditional(pieces)) return null;
  const isNamed = pieces.some(({ part }) => part in commandOf);
  const isAbout = (has('did') && has('who')) || said || present || isNamed || has('people', 'howMany');
  if (!isAbout) return null;
  // "We took part" tells it, and asks for nothing.
  if (!asks && !said && !isNamed && !has('people')) return null;
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
  const rest = restOf(pieces, text, withPlaces.moments);
  const isAtPlace = has('howOften') && has('prep') && slots.some(({ kind }) => kind === 'title');
  const says =
    isMe || present || isAtPlace || has('aux') || pieces.some(({ part, noun }) => part === 'cond' && noun !== true);
  if (isSeries || isRecord || (has('howOften') && command !== 'sessions'))
    return whose === undefined || !(says || isSeries || isRecord)
      ? null
      : { ...often(whose, rest, isRecord || isOnePhrase(pieces)), certain: true, unexplained };
  // "Were all presenters on time" asks more than whether any was.
  const isOfAll = what === 'did' && ((has('all') && has('cond')) || (has('everyone') && has('or')));
  // "Only ten minutes" may be about anything.
  const isOfMeeting =
    has('only') || (!has('aux') && slots.some(({ kind, introduced }) => kind === 'title' && introduced));
  const isBare =
    !isOfMeeting &&
    !asks &&
    !present &&
    !has('people') &&
    pieces.every(({ noun }) => noun !== true) &&
    people.readings.every(isTime);
  const certain =
    !onlyLeft &&
    !isLoose &&
    !isOfAll &&
    !(isBare && !isNamed) &&
    !pieces.some(({ guessed, part }) => guessed || part === 'doubt') &&
    isCertain(pieces, { asks: asks || endsInPeople(pieces), command: isNamed, unspaced });
  return {
    readings: readings.map((one) => ({
      ...one,
      rest,
      what:
        isOfDates || one.command === 'trend' || (one.what === 'did' && !ofPeopleOnly.has(one.command))
          ? 'list'
          : one.what,
    })),
    certain,
    asks: asks || endsInPeople(pieces),
    unexplained,
    titled: slots.some(({ kind }) => kind === 'title'),
  };
}

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
