import { describe, expect, it } from 'vitest';
import { configurationExitCode } from '../src/config/readConfig.js';
import { complete, configOf, ids, problemsOf, troubled } from './config/environments.js';

describe('the configuration of a bot that is told only the least', () => {
  const config = configOf(complete);

  it('follows the contract’s defaults', () => {
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 3978,
      botAuth: 'required',
      oauthConnectionName: 'attendance',
      entraAuthorityHost: 'https://login.microsoftonline.com',
      graph: { baseUrl: 'https://graph.microsoft.com', version: 'v1.0' },
      storage: { kind: 'sqlite', file: '.data/bot.db' },
      chatDetail: 'summary',
      insight: 'full',
      summaries: 'on',
      summaryPollMinutes: [1, 3, 7, 15, 30, 60, 120],
      graceMinutes: 5,
      presentPercent: 70,
      returnMinutes: 2,
      publicUrl: null,
      serviceUrlHosts: [],
      uploadHosts: [],
      logLevel: 'info',
      defaultLocale: 'en',
      metricsToken: null,
      otlpEndpoint: null,
      applicationAccess: 'off',
    });
  });

  it('is a single tenant’s, whose people alone may use it and whose app does on-behalf-of', () => {
    expect(config.bot).toEqual({
      type: 'SingleTenant',
      appId: ids.app,
      credential: { kind: 'secret', secret: 'bot-secret' },
      tenantId: ids.tenant,
    });
    expect(config.allowedTenants).toEqual([ids.tenant]);
    expect(config.sso).toEqual({ clientId: ids.app, credential: { kind: 'secret', secret: 'sso-secret' } });
  });
});

describe('an empty environment', () => {
  it('has one problem for each missing setting, and no more', () => {
    expect(troubled({})).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'SSO_CLIENT_SECRET',
    ]);
    for (const problem of problemsOf({})) expect(problem).toMatch(/^\w+ is missing: /);
  });

  it('is the same as one of blanks', () => {
    const blanks = Object.fromEntries(Object.keys(complete).map((name) => [name, '  ']));
    expect(problemsOf({ ...blanks, PORT: '', STORAGE: ' ' })).toEqual(problemsOf({}));
  });

  it.each(Object.keys(complete))('is completed by nothing less than all: without %s a start is refused', (name) => {
    expect(troubled({ ...complete, [name]: undefined })).toEqual([name]);
  });
});

describe('a wrong configuration', () => {
  it('ends the process with the code that sysexits.h has for it', () => {
    expect(configurationExitCode).toBe(78);
  });

  it('is told completely, every mistake at once', () => {
    const mistakes = {
      PORT: 'http',
      CHAT_DETAIL: 'everything',
      GRAPH_BASE_URL: 'http://graph.example.com',
      STORAGE: 'redis://cache',
      SUMMARY_POLL_MINUTES: '3,2,1',
      DEFAULT_LOCALE: 'en_US',
      MicrosoftAppPassword: '',
    };
    expect(troubled({ ...complete, ...mistakes }).sort()).toEqual(Object.keys(mistakes).sort());
  });

  it('is told in single lines', () => {
    const problems = problemsOf({ HOST: 'a', BOT_AUTH: 'off', PORT: '-1', STORAGE: 'x', LOG_LEVEL: 'loud' });
    expect(problems).toHaveLength(6);
    for (const problem of problems) expect(problem).toMatch(/^[A-Za-z_]+ \S[^\n]*$/);
  });
});

describe('settings that were given', () => {
  it('are taken over', () => {
    expect(
      configOf({
        ...complete,
        HOST: '127.0.0.1',
        PORT: '8080',
        MicrosoftAppTenantId: ids.tenant.toUpperCase(),
        ALLOWED_TENANTS: `${ids.other.toUpperCase()}, ${ids.tenant};`,
        OAUTH_CONNECTION_NAME: 'sso',
        SSO_CLIENT_ID: ids.other,
        ENTRA_AUTHORITY_HOST: 'https://login.microsoftonline.us/',
        GRAPH_BASE_URL: 'https://graph.microsoft.us//',
        GRAPH_VERSION: 'V1.0',
        STORAGE: 'sqlite:/var/lib/bot/state.db',
        CHAT_DETAIL: 'Counts',
        INSIGHT: 'attendance',
        LIVE: 'on',
        SUMMARIES: 'off',
        SUMMARY_POLL_MINUTES: '0.5, 2,10',
        GRACE_MINUTES: '0',
        PRESENT_PERCENT: '33.3',
        RETURN_MINUTES: ' 10 ',
        PUBLIC_URL: 'https://bot.example.com/',
        UPLOAD_HOSTS: 'Files.Example.com, localhost:3980',
        SERVICE_URL_HOSTS: 'Smba.Example.com localhost:3979,https://connector.example.org/amer/ [::1]:80',
        LOG_LEVEL: 'DEBUG',
        DEFAULT_LOCALE: 'EN-gb',
        METRICS_TOKEN: 'metrics-secret',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318',
        APPLICATION_ACCESS: 'summaries',
      }),
    ).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      allowedTenants: [ids.other, ids.tenant],
      oauthConnectionName: 'sso',
      sso: { clientId: ids.other },
      entraAuthorityHost: 'https://login.microsoftonline.us',
      graph: { baseUrl: 'https://graph.microsoft.us', version: 'v1.0' },
      cloud: 'usGovL4',
      storage: { kind: 'sqlite', file: '/var/lib/bot/state.db' },
      chatDetail: 'counts',
      insight: 'attendance',
      live: 'on',
      summaries: 'off',
      summaryPollMinutes: [0.5, 2, 10],
      graceMinutes: 0,
      presentPercent: 33.3,
      returnMinutes: 10,
      publicUrl: 'https://bot.example.com',
      uploadHosts: ['files.example.com', 'localhost:3980'],
      serviceUrlHosts: ['smba.example.com', 'localhost:3979', 'connector.example.org', '[::1]:80'],
      logLevel: 'debug',
      defaultLocale: 'en-GB',
      metricsToken: 'metrics-secret',
      otlpEndpoint: 'http://localhost:4318',
      applicationAccess: 'summaries',
    });
  });
});
