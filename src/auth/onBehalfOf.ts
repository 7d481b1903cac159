import type { INetworkModule } from '@azure/msal-node';
import { LRUCache } from 'lru-cache';
import { AppError } from '../errors/appError.js';
import { hashOf } from '../platform/hash.js';
import { noTracing, type Tracing } from '../platform/telemetry/tracing.js';
import { type Clock, minute } from '../platform/time/clock.js';
import type { ExpectedUser } from './apiToken.js';
import { type ClientCredential, createConfidentialClient } from './confidentialClient.js';
import { entraError } from './entraError.js';
import { type ScopeSet, scopesOf } from './scopes.js';

/** A token this close to its end is not used any more. */
const margin = 5 * minute;
const maxTokens = 10_000;

export interface ExchangeRequest {
  /** The user's token for our API. */
  assertion: string;
  user: ExpectedUser;
  scopeSet: ScopeSet;
  /** What Graph demanded of the token (continuous access evaluation); with it nothing comes from memory. */
  claims?: string | null;
}

export interface KeptToken {
  accessToken: string;
  belongsTo(assertion: string): boolean;
}

export interface OnBehalfOf {
  /** A Graph access token of that user for one scope set; from memory while it is valid. AppError when Entra refuses. */
  exchange(request: ExchangeRequest): Promise<string>;
  /** The token in memory, before it is known whether the user still has the token for our API that it was exchanged for. */
  kept(user: ExpectedUser, scopeSet: ScopeSet): KeptToken | null;
  /** Forgets every token of the user. */
  forget(user: ExpectedUser): void;
}

export interface OnBehalfOfOptions {
  clientId: string;
  credential: ClientCredential;
  authorityHost: string;
  graphBaseUrl: string;
  network: INetworkModule;
  clock: Clock;
  tracing?: Tracing;
}

/**
 * Exchanges users' tokens for Graph tokens. Every exchange has an msal client of its own, so no two users ever share
 * an msal cache (its cache has no walls between users); what came out is kept here, in memory only, by user and set.
 */
export function createOnBehalfOf(options: OnBehalfOfOptions): OnBehalfOf {
  const tokens = new LRUCache<string, { accessToken: string; expiresAt: number; assertionHash: string }>({
    max: maxTokens,
  });
  const { tracing = noTracing } = options;
  const keyOf = (user: ExpectedUser, scopeSet: string) =>
    `${user.tenantId} ${user.aadObjectId} ${scopeSet}`.toLowerCase();

  function keptToken(user: ExpectedUser, scopeSet: ScopeSet): KeptToken | null {
    const kept = tokens.get(keyOf(user, scopeSet));
    if (!kept || kept.expiresAt - margin <= options.clock()) return null;
    return { accessToken: kept.accessToken, belongsTo: (assertion) => kept.assertionHash === hashOf(assertion) };
  }

  return {
    async exchange({ assertion, user, scopeSet, claims = null }) {
      const kept = claims === null ? keptToken(user, scopeSet) : null;
      // Bound to the assertion: after a new sign-in the old session's token is not used again.
      if (kept?.belongsTo(assertion)) return kept.accessToken;
      const { accessToken, expiresOn } = await tracing.span('token exchange', { scopeSet }, () =>
        acquire(options, { assertion, user, scopeSet, claims }),
      );
      tokens.set(keyOf(user, scopeSet), {
        accessToken,
        assertionHash: hashOf(assertion),
        expiresAt: expiresOn?.getTime() ?? 0,
      });
      return accessToken;
    },
    kept: keptToken,
    forget(user) {
      const prefix = keyOf(user, '');
      for (const key of [...tokens.keys()]) if (key.startsWith(prefix)) tokens.delete(key);
    },
  };
}

async function acquire(options: OnBehalfOfOptions, { assertion, user, scopeSet, claims }: ExchangeRequest) {
  const client = createConfidentialClient({ ...options, tenant: user.tenantId });
  const scopes = scopesOf(scopeSet, options.graphBaseUrl);
  try {
    const result = await client.acquireTokenOnBehalfOf({
      oboAssertion: assertion,
      scopes,
      ...(claims ? { claims } : {}),
    });
    if (result) return result;
  } catch (error) {
    throw entraError(error, scopeSet);
  }
  throw new AppError('sign-in-down', { reason: 'no token in the answer' });
}
