import type { Automaton, Place } from '../lexicon/automaton.js';
import type { LexiconIndex } from '../lexicon/lexicon.js';
import { foldWords, inSmall } from './fold.js';
import type { Piece } from './piece.js';
import { spellingOf } from './spelling.js';
import type { Token } from './tokens.js';

/** What the words of a text mean in one language. */
export const piecesOf = (typed: readonly Token[], index: LexiconIndex): Piece[] =>
  piecesIn(inFull(typed, index), index);

/** The same with misspelt words as those they resemble; null where none is misspelt. */
export function correctedOf(typed: readonly Token[], index: LexiconIndex): Piece[] | null {
  const tokens = inFull(typed, index);
  const corrected = withoutMistakes(tokens, index);
  return corrected.some((token, at) => token !== tokens[at]) ? piecesIn(corrected, index) : null;
}

function piecesIn(tokens: readonly Token[], index: LexiconIndex): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = longestAt(tokens, at, index);
    const end = tokens[at + (found?.length ?? 1) - 1] ?? token;
    const place = { from: token.from, to: end.to };
    if (found) {
      const digits = tokens.slice(at, at + found.length).find(({ kind }) => kind === 'number');
      for (const part of found.parts) pieces.push({ part, ...place, ...(digits ? { word: digits.word } : {}) });
    } else if (token.kind === 'word') {
      pieces.push({ part: 'unknown', ...place, word: token.word });
    } else {
      pieces.push({ part: partOf(token), ...place, word: token.word });
    }
    at += found?.length ?? 1;
  }
  return pieces;
}

/** "Holaaa" is "hola", and "merciii" is "merci": only where that makes it a word of ours. */
function withoutDrawl(token: Token, { known, lexicon }: LexiconIndex): Token {
  const isKnown = (word: string) => known.has(word) || Object.hasOwn(lexicon.short ?? {}, word);
  if (token.kind !== 'word' || !/(\p{L})\1\1|(?:aa|ii|oo|uu)$/u.test(token.word) || isKnown(token.word)) return token;
  const [once, twice] = ['$1', '$1$1'].map((kept) => token.word.replace(/(\p{L})\1+/gu, kept));
  const ends = token.word.replace(/(\p{L})\1{1,20}$/u, '$1');
  const word = [ends, twice, once].find((one) => one !== undefined && isKnown(one));
  return word === undefined ? token : { ...token, word, accented: word };
}

/** The tokens as words are written in full: "q" is "que". */
function inFull(typed: readonly Token[], index: LexiconIndex): readonly Token[] {
  const said = withoutQuotedAnswers(typed, index);
  const tokens = index.lexicon.unspaced ? said : said.map((token) => withoutDrawl(token, index));
  const { short } = index.lexicon;
  if (short === undefined) return tokens;
  return tokens.map((token) => {
    const full = token.kind === 'word' && Object.hasOwn(short, token.word) ? short[token.word] : undefined;
    return full === undefined ? token : { ...token, word: full, accented: full };
  });
}

/** Misspelt words that are looked up: a question has one or two. */
const mostGuesses = 6;

/** Words that are in no phrase as the words they resemble. */
function withoutMistakes(tokens: readonly Token[], index: LexiconIndex): Token[] {
  let guesses = 0;
  return tokens.map((token) => {
    if (
      token.kind !== 'word' ||
      index.known.has(token.word) ||
      index.known.has(token.accented) ||
      guesses >= mostGuesses
    )
      return token;
    guesses += 1;
    const meant = spellingOf(token.word, index);
    return meant === null ? token : { ...token, word: foldWords(meant), accented: meant };
  });
}

const answers = new Set(['tentative', 'accepted', 'declined']);

/** « Peut-être » in quotation marks is what somebody answered, and no title. */
function withoutQuotedAnswers(tokens: readonly Token[], { letters }: LexiconIndex): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'quoted')) return tokens;
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.kind !== 'quoted') return [token];
    const words = token.word.split(/[\s-]+/u);
    const said = words.map(foldWords).join(' ');
    const isAnswer = [said, `${tokens[at - 1]?.word ?? ''} ${said}`].some((one) =>
      answers.has(partsOf(one, letters)?.[0] ?? ''),
    );
    return isAnswer
      ? words.map((word) => ({ ...token, kind: 'word', word: foldWords(word), accented: inSmall(word) }))
      : [token];
  });
}

const signs: Readonly<Record<string, string>> = { ',': 'comma', '、': 'comma', ':': 'colon' };

/** "14.03." is a day, where "14.03" may be a time. */
const dayWithDot = /^(?:[12]?\d|3[01])\.(?:0?\d|1[0-2])\.$/u;

function partOf({ kind, word, accented }: Token): string {
  if (kind === 'quoted') return 'quoted';
  if (kind === 'sign') return signs[word] ?? 'sign';
  if (kind === 'number' && dayWithDot.test(accented)) return 'date';
  if (/^\d+(?:[.,]\d)?$/u.test(word)) return 'number';
  return /^\d{1,2}[:hH.]\d\d$/u.test(word) ? 'clock' : 'date';
}

/** The parts of a whole phrase. */
const partsOf = (phrase: string, { start, read }: Automaton): readonly string[] | null =>
  read(start, phrase)?.parts ?? null;

/**
 * The longest phrase that begins at a token and ends where one does: with the accents that were typed, or without any.
 * "Yesterday's" is "yesterday".
 */
function longestAt(tokens: readonly Token[], from: number, { letters, lexicon }: LexiconIndex) {
  const { start, read } = letters;
  let best: { parts: readonly string[]; length: number } | null = null;
  let [folded, accented]: [Place | null, Place | null] = [start, start];
  for (let at = from; at < tokens.length && (folded !== null || accented !== null); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted') break;
    // A phrase does not reach over a comma or a full stop.
    if (at > from && token.kind === 'sign' && !/[%+#@&・]/u.test(token.word)) break;
    const gap = at === from || lexicon.unspaced || tokens[at - 1]?.word.endsWith("'") ? '' : ' ';
    const word = gap + wordOf(token);
    const typed = token.kind === 'word' && !lexicon.unspaced ? gap + token.accented : word;
    const isSame: boolean = folded === accented && typed === word;
    const owned = folded && !lexicon.unspaced && word.endsWith("'s") ? read(folded, word.slice(0, -"'s".length)) : null;
    folded = folded && read(folded, word);
    accented = isSame ? folded : accented && read(accented, typed);
    const parts = accented?.parts ?? folded?.parts ?? owned?.parts;
    if (parts && (parts[0] !== 'thing' || endsAt(tokens, at + 1, letters))) best = { parts, length: at - from + 1 };
  }
  return best;
}

/** Whether no title goes on at a place: "missed the bus", and not "missed the bus review". */
function endsAt(tokens: readonly Token[], at: number, letters: Automaton): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'sign') return true;
  const [part = ''] = partsOf(next.accented, letters) ?? partsOf(next.word, letters) ?? [];
  return next.kind === 'word' && part !== '' && part !== 'meeting';
}

/** In phrases, `#` is any number. */
const wordOf = ({ kind, word }: Token): string => (kind === 'number' ? '#' : word === '#' ? 'nr' : word);
