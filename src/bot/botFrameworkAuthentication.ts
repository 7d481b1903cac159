import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { AuthenticationConfiguration, BotFrameworkAuthenticationFactory } from 'botframework-connector';
import type { BotFrameworkCloud } from '../config/schema.js';

/** Bot Framework's authentication with every address given: the SDK drops all its defaults when one is set. */
export function createBotFrameworkAuthentication(
  cloud: BotFrameworkCloud,
  credentials: ServiceClientCredentialsFactory,
) {
  return BotFrameworkAuthenticationFactory.create(
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
}
