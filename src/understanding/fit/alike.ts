import { lettersApart } from './lettersApart.js';
import { foldTitle } from './titles.js';

/** From so many letters on a word may have one wrong letter, and from so many on two. */
const [oneFrom, twoFrom] = [5, 8];
/** Words of a title, and letters of a word, that are compared. */
const [mostWords, longestWord] = [30, 40];

const wordsOf = (text: string): string[] =>
  foldTitle(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));

/** A misspelt word; a number, a short word or a first letter that differ are another word: "q3 budget" is not "q4 budget". */
function isMisspelt(word: string, typed: string): boolean {
  if (typed.length < oneFrom || /\p{N}/u.test(typed) || typed.charAt(0) !== word.charAt(0)) return false;
  return lettersApart(word, typed) <= (typed.length < twoFrom ? 1 : 2);
}

/** Every word that was typed stands in the title, some of them spelt another way: "harbor" for "Harbour sync". */
export function isTitleAlike(title: string | null, typed: string): boolean {
  const [words, wanted] = [wordsOf(title ?? ''), wordsOf(typed)];
  return wanted.length > 0 && wanted.every((one) => words.some((word) => word === one || isMisspelt(word, one)));
}

/** The candidates whose titles are alike, in the order given. */
export const alike = <T>(candidates: T[], titleOf: (candidate: T) => string | null, typed: string): T[] =>
  candidates.filter((candidate) => isTitleAlike(titleOf(candidate), typed));

/** Words that say nothing of a title. */
const small = new Set(
  'a an the of and for to in on de la le les du des et der die das und el los las del y'.split(' '),
);

/** How near a title is to what was typed, from 0 to 1: the share of its words that the title has, or nearly has. */
export function nearness(title: string | null, typed: string): number {
  const words = wordsOf(title ?? '');
  const wanted = wordsOf(typed).filter((word) => !small.has(word));
  if (words.length === 0 || wanted.length === 0) return 0;
  const near = wanted.map((one) => Math.max(0, ...words.map((word) => likeness(word, one))));
  return near.reduce((sum, one) => sum + one, 0) / wanted.length;
}

/** The share of letters that two words have alike; 0 where that is no more than chance. */
function likeness(word: string, typed: string): number {
  const share = 1 - lettersApart(word, typed) / Math.max(word.length, typed.length);
  return share >= (word.charAt(0) === typed.charAt(0) ? 0.5 : 0.7) ? share : 0;
}

/** The same candidates, the nearest titles first; what is not near at all keeps its order. */
export const nearestFirst = <T>(
  candidates: readonly T[],
  titleOf: (candidate: T) => string | null,
  typed: string,
): T[] =>
  candidates
    .map((candidate) => ({ candidate, near: nearness(titleOf(candidate), typed) }))
    .sort((a, b) => b.near - a.near)
    .map(({ candidate }) => candidate);
