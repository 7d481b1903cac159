import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { deploy } from './arm.js';
import { readTemplate } from './readTemplate.js';

const Credential = z.object({
  name: z.string(),
  issuer: z.string(),
  subject: z.string(),
  audiences: z.array(z.string()),
});
const Tenant = z.object({
  apps: z.array(
    z.object({
      appId: z.string(),
      displayName: z.string(),
      audience: z.string(),
      identifierUris: z.array(z.string()),
      api: z.object({
        requestedAccessTokenVersion: z.number(),
        oauth2PermissionScopes: z.array(z.looseObject({ id: z.string(), value: z.string(), type: z.string() })),
        preAuthorizedApplications: z.array(
          z.object({ appId: z.string(), delegatedPermissionIds: z.array(z.string()) }),
        ),
      }),
      web: z.object({ redirectUris: z.array(z.string()) }),
      requiredResourceAccess: z.array(
        z.object({
          resourceAppId: z.string(),
          resourceAccess: z.array(z.object({ id: z.string(), type: z.string() })),
        }),
      ),
      trusts: z.array(Credential),
      consented: z.boolean().optional(),
      /** To which API which delegated permissions were granted for everybody. */
      granted: z.string().optional(),
    }),
  ),
  principals: z.array(z.string()),
  /** The app id of the Azure Bot of the installation, where there is one. */
  bot: z.string().optional(),
  /** Commands that this shell or this person is refused. */
  refuses: z.array(z.string()).optional(),
});

