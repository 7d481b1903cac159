import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/readConfig.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { deploy, isObject } from './arm.js';
import { exampleEnvironment } from './exampleEnvironment.js';
import { readTemplate } from './readTemplate.js';

const read = (...path: string[]) => readFileSync(join(packageRoot, ...path), 'utf8');

/** Every name that the configuration asks the environment for. */
const asked = new Set(
  readdirSync(join(packageRoot, 'src', 'config')).flatMap((file) =>
    [
      ...read('src', 'config', file).matchAll(
        /(?:reader\s*\.\s*(?:optional|named|required|oneOf|number|address|list)\(\s*|readHosts\(reader, )'(\w+)'/g,
      ),
    ].flatMap(([, name]) => name ?? []),
  ),
);

const configuration = read('docs', 'configuration.md');
const documented = configuration
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? []));

/** App Service's own. */
const platform = [
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'ApplicationInsightsAgent_EXTENSION_VERSION',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
  'WEBSITE_RUN_FROM_PACKAGE',
];

const guid = '22222222-2222-4222-8222-222222222222';
const identity = '44444444-4444-4444-8444-444444444444';
const required = { name: 'who-attended-contoso', ssoClientId: guid };
const deployment = deploy(readTemplate(), required);
const settingsOf = ({ resources }: typeof deployment) =>
  resources.flatMap(({ type, properties }) => {
    const config = isObject(properties) ? properties.siteConfig : undefined;
    const list = type === 'Microsoft.Web/sites' && isObject(config) ? config.appSettings : undefined;
    return (Array.isArray(list) ? list : []).filter(isObject);
  });
const settings = settingsOf(deployment);

describe('the environment', () => {
  it('is documented in docs/configuration.md, each name once', () => {
    expect(documented.filter((name, i) => documented.indexOf(name) !== i)).toEqual([]);
    expect([...asked].filter((name) => !documented.includes(name))).toEqual([]);
  });

  it('has no name in docs/configuration.md that nothing reads', () => {
    expect(asked.size).toBeGreaterThan(30);
    expect(documented.filter((name) => !asked.has(name))).toEqual([]);
  });

  it('is what the deployment sets, name by name', () => {
    const names = settings.map(({ name }) => String(name));
    expect(names.filter((name) => !asked.has(name)).sort()).toEqual(platform);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is what the deployment gives out, with the values the app gets, and what the Teams package calls the API', () => {
    const own = settings.filter(({ name }) => !platform.includes(String(name)));
    expect(deployment.outputs).toEqual({
      ...Object.fromEntries(own.map(({ name, value }) => [String(name), value])),
      API_URI: `api://botid-${guid}`,
    });
    const apiUri = `api://botid-${identity}`;
    expect(deploy(readTemplate(), { ...required, apiUri }).outputs.API_URI).toBe(apiUri);
  });

  it.each([
    ['SingleTenant', { appId: guid, credential: { kind: 'managedIdentity', clientId: identity } }],
    ['UserAssignedMSI', { appId: identity, credential: null }],
  ])('starts the bot as deployed, as %s', (type, bot) => {
    const deployed = settingsOf(deploy(readTemplate(), { ...required, botAppType: type }));
    const given = Object.fromEntries(
      deployed.map(({ name, value }) => [String(name), String(value).replace('<client id>', identity)]),
    );
    // Storage has tests of its own.
    const result = readConfig({ ...given, STORAGE: 'sqlite::memory:' });
    expect(result).not.toHaveProperty('problems');
    expect(result).toMatchObject({
      config: {
        bot: { type, ...bot },
        sso: { clientId: guid, credential: { kind: 'managedIdentity', clientId: identity } },
        publicUrl: 'https://who-attended-contoso.azurewebsites.net',
      },
    });
  });

  it('is in .env.example, each name once, but for the overrides of sovereign clouds and what is for tests', () => {
    const { names } = exampleEnvironment();
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !asked.has(name))).toEqual([]);
    const left = [...asked].filter((name) => !names.includes(name));
    expect(
      left.filter(
        (name) => !/^(ChannelService|CallerId|OAuthUrl|ValidateAuthority|To(Bot|Channel)From\w+|BOT_AUTH)$/.test(name),
      ),
    ).toEqual([]);
  });

  it('starts the bot as .env.example has it, once it says who the bot is', () => {
    const { values, defaults } = exampleEnvironment();
    const filled = {
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
      MicrosoftAppPassword: 'a secret',
      SSO_CLIENT_ID: guid,
    };
    const given = { ...values, ...filled, SSO_CLIENT_SECRET: 'another', PUBLIC_URL: 'https://attendance.contoso.com' };
    const result = readConfig(given);
    expect(result).not.toHaveProperty('problems');
    // What stands behind a # is what holds without it.
    expect(readConfig({ ...defaults, ...given })).toEqual(result);
  });

  it('keeps the deployment within what the configuration takes', () => {
    expect(readConfig({ ...environmentOf('full', 'off', 'summaries'), STORAGE: 'sqlite::memory:' })).not.toHaveProperty(
      'problems',
    );
  });
});

function environmentOf(chatDetail: string, summaries: string, applicationAccess: string) {
  const { outputs } = deploy(readTemplate(), {
    name: 'who-attended-contoso',
    ssoClientId: guid,
    chatDetail,
    summaries,
    applicationAccess,
    allowedTenants: `${guid},${guid}`,
    publicUrl: 'https://attendance.contoso.com',
  });
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, String(value).replace('<client id>', guid)]),
  );
}
