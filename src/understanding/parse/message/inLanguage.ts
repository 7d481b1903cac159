import { indexFor } from '../../lexicon/index.js';
import { isNameLike, isTitleLike } from '../../match.js';
import type { LanguageName } from '../../phrases/index.js';
import { type Composed, compose } from '../compose.js';
import type { Piece } from '../piece.js';
import { correctedOf, piecesOf } from '../pieces.js';
import type { tokenReader } from '../tokens.js';

/** A message in one language: what is read of it is read once, however often it is asked for. */
export interface InLanguage {
  pieces: readonly Piece[];
  /** The same with misspelt words as those they resemble: the very pieces where none is misspelt. */
  lenient(): readonly Piece[];
  composed(pieces: readonly Piece[]): Composed | null;
}

interface Message {
  text: string;
  isAsked: boolean;
  tokensIn: ReturnType<typeof tokenReader>;
}

export function inLanguage(name: LanguageName, { text, isAsked, tokensIn }: Message): InLanguage | null {
  const index = indexFor(name);
  if (index === null) return null;
  const tokens = tokensIn(index.lexicon);
  const pieces = piecesOf(tokens, index);
  let corrected: readonly Piece[] | null = null;
  const composed = new Map<readonly Piece[], Composed | null>();
  return {
    pieces,
    lenient() {
      corrected ??= correctedOf(tokens, index) ?? pieces;
      return corrected;
    },
    composed(read) {
      const known = composed.get(read);
      if (known !== undefined) return known;
      const made = compose(read, {
        text,
        lexicon: index.lexicon,
        isAsked,
        mayBe: (words, kind) => (kind === 'title' ? isTitleLike(words, name) : isNameLike(words, name)),
      });
      composed.set(read, made);
      return made;
    },
  };
}
