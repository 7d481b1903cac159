import type { CommandName } from '../../question/commandName.js';
import type { People, What } from '../../question/people.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { withAmounts } from './amounts.js';
import { saysOfPeople, type Ways, withConditions } from './conditions.js';
import type { Piece } from './piece.js';
import { readPeople } from './predicates.js';
import { simplified } from './simplified.js';
import { type SlotContext, type Slotted, withSlots } from './slots.js';
import { withTimes } from './times.js';

/** What words mean, put together from their parts. */
export interface Composed {
  /** Several where the words can be put together in several ways. */
  readings: { command: CommandName; what: What; people: People | null; rest: string | null }[];
  /** False for words that may be a question, but read like a title or a statement. */
  certain: boolean;
  /** Words that only a title or a name explains. */
  unexplained: number;
  /** Something in it asks, or names a command: it is more than a noun with what is said of it. */
  asks: boolean;
  /** A title was named. */
  titled: boolean;
}

const commandOf: Readonly<Record<string, CommandName>> = {
  attendance: 'who attended',
  export: 'export',
  excel: 'export',
  csv: 'export csv',
  roles: 'roles',
  timeline: 'timeline',
  trend: 'trend',
  sessions: 'sessions',
  meetings: 'meetings',
};

/** What makes words a question, whatever else is in them. */
const askingParts = new Set(['who', 'which', 'howMany', 'howOften', 'when', 'did', 'show']);
const ofPeople = new Set(['who', 'which', 'howMany', 'anyone', 'everyone', 'people']);
const silent = new Set(['filler', 'exactly', 'thanks', 'honorific', 'topic', 'the', 'all', 'sign', 'colon', 'comma']);
const verbs = new Set(['in', 'out', 'stay', 'there', 'opens']);
/** What nothing has explained once everything is put together. */
const leftOver = new Set([
  ...[
    'unknown',
    'number',
    'clock',
    'minute',
    'hour',
    'percent',
    'oclock',
    'past',
    'plus',
    'atLeast',
    'moreThan',
    'lessThan',
    'atMost',
    'nobody',
  ],
  ...['orMore', 'orLess', 'moreAfter', 'lessAfter', 'responded', 'by', 'at'],
]);

export interface Told extends Pick<SlotContext, 'text' | 'mayBe'> {
  lexicon: Lexicon;
  /** The text ended in a question mark. */
  isAsked: boolean;
}

/** Puts the pieces of a text together. Null where a word stays unexplained, or where the parts do not fit. */
export function compose(found: readonly Piece[], { text, lexicon, isAsked, mayBe }: Told): Composed | null {
  if (found.some(({ part }) => part === 'nobody')) return null;
  if (isThankful(found) || asksExactly(found)) return null;
  const timed = withAmounts(withTimes(withBeing(plainWords(found))));
  const what = whatOf(timed, lexicon, isAsked);
  const named = timed.map((piece) => (piece.part === 'me' ? asker(piece) : piece));
  if (named.some(({ part }) => part === 'cond') && !isAsking(what)) return null;
  const ways = waysOf(named);
  const conditions = withConditions(withoutLooseWords(named), ways);
  if (conditions === null) return null;
  const hasSubject = conditions.some(
    ({ part, noun }) => ['who', 'anyone', 'people', 'everyone'].includes(part) || noun === true,
  );
  const asks = isAsking(what) || named.some(({ part }) => askingParts.has(part));
  const slotted = withSlots(conditions, {
    text,
    namesPerson: isAsking(what) && !hasSubject,
    asks,
    mayBe,
    unspaced: lexicon.unspaced === true,
  });
  if (slotted === null) return null;
  return read(slotted, { text, what, ways, asks });
}

/** "Thanks to everybody who joined" is no question, while "who joined, thanks" is. */
function isThankful(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ part }) => part === 'thanks');
  return at >= 0 && pieces.slice(at).some(({ part }) => !silent.has(part) && part !== 'people');
}

/** "For exactly 30 minutes" cannot be asked for, and is not taken for "at least". */
const asksExactly = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ part }, at) => part === 'exactly' && /^(?:number|minutes=|percent=)/u.test(pieces[at + 1]?.part ?? ''),
  );

