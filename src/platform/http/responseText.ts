import { ownTurn } from '../time/ownTurn.js';

/** A page of 20,000 people has 11 MB; parsing this much takes a tenth of a second. */
const usualMaxBytes = 16 * 1024 * 1024;
/** 20,000 people have a third of that; 16 MB of brackets would become five million lists, in a second of parsing. */
const mostMarks = 1_000_000;
/** Several smaller ones in one turn of the event loop hold up nobody. */
const parsedAtOnce = 256 * 1024;
/** Looking at every byte of a large page would take half as long as parsing it. */
const looked = 0.25;

const isMark = new Uint8Array(256);
for (const mark of '[{,') isMark[mark.charCodeAt(0)] = 1;

/** About how many values a piece of JSON begins, by its first quarter. */
function marksIn(piece: Uint8Array): number {
  const end = Math.ceil(piece.length * looked);
  let marks = 0;
  for (let at = 0; at < end; at += 1) marks += isMark[piece[at] ?? 0] ?? 0;
  return marks / looked;
}

const tooLarge = 'EMSGSIZE';
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === tooLarge;

/**
 * The body of an answer as text. Rejects, and ends the connection, when it is larger than `maxBytes`, or holds so many values that
 * parsing it would hold up everybody else; bytes are counted as they come
 * out of a packed body. `onSize` is told how many there were.
 */
export async function readText(
  { body }: Response,
  { maxBytes = usualMaxBytes, onSize }: { maxBytes?: number; onSize?: ((bytes: number) => void) | undefined } = {},
): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let [bytes, marks] = [0, 0];
  // Leaving the loop cancels what is still to come.
  for await (const chunk of body) {
    bytes += chunk.length;
    marks += marksIn(chunk);
    if (bytes > maxBytes || marks > mostMarks) throw Object.assign(new Error('answer too large'), { code: tooLarge });
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  onSize?.(bytes);
  // The next thing that happens to it is that it is parsed.
  if (bytes > parsedAtOnce) await ownTurn();
  return parts.join('') + decoder.decode();
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
