/** A page of 20,000 people has 11 MB; parsing this much takes a tenth of a second. */
const usualMaxBytes = 16 * 1024 * 1024;

const tooLarge = 'EMSGSIZE';
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === tooLarge;

/**
 * The body of an answer as text. Rejects, and ends the connection, when it is larger than `maxBytes`; bytes are counted as they come
 * out of a packed body. `onSize` is told how many there were.
 */
export async function readText(
  { body }: Response,
  { maxBytes = usualMaxBytes, onSize }: { maxBytes?: number; onSize?: ((bytes: number) => void) | undefined } = {},
): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  // Leaving the loop cancels what is still to come.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw Object.assign(new Error('answer too large'), { code: tooLarge });
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  onSize?.(bytes);
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
