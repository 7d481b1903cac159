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
  /** What any of its pieces ask together. */
  read(pieces: readonly Piece[], asked: boolean): Composed | null;
  /** Words have no spaces between them. */
  unspaced: boolean;
  /** What it asks without some of its words; `asked` where it is taken for a question, whatever it ends in. */
  without(words: ReadonlySet<Piece>, asked?: boolean): Composed | null;
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
  const read = (some: readonly Piece[], asked: boolean) =>
    compose(some, {
      text,
      lexicon: index.lexicon,
      isAsked: asked,
      mayBe: (words, kind) => (kind === 'title' ? isTitleLike(words, name) : isNameLike(words, name)),
    });
  let corrected: readonly Piece[] | null = null;
  const composed = new Map<readonly Piece[], Composed | null>();
  return {
    pieces,
    read,
    unspaced: index.lexicon.unspaced === true,
    lenient() {
      corrected ??= correctedOf(tokens, index) ?? pieces;
      return corrected;
    },
    composed(some) {
      const known = composed.get(some);
      if (known !== undefined) return known;
      const made = read(some, isAsked);
      composed.set(some, made);
      return made;
    },
    without(words, asked = isAsked) {
      const left = tokens.filter(({ from }) => ![...words].some((word) => from >= word.from && from < word.to));
      return read(correctedOf(left, index) ?? piecesOf(left, index), asked);
    },
  };
}
