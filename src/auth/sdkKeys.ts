import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { z } from 'zod';
import { shareFor } from '../platform/shareFor.js';
import type { Clock } from '../platform/time/clock.js';
import { pauseBetweenLooks, readSigningKeys } from './signingKeys.js';

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
  const refreshCache = shareFor(pauseBetweenLooks, clock, async () => {
    const { keys } = await readSigningKeys(fetch, metadataUrl, Keys);
    Object.assign(metadata, { keys, lastUpdated: Date.now() });
  });
  Object.assign(metadata, { refreshCache });
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
