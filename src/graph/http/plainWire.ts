// The rules of wire.ts without a schema, for what comes by the ten thousand: null, absent or of another type reads as null.

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A whole number; nothing Graph counts is negative. */
export const readCount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** A list of which only the objects are kept; anything that is no list reads as empty. */
export function readList<T>(value: unknown, read: (element: Record<string, unknown>) => T): T[] {
  if (!Array.isArray(value)) return [];
  const [first] = value;
  // A list that grows has room for sixteen: for the one interval that most people have, that is most of their memory.
  if (value.length === 1) return isObject(first) ? [read(first)] : [];
  return value.filter(isObject).map(read);
}

/** What an object holds, in the place of a schema of zod's: nothing in it makes the whole unreadable. */
export function readByHand<T>(read: (object: Record<string, unknown>) => T) {
  return {
    parse(value: unknown): T {
      if (!isObject(value)) throw new TypeError('no object');
      return read(value);
    },
    safeParse: (value: unknown) =>
      isObject(value)
        ? { success: true as const, data: read(value) }
        : { success: false as const, error: { issues: [{ path: [] }] } },
  };
}
