/** Far more than any page of Graph, a batch of twenty included. */
const usualMaxBytes = 32 * 1024 * 1024;

/** The body of an answer as text. Rejects, and ends the connection, when it is larger than `maxBytes`. */
export async function readText({ body }: Response, maxBytes = usualMaxBytes): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  // Leaving the loop cancels what is still to come.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw Object.assign(new Error('answer too large'), { code: 'EMSGSIZE' });
    parts.push(decoder.decode(chunk, { stream: true }));
  }
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
