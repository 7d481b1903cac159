import { indexFor } from '../../lexicon/index.js';
import type { LanguageName } from '../../phrases/index.js';
import { piecesOf } from '../pieces.js';
import { tokensOf } from '../tokens.js';

const placeParts = new Set([
  'the',
  'meeting',
  'prep',
  'of',
  'from',
  'date',
  'at',
  'number',
  'clock',
  'sign',
  'oclock',
  'am',
  'pm',
  'all',
]);

/** Words that say nothing but when, and "the meeting". */
export function isOnlyPlace(words: string, language: LanguageName): boolean {
  const index = indexFor(language);
  return index !== null && piecesOf(tokensOf(words, index.lexicon), index).every(({ part }) => placeParts.has(part));
}
