import { UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { checkApiToken } from '../../src/auth/apiToken.js';
import { asAppError } from '../../src/errors/appError.js';

const appId = '5a1f0c3e-0000-4000-8000-00000000000a';
const user = {
  tenantId: '2f0e0000-0000-4000-8000-000000000002',
  aadObjectId: '8d3b2c1a-0000-4000-8000-000000000001',
};
const claims = { aud: `api://botid-${appId}`, tid: user.tenantId, oid: user.aadObjectId };
const tokenWith = (more: Record<string, unknown>) => new UnsecuredJWT({ ...claims, ...more }).encode();

/** The code of the refusal, or null when the token is accepted. */
function refusal(token: string, clientIds = [appId]): string | null {
  try {
    checkApiToken(token, { clientIds, user });
    return null;
  } catch (error) {
    return asAppError(error).code;
  }
}

describe('the audience of an API token', () => {
  it.each([
    `api://botid-${appId}`,
    `api://bot.example.com/botid-${appId}`,
    `api://bot.example.com/tab/botid-${appId}`,
    appId,
    appId.toUpperCase(),
    `API://BOTID-${appId.toUpperCase()}`,
  ])('may be %s', (aud) => {
    expect(refusal(tokenWith({ aud }))).toBeNull();
  });

  it.each([
    'https://graph.microsoft.com',
    '00000003-0000-0000-c000-000000000000',
    'api://botid-00000000-0000-4000-8000-00000000000b',
    `api://botid-${appId}x`,
    `api://xbotid-${appId}`,
    `api://${appId}`,
    `api://botid-${appId}/scope`,
    `https://bot.example.com/botid-${appId}`,
    `botid-${appId}`,
    ` ${appId}`,
    '',
  ])('may not be %j', (aud) => {
    expect(refusal(tokenWith({ aud }))).toBe('service-misconfigured');
  });

  it('may be that of any of our client ids', () => {
    const ids = ['11111111-0000-4000-8000-000000000001', appId.toUpperCase()];
    expect(refusal(tokenWith({}), ids)).toBeNull();
    expect(refusal(tokenWith({ aud: `api://botid-${ids[0]}` }), ids)).toBeNull();
    expect(refusal(tokenWith({}), [])).toBe('service-misconfigured');
  });
});

describe('the owner of an API token', () => {
  it('is the user who asked, with ids in either case', () => {
    expect(refusal(tokenWith({}))).toBeNull();
    expect(refusal(tokenWith({ tid: user.tenantId.toUpperCase(), oid: user.aadObjectId.toUpperCase() }))).toBeNull();
  });

  it('must not come from another tenant', () => {
    expect(refusal(tokenWith({ tid: '2f0e0000-0000-4000-8000-00000000ffff' }))).toBe('wrong-account');
  });

  it('must not be another person of the same tenant', () => {
    expect(refusal(tokenWith({ oid: '8d3b2c1a-0000-4000-8000-00000000ffff' }))).toBe('wrong-account');
    expect(refusal(tokenWith({ oid: '' }))).toBe('wrong-account');
  });
});

describe('what is no API token', () => {
  it.each(['aud', 'tid', 'oid'])('is one without %s, or with one that is no text', (claim) => {
    expect(refusal(tokenWith({ [claim]: undefined }))).toBe('service-misconfigured');
    expect(refusal(tokenWith({ [claim]: [appId] }))).toBe('service-misconfigured');
  });

  it.each(['', 'x', 'a.b.c', '..', 'e30.bm90IGpzb24.', '🦜'])('is the text %j', (token) => {
    expect(refusal(token)).toBe('service-misconfigured');
  });

  it('is refused without quoting it in what is logged', () => {
    const token = tokenWith({ oid: '8d3b2c1a-0000-4000-8000-00000000ffff', name: 'Ilse Brandt' });
    try {
      checkApiToken(token, { clientIds: [appId], user });
      expect.unreachable();
    } catch (error) {
      const { details, message } = asAppError(error);
      expect(JSON.stringify({ details, message })).toBe(
        '{"details":{"reason":"token of another user"},"message":"wrong-account"}',
      );
    }
  });
});
