import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../platform/packageRoot.js';
import type { Nodes } from './nodes.js';

/** A line of JSON, and behind it the rows of `nodes`, which are taken over as they are: the line is as long as rows of large numbers need. */
interface Head<More> {
  /** What they were made of. */
  digest: string;
  letters: number;
  edges: number;
  alphabet: number[];
  more: More;
}

/** Where the build writes nodes down (`scripts/tables.mjs`): to make those of all languages takes half a second. */
export const nodesFile = (name: string): string => join(packageRoot, 'dist', 'lexicon', `${name}.nodes`);

/** What was built has files beside it; sources are read as they are now. */
const isBuilt = !import.meta.url.endsWith('.ts');

/** The bytes of the file of this name; null where there is none. */
export const builtNodes = (name: string): Buffer | null =>
  isBuilt && existsSync(nodesFile(name)) ? readFileSync(nodesFile(name)) : null;

/** The bytes that `readNodes` reads, of nodes that were made of these texts; `more` is kept with them. */
export function bytesOf<More>(nodes: Nodes, madeOf: readonly string[], more: More): Buffer {
  const head: Head<More> = {
    digest: digestOf(madeOf),
    letters: nodes.letters.length,
    edges: nodes.to.length,
    alphabet: [...nodes.alphabet],
    more,
  };
  const line = Buffer.from(JSON.stringify(head));
  const rows = [nodes.first, nodes.to, nodes.letters, nodes.of, nodes.ends];
  return Buffer.concat([
    line,
    Buffer.from(`${' '.repeat(3 - (line.length % 4))}\n`),
    ...rows.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]);
}

/** The nodes in bytes of `bytesOf`; null where they are not whole, or were made of other texts. */
export function readNodes<More>(bytes: Buffer | null, madeOf: readonly string[]): { nodes: Nodes; more: More } | null {
  const end = bytes?.indexOf('\n') ?? -1;
  const head: Head<More> | null = bytes === null || end < 0 ? null : JSON.parse(bytes.toString('utf8', 0, end));
  if (bytes === null || head?.digest !== digestOf(madeOf)) return null;
  const { letters, edges } = head;
  // Only what somebody else has read may begin in the middle of a number: its copy does not.
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
  const rows = byteOffset + end + 1;
  const [to, own] = [rows + (letters + 1) * 4, rows + (letters + 1 + edges) * 4];
  if (byteOffset + byteLength !== own + letters * 5) return null;
  const nodes = {
    first: new Int32Array(buffer, rows, letters + 1),
    to: new Int32Array(buffer, to, edges),
    letters: new Uint16Array(buffer, own, letters),
    of: new Uint16Array(buffer, own + letters * 2, letters),
    ends: new Uint8Array(buffer, own + letters * 4, letters),
    alphabet: new Set(head.alphabet),
  };
  return { nodes, more: head.more };
}

const digestOf = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\n')).digest('base64');
