import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { readCertificate } from '../platform/certificate.js';
import { authorityFor } from './entraNetwork.js';
import { createManagedIdentity } from './managedIdentity.js';

/** The one credential of an Entra app. */
export type ClientCredential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; path: string }
  | { kind: 'managedIdentity'; clientId: string };

/** What the Entra token endpoint calls the federated credential's audience (learn: workload identity federation). */
const federationResource = 'api://AzureADTokenExchange';

/**
 * A fresh confidential client of one app in one tenant. Metadata is given, so that making one costs no request.
 * Each client has its own token cache, which must hold one user only (msal-node keeps no walls inside a cache).
 */
export function createConfidentialClient({
  clientId,
  credential,
  authorityHost,
  tenant,
  network,
}: {
  clientId: string;
  credential: ClientCredential;
  authorityHost: string;
  tenant: string;
  network: INetworkModule;
}): ConfidentialClientApplication {
  const authority = authorityFor(authorityHost, tenant);
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority,
      knownAuthorities: [new URL(authority).host],
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      }),
      // Graph may then revoke a token within minutes, by a challenge (learn: continuous access evaluation).
      clientCapabilities: ['CP1'],
      ...proof(credential, network),
    },
    system: { networkClient: network },
  });
}

function proof(credential: ClientCredential, network: INetworkModule) {
  if (credential.kind === 'secret') return { clientSecret: credential.secret };
  if (credential.kind === 'certificate') {
    const { pem, thumbprintSha256, privateKey } = readCertificate(credential.path);
    return { clientCertificate: { thumbprintSha256, privateKey, x5c: pem } };
  }
  const identity = createManagedIdentity({ clientId: credential.clientId, network });
  return {
    clientAssertion: async () => (await identity.acquireToken({ resource: federationResource })).accessToken,
  };
}
