import { lettersApart } from './lettersApart.js';
import { hasKana, inRomaji } from './romaji.js';
import { foldTitle, titleFit } from './titles.js';

/** How well a name fits what somebody typed: in parts, in any order, without accents, in kana or in Latin letters; 0 is not at all. */
export function nameFit(name: string | null, typed: string): number {
  if (name === null) return 0;
  const fit = titleFit(name, typed);
  if (fit > 0) return fit;
  if (isPartUnspaced(name, typed)) return 1;
  return hasKana(name) || hasKana(typed) ? titleFit(inRomaji(name), inRomaji(typed)) : 0;
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;

/** 「田中」 in 「田中花子」: no space says where a part ends. */
function isPartUnspaced(name: string, typed: string): boolean {
  if (!unspaced.test(typed)) return false;
  const [whole, part] = [foldTitle(name), foldTitle(typed)];
  return whole.startsWith(part) || whole.endsWith(part);
}

const mostNear = 3;
/** Letters of a name, and words of it, that are compared. */
const [longestName, mostWords] = [40, 8];
const wordsOf = (text: string, isKana: boolean): string[] =>
  foldTitle(isKana ? inRomaji(text.slice(0, longestName * mostWords)) : text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestName));

/** The few people whose names are spelt nearest to what somebody typed, the nearest first. */
export function nearestNames<T>(people: readonly T[], nameOf: (person: T) => string, typed: string): T[] {
  const isKana = hasKana(typed);
  const wanted = wordsOf(typed, isKana).filter((word) => word.length > 1);
  return people
    .map((person) => ({ person, far: farness(wordsOf(nameOf(person), isKana || hasKana(nameOf(person))), wanted) }))
    .filter(({ far }) => far < 1)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNear)
    .map(({ person }) => person);
}

/** From 0 to 1, of the nearest two words; 1 is not near. */
function farness(words: readonly string[], wanted: readonly string[]): number {
  const all = wanted.flatMap((one) =>
    words.map((word) => {
      if (word === one) return 0;
      if (one.length > 2 && word.startsWith(one)) return 0.2;
      const most = one.length > 2 ? Math.max(1, Math.floor(one.length / 3)) : 0;
      if (Math.abs(word.length - one.length) > most) return 1;
      const far = lettersApart(word, one);
      return far <= most ? far / one.length : 1;
    }),
  );
  return Math.min(1, ...all);
}
