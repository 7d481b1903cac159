import type { INetworkModule } from '@azure/msal-node';
import { LRUCache } from 'lru-cache';
import { AppError } from '../errors/appError.js';
import { type ClientCredential, createConfidentialClient } from './confidentialClient.js';
import { entraError } from './entraError.js';
import { graphResource } from './scopes.js';

export interface ApplicationTokenOptions {
  /** The contract's switch: `summaries` lets summaries, and nothing else, read without a user. */
  applicationAccess: 'off' | 'summaries';
  clientId: string;
  credential: ClientCredential;
  authorityHost: string;
  graphBaseUrl: string;
  network: INetworkModule;
}

/** What an application token may be used for; there is one purpose, and a question is not it. */
export type ApplicationPurpose = 'summaries';

export type ApplicationTokens = ReturnType<typeof createApplicationTokens>;

/**
 * Graph tokens of the app itself, for `/users/{organiser}` under an application access policy. msal keeps them: one
 * client a tenant, and no user's token is ever in it.
 */
export function createApplicationTokens(options: ApplicationTokenOptions) {
  const clients = new LRUCache<string, ReturnType<typeof createConfidentialClient>>({ max: 100 });

  return {
    /** A token for the tenant. AppError when the contract does not allow the purpose, or Entra refuses. */
    async tokenFor(purpose: ApplicationPurpose, tenantId: string): Promise<string> {
      if (options.applicationAccess !== purpose)
        throw new AppError('permission-missing', { reason: 'APPLICATION_ACCESS' });
      const client = clients.get(tenantId) ?? createConfidentialClient({ ...options, tenant: tenantId });
      clients.set(tenantId, client);
      try {
        const scopes = [`${graphResource(options.graphBaseUrl)}/.default`];
        const result = await client.acquireTokenByClientCredential({ scopes });
        if (result) return result.accessToken;
      } catch (error) {
        throw entraError(error, 'application');
      }
      throw new AppError('sign-in-down', { reason: 'no token in the answer' });
    },
  };
}
