/** Both far beyond any activity and any notification: 256 KB of brackets would become 20 MB of lists. */
const mostValues = 10_000;
const deepest = 100;

const decoder = new TextDecoder('utf-8', { fatal: true });
const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** The value, without `__proto__` keys; null for what is no JSON in UTF-8, and for more values or levels than anybody sends. */
export function parseBoundedJson(bytes: Uint8Array): { value: unknown } | null {
  if (!isBounded(bytes)) return null;
  try {
    // Whoever copies a value's properties elsewhere would set a prototype.
    const value: unknown = JSON.parse(decoder.decode(bytes), (key, one: unknown) =>
      key === '__proto__' ? undefined : one,
    );
    return { value };
  } catch {
    return null;
  }
}

function isBounded(bytes: Uint8Array): boolean {
  let depth = 0;
  let values = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isText = false;
    } else if (byte === quote) {
      isText = true;
    } else if (byte === comma) {
      values += 1;
    } else if (opening.has(byte)) {
      depth += 1;
      values += 1;
    } else if (closing.has(byte)) {
      depth -= 1;
    }
    if (depth > deepest || values > mostValues) return false;
  }
  return true;
}
