import type { LexiconIndex } from '../lexicon/lexicon.js';
import type { Piece } from './piece.js';
import { spellingOf } from './spelling.js';
import { type Token, tokensOf } from './tokens.js';

/** What the words of a text mean in one language; `lenient` also takes misspelt words for those they resemble. */
export function piecesOf(text: string, index: LexiconIndex, lenient: boolean): Piece[] {
  const tokens = tokensOf(text, index.lexicon);
  const pieces: Piece[] = [];
  let guesses = 0;
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
      const parts = lenient && guesses < mostGuesses ? spellingOf(token.word, index) : null;
      if (lenient) guesses += 1;
      for (const part of parts ?? ['unknown']) pieces.push({ part, ...place, word: token.word });
    } else {
      pieces.push({ part: partOf(token), ...place, word: token.word });
    }
    at += found?.length ?? 1;
  }
  return pieces;
}

/** Misspelt words that are looked up: a question has one or two. */
const mostGuesses = 6;

const signs: Readonly<Record<string, string>> = { ',': 'comma', '、': 'comma', ':': 'colon' };

function partOf({ kind, word }: Token): string {
  if (kind === 'quoted') return 'quoted';
  if (kind === 'sign') return signs[word] ?? 'sign';
  if (/^\d+(?:[.,]\d)?$/u.test(word)) return 'number';
  return /^\d{1,2}[:hH.]\d\d$/u.test(word) ? 'clock' : 'date';
}

/** The longest phrase that begins at a token. */
function longestAt(tokens: readonly Token[], at: number, index: LexiconIndex) {
  let best: { parts: readonly string[]; length: number } | null = null;
  let key = '';
  for (let length = 1; length <= index.longest && at + length <= tokens.length; length += 1) {
    const token = tokens[at + length - 1];
    const before = tokens[at + length - 2];
    if (token === undefined || token.kind === 'quoted') break;
    // A phrase does not reach over a comma or a full stop.
    if (length > 1 && token.kind === 'sign' && !/[%+#@&]/u.test(token.word)) break;
    const isJoined = before === undefined || length === 1 || index.lexicon.unspaced || before.word.endsWith("'");
    key += (isJoined ? '' : ' ') + wordOf(token);
    const parts = index.phrases.get(key) ?? (key.endsWith("'s") ? index.phrases.get(key.slice(0, -2)) : undefined);
    if (parts) best = { parts, length };
  }
  return best;
}

/** In phrases, `#` is any number. */
const wordOf = ({ kind, word }: Token): string => (kind === 'number' ? '#' : word === '#' ? 'nr' : word);
