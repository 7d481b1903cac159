import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { type Deployment, deploy, isObject, type Json, type JsonObject, resourceIdOf, subscription } from './arm.js';
import { readTemplate } from './readTemplate.js';

const template = readTemplate();
const ssoClientId = '22222222-2222-4222-8222-222222222222';
const required = { name: 'who-attended-contoso', ssoClientId };
const secretless = deploy(template, required);

const only = ({ resources }: Deployment, type: string): JsonObject => {
  const found = resources.filter((resource) => resource.type === type);
  expect(found, type).toHaveLength(1);
  return found[0] ?? {};
};
const at = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>((one, name) => (isObject(one) ? one[name] : undefined), value);
const settingsOf = (deployment: Deployment): Record<string, Json | undefined> => {
  const settings = at(only(deployment, 'Microsoft.Web/sites'), 'properties', 'siteConfig', 'appSettings');
  return Object.fromEntries(
    (Array.isArray(settings) ? settings : []).map((one) => [String(at(one, 'name')), at(one, 'value')]),
  );
};
const typesOf = ({ resources }: Deployment) => resources.map(({ type }) => String(type));
const site = only(secretless, 'Microsoft.Web/sites');
const bot = only(secretless, 'Microsoft.BotService/botServices');
/** As installations of older versions are, with an id of the bot's own. */
const twoIds = deploy(template, { ...required, botAppType: 'UserAssignedMSI' });

describe('the deployment template', () => {
  it('needs a name and the Entra app, nothing else', () => {
    expect(() => deploy(template, {})).toThrow('the parameter name is missing');
    expect(() => deploy(template, { name: 'who' })).toThrow('the parameter ssoClientId is missing');
    const file: unknown = JSON.parse(
      readFileSync(join(packageRoot, 'deploymentTemplates', 'azuredeploy.parameters.json'), 'utf8'),
    );
    expect(Object.keys(Object(Object(file).parameters))).toEqual(Object.keys(required));
  });

  it('describes every parameter, and uses each', () => {
    const text = JSON.stringify([template.variables, template.resources, template.outputs]);
    for (const [name, parameter] of Object.entries(template.parameters)) {
      expect(at(parameter, 'metadata', 'description'), name).toMatch(/\S.*\.$/);
      expect(text, name).toContain(`parameters('${name}')`);
    }
    for (const name of Object.keys(template.variables)) {
      expect(JSON.stringify(template), name).toContain(`variables('${name}')`);
    }
  });

  it('depends only on what it deploys, and never on itself', () => {
    const cases: JsonObject[] = [{}, { botProof: 'secret', signInProof: 'secret', metricsToken: 'x' }];
    for (const given of cases) {
      const { resources } = deploy(template, { ...required, ...given });
      // ARM drops dependencies on what its condition leaves out; the full deployment has everything.
      const ids = deploy(template, { ...required, botProof: 'secret', metricsToken: 'x' }).resources;
      for (const resource of resources) {
        const needed = Array.isArray(resource.dependsOn) ? resource.dependsOn : [];
        for (const id of needed) {
          expect(ids.map(resourceIdOf)).toContain(id);
          expect(id).not.toBe(resourceIdOf(resource));
        }
      }
    }
  });

  it('names every resource once, within the lengths Azure allows', () => {
    const longest = deploy(template, { ...required, name: `who-${'x'.repeat(32)}`, metricsToken: 'x' });
    expect(new Set(longest.resources.map(resourceIdOf)).size).toBe(longest.resources.length);
    expect(String(only(longest, 'Microsoft.Storage/storageAccounts').name)).toMatch(/^[a-z0-9]{3,24}$/);
    expect(String(only(longest, 'Microsoft.KeyVault/vaults').name)).toMatch(/^[a-zA-Z][a-zA-Z0-9-]{2,23}$/);
    expect(String(only(longest, 'Microsoft.BotService/botServices').name)).toMatch(/^[a-zA-Z0-9][\w-]{1,41}$/);
    expect(at(template.parameters.name, 'maxLength')).toBe(36);
  });
});