const isAsking = (what: What) => what === 'did' || what === 'when';
const asker = (piece: Piece): Piece => ({ ...piece, part: 'cond', people: { is: 'person', name: 'me' }, noun: true });

/** "Estuvo Priya" says that she was there; "estuvo ausente" does not. */
function withBeing(pieces: readonly Piece[]): Piece[] {
  const isHelping = pieces.some(({ part }) => saysOfPeople(part));
  return pieces.map((piece) => (piece.part === 'be' ? { ...piece, part: isHelping ? 'aux' : 'there' } : piece));
}

/** A command's name amid a question is a word of a title: "who attended export control review". */
function plainWords(pieces: readonly Piece[]): Piece[] {
  const asked = pieces.findIndex(
    ({ part }) => part === 'who' || part === 'howMany' || part === 'did' || part === 'when',
  );
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.part;
    const isWord =
      asked >= 0 && at > asked && piece.part in commandOf && (next === 'unknown' || pieces[at - 1]?.part === 'unknown');
    return isWord ? { ...piece, part: 'unknown' } : piece;
  });
}

/** Words that only have a meaning beside others, where those are missing. */
function withoutLooseWords(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.part;
    // "who did not show", where "show" is no order.
    const before = pieces.slice(0, at).findLast(({ part }) => !silent.has(part))?.part ?? '';
    if (piece.part === 'show' && ['not', 'aux', 'who', 'howMany'].includes(before)) return { ...piece, part: 'in' };
    // "over the last five", "over time".
    if (piece.part === 'moreThan' && next === 'date') return { ...piece, part: 'prep' };
    if (piece.part === 'responded')
      return { ...piece, part: 'cond', people: { not: { is: 'response', response: 'none' } } };
    return piece;
  });
}

function whatOf(pieces: readonly Piece[], { verbFirst, unspaced }: Lexicon, isAsked: boolean): What {
  const [first, second] = pieces.filter(
    ({ part }) => !silent.has(part) && part !== 'and' && part !== 'but' && part !== 'that',
  );
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  if (has('howMany')) return 'count';
  if (has('when')) return 'when';
  if (has('howOften')) return 'did';
  if (first === undefined || has('who')) return 'list';
  if (first.part === 'did' || first.part === 'aux' || first.part === 'anyone' || first.part === 'opens') return 'did';
  if (first.part === 'not' && second?.part === 'anyone') return 'did';
  if (first.part === 'everyone' && (isAsked || unspaced)) return 'did';
  // "Priya came?"
  if (isAsked && first.part === 'unknown' && second !== undefined && (verbs.has(second.part) || second.part === 'aux'))
    return 'did';
  if ((verbFirst || unspaced) && has('anyone')) return 'did';
  const isCommand = pieces.some(({ part }) => part in commandOf);
  if (unspaced) return !isCommand && (has('did') || has('honorific') || has('me')) ? 'did' : 'list';
  return verbFirst === true && verbs.has(first.part) && second !== undefined ? 'did' : 'list';
}

function waysOf(pieces: readonly Piece[]): Ways {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const last = pieces.findLast(({ part }) => !silent.has(part));
  return {
    in: has('in') || has('stay') || has('there'),
    out: has('out'),
    prepositionIn: last?.part === 'prep' || last?.part === 'people',
  };
}

