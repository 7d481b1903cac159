import { z } from 'zod';
import { parseJson, readText } from '../platform/http/responseText.js';
import { second } from '../platform/time/clock.js';

const Metadata = z.object({ jwks_uri: z.url() });

/** For both answers together: while there are no keys a turn has to wait for them. */
const deadline = 4 * second;
/** The least between two looks at the keys, whoever sends what. In milliseconds. */
export const pauseBetweenLooks = 10 * second;

/** The keys an issuer signs with, by its OpenID metadata. Rejects when they cannot be had in time, or have another shape. */
export async function readSigningKeys<T>(
  fetch: typeof globalThis.fetch,
  metadataUrl: string,
  keys: z.ZodType<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(deadline);
  async function read<A>(url: string, shape: z.ZodType<A>): Promise<A> {
    const response = await fetch(url, { signal, redirect: 'error' });
    return shape.parse(parseJson(await readText(response)));
  }
  const { jwks_uri } = await read(metadataUrl, Metadata);
  return read(jwks_uri, keys);
}
