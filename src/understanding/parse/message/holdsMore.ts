import { isNoun, saysOfPeople } from '../conditions.js';
import type { Piece } from '../piece.js';

const bounds = new Set(['atLeast', 'moreThan', 'lessThan', 'atMost', 'orMore', 'orLess']);
const denials = new Set(['not', 'except']);
const ofSentences = new Set(['aux', 'be', 'me', 'show', 'that']);

/**
 * What stands behind a phrase of a command is no title where it bounds an amount, denies something, goes on as a sentence,
 * or is what is never understood: "Priya at least 75% of it", "without having declined", "the retro, we have to tick them".
 */
export function holdsMore(rest: string | null, text: string, pieces: readonly Piece[] | undefined): boolean {
  if (rest === null || pieces === undefined) return false;
  const [first = ''] = rest.toLowerCase().split(/[\s,]/u);
  const start = text.toLowerCase().lastIndexOf(first);
  const behind = pieces.filter(({ from }) => from >= start);
  return behind.some(({ part }, at) => {
    const next = behind[at + 1]?.part ?? '';
    if (bounds.has(part)) return /^(?:number|percent|minutes)/u.test(next);
    if (denials.has(part))
      return behind.slice(at + 1).some(({ part: said }) => saysOfPeople(said) || isNoun(said) || said === 'aux');
    if (part === 'comma') return behind.slice(at + 1).some(({ part: said }) => ofSentences.has(said));
    return part === 'nobody';
  });
}
