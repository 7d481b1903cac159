// The rules of wire.ts without a schema, for what comes by the ten thousand: null, absent or of another type reads as null.

import { isObject } from '../../platform/isObject.js';

export const isRecord = (value: unknown): value is Record<string, unknown> => isObject(value) && !Array.isArray(value);

export const readText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A whole number; nothing Graph counts is negative. */
export const readCount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** A list of which only the objects are kept; anything that is no list reads as empty. */
export function readList<T>(value: unknown, read: (element: Record<string, unknown>) => T): T[] {
  if (!Array.isArray(value)) return [];
  const [first] = value;
  // A list that grows has room for sixteen: for the one interval that most people have, that is most of their memory.
  if (value.length === 1) return isRecord(first) ? [read(first)] : [];
  return value.filter(isRecord).map(read);
}

/** The properties of an object, read without a schema of zod's. Nothing in it makes the whole unreadable. */
export function readByHand<T>(read: (object: Record<string, unknown>) => T) {
  return {
    parse(value: unknown): T {
      if (!isRecord(value)) throw new TypeError('no object');
      return read(value);
    },
    safeParse: (value: unknown) =>
      isRecord(value)
        ? { success: true as const, data: read(value) }
        : { success: false as const, error: { issues: [{ path: [] }] } },
  };
}
