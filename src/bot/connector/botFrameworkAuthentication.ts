import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { ConnectorTokens } from '../../auth/connectorCredentials.js';
import type { TokenService } from '../../auth/tokenService.js';
import { withPlainTokens } from '../../auth/userTokenClient.js';
import type { BotFrameworkCloud } from '../../config/config.js';
import type { ConnectorWays } from './connectorCalls.js';
import { withOwnCalls } from './connectorClients.js';

/** Bot Framework's authentication with every address given: the SDK drops all its defaults when one is set. */
export function createBotFrameworkAuthentication(
  cloud: BotFrameworkCloud,
  credentials: ServiceClientCredentialsFactory,
  { tokens, tokenService, ...ways }: ConnectorWays & { tokens: ConnectorTokens; tokenService: TokenService },
): BotFrameworkAuthentication {
  const authentication = BotFrameworkAuthenticationFactory.create(
    '',
    cloud.validateAuthority,
    cloud.toChannelFromBotLoginUrl ?? '',
    cloud.toChannelFromBotOAuthScope,
    cloud.toBotFromChannelTokenIssuer,
    cloud.oAuthUrl,
    cloud.toBotFromChannelOpenIdMetadataUrl,
    cloud.toBotFromEmulatorOpenIdMetadataUrl,
    cloud.callerId,
    credentials,
    new AuthenticationConfiguration(),
  );
  const create = authentication.createUserTokenClient.bind(authentication);
  // Nothing in it is of the turn or its user: one for each identity that is named, of which this bot has one.
  const clients = new LRUCache<string, UserTokenClient>({ max: 10 });
  authentication.createUserTokenClient = async (identity) => {
    const key = JSON.stringify(identity.getClaimValue(AuthenticationConstants.AudienceClaim));
    const client = clients.get(key) ?? withPlainTokens(await create(withAudience(identity)), tokenService);
    clients.set(key, client);
    return client;
  };
  withOwnCalls(authentication, (audience) => tokens(audience ?? cloud.toChannelFromBotOAuthScope), ways);
  return authentication;
}

/** With `BOT_AUTH=off` nobody is named in the identity, and the SDK would throw on the missing app id at a sign-in. */
function withAudience(identity: ClaimsIdentity): ClaimsIdentity {
  const { AudienceClaim } = AuthenticationConstants;
  if (identity.getClaimValue(AudienceClaim) !== null) return identity;
  return new ClaimsIdentity([...identity.claims, { type: AudienceClaim, value: '' }], identity.isAuthenticated);
}
