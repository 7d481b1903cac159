import type { What } from '../../question/people.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { newest, readLastFew } from '../whichWords.js';
import { saysOfPeople } from './conditions.js';
import { commandOf, silent, verbs } from './partKinds.js';
import type { Piece } from './piece.js';

/** "Thanks to everybody who joined" is no question, while "who joined, thanks" is. */
export function isThankful(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ part }) => part === 'thanks');
  return at >= 0 && pieces.slice(at).some(({ part }) => !silent.has(part) && part !== 'people');
}

/** "For exactly 30 minutes" cannot be asked for, and is not taken for "at least". */
export const asksExactly = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ part }, at) => part === 'exactly' && /^(?:number|minutes=|percent=)/u.test(pieces[at + 1]?.part ?? ''),
  );

const counted = new Set(['attendance', 'howMany', 'people', 'guest', 'aux', 'who', 'show']);

/** "Sube o baja el volumen" orders something else: up or down goes what is counted, or what a question asks about. */
export function isUpOrDown(pieces: readonly Piece[], text: string): boolean {
  const [trend, another] = pieces.filter(({ part }) => part === 'trend');
  if (trend === undefined || another !== undefined) return false;
  const isEither = /^\p{L}+ (?:o|or|oder|ou) \p{L}+$/iu.test(text.slice(trend.from, trend.to));
  return isEither && !pieces.some(({ part }) => counted.has(part));
}

/** True for a question that may be about one person. */
export const isAsking = (what: What) => what === 'did' || what === 'when';
/** The asker as a person. */
export const asker = (piece: Piece): Piece => ({
  ...piece,
  part: 'cond',
  people: { is: 'person', name: 'me' },
  noun: true,
});

/** "Estuvo Priya" says that she was there; "estuvo ausente" does not. */
export function withBeing(pieces: readonly Piece[]): Piece[] {
  const isHelping = pieces.some(({ part }) => saysOfPeople(part));
  return pieces.map((piece) => (piece.part === 'be' ? { ...piece, part: isHelping ? 'aux' : 'there' } : piece));
}

/** A command's name amid a question is a word of a title: "who attended export control review". */
export function plainWords(pieces: readonly Piece[], text: string, { unspaced, elides }: Lexicon): Piece[] {
  const asked = pieces.findIndex(
    ({ part }) => part === 'who' || part === 'howMany' || part === 'did' || part === 'when',
  );
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.part;
    // "L'AG des copropriétaires": within a title "des" asks for nothing.
    const isDes = elides === true && piece.part === 'did' && piece.to - piece.from === 'des'.length;
    if (isDes && next === 'unknown' && pieces[at - 1]?.part === 'unknown') return { ...piece, part: 'of' };
    // "Comité de suivi", "conseil de classe": behind such a word a verb or a meeting is a noun of a title.
    const isNoun = pieces[at - 1]?.part === 'from' && ['unknown', 'meeting'].includes(pieces[at - 2]?.part ?? '');
    const isOfTitle = piece.part === 'meeting' && pieces[at - 2]?.part === 'unknown';
    // In Japanese what is spoken of stands last: 「会議の参加者」.
    if (!unspaced && isNoun && (verbs.has(piece.part) || isOfTitle)) return { ...piece, part: 'unknown' };
    // "the course of Excel", "the meeting of teachers".
    const isOfMeeting =
      (piece.part in commandOf || piece.part === 'people') &&
      ['from', 'of'].includes(pieces[at - 1]?.part ?? '') &&
      pieces[at - 2]?.part === 'meeting' &&
      next !== 'that' &&
      next !== 'who';
    if (!unspaced && isOfMeeting) return { ...piece, part: 'unknown' };
    // "Is turnout for the huddle going up or down": several words behind which nothing stands are no noun of a title.
    const isTold = piece.part === 'trend' && /\s/u.test(text.slice(piece.from, piece.to)) && next !== 'unknown';
    const isWord =
      !isTold &&
      asked >= 0 &&
      at > asked &&
      piece.part in commandOf &&
      (next === 'unknown' || ['unknown', 'meeting'].includes(pieces[at - 1]?.part ?? ''));
    return isWord ? { ...piece, part: 'unknown' } : piece;
  });
}