function read(
  { pieces, unexplained }: Slotted,
  { text, what, ways, asks }: { text: string; what: What; ways: Ways; asks: boolean },
): Composed | null {
  const has = (...kinds: string[]) => pieces.some(({ part }) => kinds.includes(part));
  if (pieces.some(({ part }) => leftOver.has(part.split('=')[0] ?? ''))) return null;
  const slots = pieces.flatMap(({ slot }) => slot ?? []);
  const command = commandIn(pieces, what);
  if (command === null) return null;
  const withPlaces = placesOf(pieces, asks);
  const people = readPeople(withPlaces.pieces);
  if (people === null) return null;
  const present = has('in', 'stay', 'there', 'out', 'opens') || withPlaces.present;
  const said = people.readings.some((one) => one !== null);
  // "Is Priya" says nothing of her.
  const namesOnly = people.readings.some((one) => one !== null && 'is' in one && one.is === 'person');
  if (namesOnly && !present && !has('howOften')) return null;
  // "When" asks for a coming or a going.
  if (what === 'when' && !has('in', 'stay', 'there', 'out', 'opens') && command !== 'timeline') return null;
  // "From Kestrel" alone may be anything.
  const isFrom = slots.some(({ kind }) => kind === 'organisation');
  if (!asks && isFrom && !has('people') && !isConditional(pieces)) return null;
  const isAbout =
    (has('did') && has('who')) || said || present || has(...Object.keys(commandOf)) || has('people') || has('howMany');
  if (!isAbout) return null;
  // "left" alone says nothing: everybody leaves.
  const onlyLeft = ways.out && !has('in', 'stay', 'there') && !said && what !== 'when' && command === 'who attended';
  const readings = people.readings.map((one) => plain(everybody({ command, what, people: one }, has('everyone'))));
  if (onlyLeft) readings.splice(0, readings.length, { command: 'who left early', what, people: null });
  const isMe = pieces.some(({ people: one }) => one && 'is' in one && one.is === 'person');
  const named = slots.find(({ kind }) => kind === 'person')?.text.toLowerCase() ?? (isMe ? 'me' : undefined);
  const place = restOf(pieces, text, withPlaces.moments);
  if (has('howOften')) return named === undefined ? null : { ...often(named, place), certain: true, unexplained };
  const rest = place;
  // "Were all presenters on time" asks more than whether any was.
  const isOfAll = what === 'did' && has('all') && has('cond');
  const certain = !onlyLeft && !isOfAll && isCertain(pieces, { asks, command: has(...Object.keys(commandOf)) });
  return {
    readings: readings.map((one) => ({ ...one, rest })),
    certain,
    asks: asks || endsInPeople(pieces) || has(...Object.keys(commandOf)),
    unexplained,
    titled: slots.some(({ kind }) => kind === 'title'),
  };
}

/** "How often did Priya come to the retro" is her attendance over its dates. */
const often = (name: string, place: string | null): Pick<Composed, 'readings' | 'asks' | 'titled'> => ({
  readings: [
    { command: 'attendance of', what: 'list', people: null, rest: place === null ? name : `${name} in ${place}` },
  ],
  asks: true,
  titled: true,
});

/** 「遅れた人」 is a question, as "people who were late" is. */
const endsInPeople = (pieces: readonly SlottedPiece[]): boolean =>
  pieces.findLast(({ part }) => !silent.has(part) && part !== 'of')?.part === 'people' && pieces[0]?.part !== 'people';

/** Something is said of people, beside names. */
const isConditional = (pieces: readonly SlottedPiece[]): boolean => pieces.some(({ part }) => part === 'cond');

function commandIn(pieces: readonly Piece[], what: What): CommandName | null {
  const named = new Set(pieces.flatMap(({ part }) => commandOf[part] ?? []));
  if (named.size > 1) named.delete('who attended');
  if (named.has('export csv')) named.delete('export');
  if (named.size > 1) return null;
  const [only = 'who attended'] = named;
  const isTimes = what === 'when' && pieces.some(({ part }) => part === 'everyone');
  return isTimes && only === 'who attended' ? 'timeline' : only;
}

/** "did everybody stay to the end" asks who did not. */
function everybody(
  asked: { command: CommandName; what: What; people: People | null },
  isAsked: boolean,
): { command: CommandName; what: What; people: People | null } {
  if (asked.command === 'timeline') return { ...asked, what: 'list', people: null };
  if (!isAsked || asked.what !== 'did') return asked;
  const missing: People = asked.people === null ? { is: 'absent' } : simplified({ not: asked.people });
  return { command: asked.command, what: 'list', people: missing };
}

