import { createHash } from 'node:crypto';
import { once } from '../../platform/once.js';
import { automatonIn } from './automaton.js';
import type { Lexicon, LexiconIndex } from './lexicon.js';
import type { Spellings } from './spellings.js';

/** What `indexOf` makes of a lexicon, as a file: a line of JSON, and rows of numbers behind it, which are taken over as they are. */
interface Head {
  /** The lexicon that they are of. */
  digest: string;
  /** What patterns mean, each once, and which of these each pattern does. */
  keys: string[];
  meanings: number[];
  /** How many letters each pattern has. */
  lengths: number[];
  alphabet: number[];
  known: string;
  spellings: [string, readonly { word: string; means: string }[]][];
  letters: number;
  edges: number;
}

/** Changes with every word of a lexicon: tables of another one are not read. */
const digestOf = ({ words, common, elides, unspaced }: Lexicon): string =>
  createHash('sha256')
    .update(Object.entries(words).flat().join('\n'))
    .update(`\n${common}\n${elides} ${unspaced}`)
    .digest('base64');

/** The bytes that `indexOfTables` reads. */
export function tablesOf({ letters: { nodes, parts }, known, spellings, lexicon }: LexiconIndex): Buffer {
  const meant = parts.map((some) => some.join(' '));
  const keys = [...new Set(meant)];
  const places = new Map(keys.map((key, place) => [key, place]));
  const lengths = parts.map(() => 0);
  for (const pattern of nodes.of) if (pattern >= 0) lengths[pattern] = (lengths[pattern] ?? 0) + 1;
  const head: Head = {
    digest: digestOf(lexicon),
    keys,
    meanings: meant.map((key) => places.get(key) ?? 0),
    lengths,
    alphabet: [...nodes.alphabet],
    known: [...known].join('\n'),
    spellings: [...spellings()],
    letters: nodes.letters.length,
    edges: nodes.to.length,
  };
  const rows = [nodes.first, nodes.to, nodes.letters, nodes.ends];
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...rows.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]);
}

/** The index that bytes of `tablesOf` have; null where they are not whole, or of another lexicon. */
export function indexOfTables(lexicon: Lexicon, bytes: Buffer): LexiconIndex | null {
  const end = bytes.indexOf('\n');
  const head: Head | null = end < 0 ? null : JSON.parse(bytes.toString('utf8', 0, end));
  if (head?.digest !== digestOf(lexicon)) return null;
  const { letters, edges, alphabet, known, spellings } = head;
  // A copy of their own begins where a row of large numbers may begin.
  const rows = new Uint8Array(bytes.subarray(end + 1)).buffer;
  const behind = { letters: (letters + 1 + edges) * 4, ends: (letters + 1 + edges) * 4 + letters * 2 };
  if (rows.byteLength !== behind.ends + letters) return null;
  const nodes = {
    first: new Int32Array(rows, 0, letters + 1),
    to: new Int32Array(rows, (letters + 1) * 4, edges),
    letters: new Uint16Array(rows, behind.letters, letters),
    ends: new Uint8Array(rows, behind.ends, letters),
    of: patternsOf(head),
    alphabet: new Set(alphabet),
  };
  const parts = head.keys.map((key) => key.split(' '));
  const made: () => Spellings = once(() => new Map(spellings));
  return {
    letters: automatonIn(
      nodes,
      head.meanings.map((key) => parts[key] ?? []),
    ),
    spellings: made,
    known: new Set(known === '' ? [] : known.split('\n')),
    lexicon,
  };
}

/** Which pattern each letter is of; the first letter stands before all of them. */
function patternsOf({ lengths, letters }: Head): Int32Array {
  const of = new Int32Array(letters).fill(-1);
  let begin = 1;
  for (const [pattern, length] of lengths.entries()) {
    of.fill(pattern, begin, begin + length);
    begin += length;
  }
  return of;
}