describe('the web app', () => {
  it('runs Node 24 on Linux, or 22, from the package it was given', () => {
    expect(site.kind).toBe('app,linux');
    expect(at(only(secretless, 'Microsoft.Web/serverfarms'), 'properties', 'reserved')).toBe(true);
    expect(at(site, 'properties', 'siteConfig', 'linuxFxVersion')).toBe('NODE|24-lts');
    expect(at(template.parameters.nodeVersion, 'allowedValues')).toEqual(['NODE|22-lts', 'NODE|24-lts']);
    expect(settingsOf(secretless)).toMatchObject({
      WEBSITE_RUN_FROM_PACKAGE: '1',
      SCM_DO_BUILD_DURING_DEPLOYMENT: 'false',
    });
    expect(at(site, 'properties', 'siteConfig', 'appCommandLine')).toBe('node dist/main.js');
  });

  it('has two instances that are always on, without sticking anybody to one, and out of rotation while not ready', () => {
    expect(at(only(secretless, 'Microsoft.Web/serverfarms'), 'sku', 'capacity')).toBe(2);
    expect(at(site, 'properties', 'siteConfig', 'alwaysOn')).toBe(true);
    expect(at(site, 'properties', 'clientAffinityEnabled')).toBe(false);
    expect(at(site, 'properties', 'siteConfig', 'healthCheckPath')).toBe('/readyz');
  });

  it('takes HTTPS only, TLS 1.2 and up, no FTP, and no passwords for publishing', () => {
    expect(at(site, 'properties', 'httpsOnly')).toBe(true);
    expect(at(site, 'properties', 'siteConfig')).toMatchObject({
      minTlsVersion: '1.2',
      scmMinTlsVersion: '1.2',
      ftpsState: 'Disabled',
    });
    const policies = secretless.resources.filter(
      ({ type }) => type === 'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
    );
    expect(policies.map(({ name }) => name)).toEqual(['who-attended-contoso/scm', 'who-attended-contoso/ftp']);
    expect(policies.every((policy) => at(policy, 'properties', 'allow') === false)).toBe(true);
  });

  it('acts as the one managed identity', () => {
    const id = resourceIdOf(only(secretless, 'Microsoft.ManagedIdentity/userAssignedIdentities'));
    expect(site.identity).toEqual({ type: 'UserAssigned', userAssignedIdentities: { [id]: {} } });
    expect(at(site, 'properties', 'keyVaultReferenceIdentity')).toBe(id);
  });

  it('sends its log to a workspace, but not requests: their addresses hold codes', () => {
    const workspace = resourceIdOf(only(secretless, 'Microsoft.OperationalInsights/workspaces'));
    const logs = only(secretless, 'Microsoft.Insights/diagnosticSettings');
    expect(logs.scope).toBe(resourceIdOf(site));
    expect(at(logs, 'properties', 'workspaceId')).toBe(workspace);
    expect(at(logs, 'properties', 'logs')).toEqual([
      { category: 'AppServiceConsoleLogs', enabled: true },
      { category: 'AppServicePlatformLogs', enabled: true },
    ]);
    const insights = only(secretless, 'Microsoft.Insights/components');
    expect(at(insights, 'properties', 'WorkspaceResourceId')).toBe(workspace);
    expect(settingsOf(secretless)).toMatchObject({
      APPLICATIONINSIGHTS_CONNECTION_STRING: '<connection string>',
      ApplicationInsightsAgent_EXTENSION_VERSION: 'disabled',
    });
  });
});

describe('storage', () => {
  const account = only(secretless, 'Microsoft.Storage/storageAccounts');

  it('has no keys, no public blobs, TLS 1.2 and HTTPS only', () => {
    expect(account.properties).toMatchObject({
      allowSharedKeyAccess: false,
      allowBlobPublicAccess: false,
      minimumTlsVersion: 'TLS1_2',
      supportsHttpsTrafficOnly: true,
    });
    expect(settingsOf(secretless).STORAGE).toBe(`azure:https://${account.name}.table.core.windows.net`);
  });

  it('lets the identity use tables and queues, and nothing else', () => {
    const roles = secretless.resources.filter(({ type }) => type === 'Microsoft.Authorization/roleAssignments');
    const roleOf = (role: JsonObject) =>
      String(at(role, 'properties', 'roleDefinitionId'))
        .split('/')
        .at(-1);
    // learn: built-in roles. Storage Table Data Contributor, Storage Queue Data Contributor.
    expect(roles.map(roleOf)).toEqual(['0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', '974c5e8b-45b9-4653-ba55-5f855dd0fb88']);
    for (const role of roles) {
      expect(role.scope).toBe(resourceIdOf(account));
      expect(role.properties).toMatchObject({ principalId: '<principal id>', principalType: 'ServicePrincipal' });
    }
  });
});

