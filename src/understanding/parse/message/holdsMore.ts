import { isNoun, saysOfPeople } from '../conditions.js';
import { verbs } from '../partKinds.js';
import type { Piece } from '../piece.js';

const bounds = new Set(['atLeast', 'moreThan', 'lessThan', 'atMost', 'orMore', 'orLess', 'between']);
const orders = new Set(['show', 'post']);
const places = new Set(['meeting', 'kind', 'date']);
const denials = new Set(['not', 'except']);
const ofSentences = new Set(['aux', 'be', 'me', 'show', 'that']);

/**
 * What stands behind a phrase of a command is no title where it bounds an amount, denies something, goes on as a sentence,
 * or is what is never understood: "Priya at least 75% of it", "without having declined", "the retro, we have to tick them".
 */
export function holdsMore(
  { rest, ofPerson }: { rest: string | null; ofPerson: boolean },
  text: string,
  pieces: readonly Piece[] | undefined,
): boolean {
  if (rest === null || pieces === undefined) return false;
  const [first = ''] = rest.toLowerCase().split(/[\s,]/u);
  const start = text.toLowerCase().lastIndexOf(first);
  const behind = pieces.filter(({ from }) => from >= start);
  return behind.some(({ part, from, to }, at) => {
    const next = behind[at + 1]?.part ?? '';
    if (bounds.has(part))
      return /^(?:number|percent|minutes)/u.test(next) || (at < 3 && isAmount(behind.slice(at + 1)));
    // "The last class send fast".
    if (at > 0 && orders.has(part) && places.has(behind[at - 1]?.part ?? '')) return true;
    if (denials.has(part))
      return behind.slice(at + 1).some(({ part: said }) => saysOfPeople(said) || isNoun(said) || said === 'aux');
    // "Was I late for the 8.30 call": a name has nothing said of it.
    if (ofPerson && saysOfPeople(part) && !verbs.has(part)) return true;
    // 「遅れて来たうえに早く帰った人」: what is said of people is no title, unless more follows it, as in 「遅刻対策会議」.
    if (saysOfPeople(part) && isSaidInKana(text.slice(from, to))) return true;
    if (part === 'comma') return behind.slice(at + 1).some(({ part: said }) => ofSentences.has(said));
    return part === 'nobody';
  });
}

const isSaidInKana = (words: string): boolean => /.\p{Script=Hiragana}{2}$/u.test(words);

/** A number and its unit, with words between that nothing explains: "over zibbly 5 min late". */
const isAmount = (pieces: readonly Piece[]): boolean => {
  const at = pieces.findIndex(({ part }) => part === 'number');
  return at >= 0 && /^(?:minute|hour|percent)/u.test(pieces[at + 1]?.part ?? '');
};