/** "War gestern wer da" asks whether anybody was. */
export function withAnyone(pieces: readonly Piece[], { verbFirst }: Lexicon): readonly Piece[] {
  if (verbFirst !== true) return pieces;
  const first = pieces.findIndex(({ part }) => !silent.has(part));
  const at = pieces.findIndex(({ part }) => part === 'who');
  const isBehind =
    pieces[first]?.part === 'aux' &&
    at > first + 1 &&
    pieces.slice(first + 1, at).every(({ part }) => part === 'date' || part === 'filler');
  if (!isBehind) return pieces;
  return pieces.map((piece, i) => (i === at ? { ...piece, part: 'anyone' } : piece));
}

/** Words that only have a meaning beside others, where those are missing. */
export function withoutLooseWords(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.part;
    if (piece.part === 'showOrCome') {
      // "who did not show", where "show" is no order.
      const before = pieces.slice(0, at).findLast(({ part }) => !silent.has(part))?.part ?? '';
      return { ...piece, part: ['not', 'aux', 'who', 'howMany'].includes(before) ? 'in' : 'show' };
    }
    // "over the last five", "over time".
    if (piece.part === 'moreThan' && next === 'date') return { ...piece, part: 'prep' };
    // "Max" is a name where no amount follows.
    if (piece.part === 'atMost' && piece.to - piece.from === 'max'.length) return { ...piece, part: 'unknown' };
    if (piece.part === 'responded')
      return { ...piece, part: 'cond', people: { not: { is: 'response', response: 'none' } } };
    return piece;
  });
}

const sayOfOne = new Set('late onTime absent accepted declined tentative noResponse responded leftEarly'.split(' '));

/** What is asked of people. */
export function whatOf(pieces: readonly Piece[], { verbFirst, unspaced }: Lexicon, marked: boolean): What {
  const isAsked = marked || pieces.some(({ part }) => part === 'asked');
  const core = pieces.filter(({ part }) => !silent.has(part) && part !== 'and' && part !== 'but' && part !== 'that');
  // "Tell me whether".
  const asked = core.findIndex(({ part }) => part !== 'show');
  const [first, second] = core[asked]?.part === 'did' ? core.slice(asked) : core;
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  if (has('howMany')) return 'count';
  if (has('when')) return 'when';
  if (has('howOften')) return 'did';
  // "Is there an attendance list": it is asked for.
  if (first?.part === 'did' && pieces.some(({ part }) => part in commandOf && part !== 'trend')) return 'list';
  // "Were there any who came late", while "there was who" asks for names.
  if (first?.part === 'did' && second?.part !== 'who' && second?.part !== 'people') return 'did';
  if (has('whether') && !has('who')) return 'did';
  if (first === undefined || has('who')) return 'list';
  // "Kannst du sagen, ob".
  if (first.part === 'show' && second?.part === 'did') return 'did';
  // "Das hat mich gefreut": its subject stands before the verb.
  if ((verbFirst || !isAsked) && first.part === 'aux' && pieces[0]?.part === 'the') return 'list';
  if (first.part === 'did' || first.part === 'aux' || first.part === 'anyone' || first.part === 'opens') return 'did';
  if (first.part === 'not' && second?.part === 'anyone') return 'did';
  const ending = pieces.findLast(({ part }) => !silent.has(part))?.part ?? '';
  if (first.part === 'everyone' && (isAsked || (unspaced && saysOfPeople(ending)))) return 'did';
  // "Priya came?"
  const next = core.find(({ part }) => !['unknown', 'date', 'prep', 'not', 'or'].includes(part))?.part ?? '';
  const behind = second?.part ?? '';
  if (
    isAsked &&
    ((first.part === 'unknown' && behind !== '' && (verbs.has(next) || next === 'aux' || sayOfOne.has(next))) ||
      (first.part === 'me' && (verbs.has(behind) || behind === 'aux')))
  )
    return 'did';
  if ((verbFirst || unspaced) && has('anyone')) return 'did';
  if (verbFirst && isAsked && has('me')) return 'did';
  // "¿Los de Kestrel vinieron?"
  const closes = pieces.findLast(({ part }) => !silent.has(part) && part !== 'date')?.part ?? '';
  if (verbFirst && isAsked && first.part === 'people' && second?.part === 'from' && verbs.has(closes)) return 'did';
  // "Faltó Priya?", "no confirmó Priya?".
  const [said, whom] = first.part === 'not' ? core.slice(1) : core;
  const isSaid = said !== undefined && (verbs.has(said.part) || sayOfOne.has(said.part));
  if (verbFirst && isAsked && isSaid && whom?.part === 'unknown') return 'did';
  const isCommand = pieces.some(({ part }) => part in commandOf);
  const last = pieces.findLast(({ part }) => !silent.has(part))?.part ?? '';
  if (unspaced && isAsked && !isCommand && (verbs.has(last) || saysOfPeople(last))) return 'did';
  if (unspaced) return !isCommand && (has('did') || has('honorific') || has('me')) ? 'did' : 'list';
  // "Fehlte Julia?"
  if (verbFirst && isAsked && first.part === 'absent' && second?.part === 'unknown') return 'did';
  return verbFirst === true && verbs.has(first.part) && second !== undefined ? 'did' : 'list';
}

