import { after, isSpace, nodesOf, root } from '../lexicon/nodes.js';
import { withoutAccents } from './language.js';

/**
 * The letters that a text may begin with which a phrase fits, without accents; null where it may be any. A look at them tells of nearly every
 * phrase that it does not fit, before an expression has been made of it, which takes longer than all else of a first question.
 */
export function firstLettersOf(phrases: readonly string[]): (ReadonlySet<string> | null)[] {
  const nodes = nodesOf(phrases);
  const found = phrases.map(() => new Set<string>());
  const begin = (node: number): void => {
    // A space stands first where what is before it may be missing.
    if (isSpace(nodes, node)) for (const next of after(nodes, node)) begin(next);
    else found[nodes.of[node] ?? -1]?.add(withoutAccents(String.fromCharCode(nodes.letters[node] ?? 0).toLowerCase()));
  };
  for (const node of after(nodes, root)) begin(node);
  // Anything else than a letter stands for something: a name, a kind of letters.
  return found.map((letters) => (letters.size > 0 && [...letters].every(isLetter) ? letters : null));
}

const isLetter = (letter: string): boolean => /^[\p{L}\p{N}]$/u.test(letter);