const name = 'who-attended-contoso';
const usual = ['--name', name, '--resource-group', 'rg'];
const tenantId = '33333333-3333-4333-8333-333333333333';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entra-app-'));
  const fake = join(packageRoot, 'test', 'deployment', 'fakeAz.mjs');
  writeFileSync(join(folder, 'az'), `#!/bin/sh\nexec "${process.execPath}" "${fake}" "$@"\n`);
  chmodSync(join(folder, 'az'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A tenant of its own, in which the script can be run. */
function tenantNamed(file: string) {
  const state = join(folder, `${file}.json`);
  const tenant = () => Tenant.parse(JSON.parse(readFileSync(state, 'utf8')));
  return {
    tenant,
    run(...options: string[]) {
      const script = join(packageRoot, 'deploymentTemplates', 'entra-app.sh');
      const env = { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, FAKE_AZ_STATE: state };
      const { status, stdout, stderr } = spawnSync('bash', [script, ...options], { env, encoding: 'utf8' });
      return { status, stdout, stderr };
    },
    theApp() {
      const { apps } = tenant();
      const [app] = apps;
      if (!app || apps.length > 1) throw new Error(`${apps.length} apps`);
      return app;
    },
    isEmpty: () => !existsSync(state) || /"apps":\[\]/.test(readFileSync(state, 'utf8')),
    change(edit: (tenant: z.infer<typeof Tenant>) => z.infer<typeof Tenant>) {
      writeFileSync(state, JSON.stringify({ calls: [], ...edit(tenant()) }));
    },
  };
}

describe('entra-app.sh', () => {
  let app: ReturnType<ReturnType<typeof tenantNamed>['theApp']>;
  let first: { status: number | null; stdout: string; stderr: string };
  beforeAll(() => {
    const { run, theApp } = tenantNamed('first');
    first = run(...usual);
    app = theApp();
  });

  it('exposes access_as_user of api://botid-<id> with version 2 tokens, to Teams on the desk and in the browser', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(app.audience).toBe('AzureADMyOrg');
    expect(app.identifierUris).toEqual([`api://botid-${app.appId}`]);
    expect(app.api.requestedAccessTokenVersion).toBe(2);
    const [scope] = app.api.oauth2PermissionScopes;
    expect(scope).toMatchObject({ value: 'access_as_user', type: 'User' });
    expect(app.api.preAuthorizedApplications).toEqual([
      { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', delegatedPermissionIds: [scope?.id] },
      { appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', delegatedPermissionIds: [scope?.id] },
    ]);
  });

  it('asks for the delegated permissions of SECURITY.md and no others', () => {
    const security = readFileSync(join(packageRoot, 'SECURITY.md'), 'utf8');
    const delegated = security
      .split('\n')
      .filter((line) => /^\| `.*\| delegated/.test(line))
      .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([\w.]+)`/g)].map(([, one]) => `scope ${one}`));
    const [graph] = app.requiredResourceAccess;
    expect(graph?.resourceAppId).toBe('00000003-0000-0000-c000-000000000000');
    expect(graph?.resourceAccess.map(({ id }) => id).sort()).toEqual(delegated.sort());
    expect(graph?.resourceAccess.every(({ type }) => type === 'Scope')).toBe(true);
  });

  it('lets Entra send people back to the Token Service and to the bot', () => {
    expect(app.web.redirectUris).toEqual([
      'https://token.botframework.com/.auth/web/redirect',
      `https://${name}.azurewebsites.net/auth/return`,
    ]);
  });

  it('trusts the managed identity and the Token Service instead of a secret', () => {
    const common = {
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      audiences: ['api://AzureADTokenExchange'],
    };
    expect(app.trusts).toEqual([
      { name: 'who-attended-identity', subject: 'the-principal-id', ...common },
      // learn: azure-bot-user-authorization-federated-credentials. The part after /a/ is the same in every tenant.
      {
        name: 'who-attended-token-service',
        subject: `/eid1/c/pub/t/MzMzMzMzM0ODMzMzMzMzMw/a/9ExAW52n_ky4ZiS_jhpJIQ/${name}-attendance`,
        ...common,
      },
    ]);
  });

  it('consents for nobody unasked, says what people read then, and ends with the command to deploy with', () => {
    expect(app.consented).toBeUndefined();
    expect(first.stdout).toMatch(/consent +not given: .*"Need admin approval".*--admin-consent/);
    expect(first.stdout).toContain(`--parameters name=${name} ssoClientId=${app.appId} botAppType=SingleTenant\n`);
  });

  it('changes nothing when run again', () => {
    const { run, tenant } = tenantNamed('first');
    const before = tenant();
    const { status, stdout } = run(...usual);
    expect(status).toBe(0);
    expect(tenant()).toEqual(before);
    expect(before.principals).toEqual([app.appId]);
    expect(stdout).toContain(`${app.appId}, found`);
    expect(stdout).toContain('who-attended-token-service, as before');
  });

  it('brings an app up to date that trusts another identity, and consents for the tenant when told to', () => {
    const { run, theApp, change } = tenantNamed('first');
    change((tenant) => ({
      ...tenant,
      apps: tenant.apps.map((one) => ({
        ...one,
        trusts: one.trusts.map((trust) => ({ ...trust, subject: 'somebody-else' })),
      })),
    }));
    expect(run(...usual, '--admin-consent').stdout).toContain('who-attended-identity, changed');
    expect(theApp().trusts).toEqual(app.trusts);
    expect(theApp().consented).toBe(true);
  });

  it('consents in Cloud Shell, too, to what everybody is asked for', () => {
    const { run, theApp, change } = tenantNamed('cloud shell');
    run(...usual);
    change((tenant) => ({ ...tenant, refuses: ['admin-consent'] }));
    expect(run(...usual, '--admin-consent')).toMatchObject({ status: 0, stderr: '' });
    const [graph, ...scopes] = theApp().granted?.split(' ') ?? [];
    expect(graph).toBe('00000003-0000-0000-c000-000000000000');
    const asked = theApp().requiredResourceAccess[0]?.resourceAccess.map(({ id }) => id);
    expect(scopes.map((scope) => `scope ${scope}`)).toEqual(asked);
  });

  it.each([
    ['that nobody here may give', ['admin-consent', 'grant'], []],
    ['of the application that Cloud Shell cannot give', ['admin-consent'], ['--application-access']],
  ])('says where to give consent by hand: consent %s', (_whose, refuses, options) => {
    const { run, change } = tenantNamed(`refused ${refuses.length}`);
    run(...usual);
    change((tenant) => ({ ...tenant, refuses }));
    const { status, stdout, stderr } = run(...usual, '--admin-consent', ...options);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Consent was not given, or not all of it\. .* by hand: .*Grant admin consent\n$/);
    expect(stdout).not.toContain('given for everybody');
    expect(stdout).toContain('Deploy with this line');
  });

  it('hands on to the deployment whatever both have to be told', () => {
    const { run, theApp } = tenantNamed('handed on');
    const uri = 'api://botid-44444444-4444-4444-8444-444444444444';
    const own = ['--public-url', 'https://attendance.contoso.com/', '--oauth-connection', 'graph', '--api-uri', uri];
    const { stdout } = run(...usual, ...own, '--application-access');
    const [, line = ''] = /--parameters (.*)\n/.exec(stdout) ?? [];
    const given = Object.fromEntries(line.split(' ').map((one) => one.split('=')));
    const { outputs } = deploy(readTemplate(), given);
    expect(outputs).toMatchObject({
      SSO_CLIENT_ID: theApp().appId,
      PUBLIC_URL: 'https://attendance.contoso.com',
      OAUTH_CONNECTION_NAME: 'graph',
      API_URI: uri,
      APPLICATION_ACCESS: 'summaries',
    });
  });

  it('follows an address, a connection name and application access that differ from the usual', () => {
    const { run, theApp } = tenantNamed('other');
    const address = ['--public-url', 'https://attendance.contoso.com/'];
    run(...usual, ...address, '--oauth-connection', 'graph', '--application-access');
    const { appId, web, trusts, requiredResourceAccess } = theApp();
    expect(web.redirectUris[1]).toBe('https://attendance.contoso.com/auth/return');
    const roles = requiredResourceAccess[0]?.resourceAccess.filter(({ type }) => type === 'Role');
    expect(roles).toEqual([{ id: 'role OnlineMeetingArtifact.Read.All', type: 'Role' }]);
    // The Token Service finds its trust by the identifier that the deployment gives the connection.
    const { resources } = deploy(readTemplate(), { name, ssoClientId: appId, oauthConnectionName: 'graph' });
    const identifier = trusts[1]?.subject.split('/').at(-1);
    expect(JSON.stringify(resources)).toContain(`{"key":"UniqueIdentifier","value":"${identifier}"}`);
  });

  it('calls the API as told, where that must not be the app’s own id, and has the deployment call it the same', () => {
    const { run, theApp } = tenantNamed('called');
    const uri = 'api://botid-44444444-4444-4444-8444-444444444444';
    const { status, stdout } = run(...usual, '--api-uri', uri);
    expect(status).toBe(0);
    expect(theApp().identifierUris).toEqual([uri]);
    expect(stdout).toContain(`botAppType=SingleTenant apiUri=${uri}\n`);
    expect(run(...usual, '--api-uri', 'https://contoso.com/botid').status).toBe(64);
    expect(run(...usual, '--api-uri', 'api://botid-"').status).toBe(64);
  });

  it('says how to create the managed identity when there is none, and touches nothing', () => {
    const { run, isEmpty } = tenantNamed('empty');
    const { status, stderr } = run('--name', 'elsewhere', '--resource-group', 'rg');
    expect(status).toBe(1);
    expect(stderr).toContain('az identity create --resource-group rg --name elsewhere-identity');
    expect(isEmpty()).toBe(true);
  });

  it('refuses what it was not told or does not understand', () => {
    const { run, isEmpty } = tenantNamed('empty');
    expect(run('--name', name)).toMatchObject({ status: 64, stderr: '--resource-group is missing\n' });
    expect(run(...usual, '--public-url', 'http://attendance.contoso.com').status).toBe(64);
    expect(run(...usual, '--force').stderr).toContain('Unknown option --force');
    expect(isEmpty()).toBe(true);
  });
});

