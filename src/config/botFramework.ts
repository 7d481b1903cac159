import { AuthenticationConstants, GovernmentConstants } from 'botframework-connector';
import { CallerIdConstants } from 'botframework-schema';
import type { AppType, BotFrameworkCloud, BotIdentity, Credential } from './config.js';
import { readCredential } from './credential.js';
import type { NamedSetting, SettingReader } from './settingReader.js';

/** The bot's identity. A typo in the type is a problem, where the SDK would quietly take MultiTenant. */
export function readBotIdentity(reader: SettingReader, needed: boolean): BotIdentity | null {
  if (!needed && !reader.optional('MicrosoftAppId')) return null;
  const types: readonly AppType[] = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'];
  const type = reader.oneOf('MicrosoftAppType', types, 'SingleTenant');
  const appId = reader.required('MicrosoftAppId', 'the client id of the bot');
  reader.guid('MicrosoftAppId', appId);

  const credential = readBotCredential(reader, type, needed);
  const tenantId = reader.optional('MicrosoftAppTenantId');
  reader.guid('MicrosoftAppTenantId', tenantId);
  if (type !== 'MultiTenant' && !tenantId && needed) {
    reader.report('MicrosoftAppTenantId', `is missing: a ${type} bot belongs to one tenant`);
  }
  return { type, appId, credential, tenantId };
}

/** A SingleTenant bot has one of three credentials, a MultiTenant bot a password, and a managed identity is its own. */
function readBotCredential(reader: SettingReader, type: AppType, needed: boolean): Credential | null {
  const secret = reader.named('MicrosoftAppPassword');
  const certificate = reader.named('MicrosoftAppCertificatePath');
  const managedIdentity = reader.named('MicrosoftAppManagedIdentityClientId');
  if (type === 'SingleTenant') return readCredential(reader, { secret, certificate, managedIdentity }, needed);

  const mustBeEmpty = ({ name, value }: NamedSetting, why: string) => {
    if (value !== null) reader.report(name, `must be empty: ${why}`);
  };
  if (type === 'UserAssignedMSI') {
    mustBeEmpty(secret, 'a managed identity has no password');
    mustBeEmpty(certificate, 'a managed identity has no certificate');
    mustBeEmpty(managedIdentity, 'a UserAssignedMSI bot is the managed identity itself, and MicrosoftAppId names it');
    return null;
  }
  for (const other of [certificate, managedIdentity]) mustBeEmpty(other, 'only a SingleTenant bot may have it');
  if (secret.value !== null) return { kind: 'secret', secret: secret.value };
  if (needed) reader.report(secret.name, `is missing: a ${type} bot proves its identity with it`);
  return null;
}

/** Bot Framework's own overrides on top of the public cloud, or of the US Government cloud by `ChannelService`. */
export function readBotFramework(reader: SettingReader): BotFrameworkCloud {
  const channelService = reader.optional('ChannelService');
  const government = channelService === GovernmentConstants.ChannelService;
  if (channelService && !government) {
    reader.report('ChannelService', `must be empty or ${GovernmentConstants.ChannelService}`);
  }
  const base = government ? GovernmentConstants : AuthenticationConstants;
  return {
    oAuthUrl: reader.address('OAuthUrl', base.OAuthUrl),
    toChannelFromBotLoginUrl: reader.address('ToChannelFromBotLoginUrl', null),
    toChannelFromBotOAuthScope: reader.optional('ToChannelFromBotOAuthScope') ?? base.ToChannelFromBotOAuthScope,
    toBotFromChannelTokenIssuer: reader.optional('ToBotFromChannelTokenIssuer') ?? base.ToBotFromChannelTokenIssuer,
    toBotFromChannelOpenIdMetadataUrl: reader.address(
      'ToBotFromChannelOpenIdMetadataUrl',
      base.ToBotFromChannelOpenIdMetadataUrl,
    ),
    toBotFromEmulatorOpenIdMetadataUrl: reader.address(
      'ToBotFromEmulatorOpenIdMetadataUrl',
      base.ToBotFromEmulatorOpenIdMetadataUrl,
    ),
    government,
    // learn: the last part of each cloud's login URL.
    multiTenantAuthority: government ? 'MicrosoftServices.onmicrosoft.us' : 'botframework.com',
    validateAuthority: reader.oneOf('ValidateAuthority', ['true', 'false'], 'true') === 'true',
    callerId:
      reader.optional('CallerId') ??
      (government ? CallerIdConstants.USGovChannel : CallerIdConstants.PublicAzureChannel),
  };
}
