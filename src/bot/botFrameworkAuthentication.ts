import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotFrameworkCloud } from '../config/schema.js';
import { withoutSendRetries } from './connectorRetries.js';

/** Bot Framework's authentication with every address given: the SDK drops all its defaults when one is set. */
export function createBotFrameworkAuthentication(
  cloud: BotFrameworkCloud,
  credentials: ServiceClientCredentialsFactory,
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
  authentication.createUserTokenClient = (identity) => create(withAudience(identity));
  withoutSendRetries(authentication);
  return authentication;
}

/** With `BOT_AUTH=off` nobody is named in the identity, and the SDK would throw on the missing app id at a sign-in. */
function withAudience(identity: ClaimsIdentity): ClaimsIdentity {
  const { AudienceClaim } = AuthenticationConstants;
  if (identity.getClaimValue(AudienceClaim) !== null) return identity;
  return new ClaimsIdentity([...identity.claims, { type: AudienceClaim, value: '' }], identity.isAuthenticated);
}
