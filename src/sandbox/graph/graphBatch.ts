import { z } from 'zod';
import type { Incoming, Reply } from '../world/route.js';
import { failure } from './graphReply.js';

const maxParts = 20;
const Batch = z.object({ requests: z.array(z.object({ id: z.string(), method: z.literal('GET'), url: z.string() })) });

/** `$batch`: every part is a request of its own against this very service; the answers come in no promised order. */
export async function batch({ body, params, headers }: Incoming): Promise<Reply> {
  const parsed = Batch.safeParse(body);
  if (!parsed.success || parsed.data.requests.length > maxParts) {
    return failure(400, 'BadRequest', `Batch requests hold 1 to ${maxParts} GETs with unique ids.`);
  }
  const responses = await Promise.all(
    parsed.data.requests.map(async ({ id, url }) => {
      const response = await fetch(`http://${headers.host}/${params.version}${url}`, {
        headers: { authorization: headers.authorization ?? '', 'x-batch-part': id },
      });
      const text = await response.text();
      const part: unknown = text === '' ? undefined : JSON.parse(text);
      return { id, status: response.status, headers: asWritten(response.headers), body: part };
    }),
  );
  return { status: 200, body: { responses: responses.reverse() } };
}

/** `Content-Type`, `Retry-After`: the service writes a part's headers so (graph: json-batching). */
const asWritten = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    [...headers].map(([name, value]) => [name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase()), value]),
  );
