import { describe, expect, it } from 'vitest';
import { complete, configOf, problemsOf } from './environments.js';

const publicCloud = {
  oAuthUrl: 'https://api.botframework.com',
  toChannelFromBotLoginUrl: null,
  toChannelFromBotOAuthScope: 'https://api.botframework.com',
  toBotFromChannelTokenIssuer: 'https://api.botframework.com',
  toBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  toBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  validateAuthority: true,
  callerId: 'urn:botframework:azure',
  government: false,
  multiTenantAuthority: 'botframework.com',
};

const cloudOf = (overrides: Record<string, string> = {}) => configOf({ ...complete, ...overrides }).botFramework;

describe('the Bot Framework cloud', () => {
  it('is the public one unless something else is said', () => {
    expect(cloudOf()).toEqual(publicCloud);
  });

  it.each([
    ['OAuthUrl', 'https://oauth.example.com', { oAuthUrl: 'https://oauth.example.com' }],
    [
      'ToChannelFromBotLoginUrl',
      'https://login.example.com/botframework.com',
      { toChannelFromBotLoginUrl: 'https://login.example.com/botframework.com' },
    ],
    [
      'ToChannelFromBotOAuthScope',
      'https://api.example.com',
      { toChannelFromBotOAuthScope: 'https://api.example.com' },
    ],
    [
      'ToBotFromChannelTokenIssuer',
      'https://issuer.example.com',
      { toBotFromChannelTokenIssuer: 'https://issuer.example.com' },
    ],
    [
      'ToBotFromChannelOpenIdMetadataUrl',
      'http://127.0.0.1:4000/keys',
      { toBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:4000/keys' },
    ],
    [
      'ToBotFromEmulatorOpenIdMetadataUrl',
      'https://login.example.com/keys',
      { toBotFromEmulatorOpenIdMetadataUrl: 'https://login.example.com/keys' },
    ],
    ['ValidateAuthority', 'False', { validateAuthority: false }],
    ['CallerId', 'urn:example:caller', { callerId: 'urn:example:caller' }],
  ])('keeps all its other values when only %s is overridden', (name, value, expected) => {
    expect(cloudOf({ [name]: value })).toEqual({ ...publicCloud, ...expected });
  });
});

describe('the US Government cloud', () => {
  const government = { ChannelService: 'https://botframework.azure.us' };

  it('is chosen by ChannelService alone', () => {
    expect(cloudOf(government)).toMatchObject({
      oAuthUrl: 'https://api.botframework.azure.us',
      toChannelFromBotOAuthScope: 'https://api.botframework.us',
      toBotFromChannelTokenIssuer: 'https://api.botframework.us',
      toBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
      toBotFromEmulatorOpenIdMetadataUrl:
        'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
      validateAuthority: true,
      callerId: 'urn:botframework:azureusgov',
    });
  });

  it('keeps its other values beside an override', () => {
    expect(cloudOf({ ...government, OAuthUrl: 'https://oauth.example.us' })).toMatchObject({
      oAuthUrl: 'https://oauth.example.us',
      toChannelFromBotOAuthScope: 'https://api.botframework.us',
    });
  });

  it('is the only one besides the public cloud that ChannelService can choose', () => {
    expect(problemsOf({ ...complete, ChannelService: 'https://botframework.azure.cn' })).toEqual([
      'ChannelService must be empty or https://botframework.azure.us',
    ]);
  });
});
