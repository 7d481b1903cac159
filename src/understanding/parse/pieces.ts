import type { Automaton, Place } from '../lexicon/automaton.js';
import type { LexiconIndex } from '../lexicon/lexicon.js';
import { foldWords, inSmall } from './fold.js';
import type { Piece } from './piece.js';
import { shortened, spellingOf } from './spelling.js';
import type { Token } from './tokens.js';

/** What the words of a text mean in one language; `lenient` also takes misspelt words for those they resemble. */
export function piecesOf(typed: readonly Token[], index: LexiconIndex, lenient: boolean): Piece[] {
  const said = withoutQuotedAnswers(typed, index);
  const whole = index.lexicon.short ? said.map((token) => inFull(token, index.lexicon.short)) : said;
  const spoken = whole.map((token) => withoutDrawl(token, index));
  const tokens = lenient ? corrected(spoken, index) : spoken;
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

function withoutDrawl(token: Token, index: LexiconIndex): Token {
  const word = token.kind === 'word' ? shortened(token.word, index) : token.word;
  return word === token.word ? token : { ...token, word, accented: word };
}

/** "q" is "que". */
function inFull(token: Token, short: Readonly<Record<string, string>> = {}): Token {
  const full = token.kind === 'word' && Object.hasOwn(short, token.word) ? short[token.word] : undefined;
  return full === undefined ? token : { ...token, word: full, accented: full };
}

/** Misspelt words that are looked up: a question has one or two. */
const mostGuesses = 6;

/** Words that are in no phrase as the words they resemble. */
function corrected(tokens: readonly Token[], index: LexiconIndex): Token[] {
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
function withoutQuotedAnswers(tokens: readonly Token[], { phrases }: LexiconIndex): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'quoted')) return tokens;
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.kind !== 'quoted') return [token];
    const words = token.word.split(/[\s-]+/u);
    const said = words.map(foldWords).join(' ');
    const isAnswer = [said, `${tokens[at - 1]?.word ?? ''} ${said}`].some((one) =>
      answers.has(phrases.get(one)?.[0] ?? ''),
    );
    return isAnswer
      ? words.map((word) => ({ ...token, kind: 'word', word: foldWords(word), accented: inSmall(word) }))
      : [token];
  });
}

const signs: Readonly<Record<string, string>> = { ',': 'comma', '、': 'comma', ':': 'colon' };

function partOf({ kind, word }: Token): string {
  if (kind === 'quoted') return 'quoted';
  if (kind === 'sign') return signs[word] ?? 'sign';
  if (/^\d+(?:[.,]\d)?$/u.test(word)) return 'number';
  return /^\d{1,2}[:hH.]\d\d$/u.test(word) ? 'clock' : 'date';
}

/** The longest phrase that begins at a token. */
function longestAt(tokens: readonly Token[], at: number, index: LexiconIndex) {
  if (index.letters) return longestByLetters(tokens, at, index.letters);
  let best: { parts: readonly string[]; length: number } | null = null;
  const longest = longestFrom(tokens[at], index);
  let [key, accented] = ['', ''];
  for (let length = 1; length <= longest && at + length <= tokens.length; length += 1) {
    const token = tokens[at + length - 1];
    const before = tokens[at + length - 2];
    if (token === undefined || token.kind === 'quoted') break;
    // A phrase does not reach over a comma or a full stop.
    if (length > 1 && token.kind === 'sign' && !/[%+#@&]/u.test(token.word)) break;
    const gap = before === undefined || length === 1 || before.word.endsWith("'") ? '' : ' ';
    key += gap + wordOf(token);
    accented += gap + (token.kind === 'word' ? token.accented : wordOf(token));
    const parts =
      index.phrases.get(accented) ?? (accented === key ? undefined : index.phrases.get(key)) ?? ofSomebody(key, index);
    if (parts && (parts[0] !== 'thing' || endsAt(tokens, at + length, index))) best = { parts, length };
    const isSpaced = index.lexicon.unspaced !== true && index.lexicon.elides !== true;
    if (length === 2 && isSpaced && !index.pairs.has(accented) && !index.pairs.has(key)) break;
  }
  return best;
}

/** The same where words are not told apart by spaces: a phrase ends where a token does. */
function longestByLetters(tokens: readonly Token[], from: number, { start, next }: Automaton) {
  let best: { parts: readonly string[]; length: number } | null = null;
  let place: Place | null = start;
  for (let at = from; at < tokens.length && place !== null; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted') break;
    if (at > from && token.kind === 'sign' && !/[%+#@&・]/u.test(token.word)) break;
    for (const letter of wordOf(token)) place = place && next(place, letter);
    if (place?.parts) best = { parts: place.parts, length: at - from + 1 };
  }
  return best;
}

/** Whether no title goes on at a place: "missed the bus", and not "missed the bus review". */
function endsAt(tokens: readonly Token[], at: number, { phrases }: LexiconIndex): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'sign') return true;
  const [part = ''] = phrases.get(next.accented) ?? phrases.get(next.word) ?? [];
  return next.kind === 'word' && part !== '' && part !== 'meeting';
}

/** "yesterday's" is "yesterday". */
const ofSomebody = (key: string, index: LexiconIndex) =>
  key.endsWith("'s") ? index.phrases.get(key.slice(0, -"'s".length)) : undefined;

/** How many tokens a phrase that begins with this one may have. */
function longestFrom(token: Token | undefined, { longest }: LexiconIndex): number {
  if (token === undefined) return 0;
  const words = [wordOf(token), token.accented, token.word.replace(/'s$/u, '')];
  return Math.max(...words.map((word) => longest.get(word) ?? 0));
}

/** In phrases, `#` is any number. */
const wordOf = ({ kind, word }: Token): string => (kind === 'number' ? '#' : word === '#' ? 'nr' : word);
