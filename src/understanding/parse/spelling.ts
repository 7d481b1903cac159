import { lettersApart } from '../fit/lettersApart.js';
import type { LexiconIndex } from '../lexicon/lexicon.js';

const shortest = 5;
const longFrom = 8;

/**
 * The one known word that a misspelt word may mean. Null where none is near, or where the nearest mean different things:
 * "absend" is "absent", while nobody can tell what is nearest to two words.
 */
export function spellingOf(word: string, { spellings }: LexiconIndex): string | null {
  if (word.length < shortest || /\d/u.test(word)) return null;
  let nearest = word.length < longFrom ? 1 : 2;
  let found: { word: string; means: string } | null = null;
  let isUnsure = false;
  // Hardly anybody misspells the first letter.
  for (const known of spellings().get(word.charAt(0)) ?? []) {
    if (Math.abs(known.word.length - word.length) > nearest) continue;
    const far = lettersApart(known.word, word);
    if (far > nearest) continue;
    if (found === null || far < nearest) isUnsure = false;
    else if (known.means !== found.means) isUnsure = true;
    if (found === null || far < nearest) found = known;
    nearest = far;
  }
  return isUnsure ? null : (found?.word ?? null);
}
