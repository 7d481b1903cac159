import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { botAppId, botPassword, currentUser, ssoSecret, tenantId } from '../../src/sandbox/company/company.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import { createSigner } from '../../src/sandbox/world/signer.js';

describe('the sandbox’s Entra', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  const post = async (form: Record<string, string>) => {
    const address = `${sandbox.environment.ENTRA_AUTHORITY_HOST}/${tenantId}/oauth2/v2.0/token`;
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
    return { status: response.status, text: await response.text() };
  };
  const exchange = async (change: Record<string, string> = {}) =>
    post({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_id: botAppId,
      client_secret: ssoSecret,
      assertion: await issueUserToken(sandbox.world, currentUser),
      scope: 'https://graph.microsoft.com/Calendars.Read openid',
      ...change,
    });

  it('exchanges a good assertion for a Graph token of that user', async () => {
    const { status, text } = await exchange();
    expect(status).toBe(200);
    const [, token = ''] = /"access_token":"([^"]+)"/.exec(text) ?? [];
    const claims = await sandbox.world.entraSigner.verify(token);
    expect(claims).toMatchObject({ aud: 'https://graph.microsoft.com', oid: currentUser.oid, scp: 'Calendars.Read' });
  });

  it.each([
    ['a wrong secret', { client_secret: 'guess' }, 7000215],
    ['an unknown app', { client_id: tenantId }, 700016],
    ['a scope nobody consented to', { scope: 'https://graph.microsoft.com/Mail.Read' }, 65001],
    ['a scope of another resource', { scope: 'https://vault.azure.net/Read' }, 70011],
    ['a grant it does not know', { grant_type: 'password' }, 70003],
  ])('refuses %s', async (_what, change, number) => {
    const { status, text } = await exchange(change);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toContain(`AADSTS${number}`);
  });

  it('refuses an assertion of another issuer, one that has ended, and one for another audience', async () => {
    const stranger = await createSigner('stranger');
    const forged = await stranger.sign({ aud: `api://botid-${botAppId}`, oid: currentUser.oid });
    expect((await exchange({ assertion: forged })).text).toContain('AADSTS50013');
    const ended = await issueUserToken(sandbox.world, currentUser, -60);
    expect((await exchange({ assertion: ended })).text).toContain('AADSTS500133');
    const elsewhere = await sandbox.world.entraSigner.sign({ aud: 'api://somebody-else', oid: currentUser.oid });
    expect((await exchange({ assertion: elsewhere })).text).toContain('AADSTS500131');
  });

  it('gives the bot a token for the connector, and its services accept no other', async () => {
    const granted = await post({
      grant_type: 'client_credentials',
      client_id: botAppId,
      client_secret: botPassword,
      scope: 'https://api.botframework.com/.default',
    });
    const [, token = ''] = /"access_token":"([^"]+)"/.exec(granted.text) ?? [];
    const ask = (address: string, bearer: string) => fetch(address, { headers: { authorization: `Bearer ${bearer}` } });
    const members = `${sandbox.forPlayground.serviceUrl}/v3/conversations/x/members`;
    expect((await ask(members, token)).status).toBe(200);
    expect((await ask(members, `${token}x`)).status).toBe(401);
    const calendar = `${sandbox.environment.GRAPH_BASE_URL}/v1.0/me/calendarView`;
    expect((await ask(calendar, token)).status).toBe(401);
    const getToken = `${sandbox.environment.OAuthUrl}/api/usertoken/GetToken?userId=${currentUser.teamsId}`;
    expect((await ask(getToken, await issueUserToken(sandbox.world, currentUser))).status).toBe(401);
  });
});
