import { createLocalJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { shareFor } from '../platform/shareFor.js';
import { type Clock, hour, minute, second } from '../platform/time/clock.js';
import { pauseBetweenLooks, readSigningKeys } from './signingKeys.js';

/** Null for a caller who is known; else why not. */
export type Stranger = 'no-token' | 'not-authentic' | 'no-keys' | null;
export type CallerCheck = (authorization: string) => Promise<Stranger>;

export interface CallerCheckOptions {
  issuer: string;
  /** The bot's client id. */
  audience: string;
  /** The issuer's OpenID metadata, which name where its keys are. */
  metadataUrl: string;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** The keys could not be had; the next try is some seconds off. */
  onFailure(error: unknown): void;
}

const Keys = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

const unknownKeyAfter = 5 * minute;
const oldAfter = 24 * hour;
/** learn: Bot Connector authentication, "clock skew". The SDK grants as much. */
const clockTolerance = (5 * minute) / second;
const algorithms = ['RS256', 'RS384', 'RS512'];

/**
 * Whether a token was signed for this bot, told from the header alone, so that nothing a stranger sends has to be read. The SDK
 * checks it again once it has the activity, with the service URL and the endorsement (`sdkKeys.ts` gives its look at the keys a
 * deadline).
 */
export function createCallerCheck({
  issuer,
  audience,
  metadataUrl,
  fetch,
  clock,
  onFailure,
}: CallerCheckOptions): CallerCheck {
  let keys: { find: ReturnType<typeof createLocalJWKSet>; since: number } | null = null;
  const known = new LRUCache<string, { until: number }>({ max: 100 });

  /** Keys that cannot be renewed are still keys. */
  const renew = shareFor(pauseBetweenLooks, clock, async () => {
    try {
      keys = { find: createLocalJWKSet(await readSigningKeys(fetch, metadataUrl, Keys)), since: clock() };
    } catch (error) {
      onFailure(error);
    }
  });

  async function verified(token: string, isLast = false): Promise<Stranger> {
    const age = keys === null ? Number.POSITIVE_INFINITY : clock() - keys.since;
    // Old keys are still keys: nobody waits while there are some.
    const renewing = age > oldAfter ? renew() : null;
    if (keys === null) await renewing;
    if (keys === null) return 'no-keys';
    try {
      const currentDate = new Date(clock());
      const { payload } = await jwtVerify(token, keys.find, { issuer, algorithms, clockTolerance, currentDate });
      // A client id is the same in capitals.
      const isForUs = [payload.aud].flat().some((one) => one?.toLowerCase() === audience.toLowerCase());
      return isForUs ? null : 'not-authentic';
    } catch (error) {
      const isNewKey = error instanceof errors.JWKSNoMatchingKey && age > unknownKeyAfter;
      if (!isNewKey || isLast) return 'not-authentic';
      await renew();
      return verified(token, true);
    }
  }

  return async (authorization) => {
    if ((known.get(authorization)?.until ?? 0) > clock()) return null;
    // So written the SDK takes it, too.
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? [];
    if (token === undefined) return 'no-token';
    const stranger = await verified(token);
    if (stranger === null) known.set(authorization, { until: clock() + minute });
    return stranger;
  };
}