// "Le premier à la dernière rétro".
const beforeMeeting = new Set([
  ...['prep', 'beside', 'of', 'from', 'at', 'show', 'comma', 'colon', 'kind', 'meeting', 'first', 'last'],
]);

/**
 * "Workshop" before a title says nothing ("the workshop Safety"), and is the title where there is no other ("at the
 * workshop", "safety workshop"). "The last" before a meeting is which one.
 */
export function withMeetingNouns(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ part }) => part === 'kind' || part === 'last')) return pieces;
  const isWord = (at: number) => {
    const part = pieces[at]?.part ?? '';
    const { from = 0, to = 0 } = pieces[at] ?? {};
    // "The course Excel basics".
    const isExcel = part === 'excel' && to - from === 'excel'.length && pieces[at + 1]?.part === 'unknown';
    return part === 'unknown' || part === 'quoted' || isExcel;
  };
  const isOften = pieces.some(({ part }) => part === 'howOften');
  return pieces.map((piece, at): Piece => {
    const before = pieces[at - 1]?.part ?? '';
    const next = pieces[at + 1]?.part ?? '';
    if (piece.part === 'kind') {
      const isNamed = isWord(at + 1) || (next === 'the' && pieces[at + 2]?.part === 'quoted');
      // "At the last 8 boards Jean came": the name of somebody follows.
      if (isNamed && before === 'filler' && pieces[at - 2]?.part === 'date' && isOften)
        return { ...piece, part: 'quoted' };
      return { ...piece, part: isNamed && before !== 'unknown' ? 'meeting' : 'unknown' };
    }
    if (piece.part !== 'last' || !(['meeting', 'kind'].includes(next) || next === 'unknown')) return piece;
    const whom = pieces.slice(0, at).findLast(({ part }) => part !== 'the' && part !== 'filler')?.part ?? '';
    const isVisited = whom === 'in' || whom === 'stay' || whom === 'absent';
    const isWhich = beforeMeeting.has(whom) || isVisited || whom in commandOf || (whom === '' && next !== 'unknown');
    return isWhich ? { ...piece, part: 'date', said: 'last 1' } : piece;
  });
}

/** "En la última", "última". */
export const isNewest = (words: string): boolean =>
  newest.test(words.replace(/^(?:(?:en|a|de) )?la (?=[uú]ltima$)/u, ''));

/** "The last 5" before a title. */
export const isLastFew = (piece: Piece | undefined, text: string): boolean =>
  piece?.part === 'date' &&
  (piece.said === 'last 1' || (readLastFew(text.slice(piece.from, piece.to).toLowerCase()) ?? 0) > 0);

/** "9B" is one word. */
export function withNumberedWords(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (
      before &&
      /^\d+$/u.test(before.word ?? '') &&
      ['unknown', 'the'].includes(piece.part) &&
      before.to === piece.from
    )
      out.splice(-1, 1, { ...piece, part: 'unknown', from: before.from });
    else out.push(piece);
  }
  return out;
}

/** "Fridays retro" was on a Friday. */
export const withPlainDates = (
  pieces: readonly Piece[],
  { text, lexicon }: { text: string; lexicon: Lexicon },
): Piece[] =>
  pieces.map((piece) => {
    const typed = piece.part === 'date' ? text.slice(piece.from, piece.to).toLowerCase() : '';
    const said = typed.replace(lexicon.possessiveDate ?? /$/u, '');
    return said === typed || /\d/u.test(typed) ? piece : { ...piece, said };
  });
