import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/readConfig.js';
import type { Environment } from '../../src/config/settingReader.js';

export const ids = {
  app: '5a1f0c3e-0000-4000-8000-00000000000a',
  tenant: '2f0e0000-0000-4000-8000-000000000002',
  other: '9c9c0000-0000-4000-8000-0000000000cc',
};

/** The least that a bot of one tenant needs. */
export const complete: Environment = {
  MicrosoftAppId: ids.app,
  MicrosoftAppPassword: 'bot-secret',
  MicrosoftAppTenantId: ids.tenant,
  SSO_CLIENT_SECRET: 'sso-secret',
};

/** The least that a bot without an identity needs, on this machine. */
export const unsigned: Environment = {
  BOT_AUTH: 'off',
  HOST: '127.0.0.1',
  SSO_CLIENT_ID: ids.app,
  SSO_CLIENT_SECRET: 'sso-secret',
};

/** The problems of an environment; none when it is good. */
export function problemsOf(environment: Environment): string[] {
  const read = readConfig(environment);
  return 'problems' in read ? read.problems : [];
}

/** The names of the variables that the problems are about, in order. */
export const troubled = (environment: Environment): string[] =>
  problemsOf(environment).map((problem) => problem.split(' ')[0] ?? '');

/** The configuration of a good environment. */
export function configOf(environment: Environment): Config {
  const read = readConfig(environment);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
}
