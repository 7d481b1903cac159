import { isLoopbackHost } from '../platform/http/addresses.js';
import { logLevels } from '../platform/telemetry/log.js';
import { readBotFramework, readBotIdentity } from './botFramework.js';
import { readEntra, readGraph } from './cloud.js';
import type { Config } from './config.js';
import { createSettingReader, type Environment, type SettingReader } from './settingReader.js';
import { readHosts, readLocale, readPollMinutes, readSsoCredential } from './settings.js';
import { readStorage } from './storage.js';

export type { Config, Environment };

/** sysexits.h EX_CONFIG: what the process exits with when the environment is missing something or wrong. */
export const configurationExitCode = 78;

/** The environment as a Config, or every problem in it at once, a sentence each. */
export function readConfig(environment: Environment): { config: Config } | { problems: string[] } {
  const reader = createSettingReader(environment);
  const config = read(reader);
  return reader.problems.length > 0 ? { problems: reader.problems } : { config };
}

function read(reader: SettingReader): Config {
  const host = reader.optional('HOST') ?? '0.0.0.0';
  if (!/^(\[?[0-9a-f:.]+\]?|[a-z0-9.-]+)$/i.test(host)) reader.report('HOST', 'is not a host name or address');
  const botAuth = reader.oneOf('BOT_AUTH', ['required', 'off'], 'required');
  if (botAuth === 'off' && !isLoopbackHost(host)) {
    reader.report('BOT_AUTH', `may be off only while HOST is a loopback address, and HOST is ${host}`);
  }
  const bot = readBotIdentity(reader, botAuth === 'required');
  const clientId = reader.optional('SSO_CLIENT_ID') ?? bot?.appId ?? '';
  reader.guid('SSO_CLIENT_ID', reader.optional('SSO_CLIENT_ID'));
  if (!clientId && botAuth === 'off') {
    reader.report('SSO_CLIENT_ID', 'is missing: the client id of the Entra app that acts on behalf of users');
  }
  const { cloud, ...graph } = readGraph(reader);
  const botFramework = readBotFramework(reader);
  const credential = readSsoCredential(reader);
  return {
    host,
    port: reader.number('PORT', 3978, { min: 0, max: 65_535, whole: true }),
    bot,
    botFramework,
    botAuth,
    allowedTenants: readTenants(reader, bot?.tenantId ?? null, botAuth === 'required'),
    oauthConnectionName: reader.optional('OAUTH_CONNECTION_NAME') ?? 'attendance',
    sso: { clientId, credential },
    entraAuthorityHost: readEntra(reader, cloud, botFramework.government),
    graph,
    cloud,
    storage: readStorage(reader, { bot, credential, government: botFramework.government }),
    chatDetail: reader.oneOf('CHAT_DETAIL', ['full', 'summary', 'counts'], 'summary'),
    insight: reader.oneOf('INSIGHT', ['full', 'attendance'], 'full'),
    live: reader.oneOf('LIVE', ['on', 'off'], 'off'),
    targetedMessages: reader.oneOf('TARGETED_MESSAGES', ['on', 'off'], 'off'),
    summaries: reader.oneOf('SUMMARIES', ['on', 'off'], 'on'),
    summaryPollMinutes: readPollMinutes(reader),
    graceMinutes: reader.number('GRACE_MINUTES', 5, { min: 0, max: 1440, whole: false }),
    presentPercent: reader.number('PRESENT_PERCENT', 70, { min: 0, max: 100, whole: false }),
    returnMinutes: reader.number('RETURN_MINUTES', 2, { min: 0, max: 1440, whole: false }),
    publicUrl: reader.address('PUBLIC_URL', null),
    serviceUrlHosts: readHosts(reader, 'SERVICE_URL_HOSTS'),
    uploadHosts: readHosts(reader, 'UPLOAD_HOSTS'),
    logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info'),
    defaultLocale: readLocale(reader),
    metricsToken: reader.optional('METRICS_TOKEN'),
    otlpEndpoint: reader.address('OTEL_EXPORTER_OTLP_ENDPOINT', null),
    applicationAccess: reader.oneOf('APPLICATION_ACCESS', ['off', 'summaries'], 'off'),
  };
}

function readTenants(reader: SettingReader, own: string | null, needed: boolean): string[] {
  const tenants = reader.list('ALLOWED_TENANTS');
  for (const tenant of tenants) reader.guid('ALLOWED_TENANTS', tenant);
  if (tenants.length > 0) return tenants;
  if (own) return [own.toLowerCase()];
  // A MultiTenant bot has no tenant of its own: without a list it would serve the whole world.
  if (needed && reader.optional('MicrosoftAppType')?.toLowerCase() === 'multitenant') {
    reader.report('ALLOWED_TENANTS', 'is missing: a MultiTenant bot must say which tenants may use it');
  }
  return [];
}
