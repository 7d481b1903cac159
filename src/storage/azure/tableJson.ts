import { StorageError } from '../storageError.js';

/** A string property holds 64 KiB of UTF-16, an entity 1 MiB (learn: understanding-the-table-service-data-model). */
const longestPart = 32_000;
const mostParts = 12;

/** A value as properties t0, t1 … of an entity: JSON in ASCII, which may be cut anywhere. */
export function jsonProperties(value: unknown): Record<string, string> {
  const text = JSON.stringify(value).replace(/[\u007F-\uFFFF]/g, escaped);
  const parts: Record<string, string> = {};
  for (let i = 0; i * longestPart < text.length; i += 1) {
    if (i === mostParts) throw new StorageError('too-large', 'a stored value');
    parts[`t${i}`] = text.slice(i * longestPart, (i + 1) * longestPart);
  }
  return parts;
}

export function jsonOf(entity: Record<string, unknown>): unknown {
  let text = '';
  for (let i = 0; i < mostParts; i += 1) {
    const part = entity[`t${i}`];
    if (typeof part !== 'string') break;
    text += part;
  }
  const value: unknown = JSON.parse(text);
  return value;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
