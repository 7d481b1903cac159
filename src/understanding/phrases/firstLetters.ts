import { withoutAccents } from './language.js';

/**
 * The letters that a text may begin with which a phrase fits, without accents; null where it may be any. A look at them tells of nearly every
 * phrase that it does not fit, before an expression has been made of it, which takes longer than all else of a first question.
 */
export function firstLettersOf(phrase: string): ReadonlySet<string> | null {
  const letters = new Set<string>();
  return readFrom(phrase, 0, letters) ? letters : null;
}

/** False where something else than letters may come first, or nothing need be there at all. */
function readFrom(phrase: string, begin: number, letters: Set<string>): boolean {
  let at = begin;
  while (at < phrase.length) {
    const letter = phrase.charAt(at);
    if (letter === ' ') {
      // Behind what may be missing.
      at += 1;
      continue;
    }
    let end = at + 1;
    if (letter === '(') {
      end = closingOf(phrase, at) + 1;
      if (end === 0) return false;
      for (const one of alternativesIn(phrase.slice(at + 1, end - 1))) if (!readFrom(one, 0, letters)) return false;
    } else if (/[\p{L}\p{N}]/u.test(letter)) {
      const [first = letter] = withoutAccents(letter.toLowerCase());
      letters.add(first);
    } else return false;
    if (!'?*'.includes(phrase.charAt(end) || ' ')) return true;
    at = end + 1;
  }
  return false;
}

/** The place of the bracket that closes the one at `open`; -1 where there is none. */
function closingOf(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase.charAt(at) === '(') depth += 1;
    if (phrase.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** What stands between the signs for "or" that are in no bracket. */
function alternativesIn(inside: string): string[] {
  const found: string[] = [];
  let [depth, begin] = [0, 0];
  for (let at = 0; at <= inside.length; at += 1) {
    const letter = inside.charAt(at);
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (at < inside.length && !(letter === '|' && depth === 0)) continue;
    found.push(inside.slice(begin, at));
    begin = at + 1;
  }
  return found;
}