describe('the bot registration', () => {
  const connection = only(secretless, 'Microsoft.BotService/botServices/connections');
  const uri = `api://botid-${ssoClientId}`;

  it('is the Entra app, whose API sign-in uses: one app id, in one tenant', () => {
    expect(bot).toMatchObject({ kind: 'azurebot', location: 'global' });
    expect(bot.properties).toMatchObject({
      msaAppType: 'SingleTenant',
      msaAppId: ssoClientId,
      msaAppTenantId: subscription.tenantId,
      msaAppMSIResourceId: null,
      endpoint: 'https://who-attended-contoso.azurewebsites.net/api/messages',
    });
    expect(at(connection, 'properties', 'clientId')).toBe(ssoClientId);
  });

  it('may be the managed identity, as it was in older versions, and cannot be MultiTenant', () => {
    expect(only(twoIds, 'Microsoft.BotService/botServices').properties).toMatchObject({
      msaAppType: 'UserAssignedMSI',
      msaAppId: '<client id>',
      msaAppTenantId: subscription.tenantId,
      msaAppMSIResourceId: resourceIdOf(only(twoIds, 'Microsoft.ManagedIdentity/userAssignedIdentities')),
    });
    expect(only(twoIds, 'Microsoft.BotService/botServices/connections')).toEqual(connection);
    expect(() => deploy(template, { ...required, botAppType: 'MultiTenant' })).toThrow('may not be MultiTenant');
    expect(JSON.stringify(template)).not.toContain('MultiTenant');
  });

  it('has the Teams channel switched on', () => {
    const channel = only(secretless, 'Microsoft.BotService/botServices/channels');
    expect(channel.name).toBe('who-attended-contoso/MsTeamsChannel');
    expect(channel.properties).toMatchObject({ channelName: 'MsTeamsChannel', properties: { isEnabled: true } });
  });

  it('signs users in for our own API, proved by a federated credential', () => {
    expect(connection.name).toBe('who-attended-contoso/attendance');
    expect(connection.properties).toMatchObject({
      clientId: ssoClientId,
      clientSecret: null,
      scopes: `${uri}/access_as_user`,
      serviceProviderId: 'c00b44ab-5e16-c44c-af26-2fd5bc55eb18',
    });
    expect(at(connection, 'properties', 'parameters')).toEqual([
      { key: 'ClientId', value: ssoClientId },
      { key: 'UniqueIdentifier', value: 'who-attended-contoso-attendance' },
      { key: 'TokenExchangeUrl', value: uri },
      { key: 'TenantId', value: subscription.tenantId },
    ]);
  });

  it('signs users in for an API that is called otherwise, where Teams insists on it', () => {
    const apiUri = 'api://botid-44444444-4444-4444-8444-444444444444';
    const { properties } = only(
      deploy(template, { ...required, botAppType: 'UserAssignedMSI', apiUri }),
      'Microsoft.BotService/botServices/connections',
    );
    expect(properties).toMatchObject({ clientId: ssoClientId, scopes: `${apiUri}/access_as_user` });
    expect(JSON.stringify(properties)).toContain(`{"key":"TokenExchangeUrl","value":"${apiUri}"}`);
    expect(JSON.stringify(properties)).not.toContain(uri);
  });

  it('signs users in by a secret only where that was asked for', () => {
    const withSecret = deploy(template, { ...required, signInProof: 'secret', entraAppSecret: 's3cret' });
    const { properties } = only(withSecret, 'Microsoft.BotService/botServices/connections');
    expect(properties).toMatchObject({
      clientSecret: 's3cret',
      serviceProviderId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c',
      parameters: [
        { key: 'tenantID', value: subscription.tenantId },
        { key: 'tokenExchangeUrl', value: uri },
      ],
    });
  });
});

