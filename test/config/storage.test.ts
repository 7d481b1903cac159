import { describe, expect, it } from 'vitest';
import { complete, configOf, ids, problemsOf } from './environments.js';

const storageOf = (text: string, more = {}) => configOf({ ...complete, ...more, STORAGE: text }).storage;
const key = 'c2VjcmV0IGh1bnRlcjI=';

describe('STORAGE', () => {
  it('takes a SQLite file', () => {
    expect(storageOf('sqlite:/var/lib/bot.db')).toEqual({ kind: 'sqlite', file: '/var/lib/bot.db' });
    expect(storageOf('SQLite::memory:')).toEqual({ kind: 'sqlite', file: ':memory:' });
  });

  it.each([
    `DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=${key};EndpointSuffix=core.windows.net`,
    `DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=${key};TableEndpoint=https://bot.table.example.com`,
    `DefaultEndpointsProtocol=http;AccountName=bot;AccountKey=${key};TableEndpoint=http://127.0.0.1:10002/bot;`,
    'TableEndpoint=https://bot.table.core.windows.net/;SharedAccessSignature=sv=2024&sig=abc%3D',
    'UseDevelopmentStorage=true',
  ])('takes the connection string %s', (connectionString) => {
    expect(storageOf(`azure:${connectionString}`)).toEqual({ kind: 'connectionString', connectionString });
  });

  it.each([
    ['nonsense', 'connection string'],
    [`AccountName=bot;AccountKey=${key}`, 'connection string'],
    [`DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=${key}`, 'connection string'],
    ['DefaultEndpointsProtocol=https;AccountName=bot;EndpointSuffix=core.windows.net', 'connection string'],
    ['SharedAccessSignature=hunter2', 'connection string'],
    [`DefaultEndpointsProtocol=http;AccountName=bot;AccountKey=${key};EndpointSuffix=core.windows.net`, 'https'],
    [`DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=${key};TableEndpoint=http://bot.example.com`, 'https'],
    [`DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=${key};TableEndpoint=bot`, 'TableEndpoint'],
    ['http://bot', '<account>'],
    [`https://bot.table.core.windows.net/?sig=${key}`, '<account>'],
    ['https://me:hunter2@bot', '<account>'],
  ])('refuses azure:%s in one line that says why and repeats nothing', (text, why) => {
    const problems = problemsOf({ ...complete, STORAGE: `azure:${text}` });
    expect(problems).toEqual([expect.stringMatching(/^STORAGE /)]);
    expect(problems[0]).toContain(why);
    for (const secret of [key, 'hunter2', 'nonsense']) expect(problems[0]).not.toContain(secret);
  });

  describe('with managed identity', () => {
    it('takes the name of the account or the host of its tables', () => {
      const identity = (endpoint: string) => ({ kind: 'identity', endpoint, clientId: null });
      expect(storageOf('azure:https://bot')).toEqual(identity('https://bot.table.core.windows.net'));
      expect(storageOf('azure:https://bot/')).toEqual(identity('https://bot.table.core.windows.net'));
      expect(storageOf('azure:https://bot.table.example.com')).toEqual(identity('https://bot.table.example.com'));
      expect(storageOf('azure:https://bot', { ChannelService: 'https://botframework.azure.us' })).toEqual(
        identity('https://bot.table.core.usgovcloudapi.net'),
      );
    });

    it('uses the identity the bot or its sign-in has, where they have one', () => {
      const sso = { SSO_CLIENT_SECRET: '', SSO_MANAGED_IDENTITY_CLIENT_ID: ids.other };
      expect(storageOf('azure:https://bot', sso)).toMatchObject({ clientId: ids.other });
      const bot = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' };
      expect(storageOf('azure:https://bot', bot)).toMatchObject({ clientId: ids.app });
      const federated = { MicrosoftAppPassword: '', MicrosoftAppManagedIdentityClientId: ids.other };
      expect(storageOf('azure:https://bot', federated)).toMatchObject({ clientId: ids.other });
    });
  });
});