describe('entra-app.sh, where there is a bot already', () => {
  const identityId = '44444444-4444-4444-8444-444444444444';
  const botIs = (id: string) => (tenant: z.infer<typeof Tenant>) => ({ ...tenant, bot: id });

  it('goes on where the bot is the app, in whatever case Azure writes it', () => {
    const { run, theApp, change } = tenantNamed('one');
    run(...usual);
    change(botIs(theApp().appId.toUpperCase()));
    expect(run(...usual)).toMatchObject({ status: 0, stderr: '' });
    expect(run(...usual).stdout).toContain('botAppType=SingleTenant');
  });

  it('lets a bot that is the managed identity stay it, and has it deployed as that', () => {
    const { run, theApp, change } = tenantNamed('two');
    run(...usual);
    change(botIs(identityId));
    const { status, stdout } = run(...usual);
    expect(status).toBe(0);
    expect(stdout).toContain('two app ids (docs/moving.md says how to come to one)');
    expect(stdout).toContain(`ssoClientId=${theApp().appId} botAppType=UserAssignedMSI\n`);
  });

  it('stops with a sentence where the bot is somebody else, and changes nothing', () => {
    const { run, tenant, change } = tenantNamed('other bot');
    run(...usual);
    change(botIs('99999999-9999-4999-8999-999999999999'));
    const before = tenant();
    const { status, stderr } = run(...usual);
    expect(status).toBe(1);
    expect(stderr).toContain('has the app id 99999999-9999-4999-8999-999999999999, and an Azure Bot keeps its app id');
    expect(stderr).toContain('add --app-id 99999999-9999-4999-8999-999999999999');
    expect(tenant()).toEqual(before);
  });

  it('creates no second app for a bot whose app has another name', () => {
    const { run, tenant, change } = tenantNamed('renamed');
    run(...usual, '--display-name', 'Attendance');
    change((one) => ({ ...one, bot: one.apps[0]?.appId }));
    const before = tenant();
    const { status, stderr } = run(...usual);
    expect(status).toBe(1);
    expect(stderr).toContain(`add --app-id ${before.bot}`);
    expect(tenant()).toEqual(before);
    expect(run(...usual, '--app-id', before.bot ?? '').status).toBe(0);
  });
});
