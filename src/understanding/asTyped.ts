import { normalized } from '../platform/normalized.js';

/** Letters that are looked at: more than any question has. */
const longestTyped = 4000;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Words that were read in small letters, in the letters that somebody typed: "meier" of "ATTENDANCE of Meier?" is "Meier". */
export function asTyped(words: string, typed: string): string {
  const plain = normalized(typed.slice(0, longestTyped), 'NFKC');
  if (plain === plain.toLowerCase()) return words;
  const known = new Map<string, string>();
  for (const [one] of plain.matchAll(word)) {
    const small = one.toLowerCase();
    if (!known.has(small)) known.set(small, one);
  }
  return words.replace(word, (one) => known.get(one) ?? one);
}
