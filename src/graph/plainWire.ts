// The rules of wire.ts without a schema, for what comes by the ten thousand: null, absent or of another type reads as null.

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A whole number; nothing Graph counts is negative. */
export const readCount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** A list of which only the objects are kept; anything that is no list reads as empty. */
export function readList<T>(value: unknown, read: (element: Record<string, unknown>) => T): T[] {
  const elements: T[] = [];
  if (!Array.isArray(value)) return elements;
  for (const element of value) if (isObject(element)) elements.push(read(element));
  return elements;
}
