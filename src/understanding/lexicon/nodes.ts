/**
 * The letters of all phrases, each with what may follow it. A phrase has hundreds of forms and there are hundreds of
 * thousands of them, so that they are never written out; and there are as many letters as a small book has, so that they are
 * kept as rows of numbers instead of objects.
 */
export interface Nodes {
  /** The letter of each node, as a number; node 0 stands before every phrase. */
  letters: Uint16Array;
  /** All of these letters, each once. */
  alphabet: ReadonlySet<number>;
  /** The pattern that a node is of, by its place among all; node 0 is of none, and has the largest number there is. */
  of: Uint16Array;
  /** 1 where the pattern may end. */
  ends: Uint8Array;
  /** The nodes that may follow one are those from its own place in `first` up to the next one's. */
  first: Int32Array;
  to: Int32Array;
}

export const root = 0;
const ofNone = 2 ** 16 - 1;
const space = ' '.charCodeAt(0);

/** What may follow a node. */
export const after = ({ first, to }: Nodes, node: number): Int32Array => to.subarray(first[node], first[node + 1]);

export const isSpace = ({ letters }: Nodes, node: number): boolean => letters[node] === space;

/** The spaces right behind a node. Where something between two of them may be missing, they are read as one. */
export const spacesAfter = (nodes: Nodes, node: number): Int32Array =>
  after(nodes, node).filter((one) => isSpace(nodes, one));

/** Whether a phrase may end with a letter: behind it there is nothing, or only the space before what may be missing. */
export const isEnd = (nodes: Nodes, node: number): boolean =>
  nodes.ends[node] === 1 || spacesAfter(nodes, node).some((one) => isEnd(nodes, one));

interface Making {
  letters: number[];
  /** Which node another one may follow, and which one that is. */
  from: number[];
  to: number[];
}

/**
 * Reads patterns as they are in a lexicon: `(a|b)` is either, `(a|b)?` and `x?` may be missing, and `(a|b)*` may be there many
 * times.
 */
export function nodesOf(patterns: readonly string[]): Nodes {
  if (patterns.length > ofNone) throw new Error('There are more patterns than can be told apart.');
  const making: Making = { letters: [0], from: [], to: [] };
  const of = [ofNone];
  const exitsOfAll: number[] = [];
  for (const [order, pattern] of patterns.entries()) {
    const { exits, read } = chained(pattern, 0, [root], making);
    if (read !== pattern.length) throw new Error(`A bracket too many in "${pattern}".`);
    while (of.length < making.letters.length) of.push(order);
    for (const exit of exits) if (exit !== root) exitsOfAll.push(exit);
  }
  const ends = new Uint8Array(of.length);
  for (const exit of exitsOfAll) ends[exit] = 1;
  return {
    letters: Uint16Array.from(making.letters),
    alphabet: new Set(making.letters),
    of: Uint16Array.from(of),
    ends,
    ...sorted(making),
  };
}

/** Who follows whom, in the order of those who are followed. */
function sorted({ letters, from, to }: Making): Pick<Nodes, 'first' | 'to'> {
  const first = new Int32Array(letters.length + 1);
  for (const node of from) first[node + 1] = (first[node + 1] ?? 0) + 1;
  for (let node = 0; node < letters.length; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const free = first.slice();
  const inOrder = new Int32Array(to.length);
  for (const [edge, node] of from.entries()) {
    const at = free[node] ?? 0;
    inOrder[at] = to[edge] ?? root;
    free[node] = at + 1;
  }
  return { first, to: inOrder };
}

interface Read {
  /** The nodes that the pattern may end at. */
  exits: readonly number[];
  read: number;
}

/** Letters that must be there, each once. */
const plainLetters = /[^()|?*]+(?![?*])/y;

/** Reads alternatives from a place in the pattern up to a closing bracket, behind the given nodes. */
function chained(pattern: string, begin: number, entries: readonly number[], making: Making): Read {
  const follows = (node: number, next: number) => {
    making.from.push(node);
    making.to.push(next);
  };
  const done = new Set<number>();
  let ends = entries;
  let at = begin;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    const letter = pattern.charAt(at);
    if (letter === '|') {
      for (const end of ends) done.add(end);
      ends = entries;
      at += 1;
      continue;
    }
    plainLetters.lastIndex = at;
    const run = plainLetters.exec(pattern)?.[0] ?? '';
    if (run !== '') {
      // Most of a phrase are letters one after the other.
      for (let i = 0; i < run.length; i += 1) {
        const next = making.letters.push(run.charCodeAt(i)) - 1;
        if (i > 0) follows(next - 1, next);
        else for (const end of ends) follows(end, next);
      }
      ends = [making.letters.length - 1];
      at += run.length;
      continue;
    }
    const begun = ends;
    const edges = making.to.length;
    let exits: readonly number[];
    if (letter === '(') {
      const inside = chained(pattern, at + 1, ends, making);
      if (pattern.charAt(inside.read) !== ')') throw new Error(`A bracket is open in "${pattern}".`);
      exits = inside.exits;
      at = inside.read + 1;
    } else {
      const next = making.letters.push(letter.charCodeAt(0)) - 1;
      for (const end of ends) follows(end, next);
      exits = [next];
      at += 1;
    }
    const sign = pattern.charAt(at);
    const isOptional = sign === '?' || sign === '*';
    if (sign === '*') {
      const again = new Set(making.to.slice(edges).filter((_, i) => begun.includes(making.from[edges + i] ?? -1)));
      for (const exit of exits) for (const one of again) follows(exit, one);
    }
    ends = isOptional ? [...new Set([...begun, ...exits])] : exits;
    if (isOptional) at += 1;
  }
  for (const end of ends) done.add(end);
  return { exits: [...done], read: at };
}
