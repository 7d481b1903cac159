import { once } from '../../platform/once.js';
import { automatonIn } from './automaton.js';
import type { Lexicon, LexiconIndex } from './lexicon.js';
import { bytesOf, readNodes } from './nodesFile.js';
import type { Spellings } from './spellings.js';

/** What `indexOf` makes of a lexicon beside its nodes. */
interface More {
  /** What patterns mean, each once, and which of these each pattern does. */
  keys: string[];
  meanings: number[];
  known: string;
  spellings: [string, readonly { word: string; means: string }[]][];
}

/** Everything that an index is made of. */
const madeOf = ({ words, common, elides, unspaced }: Lexicon): string[] => [
  ...Object.entries(words).flat(),
  `${common}`,
  `${elides} ${unspaced}`,
];

/** The bytes that `indexOfTables` reads. */
export function tablesOf({ letters: { nodes, parts }, known, spellings, lexicon }: LexiconIndex): Buffer {
  const meant = parts.map((some) => some.join(' '));
  const keys = [...new Set(meant)];
  const places = new Map(keys.map((key, place) => [key, place]));
  return bytesOf<More>(nodes, madeOf(lexicon), {
    keys,
    meanings: meant.map((key) => places.get(key) ?? 0),
    known: [...known].join('\n'),
    spellings: [...spellings()],
  });
}

/** The index that bytes of `tablesOf` have; null where they are not whole, or of another lexicon. */
export function indexOfTables(lexicon: Lexicon, bytes: Buffer | null): LexiconIndex | null {
  const read = readNodes<More>(bytes, madeOf(lexicon));
  if (read === null) return null;
  const { keys, meanings, known, spellings } = read.more;
  const parts = keys.map((key) => key.split(' '));
  const meant = meanings.map((key) => parts[key] ?? []);
  const made: () => Spellings = once(() => new Map(spellings));
  return {
    letters: automatonIn(read.nodes, meant),
    spellings: made,
    known: new Set(known === '' ? [] : known.split('\n')),
    lexicon,
  };
}