describe('secrets', () => {
  it('are nowhere in the deployment as it comes', () => {
    expect(typesOf(secretless).some((type) => type.startsWith('Microsoft.KeyVault'))).toBe(false);
    expect(settingsOf(secretless)).toMatchObject({ MicrosoftAppPassword: '', METRICS_TOKEN: '' });
  });

  it('live in a vault that only the identity reads, where one cannot be avoided', () => {
    const given = { botProof: 'secret', entraAppSecret: 's3cret', metricsToken: 't0ken' };
    const deployment = deploy(template, { ...required, ...given });
    const vault = only(deployment, 'Microsoft.KeyVault/vaults');
    expect(vault.properties).toMatchObject({ enableRbacAuthorization: true });
    const reader = deployment.resources.find(({ scope }) => scope === resourceIdOf(vault));
    expect(String(at(reader, 'properties', 'roleDefinitionId'))).toMatch(/4633458b-17de-408a-b874-0445c86b69e6$/);
    const reference = (name: string) =>
      `@Microsoft.KeyVault(SecretUri=https://${vault.name}.vault.azure.net/secrets/${name})`;
    const settings = settingsOf(deployment);
    expect(settings.MicrosoftAppPassword).toBe(reference('entra-app-secret'));
    expect(settings.METRICS_TOKEN).toBe(reference('metrics-token'));
    const elsewhere = deployment.resources.filter(({ type }) => type !== 'Microsoft.KeyVault/vaults/secrets');
    expect(JSON.stringify([elsewhere, deployment.outputs])).not.toMatch(/s3cret|t0ken/);
  });

  it('live in a vault that can be removed with everything else, and that may have been made by an older version', () => {
    const vault = only(deploy(template, { ...required, metricsToken: 't0ken' }), 'Microsoft.KeyVault/vaults');
    // A vault that has purge protection refuses false and keeps it where nothing is said, and never takes other days.
    expect(vault.properties).not.toHaveProperty('enablePurgeProtection');
    expect(vault.properties).toMatchObject({ softDeleteRetentionInDays: 90 });
  });

  it('come in as secure parameters, and never go out', () => {
    expect(template.parameters.entraAppSecret?.type).toBe('securestring');
    expect(template.parameters.metricsToken?.type).toBe('securestring');
    expect(Object.values(template.outputs).some(({ type }) => type !== 'string')).toBe(false);
  });
});

describe('how the bot proves who it is', () => {
  const identity = '<client id>';

  it('is by the managed identity that the Entra app trusts, without a secret', () => {
    expect(settingsOf(secretless)).toMatchObject({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: ssoClientId,
      MicrosoftAppPassword: '',
      MicrosoftAppManagedIdentityClientId: identity,
      SSO_CLIENT_ID: ssoClientId,
      SSO_MANAGED_IDENTITY_CLIENT_ID: identity,
    });
  });

  it('is by a secret where that was asked for, and then by nothing else', () => {
    const settings = settingsOf(deploy(template, { ...required, botProof: 'secret', entraAppSecret: 'x' }));
    expect(settings).toMatchObject({ MicrosoftAppId: ssoClientId, MicrosoftAppManagedIdentityClientId: '' });
    expect(settings.MicrosoftAppPassword).toMatch(/^@Microsoft\.KeyVault\(/);
  });

  it('is nothing more where the bot is the managed identity itself', () => {
    for (const botProof of ['federated', 'secret']) {
      const deployment = deploy(template, { ...required, botAppType: 'UserAssignedMSI', botProof });
      expect(settingsOf(deployment)).toMatchObject({
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppId: identity,
        MicrosoftAppPassword: '',
        MicrosoftAppManagedIdentityClientId: '',
        SSO_CLIENT_ID: ssoClientId,
      });
      expect(typesOf(deployment).some((type) => type.startsWith('Microsoft.KeyVault'))).toBe(false);
    }
  });
});

describe('a bot that is there already', () => {
  const botIdentity = { ...required, botAppType: 'UserAssignedMSI' };
  const identityOfOlder = '99999999-9999-4999-8999-999999999999';

  it('keeps its app id: a deployment that means another leaves the web app alone and says how to go on', () => {
    const refusal = /has another app id .* keeps its app id\. .*botAppType=UserAssignedMSI; docs\/moving\.md/;
    expect(() => deploy(template, required, { botAppId: identityOfOlder })).toThrow(refusal);
    expect(() => deploy(template, botIdentity, { botAppId: ssoClientId })).toThrow(refusal);
  });

  it('is brought up to date under the id it has, in whatever case Azure writes it', () => {
    expect(settingsOf(deploy(template, botIdentity, { botAppId: '<CLIENT ID>' }))).toMatchObject({
      MicrosoftAppId: '<client id>',
    });
    expect(settingsOf(deploy(template, required, { botAppId: ssoClientId.toUpperCase() }))).toMatchObject({
      MicrosoftAppId: ssoClientId,
    });
  });

  it('is asked before the web app is changed, which it does not wait for', () => {
    expect(site.dependsOn).toContain(resourceIdOf(bot));
    expect(bot.dependsOn).toEqual([resourceIdOf(only(secretless, 'Microsoft.ManagedIdentity/userAssignedIdentities'))]);
  });
});
