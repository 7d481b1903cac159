import { describe, expect, it } from 'vitest';
import { complete, configOf, problemsOf, troubled } from './environments.js';

const addresses = [
  'OAuthUrl',
  'ToChannelFromBotLoginUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ENTRA_AUTHORITY_HOST',
  'GRAPH_BASE_URL',
  'PUBLIC_URL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
];

describe('a mistyped setting', () => {
  it.each([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '39.78'],
    ['BOT_AUTH', 'none'],
    ['MicrosoftAppType', 'SingelTenant'],
    ['MicrosoftAppId', 'my-bot'],
    ['MicrosoftAppId', '5a1f0c3e00004000800000000000000a'],
    ['MicrosoftAppTenantId', 'contoso.onmicrosoft.com'],
    ['ChannelService', 'https://botframework.azure.cn'],
    ['ValidateAuthority', 'yes'],
    ['ALLOWED_TENANTS', 'contoso.com'],
    ['SSO_CLIENT_ID', 'api://botid'],
    ['GRAPH_VERSION', 'v2.0'],
    ['STORAGE', 'postgres://db/bot'],
    ['STORAGE', '.data/bot.db'],
    ['STORAGE', 'sqlite:'],
    ['CHAT_DETAIL', 'names'],
    ['INSIGHT', 'none'],
    ['LIVE', 'yes'],
    ['SUMMARIES', 'yes'],
    ['SUMMARY_POLL_MINUTES', '1,3,2'],
    ['SUMMARY_POLL_MINUTES', '1,1'],
    ['SUMMARY_POLL_MINUTES', '1,,3'],
    ['SUMMARY_POLL_MINUTES', '0,1'],
    ['SUMMARY_POLL_MINUTES', '-1'],
    ['SUMMARY_POLL_MINUTES', 'soon'],
    ['GRACE_MINUTES', 'five'],
    ['GRACE_MINUTES', '-5'],
    ['GRACE_MINUTES', 'Infinity'],
    ['PRESENT_PERCENT', '101'],
    ['PRESENT_PERCENT', '70%'],
    ['RETURN_MINUTES', '2 min'],
    ['SERVICE_URL_HOSTS', '*.example.com'],
    ['SERVICE_URL_HOSTS', 'https://'],
    ['UPLOAD_HOSTS', 'fernhill.example/files'],
    ['SERVICE_URL_HOSTS', 'example.com/path'],
    ['LOG_LEVEL', 'loud'],
    ['DEFAULT_LOCALE', 'en_US'],
    ['DEFAULT_LOCALE', 'English (US)'],
    ['APPLICATION_ACCESS', 'all'],
  ])('is told in one line that begins with its name: %s=%s', (name, value) => {
    expect(troubled({ ...complete, [name]: value })).toEqual([name]);
  });

  it('is told with the choices there are', () => {
    expect(problemsOf({ ...complete, MicrosoftAppType: 'SingelTenant' })).toEqual([
      'MicrosoftAppType is "SingelTenant", but must be one of SingleTenant, UserAssignedMSI, MultiTenant',
    ]);
    expect(problemsOf({ ...complete, PRESENT_PERCENT: '101' })).toEqual([
      'PRESENT_PERCENT is "101", but must be a number from 0 to 100',
    ]);
  });

  it('is told for a managed identity too', () => {
    const environment = { ...complete, SSO_CLIENT_SECRET: '', SSO_MANAGED_IDENTITY_CLIENT_ID: 'me' };
    expect(troubled(environment)).toEqual(['SSO_MANAGED_IDENTITY_CLIENT_ID']);
  });
});

describe('an address', () => {
  it.each(addresses)('of %s may be http on this machine, and nowhere else', (name) => {
    for (const host of ['localhost:4000', '127.0.0.1', '127.9.9.9:80', '[::1]:3978']) {
      expect(problemsOf({ ...complete, [name]: `http://${host}` })).toEqual([]);
    }
    for (const host of ['bot.example.com', '10.0.0.1', '0.0.0.0', 'localhost.example.com', '127.0.0.1.nip.io']) {
      expect(troubled({ ...complete, [name]: `http://${host}` })).toEqual([name]);
    }
    expect(problemsOf({ ...complete, [name]: 'https://bot.example.com' })).toEqual([]);
  });

  it.each(addresses)('of %s must be one at all, without a user name or password', (name) => {
    for (const wrong of ['bot.example.com', '/auth', 'https://', 'ftp://localhost', 'https://me:pass@example.com']) {
      expect(troubled({ ...complete, [name]: wrong })).toEqual([name]);
    }
  });

  it('loses its trailing slashes, so that paths can be put behind it', () => {
    expect(configOf({ ...complete, PUBLIC_URL: 'https://bot.example.com/base//' }).publicUrl).toBe(
      'https://bot.example.com/base',
    );
  });
});