/** A question that a command of its own answers is that command. */
function plain(asked: { command: CommandName; what: What; people: People | null }) {
  const { command, what, people } = asked;
  if (command !== 'who attended' || people === null || !('is' in people)) return asked;
  if (people.is === 'absent') return { command: 'who was absent' as const, what, people: null };
  if (people.is === 'late' && people.over === null) return { command: 'who was late' as const, what, people: null };
  if (people.is === 'leftEarly' && people.over === null)
    return { command: 'who left early' as const, what, people: null };
  return asked;
}

type SlottedPiece = Slotted['pieces'][number];

/** Names and times as conditions; a helping verb before a place or a title is a verb of presence. */
function placesOf(pieces: readonly SlottedPiece[], asks: boolean) {
  const stays = pieces.some(({ part }) => part === 'stay' || part === 'there' || part === 'opens');
  const goes = pieces.some(({ part }) => part === 'in' || part === 'out');
  const placed = pieces.some(({ part }) => part === 'prep');
  const helped = pieces.some(({ part }) => part === 'aux' || part === 'anyone');
  const isOfPeople = pieces.some(
    (piece) => ofPeople.has(piece.part) || piece.noun === true || piece.slot?.kind === 'person',
  );
  const state = stays || (helped && placed && !goes && isOfPeople);
  const moments = new Set<SlottedPiece>();
  const out = pieces.map((piece, at): Piece => {
    const { slot } = piece;
    if (slot?.kind === 'person')
      return { ...piece, part: 'cond', noun: true, people: { is: 'person', name: slot.text } };
    if (slot?.kind === 'organisation')
      return { ...piece, part: 'cond', noun: true, people: { is: 'organisation', name: slot.text } };
    const next = pieces.slice(at + 1).find(({ part }) => !silent.has(part))?.part;
    if (piece.part === 'time' && piece.time !== undefined && state && asks && next !== 'meeting' && next !== 'slot') {
      moments.add(piece);
      return { ...piece, part: 'cond', people: { is: 'at', time: piece.time } };
    }
    return piece;
  });
  const present = state && !stays;
  return { pieces: present ? withVerb(out) : out, present, moments };
}

/** "who was in retro": the verb stands where the preposition does. */
function withVerb(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ part }) => part === 'prep');
  return pieces.map((piece, i) => (i === at ? { ...piece, part: 'stay' } : piece));
}

/** The title and the dates, as typed but in small letters; null without. */
function restOf(pieces: readonly SlottedPiece[], text: string, moments: ReadonlySet<SlottedPiece>): string | null {
  const named = pieces.filter(
    (piece) => piece.slot?.kind === 'title' || piece.part === 'date' || (piece.part === 'time' && !moments.has(piece)),
  );
  // A title before its dates: "weekly sync, last 5".
  const sorted = [...named].sort((a, b) => Number(b.part === 'slot') - Number(a.part === 'slot'));
  const said = sorted.map(({ from, to }) => text.slice(from, to).trim()).join(' ');
  return said === '' ? null : said.toLowerCase();
}

/** Whether the words ask, instead of telling something or being a title. */
function isCertain(pieces: readonly SlottedPiece[], { asks, command }: { asks: boolean; command: boolean }): boolean {
  const titles = pieces.filter(({ slot }) => slot?.kind === 'title');
  if (titles.some(({ slot }) => slot && !slot.quoted && !slot.introduced)) return false;
  if (asks) return true;
  if (command) return titles.length === 0 || pieces[0]?.part !== 'the';
  // "guests came late" tells it.
  const core = pieces.filter(({ part }) => !silent.has(part));
  const isSubject = ({ part, noun }: SlottedPiece) => noun === true || part === 'people' || part === 'everyone';
  const isStatement = core.some((piece, at) => {
    const next = core[at + 1];
    // "The guests of the wedding confirmed."
    const isFarther =
      next !== undefined &&
      next.part !== 'cond' &&
      core.slice(at + 2).some(({ part, noun }, i, all) => part === 'cond' && !noun && all[i - 1]?.part === 'slot');
    return isSubject(piece) && (['aux', 'in', 'out', 'stay', 'there'].includes(next?.part ?? '') || isFarther);
  });
  return !isStatement;
}
