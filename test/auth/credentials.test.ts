import { createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClientCredential } from '../../src/auth/confidentialClient.js';
import { createEntraNetwork } from '../../src/auth/entraNetwork.js';
import { createOnBehalfOf } from '../../src/auth/onBehalfOf.js';

const clientId = '22222222-2222-4222-8222-222222222222';
const user = { tenantId: '11111111-1111-4111-8111-111111111111', aadObjectId: '33333333-3333-4333-8333-333333333333' };
const pem = fileURLToPath(new URL('../fixtures/test-only-certificate.pem', import.meta.url));

describe('the app proves who it is', () => {
  const forms: URLSearchParams[] = [];
  const identityRequests: string[] = [];
  let address: string;
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += String(chunk);
    const answer = req.url?.startsWith('/identity') ? identity(req.url) : token(body);
    res.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const token = (body: string) => {
    forms.push(new URLSearchParams(body));
    return { token_type: 'Bearer', access_token: 'graph-token', expires_in: 3600, scope: '' };
  };
  const identity = (url: string) => {
    identityRequests.push(url);
    return {
      access_token: 'managed-identity-token',
      expires_on: String(Math.floor(Date.now() / 1000) + 3600),
      token_type: 'Bearer',
    };
  };
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
    process.env.IDENTITY_ENDPOINT = `${address}/identity`;
    process.env.IDENTITY_HEADER = 'test';
  });
  beforeEach(() => {
    forms.length = 0;
  });
  afterAll(() => {
    delete process.env.IDENTITY_ENDPOINT;
    delete process.env.IDENTITY_HEADER;
    server.close();
    server.closeAllConnections();
  });

  const exchange = (credential: ClientCredential) =>
    createOnBehalfOf({
      clientId,
      credential,
      authorityHost: address,
      graphBaseUrl: 'https://graph.microsoft.com',
      network: createEntraNetwork({ authorities: [address], fetch }),
      clock: Date.now,
    }).exchange({ assertion: 'user-token', user, scopeSet: 'report' });

  it('with a secret', async () => {
    expect(await exchange({ kind: 'secret', secret: 'shh' })).toBe('graph-token');
    expect(forms[0]?.get('client_secret')).toBe('shh');
    expect(forms[0]?.get('assertion')).toBe('user-token');
  });

  it('with a certificate, whose key signs and never travels', async () => {
    expect(await exchange({ kind: 'certificate', path: pem })).toBe('graph-token');
    const assertion = forms[0]?.get('client_assertion') ?? '';
    const certificate = new X509Certificate(readFileSync(pem));
    const key = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }));
    // msal rounds the moment from which it is valid, up as well as down.
    const { payload } = await jwtVerify(assertion, key, { clockTolerance: 2 });
    expect(payload).toMatchObject({ iss: clientId, sub: clientId });
    const thumbprint = Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
    expect(decodeProtectedHeader(assertion)['x5t#S256']).toBe(thumbprint);
    expect(forms[0]?.has('client_secret')).toBe(false);
    expect(String(forms[0])).not.toContain('PRIVATE');
  });

  it('with a managed identity, by a token made for this exchange alone', async () => {
    const identityId = '44444444-4444-4444-8444-444444444444';
    expect(await exchange({ kind: 'managedIdentity', clientId: identityId })).toBe('graph-token');
    expect(forms[0]?.get('client_assertion')).toBe('managed-identity-token');
    const asked = new URL(identityRequests[0] ?? '', address).searchParams;
    expect(asked.get('client_id')).toBe(identityId);
    expect(asked.get('resource')).toContain('AzureADTokenExchange');
  });
});
