import { ConfidentialClientApplication, type INetworkModule, InteractionRequiredAuthError } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  botAppId,
  botPassword,
  colleague,
  currentUser,
  ssoSecret,
  tenantId,
} from '../../src/sandbox/company/company.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import { consentKey } from '../../src/sandbox/world/world.js';

const Discovery = z.object({ authorization_endpoint: z.url(), jwks_uri: z.url(), issuer: z.url() });
const graphScope = 'https://graph.microsoft.com/Calendars.Read';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** msal takes no authority but https, which the sandbox has not: its requests go there without, and say what they were. */
const withoutTls: INetworkModule = {
  sendGetRequestAsync: (url, options) => send(url, { ...options, method: 'GET' }),
  sendPostRequestAsync: (url, options) => send(url, { ...options, method: 'POST' }),
};

async function send<T>(url: string, options: { method: string; headers?: Record<string, string>; body?: string }) {
  const response = await fetch(url.replace('https:', 'http:'), {
    ...options,
    headers: { ...options.headers, 'x-forwarded-proto': 'https' },
  });
  const body = z.custom<T>().parse(await response.json());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

/** A client that is told nothing but where Entra is. */
function clientWith(clientSecret: string): ConfidentialClientApplication {
  const host = new URL(sandbox.environment.ENTRA_AUTHORITY_HOST ?? '').host;
  return new ConfidentialClientApplication({
    auth: { clientId: botAppId, clientSecret, authority: `https://${host}/${tenantId}`, knownAuthorities: [host] },
    system: { networkClient: withoutTls },
  });
}

describe('msal against the sandbox’s Entra, without any metadata of ours', () => {
  it('discovers its endpoints and exchanges a user’s token on their behalf', async () => {
    const oboAssertion = await issueUserToken(sandbox.world, currentUser);
    expect(decodeJwt(oboAssertion)).toMatchObject({ ver: '2.0', aud: botAppId });
    const result = await clientWith(ssoSecret).acquireTokenOnBehalfOf({ oboAssertion, scopes: [graphScope] });
    expect(result?.scopes).toContain(graphScope);
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      oid: currentUser.oid,
    });
  });

  it('is told what consent is missing, in the form it understands', async () => {
    const person = colleague(3);
    sandbox.world.consents.delete(consentKey(person.oid, 'Calendars.Read'));
    const oboAssertion = await issueUserToken(sandbox.world, person);
    const refused: unknown = await clientWith(ssoSecret)
      .acquireTokenOnBehalfOf({ oboAssertion, scopes: [graphScope] })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InteractionRequiredAuthError);
    expect(refused).toMatchObject({ errorCode: 'invalid_grant', subError: 'consent_required' });
  });

  it('gets the bot’s own token for the connector', async () => {
    const scopes = ['https://api.botframework.com/.default'];
    const result = await clientWith(botPassword).acquireTokenByClientCredential({ scopes });
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
      aud: 'https://api.botframework.com',
      appid: botAppId,
    });
  });

  it('is shown where people consent, and by which keys its tokens are checked', async () => {
    const address = `${sandbox.environment.ENTRA_AUTHORITY_HOST}/${tenantId}/v2.0/.well-known/openid-configuration`;
    const { jwks_uri, authorization_endpoint, issuer } = Discovery.parse(await (await fetch(address)).json());
    const token = await issueUserToken(sandbox.world, currentUser);
    const keys = createRemoteJWKSet(new URL(jwks_uri));
    expect((await jwtVerify(token, keys, { issuer, audience: botAppId })).payload.oid).toBe(currentUser.oid);
    expect((await fetch(authorization_endpoint)).status).toBe(200);
  });
});
