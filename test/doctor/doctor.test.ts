import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine, lineOf, nextStep } from '../../src/doctor/doctor.js';
import type { Finding } from '../../src/doctor/finding.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const otherId = '00000000-0000-4000-8000-000000000000';
const nowhere = 'http://127.0.0.1:9';

describe('the doctor, at a running bot', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  const findings = async (broken: Record<string, string> = {}, mounts = '') => {
    const found: Finding[] = [];
    const environment = { ...tenant.environment, ...broken };
    for await (const finding of examine({ environment, fetch, clock: Date.now, mounts })) found.push(finding);
    return found;
  };
  const fails = async (broken: Record<string, string>, mounts = '') =>
    (await findings(broken, mounts)).filter(({ ok }) => !ok).map((finding) => lineOf(finding, false));

  it('finds everything well, a line for each thing it has looked at', async () => {
    const lines = (await findings()).map((finding) => lineOf(finding, false));
    expect(lines).toEqual([
      'ok    environment: every setting can be used',
      'ok    app ids: one, for the bot, for sign-in and for the Teams app',
      'ok    Entra: answers for the tenant',
      'ok    Bot Framework keys: can be read',
      'ok    bot identity: Entra gives it a token',
      'ok    OAuth connection: gives a sign-in link',
      expect.stringContaining('ok    SSO app: Entra takes its credential'),
      'ok    Graph: can be reached',
      expect.stringContaining('ok    application access:'),
      expect.stringContaining('ok    who is here (LIVE): on. The Teams app must be packaged with LIVE=on'),
      expect.stringContaining('ok    storage: works, in memory'),
      'ok    public address: the bot answers',
      'ok    messaging endpoint: the bot answers',
      expect.stringMatching(/^ok {4}not looked at: consent, .*Type “check” in the private chat/),
    ]);
  });

  it('finds application access granted where summaries may use it', async () => {
    const found = await findings({ APPLICATION_ACCESS: 'summaries' });
    expect(found.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^application access: granted/));
  });

  it('names every setting that is missing or wrong, and looks no further', async () => {
    expect(await fails({ MicrosoftAppPassword: '', GRAPH_VERSION: 'v2' })).toEqual([
      'FAIL  environment: MicrosoftAppPassword is missing: set it, or MicrosoftAppCertificatePath, or MicrosoftAppManagedIdentityClientId',
      'FAIL  environment: GRAPH_VERSION is "v2", but must be one of v1.0, beta',
    ]);
  });

  it.each<[string, Record<string, string>, RegExp[]]>([
    [
      'a secret of the bot',
      { MicrosoftAppPassword: 'old' },
      [/bot identity.*7000215.*: MicrosoftAppPassword/, /OAuth/],
    ],
    ['the SSO app’s secret', { SSO_CLIENT_SECRET: 'old' }, [/SSO app.*7000215.*: SSO_CLIENT_SECRET/]],
    ['the SSO app', { SSO_CLIENT_ID: otherId }, [/SSO app.*700016.*: SSO_CLIENT_ID/]],
    ['the bot', { MicrosoftAppId: otherId }, [/bot identity.*700016.*: MicrosoftAppId/, /OAuth/, /SSO app/]],
    ['the connection', { OAUTH_CONNECTION_NAME: 'attendence' }, [/OAuth connection.*404: OAUTH_CONNECTION_NAME/]],
    ['the Token Service', { OAuthUrl: nowhere }, [/OAuth connection: \w+: check OAuthUrl/]],
    ['the audience', { ToChannelFromBotOAuthScope: 'https://x.example' }, [/OAuth.*not know the bot: .*OAuthScope/]],
    ['Graph', { GRAPH_BASE_URL: nowhere }, [/Graph: \w+: check GRAPH_BASE_URL/]],
    ['the keys', { ToBotFromChannelOpenIdMetadataUrl: `${nowhere}/keys` }, [/keys: \w+: check ToBotFromChannelOpenId/]],
    [
      'the file',
      { STORAGE: `sqlite:${packageRoot}/package.json/bot.db` },
      [/storage: \w+: STORAGE must name a file in a folder/],
    ],
    ['the public address', { PUBLIC_URL: nowhere }, [/public address: \w+: is the bot running/]],
    ['Entra', { ENTRA_AUTHORITY_HOST: nowhere }, [/Entra: \w+: check ENTRA_AUTHORITY_HOST/, /bot id/, /OAuth/, /SSO/]],
    [
      'the tenant',
      { MicrosoftAppTenantId: otherId, ALLOWED_TENANTS: '' },
      [/Entra: .*400: it knows no such tenant/, /bot identity.*90002.*: MicrosoftAppTenantId/, /OAuth/, /SSO.*90002/],
    ],
  ])('finds %s broken, and says which setting to look at', async (_what, broken, expected) => {
    const lines = await fails(broken);
    expect(lines).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(lines[i]).toMatch(pattern);
    expect(lines.join()).not.toContain('sandbox-sso-secret');
  });

  it('finds another program at the public address', async () => {
    expect(await fails({ PUBLIC_URL: tenant.environment.GRAPH_BASE_URL ?? '' })).toEqual([
      expect.stringMatching(/public address: .*404.*PUBLIC_URL must lead to the bot/),
    ]);
  });

  it('does not write to a database on a network share', async () => {
    const mounts = '/dev/sda1 / ext4 rw 0 0\n//files/share /home cifs rw 0 0\n';
    expect(await fails({ STORAGE: 'sqlite:/home/site/bot.db' }, mounts)).toEqual([
      expect.stringMatching(/storage: the file is on a network share \(cifs\): STORAGE must name a file on a disk/),
    ]);
  });

  it('says below all that failed what to do next, and names the sandbox where nothing may be installed', async () => {
    const next = async (broken: Record<string, string>) => nextStep(await findings(broken));
    expect(await next({})).toBeNull();
    expect(await next({ MicrosoftAppId: '', MicrosoftAppPassword: '' })).toMatch(/docs\/install\.md.*: npm start$/);
    const elsewhere = await next({ OAUTH_CONNECTION_NAME: 'attendence' });
    expect(elsewhere).toMatch(/^next {2}Begin with the first FAIL/);
    expect(elsewhere).not.toContain('npm start');
  });

  it('paints its verdict where somebody looks at a terminal, and nowhere else', () => {
    const finding: Finding = { ok: false, what: 'Graph: ENOTFOUND', remedy: 'check GRAPH_BASE_URL' };
    expect(lineOf(finding, true)).toContain('\u001b[31mFAIL');
    expect(lineOf(finding, false)).toBe('FAIL  Graph: ENOTFOUND: check GRAPH_BASE_URL');
  });
});
