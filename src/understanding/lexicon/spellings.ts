import type { Automaton } from './automaton.js';
import { after, isSpace, type Nodes, root } from './nodes.js';

/** What a misspelling is never taken for: a wrong guess would turn a question around. */
const neverGuessed =
  /^(?:idiom|held|thing|doubt|not|except|only|neither|nor|nobody|noOne|aside|unsure|number=|minutes=|percent=|past=|plus=|date|filler|thanks|the|all|prep|of|from|aux|be|show|did|me|anyone|everyone|which)/u;
const shortestGuessed = 5;

interface Spelling {
  word: string;
  means: string;
}

/** Single words that a misspelt one may mean, with their parts, by their first letter. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

export function spellingsOf(words: ReadonlyMap<string, ReadonlySet<string>>, { start, read }: Automaton): Spellings {
  const found = new Map<string, Spelling[]>();
  for (const [word, keys] of words) {
    if (word.length < shortestGuessed) continue;
    const own = read(start, word)?.parts?.join(' ');
    const isGuessed = own === undefined ? [...keys].some((key) => !neverGuessed.test(key)) : !neverGuessed.test(own);
    if (!isGuessed) continue;
    const letter = word.charAt(0);
    const others = found.get(letter) ?? [];
    others.push({ word, means: own ?? [...keys].sort().join(' ') });
    found.set(letter, others);
  }
  return found;
}

/** The words of all phrases, each with what the patterns mean that it is in. */
export function wordsOf({ nodes, parts }: Automaton, elides: boolean): Map<string, Set<string>> {
  const keys = parts.map((some) => some.join(' '));
  const found = new Map<string, Set<string>>();
  eachWord(nodes, elides, (word, node) => {
    const key = keys[nodes.of[node] ?? -1] ?? '';
    const own = found.get(word);
    if (own === undefined) found.set(word, new Set([key]));
    else own.add(key);
  });
  return found;
}

/** Every word of all phrases, and the node of its last letter; the same word may come many times. */
export function eachWord(nodes: Nodes, elides: boolean, found: (word: string, node: number) => void): void {
  const end = (letters: string, node: number) => {
    if (!elides || !letters.includes("'")) return found(letters, node);
    for (const word of letters.split(/(?<=')(?!hui)/u)) found(word, node);
  };
  const begun = new Set<number>();
  // A word begins where a phrase does, and behind each space.
  const begin = (node: number) => {
    if (begun.has(node)) return;
    begun.add(node);
    if (isSpace(nodes, node)) for (const one of after(nodes, node)) begin(one);
    else spell(node, '');
  };
  const spell = (node: number, before: string) => {
    const sofar = before + String.fromCharCode(nodes.letters[node] ?? 0);
    for (const one of after(nodes, node)) {
      if (isSpace(nodes, one)) {
        end(sofar, node);
        begin(one);
      } else spell(one, sofar);
    }
    if (nodes.ends[node] === 1) end(sofar, node);
  };
  for (const node of after(nodes, root)) begin(node);
}
