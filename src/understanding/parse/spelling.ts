import { distance } from 'fastest-levenshtein';
import type { LexiconIndex } from '../lexicon/lexicon.js';

const shortest = 5;
const longFrom = 8;

/**
 * The parts of the one word that a misspelt word may mean. Null where none is near, or where the nearest mean different
 * things: "absend" is "absent", while nobody can tell what "attent" is.
 */
export function spellingOf(word: string, { spellings }: LexiconIndex): readonly string[] | null {
  if (word.length < shortest || /\d/u.test(word)) return null;
  let [best, found] = [word.length < longFrom ? 1 : 2, ''];
  for (const { word: known, parts } of spellings) {
    if (Math.abs(known.length - word.length) > 2 || known.charAt(0) !== word.charAt(0)) continue;
    const far = isSwapped(known, word) ? 1 : distance(known, word);
    if (far > best) continue;
    if (far < best || found === '') [best, found] = [far, parts];
    else if (found !== parts) found = unsure;
  }
  return found === '' || found === unsure ? null : found.split(' ');
}

const unsure = '?';

/** Two letters beside each other in the wrong order count as one slip. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
