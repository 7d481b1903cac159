import { StorageError } from './storageError.js';

/** A string property holds 64 KiB of UTF-16, an entity 1 MiB (learn: understanding-the-table-service-data-model). */
const longestPart = 32_000;
const mostParts = 12;

/** A text as properties t0, t1 … of an entity. */
export function textProperties(text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  let from = 0;
  for (let i = 0; from < text.length; i += 1) {
    if (i === mostParts) throw new StorageError('too-large', 'a stored value');
    const to = endOfPart(text, from + longestPart);
    parts[`t${i}`] = text.slice(from, to);
    from = to;
  }
  return parts;
}

export function textOf(entity: Record<string, unknown>): string {
  let text = '';
  for (let i = 0; i < mostParts; i += 1) {
    const part = entity[`t${i}`];
    if (typeof part !== 'string') break;
    text += part;
  }
  return text;
}

/** Never between the two halves of a character: each half alone would not survive UTF-8. */
function endOfPart(text: string, end: number): number {
  const splits = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return splits ? end - 1 : end;
}
