/** Reads phrases letter by letter. */
export interface Automaton {
  start: Place;
  /** Where a letter leads; null where no phrase goes on with it. */
  next(place: Place, letter: string): Place | null;
}

/** How far phrases have been read, and the parts of the one that ends here. */
export interface Place {
  parts: readonly string[] | null;
  nodes: readonly Node[];
  known: Map<string, Place | null>;
}

interface Node {
  id: number;
  letter: string;
  to: Node[];
  /** Which phrase ends here: the first that was written wins. */
  ends: { order: number; parts: readonly string[] } | null;
}

/**
 * Makes phrases ready to be read without writing out every one of them: Japanese verbs have hundreds of forms, and each may
 * stand beside many others. A pattern is as in a lexicon: `(a|b)` is either, `(a|b)?` and `x?` may be missing, and `(a|b)*` may be
 * there many times.
 */
export function automatonOf(patterns: readonly { pattern: string; parts: readonly string[] }[]): Automaton {
  let made = 0;
  const node = (letter: string): Node => {
    made += 1;
    return { id: made, letter, to: [], ends: null };
  };
  const root = node('');
  for (const [order, { pattern, parts }] of patterns.entries()) {
    const { exits, read } = chained(pattern, 0, [root], node);
    if (read !== pattern.length) throw new Error(`A bracket too many in "${pattern}".`);
    for (const exit of exits) if (exit !== root) exit.ends ??= { order, parts };
  }
  const places = new Map<string, Place>();
  return {
    start: { parts: null, nodes: [root], known: new Map() },
    next(place, letter) {
      const known = place.known.get(letter);
      if (known !== undefined) return known;
      const nodes = new Map<number, Node>();
      for (const { to } of place.nodes) for (const one of to) if (one.letter === letter) nodes.set(one.id, one);
      const found = nodes.size === 0 ? null : placeOf([...nodes.values()], places);
      place.known.set(letter, found);
      return found;
    },
  };
}

/** The same letters in another word may lead to the same place: it is made once. */
function placeOf(nodes: Node[], places: Map<string, Place>): Place {
  const sorted = nodes.sort((a, b) => a.id - b.id);
  const key = sorted.map(({ id }) => id).join(' ');
  const known = places.get(key);
  if (known) return known;
  const [first] = sorted.flatMap(({ ends }) => ends ?? []).sort((a, b) => a.order - b.order);
  const place = { parts: first?.parts ?? null, nodes: sorted, known: new Map() };
  places.set(key, place);
  return place;
}

interface Read {
  /** The nodes that the pattern may end at. */
  exits: Node[];
  read: number;
}

/** Reads alternatives from a place in the pattern up to a closing bracket, behind the given nodes. */
function chained(pattern: string, from: number, entries: readonly Node[], node: (letter: string) => Node): Read {
  const done = new Set<Node>();
  let ends: readonly Node[] = entries;
  let at = from;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    const letter = pattern.charAt(at);
    if (letter === '|') {
      for (const end of ends) done.add(end);
      ends = entries;
      at += 1;
      continue;
    }
    let exits: readonly Node[];
    const begun = ends;
    const branches = begun.map(({ to }) => to.length);
    if (letter === '(') {
      const inside = chained(pattern, at + 1, ends, node);
      if (pattern.charAt(inside.read) !== ')') throw new Error(`A bracket is open in "${pattern}".`);
      exits = inside.exits;
      at = inside.read + 1;
    } else {
      const next = node(letter);
      for (const end of ends) end.to.push(next);
      exits = [next];
      at += 1;
    }
    const sign = pattern.charAt(at);
    const isOptional = sign === '?' || sign === '*';
    if (sign === '*') {
      const again = new Set(begun.flatMap(({ to }, i) => to.slice(branches[i])));
      for (const exit of exits) for (const one of again) if (!exit.to.includes(one)) exit.to.push(one);
    }
    ends = isOptional ? [...new Set([...begun, ...exits])] : exits;
    if (isOptional) at += 1;
  }
  for (const end of ends) done.add(end);
  return { exits: [...done], read: at };
}
