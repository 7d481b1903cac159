import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { complete, configOf, ids, problemsOf, troubled, unsigned } from './environments.js';

describe('a bot that accepts unsigned activities', () => {
  it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '::1', '127.0.0.53'])('may listen on %s', (host) => {
    expect(problemsOf({ ...unsigned, HOST: host })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', 'bot.example.com', ''])('may not listen on %j', (host) => {
    expect(troubled({ ...unsigned, HOST: host })).toEqual(['BOT_AUTH']);
  });

  it('needs no identity, and serves any tenant', () => {
    expect(configOf(unsigned)).toMatchObject({ botAuth: 'off', bot: null, allowedTenants: [] });
  });

  it('still needs the app that does on-behalf-of, and its credential', () => {
    expect(troubled({ BOT_AUTH: 'off', HOST: '127.0.0.1' })).toEqual(['SSO_CLIENT_ID', 'SSO_CLIENT_SECRET']);
  });

  it('keeps an identity it is given, even one without a password', () => {
    const config = configOf({ ...unsigned, MicrosoftAppId: ids.other, MicrosoftAppTenantId: ids.tenant });
    expect(config.bot).toMatchObject({ appId: ids.other, credential: null });
    expect(config.allowedTenants).toEqual([ids.tenant]);
  });
});

describe('a bot of one tenant', () => {
  it('is for the people of that tenant, however its id is written', () => {
    const config = configOf({ ...complete, MicrosoftAppTenantId: ids.tenant.toUpperCase() });
    expect(config.allowedTenants).toEqual([ids.tenant]);
  });

  it('is for others instead when they are listed', () => {
    expect(configOf({ ...complete, ALLOWED_TENANTS: ids.other }).allowedTenants).toEqual([ids.other]);
  });
});

describe('a MultiTenant bot', () => {
  const multi = { ...complete, MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: undefined };

  it('must say which tenants may use it', () => {
    expect(troubled(multi)).toEqual(['ALLOWED_TENANTS']);
    expect(configOf({ ...multi, ALLOWED_TENANTS: `${ids.tenant} ${ids.other}` }).allowedTenants).toEqual([
      ids.tenant,
      ids.other,
    ]);
  });

  it('is written in any case', () => {
    const config = configOf({ ...multi, MicrosoftAppType: 'multitenant', ALLOWED_TENANTS: ids.tenant });
    expect(config.bot).toMatchObject({ type: 'MultiTenant', tenantId: null });
    expect(troubled({ ...multi, MicrosoftAppType: 'MULTITENANT' })).toEqual(['ALLOWED_TENANTS']);
  });
});

describe('a bot with a managed identity', () => {
  const managed = { ...complete, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };

  it('has no password', () => {
    expect(configOf(managed).bot).toMatchObject({ type: 'UserAssignedMSI', credential: null });
    expect(troubled({ ...managed, MicrosoftAppPassword: 'bot-secret' })).toEqual(['MicrosoftAppPassword']);
  });

  it('needs its tenant', () => {
    expect(troubled({ ...managed, MicrosoftAppTenantId: undefined })).toEqual(['MicrosoftAppTenantId']);
  });
});

const pem = fileURLToPath(new URL('../fixtures/test-only-certificate.pem', import.meta.url));

