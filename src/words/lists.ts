import { listFormat } from './formatters.js';
import type { Words } from './index.js';

/** "a, b and c" in the reader's language. */
export const sayList = (words: Words, items: readonly string[]): string =>
  listFormat(words.locale, { type: 'conjunction', style: 'long' }).format(items);

/** "a, b or c" in the reader's language. */
export const sayAlternatives = (words: Words, items: readonly string[]): string =>
  listFormat(words.locale, { type: 'disjunction', style: 'long' }).format(items);
