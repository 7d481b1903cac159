import type { Piece } from '../piece.js';

/** What may stand in words around a question: nothing here says whom, when or which meeting. */
const harmless = new Set([
  ...[
    'unknown',
    'filler',
    'exactly',
    'the',
    'all',
    'sign',
    'comma',
    'colon',
    'thanks',
    'greeting',
    'closing',
    'honorific',
    // "HR" is no hour, as long as there is no number.
    'hour',
    'hourOrClock',
    'minute',
  ],
  ...['me', 'aux', 'be', 'show', 'prep', 'beside', 'of', 'from', 'and', 'that', 'meeting', 'people', 'everyone', 'at'],
  ...['turnOn', 'turnOff', 'post', 'always', 'everywhere'],
]);
/** What shows that words are a sentence of their own, and no title. */
const personal = new Set(['me', 'aux', 'be', 'show', 'thanks', 'greeting', 'closing']);
/** What no aside is without. */
const mayBeBeside = new Set(['sign', 'colon', 'greeting', 'closing', 'thanks']);
const mostNames = 4;
const longestAbbreviation = 4;

/** The words that ask, without greetings, closings and sentences beside them; and whether they end in a question mark. */
export function withoutAsides(pieces: readonly Piece[], isAsked: boolean): { pieces: Piece[]; isAsked: boolean } {
  if (!pieces.some(({ part }) => mayBeBeside.has(part))) return { pieces: [...pieces], isAsked };
  const sentences = sentencesOf(pieces);
  let isOver = false;
  const kept = sentences.flatMap((one) => {
    const sentence = withoutClosing(withoutGreeting(one));
    const isAside = isBeside(sentence, isOver);
    // Behind thanks stands a name.
    isOver ||=
      (isAside || sentence.length < one.length) && one.some(({ part }) => part === 'closing' || part === 'thanks');
    return isAside ? [] : [sentence];
  });
  const [only] = kept;
  if (only === undefined || kept.length > 1)
    return { pieces: kept.length > 1 ? kept.flat() : sentences.flat(), isAsked };
  return { pieces: only, isAsked: isAsked || /^[?？]/u.test(only.at(-1)?.word ?? '') };
}

/** Each with its end mark. "Dr." and "10." end no sentence. */
function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    found.at(-1)?.push(piece);
    const isEnd = piece.part === 'colon' || (piece.part === 'sign' && /^[.!?;…。！？]/u.test(piece.word ?? ''));
    if (!isEnd) continue;
    const isShort = before !== undefined && before.to - before.from <= longestAbbreviation;
    const isAbbreviation = piece.word === '.' && isShort && (before.part === 'the' || before.part === 'unknown');
    if (!isAbbreviation && pieces[at + 1]?.part !== 'sign') found.push([]);
  }
  return found.filter((one) => one.length > 0);
}

/** "Dear colleagues, who was there". */
function withoutGreeting(sentence: readonly Piece[]): Piece[] {
  const start = sentence.findIndex(({ part }) => part !== 'filler' && part !== 'sign');
  if (sentence[start]?.part !== 'greeting') return [...sentence];
  const end = sentence.findIndex(({ part }, at) => at > start && part === 'comma');
  const named = sentence.slice(start, end).filter(({ part }) => part !== 'greeting');
  const isName = named.length <= mostNames && named.every(({ part }) => harmless.has(part));
  return end > start && isName ? sentence.slice(end + 1) : [...sentence];
}

/** "Who was there, I have to tell HR", "who was there, best regards, Anna". */
function withoutClosing(sentence: readonly Piece[]): Piece[] {
  const isEnd = (from: number) => isHarmless(sentence.slice(from));
  const at = sentence.findIndex(
    ({ part }, i) => i > 0 && (part === 'closing' || part === 'thanks') && isEnd(i) && !isEnd(0),
  );
  return at > 0 ? withoutComma(sentence.slice(0, at)) : [...sentence];
}

const withoutComma = (pieces: readonly Piece[]): Piece[] =>
  pieces.at(-1)?.part === 'comma' || pieces.at(-1)?.part === 'and' ? pieces.slice(0, -1) : [...pieces];

/** "Regards, Jan" and "April" are names. */
const isHarmless = (pieces: readonly Piece[]): boolean =>
  pieces.every(
    ({ part }, at) =>
      harmless.has(part) || (part === 'date' && at === pieces.length - 1 && pieces[0]?.part === 'closing'),
  );

/** A sentence that holds none of our parts; a bare title is none. */
function isBeside(sentence: readonly Piece[], isOver: boolean): boolean {
  if (!isHarmless(sentence)) return false;
  const unknown = sentence.filter(({ part }) => part === 'unknown').length;
  // "Morning! Who was there?"
  if (unknown === 1 && sentence.length === 2 && sentence.at(-1)?.word === '!') return true;
  return unknown === 0 || isOver || unknown > mostNames || sentence.some(({ part }) => personal.has(part));
}
