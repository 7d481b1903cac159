import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { z } from 'zod';
import { parseJson, readText } from '../platform/http/responseText.js';
import { shareFor } from '../platform/shareFor.js';
import { type Clock, second } from '../platform/time/clock.js';

const deadline = 4 * second;
/** The least between two looks at the keys, whoever sends what. */
const pause = 10 * second;

const Metadata = z.object({ jwks_uri: z.url() });
const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string().optional() })) });

// The SDK has no option for it; its version is fixed, and a test notices when this is not so any more.
const Extractor = z.object({ getOrAddOpenIdMetadata: z.custom<(url: string) => object>(isFunction) });

/**
 * Gives the SDK's look at the keys of the Bot Framework a deadline: its own has none, and is begun by every token while it has
 * no keys. What it does with the keys, endorsements included, stays the SDK's.
 */
export function boundSdkKeys({
  metadataUrl,
  fetch,
  clock,
}: {
  metadataUrl: string;
  fetch: typeof globalThis.fetch;
  clock: Clock;
}): void {
  const get = Extractor.parse({ getOrAddOpenIdMetadata: Reflect.get(JwtTokenExtractor, 'getOrAddOpenIdMetadata') });
  const metadata = get.getOrAddOpenIdMetadata.call(JwtTokenExtractor, metadataUrl);
  async function read<T>(url: string, shape: z.ZodType<T>, signal: AbortSignal): Promise<T> {
    const response = await fetch(url, { signal, redirect: 'error' });
    return shape.parse(parseJson(await readText(response)));
  }
  const refreshCache = shareFor(pause, clock, async () => {
    const signal = AbortSignal.timeout(deadline);
    const { jwks_uri } = await read(metadataUrl, Metadata, signal);
    const { keys } = await read(jwks_uri, Keys, signal);
    Object.assign(metadata, { keys, lastUpdated: Date.now() });
  });
  Object.assign(metadata, { refreshCache });
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
