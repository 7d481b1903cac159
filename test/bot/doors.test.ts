import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { botAppId, colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { tokenIssuer } from '../../src/sandbox/services/botFramework.js';
import { createSigner } from '../../src/sandbox/world/signer.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('the door for activities', () => {
  let tenant: Tenant;
  let serviceUrl: string;
  beforeAll(async () => {
    tenant = await startTenant();
    serviceUrl = tenant.forPlayground.serviceUrl;
  });
  beforeEach(() => tenant.forgetRequests());
  afterAll(() => tenant.close());

  const claims = () => ({ iss: tokenIssuer, aud: botAppId, serviceurl: serviceUrl });
  const knock = async (authorization: string, change: object = {}) => {
    const before = tenant.sent.length;
    const response = await fetch(`${tenant.environment.PUBLIC_URL}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: JSON.stringify({ ...tenant.teams.message('help'), serviceUrl, ...change }),
    });
    return { status: response.status, body: await response.text(), said: tenant.sent.length - before };
  };
  const signed = async (change: object = {}, lifetime?: number) =>
    `Bearer ${await tenant.world.botFrameworkSigner.sign({ ...claims(), ...change }, lifetime)}`;
  const refused = { status: 401, said: 0 };

  // What is said is that the bot types, and its help.
  it('opens for a token of the Bot Framework made for this bot and this service URL', async () => {
    expect(await knock(await signed())).toMatchObject({ status: 200, said: 2 });
  });

  it('stays shut without a token, and for one that is not signed', async () => {
    expect(await knock('')).toMatchObject(refused);
    expect(await knock('Basic dXNlcjpwYXNz')).toMatchObject(refused);
    expect(await knock(`Bearer ${new UnsecuredJWT({ ...claims(), exp: 9_999_999_999 }).encode()}`)).toMatchObject(
      refused,
    );
  });

  it('stays shut for a token of another key, even one that names ours', async () => {
    const stranger = await createSigner('stranger');
    expect(await knock(`Bearer ${await stranger.sign(claims())}`)).toMatchObject(refused);
    const [ours] = (await tenant.world.botFrameworkSigner.jwks()).keys;
    const kid = ours && 'kid' in ours ? String(ours.kid) : '';
    const forged = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid }).setExpirationTime('1h');
    expect(await knock(`Bearer ${await forged.sign(new TextEncoder().encode('a'.repeat(32)))}`)).toMatchObject(refused);
  });

  it('stays shut for another audience, another issuer, and a token that has ended', async () => {
    expect(await knock(await signed({ aud: tenantId }))).toMatchObject(refused);
    expect(
      await knock(await signed({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })),
    ).toMatchObject(refused);
    expect(await knock(await signed({}, -3600))).toMatchObject(refused);
  });

  it('stays shut for a token that was made for another service URL', async () => {
    expect(await knock(await signed({ serviceurl: 'https://smba.trafficmanager.net/teams/' }))).toMatchObject(refused);
    expect(await knock(await signed(), { serviceUrl: 'https://evil.example/' })).toMatchObject({
      status: 403,
      said: 0,
    });
    expect(await knock(await signed(), { serviceUrl: '' })).toMatchObject({ status: 403, said: 0 });
    const endless = `https://smba.trafficmanager.net/${'x'.repeat(1000)}`;
    expect(await knock(await signed(), { serviceUrl: endless })).toMatchObject({ status: 403, said: 0 });
  });

  it('tells nothing to whom it stays shut', async () => {
    for (const answer of [await knock(''), await knock(await signed({ aud: tenantId })), await knock('Bearer x.y.z')]) {
      expect(answer.body.length).toBeLessThan(5);
    }
  });

  it('lets nobody of another tenant read anything', async () => {
    const elsewhere = { tenant: { id: '99999999-9999-4999-8999-999999999999' } };
    const activity = {
      ...tenant.teams.message('who attended'),
      channelData: elsewhere,
      conversation: { id: 'a:x', conversationType: 'personal' },
    };
    expect(await knock(await signed(), activity)).toMatchObject({ status: 200 });
    expect(tenant.requestsTo('graph')).toEqual([]);
  });
});

describe('a button', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('opens for whoever presses it only what Graph gives that person', async () => {
    const [card] = await tenant.say('who attended');
    const own = card?.buttons.find(({ title }) => title.includes('Weekly'));
    const [pressedByAnother] = await tenant.say('', { user: colleague(4), value: own?.data });
    expect(pressedByAnother?.text).toContain('Only the organiser can see this');
    expect(pressedByAnother?.json).not.toContain(currentUser.name);
  });

  it('may send anything, and gets guidance', async () => {
    for (const value of [
      [],
      7,
      { ask: 7 },
      { ask: 'drop table' },
      { ask: { ask: 'help' } },
      { event: 'x' },
      { ask: 'x'.repeat(300) },
    ]) {
      const [card] = await tenant.say('', { value });
      expect(card?.text).toContain('I can tell you who attended a meeting');
    }
  });

  it('with a forged webinar or event finds nothing', async () => {
    const virtualEvent = { kind: 'webinar', eventId: '../../users', sessionId: '../x' };
    const [card] = await tenant.say('', { value: { ask: 'who attended', virtualEvent } });
    expect(card?.text).toMatch(/Teams no longer knows this meeting|Microsoft Graph refused/);
    expect(tenant.requestsTo('graph').every((request) => !request.includes('/users'))).toBe(true);
  });
});

describe('what one person was shown', () => {
  it('is not remembered for another, nor after a sign-out', async () => {
    const tenant = await startTenant();
    await tenant.say('who attended', { where: 'meeting' });
    tenant.forgetRequests();
    await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    expect(tenant.requestsTo('graph').length).toBeGreaterThan(0);
    tenant.forgetRequests();
    await tenant.say('sign out');
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text ?? '').not.toContain('Weekly product sync');
    await tenant.close();
  });

  it('stops at twenty questions a minute, for that person alone', async () => {
    const tenant = await startTenant({ questionsPerMinute: '20' });
    for (let i = 0; i < 20; i += 1) await tenant.say('help');
    expect((await tenant.say('help'))[0]?.text).toContain('That was a lot at once');
    expect((await tenant.say('help', { user: colleague(2) }))[0]?.text).toContain('What you can ask me');
    await tenant.close();
  });
});
