import { describe, expect, it } from 'vitest';
import { complete, configOf, problemsOf, troubled } from './environments.js';

const inCloud = (address: string, more: Record<string, string> = {}) =>
  configOf({ ...complete, GRAPH_BASE_URL: address, ...more });
const commercial = 'https://login.microsoftonline.com';
const government = 'https://login.microsoftonline.us';

describe('the cloud that a bot works in', () => {
  it.each([
    ['https://graph.microsoft.com', 'global', commercial],
    ['https://graph.microsoft.us', 'usGovL4', government],
    ['https://dod-graph.microsoft.us', 'usGovL5', government],
    ['https://GRAPH.microsoft.us', 'usGovL4', government],
    ['https://graph.microsoft.us/', 'usGovL4', government],
    ['https://graph.microsoft.us.example.com', 'global', commercial],
    ['http://127.0.0.1:4000', 'global', commercial],
    ['http://localhost:4000', 'global', commercial],
  ])('of %s is %s, and its people sign in at %s', (address, cloud, entra) => {
    expect(inCloud(address)).toMatchObject({ cloud, entraAuthorityHost: entra });
  });

  it('is the global one when nothing is said', () => {
    expect(configOf(complete)).toMatchObject({ cloud: 'global', entraAuthorityHost: commercial });
  });

  it('may have its Entra at an address of its own', () => {
    const own = { ENTRA_AUTHORITY_HOST: 'https://login.example.com/' };
    expect(inCloud('https://graph.microsoft.us', own).entraAuthorityHost).toBe('https://login.example.com');
  });
});

describe('the China cloud', () => {
  const reason = 'is in the China cloud, where Microsoft Graph has no attendance reports';

  it.each([
    'https://microsoftgraph.chinacloudapi.cn',
    'https://microsoftgraph.chinacloudapi.cn/',
    'https://x.azure.cn',
  ])('is refused by Graph’s address %s, with the reason', (address) => {
    expect(problemsOf({ ...complete, GRAPH_BASE_URL: address })).toEqual([`GRAPH_BASE_URL ${reason}`]);
  });

  it.each(['https://login.chinacloudapi.cn', 'https://login.partner.microsoftonline.cn'])(
    'is refused by Entra’s address %s, with the reason',
    (address) => {
      expect(problemsOf({ ...complete, ENTRA_AUTHORITY_HOST: address })).toEqual([`ENTRA_AUTHORITY_HOST ${reason}`]);
    },
  );

  it('is told of both addresses at once', () => {
    const both = {
      GRAPH_BASE_URL: 'https://microsoftgraph.chinacloudapi.cn',
      ENTRA_AUTHORITY_HOST: 'https://login.chinacloudapi.cn',
    };
    expect(troubled({ ...complete, ...both })).toEqual(['GRAPH_BASE_URL', 'ENTRA_AUTHORITY_HOST']);
  });

  it('is not meant by an address that only looks alike', () => {
    for (const address of [
      'https://chinacloudapi.cn.example.com',
      'https://notchinacloudapi.cn',
      'https://example.cn',
    ]) {
      expect(problemsOf({ ...complete, GRAPH_BASE_URL: address, ENTRA_AUTHORITY_HOST: address })).toEqual([]);
    }
  });
});

describe('Graph’s beta', () => {
  it('may be used in the global cloud, and against a stand-in on this machine', () => {
    const beta = { GRAPH_VERSION: 'Beta' };
    expect(inCloud('https://graph.microsoft.com', beta).graph.version).toBe('beta');
    expect(inCloud('http://127.0.0.1:4000', beta).graph.version).toBe('beta');
  });

  it.each(['https://graph.microsoft.us', 'https://dod-graph.microsoft.us'])(
    'is refused in the cloud of %s',
    (address) => {
      expect(problemsOf({ ...complete, GRAPH_BASE_URL: address, GRAPH_VERSION: 'beta' })).toEqual([
        'GRAPH_VERSION is beta, which has attendance reports in the global cloud only',
      ]);
      expect(problemsOf({ ...complete, GRAPH_BASE_URL: address, GRAPH_VERSION: 'v1.0' })).toEqual([]);
    },
  );
});
