import type { INetworkModule } from '@azure/msal-node';
import { type ServiceClientCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import { type ClientCredential, createConfidentialClient } from './confidentialClient.js';
import { createManagedIdentity } from './managedIdentity.js';

/** Who the bot is towards the Bot Connector and the Token Service. */
export interface ConnectorIdentity {
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  appId: string;
  /** Null for a managed identity, which is its own proof. */
  credential: ClientCredential | null;
  tenantId: string | null;
}

export interface ConnectorCredentialsOptions {
  identity: ConnectorIdentity | null;
  /** True when unsigned activities are accepted (`BOT_AUTH=off`). */
  authenticationDisabled: boolean;
  authorityHost: string;
  /** Bot Framework's override, such as https://login.microsoftonline.com/botframework.com. */
  loginUrl: string | null;
  /** The tenant from which a MultiTenant bot gets its tokens. */
  multiTenantAuthority: string;
  network: INetworkModule;
}

/**
 * Credentials of the bot for the SDK. The SDK's own would refuse an http authority and make a token request per turn
 * for some identities; these come from our msal-node, whose cache outlives the turn.
 */
export function createConnectorCredentials(
  options: Pick<ConnectorCredentialsOptions, 'identity' | 'authenticationDisabled'>,
  getToken: ConnectorTokens,
): ServiceClientCredentialsFactory {
  const { identity, authenticationDisabled } = options;
  return new (class extends ServiceClientCredentialsFactory {
    async isValidAppId(appId: string) {
      return identity !== null && appId.toLowerCase() === identity.appId.toLowerCase();
    }
    async isAuthenticationDisabled() {
      return authenticationDisabled;
    }
    async createCredentials(_appId: string, audience: string | undefined): Promise<ServiceClientCredentials> {
      return {
        async signRequest(request) {
          const token = audience ? await getToken(audience) : null;
          if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
          return request;
        },
      };
    }
  })();
}

/** The bot's token for an audience such as https://api.botframework.com; null without an identity that can have one. */
export type ConnectorTokens = (audience: string) => Promise<string | null>;

/** A SingleTenant bot asks its own tenant, with whichever credential its app has; a MultiTenant bot asks Bot Framework's. */
export function createConnectorTokens({
  identity,
  authorityHost,
  loginUrl,
  multiTenantAuthority,
  network,
}: Omit<ConnectorCredentialsOptions, 'authenticationDisabled'>): ConnectorTokens {
  if (identity?.type === 'UserAssignedMSI') {
    const app = createManagedIdentity({ clientId: identity.appId, network });
    return async (audience: string) => (await app.acquireToken({ resource: audience })).accessToken;
  }
  if (!identity?.credential) return async () => null;
  const login = loginUrl === null ? null : new URL(loginUrl);
  const client = createConfidentialClient({
    clientId: identity.appId,
    credential: identity.credential,
    authorityHost: login?.origin ?? authorityHost,
    tenant: login?.pathname.split('/')[1] || ownTenant(identity) || multiTenantAuthority,
    network,
  });
  return async (audience: string) => {
    const result = await client.acquireTokenByClientCredential({ scopes: [`${audience}/.default`] });
    if (!result) throw new Error('Entra gave no connector token');
    return result.accessToken;
  };
}

const ownTenant = ({ type, tenantId }: ConnectorIdentity) => (type === 'MultiTenant' ? null : tenantId);