describe('the credential of a SingleTenant bot', () => {
  const bare = { ...complete, MicrosoftAppPassword: undefined };
  const all = {
    MicrosoftAppPassword: 'bot-secret',
    MicrosoftAppCertificatePath: pem,
    MicrosoftAppManagedIdentityClientId: ids.other,
  };

  it.each([
    [{ MicrosoftAppPassword: 'bot-secret' }, { kind: 'secret', secret: 'bot-secret' }],
    [{ MicrosoftAppCertificatePath: pem }, { kind: 'certificate', path: pem }],
    [{ MicrosoftAppManagedIdentityClientId: ids.other }, { kind: 'managedIdentity', clientId: ids.other }],
  ])('may be %j', (given, credential) => {
    expect(configOf({ ...bare, ...given }).bot).toEqual({
      type: 'SingleTenant',
      appId: ids.app,
      credential,
      tenantId: ids.tenant,
    });
  });

  it('must be exactly one', () => {
    for (const name of Object.keys(all)) {
      expect(problemsOf({ ...complete, ...all, [name]: undefined })).toEqual([
        'MicrosoftAppPassword has rivals: set only one of MicrosoftAppPassword, MicrosoftAppCertificatePath, MicrosoftAppManagedIdentityClientId',
      ]);
    }
    expect(problemsOf({ ...complete, ...all })).toHaveLength(1);
    expect(problemsOf(bare)).toEqual([
      'MicrosoftAppPassword is missing: set it, or MicrosoftAppCertificatePath, or MicrosoftAppManagedIdentityClientId',
    ]);
  });

  it('is told at start, not at the first message, when it cannot be used', () => {
    expect(problemsOf({ ...bare, MicrosoftAppCertificatePath: '/nonexistent.pem' })).toEqual([
      'MicrosoftAppCertificatePath cannot be read',
    ]);
    expect(troubled({ ...bare, MicrosoftAppManagedIdentityClientId: 'who-attended-identity' })).toEqual([
      'MicrosoftAppManagedIdentityClientId',
    ]);
  });

  it('is only a password for a MultiTenant bot, and nothing for a bot that is the managed identity itself', () => {
    const { MicrosoftAppPassword: _, ...others } = all;
    const multi = { ...complete, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: ids.tenant };
    expect(troubled({ ...multi, ...others })).toEqual(Object.keys(others));
    expect(troubled({ ...bare, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: ids.tenant })).toEqual([
      'MicrosoftAppPassword',
    ]);
    expect(troubled({ ...complete, ...all, MicrosoftAppType: 'UserAssignedMSI' })).toEqual(Object.keys(all));
  });

  it('may be the very identity that the same app signs people in with', () => {
    const config = configOf({
      ...bare,
      MicrosoftAppManagedIdentityClientId: ids.other,
      SSO_CLIENT_SECRET: undefined,
      SSO_MANAGED_IDENTITY_CLIENT_ID: ids.other,
    });
    expect(config.sso).toEqual({ clientId: config.bot?.appId, credential: config.bot?.credential });
  });
});

describe('the credential for on-behalf-of', () => {
  it('may not be a certificate that cannot be used, which is told at start and not at the first question', () => {
    const given = { ...complete, SSO_CLIENT_SECRET: undefined };
    for (const path of ['/nonexistent.pem', fileURLToPath(import.meta.url)]) {
      expect(problemsOf({ ...given, SSO_CERTIFICATE_PATH: path })).toEqual([
        expect.stringMatching(/^SSO_CERTIFICATE_PATH /),
      ]);
    }
  });

  const bare = { ...complete, SSO_CLIENT_SECRET: undefined };

  it.each([
    [{ SSO_CLIENT_SECRET: 'sso-secret' }, { kind: 'secret', secret: 'sso-secret' }],
    [{ SSO_CERTIFICATE_PATH: pem }, { kind: 'certificate', path: pem }],
    [{ SSO_MANAGED_IDENTITY_CLIENT_ID: ids.other }, { kind: 'managedIdentity', clientId: ids.other }],
  ])('may be %j', (given, credential) => {
    expect(configOf({ ...bare, ...given }).sso.credential).toEqual(credential);
  });

  it('must be exactly one', () => {
    const all = {
      SSO_CLIENT_SECRET: 'sso-secret',
      SSO_CERTIFICATE_PATH: pem,
      SSO_MANAGED_IDENTITY_CLIENT_ID: ids.other,
    };
    for (const name of Object.keys(all)) {
      expect(problemsOf({ ...complete, ...all, [name]: undefined })).toEqual([
        expect.stringMatching(/^SSO_CLIENT_SECRET has rivals: /),
      ]);
    }
    expect(problemsOf({ ...complete, ...all })).toHaveLength(1);
    expect(problemsOf(bare)).toEqual([expect.stringMatching(/^SSO_CLIENT_SECRET is missing: /)]);
  });
});

describe('a secret', () => {
  it('never appears in a problem, however wrong everything is', () => {
    const secrets = {
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppPassword: 'hunter2-bot',
      MicrosoftAppCertificatePath: '/run/hunter2-bot.pem',
      MicrosoftAppManagedIdentityClientId: 'hunter2-identity',
      SSO_CLIENT_SECRET: 'hunter2-sso',
      SSO_CERTIFICATE_PATH: '/run/hunter2.pem',
      METRICS_TOKEN: 'hunter2-metrics',
      STORAGE: 'azure:DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=hunter2==',
      PUBLIC_URL: 'https://me:hunter2@bot.example.com',
      GRAPH_BASE_URL: 'https://hunter2@graph.example.com',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel.example.com/?key=hunter2',
      ENTRA_AUTHORITY_HOST: 'hunter2',
      PORT: 'x',
    };
    const problems = problemsOf(secrets);
    expect(problems.length).toBeGreaterThan(8);
    expect(problems.join('\n')).not.toContain('hunter2');
    expect(problemsOf({ ...secrets, STORAGE: 'postgres://me:hunter2@db' }).join('\n')).not.toContain('hunter2');
  });
});
