import { after, isEnd, isSpace, type Nodes, nodesOf, root, spacesAfter } from './nodes.js';

/** Reads phrases letter by letter. */
export interface Automaton {
  start: Place;
  /** Where letters lead; null where no phrase goes on with them. */
  read(place: Place, letters: string): Place | null;
  nodes: Nodes;
  /** What each pattern means, in the order in which they are written. */
  parts: readonly (readonly string[])[];
  /** Lets go of the places that were made so far: they are made again where somebody's words lead there. */
  forget(): void;
}

/** How far phrases have been read, and the parts of the one that ends here. */
export interface Place {
  parts: readonly string[] | null;
  nodes: readonly number[];
  known: Map<number, Place | null>;
}

/** More places than people's questions ever need: whoever types all phrases there are does not fill the memory. */
const mostPlaces = 20_000;

/**
 * Makes phrases ready to be read without writing out every one of them. Of several that are the same the first that was
 * written wins.
 */
export const automatonOf = (patterns: readonly { pattern: string; parts: readonly string[] }[]): Automaton =>
  automatonIn(
    nodesOf(patterns.map(({ pattern }) => pattern)),
    patterns.map(({ parts }) => parts),
  );

/** The same of letters that are ready. */
export function automatonIn(nodes: Nodes, parts: readonly (readonly string[])[]): Automaton {
  const places = new Map<string, Place>();
  const start: Place = { parts: null, nodes: withSpaces(nodes, [root]), known: new Map() };

  function forget(): void {
    places.clear();
    start.known.clear();
  }

  /** The same letters in another word may lead to the same place: it is made once. */
  function placeOf(reached: number[]): Place {
    const key = reached.join(' ');
    const known = places.get(key);
    if (known) return known;
    // The letters of what was written first come first, and no phrase ends in a space.
    const ending = reached.find((node) => !isSpace(nodes, node) && isEnd(nodes, node)) ?? root;
    const place = { parts: parts[nodes.of[ending] ?? -1] ?? null, nodes: reached, known: new Map() };
    if (places.size >= mostPlaces) forget();
    places.set(key, place);
    return place;
  }

  function next(place: Place, letter: number): Place | null {
    const reached = new Set<number>();
    for (const node of place.nodes)
      for (const one of after(nodes, node)) if (nodes.letters[one] === letter) reached.add(one);
    const found = reached.size === 0 ? null : placeOf(withSpaces(nodes, reached));
    place.known.set(letter, found);
    return found;
  }

  return {
    start,
    nodes,
    parts,
    forget,
    read(from, letters) {
      let place: Place | null = from;
      for (let at = 0; at < letters.length && place !== null; at += 1) {
        const letter = letters.charCodeAt(at);
        const known = place.known.get(letter);
        place = known !== undefined ? known : nodes.alphabet.has(letter) ? next(place, letter) : null;
      }
      return place;
    },
  };
}

/** Nodes in their order, with the spaces behind a space, and with those that a phrase could begin with. */
function withSpaces(nodes: Nodes, reached: Iterable<number>): number[] {
  const all = new Set(reached);
  // A set goes on to what is added meanwhile.
  for (const node of all)
    if (node === root || isSpace(nodes, node)) for (const one of spacesAfter(nodes, node)) all.add(one);
  return [...all].sort((a, b) => a - b);
}
