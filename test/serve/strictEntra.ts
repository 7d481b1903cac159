import { createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import { appId, graphToken, tenantId } from './doubles.js';

export const connectorToken = 'opaque-connector-token-of-the-app';
export const identityId = '44444444-4444-4444-8444-444444444444';
export const secret = 'the-one-secret';
/** What the app in Entra trusts instead of a secret, as entra-app.sh writes it. */
const trust = {
  issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
  subject: 'the-principal-id',
  audience: 'api://AzureADTokenExchange',
};

export interface TokenRequest {
  proof: 'secret' | 'certificate' | 'managed identity';
  path: string;
  form: URLSearchParams;
}

/**
 * Stands in for Entra and for the managed identity's endpoint of App Service. It gives a token to the one app only, of
 * its own tenant, and only against a proof that it has verified: the secret, an assertion signed with the certificate's
 * key, or one that the managed identity's issuer signed for this exchange.
 */
export async function startStrictEntra(certificatePath: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const identityKey = await importJWK(await exportJWK(publicKey), 'RS256');
  const certificate = new X509Certificate(readFileSync(certificatePath));
  const certificateKey = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }));
  const granted: TokenRequest[] = [];
  const refused: string[] = [];
  const identityRequests: URLSearchParams[] = [];

  const identityToken = (clientId: string, resource: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(trust.issuer)
      .setSubject(clientId === identityId ? trust.subject : 'the-principal-id-of-another')
      .setAudience(resource)
      .setExpirationTime('1h')
      .sign(privateKey);

  async function proofIn(form: URLSearchParams): Promise<TokenRequest['proof']> {
    if (form.get('client_id') !== appId) throw new Error('AADSTS700016: not the app');
    if (form.get('client_secret') === secret) return 'secret';
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      throw new Error('AADSTS7000216: no proof');
    const assertion = form.get('client_assertion') ?? '';
    // msal rounds the moment from which it is valid, up as well as down.
    const byCertificate = { issuer: appId, subject: appId, clockTolerance: 2 };
    if (await isSigned(assertion, certificateKey, byCertificate)) return 'certificate';
    if (await isSigned(assertion, identityKey, trust)) return 'managed identity';
    throw new Error('AADSTS700213: no matching federated identity record');
  }

  const entra = await listen(async (req, res) => {
    const form = new URLSearchParams(await text(req));
    const path = new URL(req.url ?? '/', 'http://entra').pathname;
    const answer = (status: number, body: object) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      if (path !== `/${tenantId}/oauth2/v2.0/token`) throw new Error('AADSTS90002: not the tenant');
      granted.push({ proof: await proofIn(form), path, form });
      const isOnBehalfOf = form.get('requested_token_use') === 'on_behalf_of';
      const token = isOnBehalfOf ? graphToken : connectorToken;
      answer(200, { token_type: 'Bearer', expires_in: 3600, access_token: token, scope: form.get('scope') });
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      refused.push(why);
      answer(401, { error: 'invalid_client', error_description: why });
    }
  });
  const identity = await listen(async (req, res) => {
    const asked = new URL(req.url ?? '/', 'http://identity').searchParams;
    identityRequests.push(asked);
    const isKnown = req.headers['x-identity-header'] === 'this-machine';
    const access_token = await identityToken(asked.get('client_id') ?? '', asked.get('resource') ?? '');
    res.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        access_token: isKnown ? access_token : undefined,
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
      }),
    );
  });

  return {
    granted,
    refused,
    identityRequests,
    environment: {
      ENTRA_AUTHORITY_HOST: entra.address,
      // As App Service tells a process where its identities are.
      IDENTITY_ENDPOINT: `${identity.address}/msi/token`,
      IDENTITY_HEADER: 'this-machine',
    },
    async close() {
      await Promise.all([entra.close(), identity.close()]);
    },
  };
}

async function isSigned(assertion: string, key: Parameters<typeof jwtVerify>[1], expected: object): Promise<boolean> {
  try {
    await jwtVerify(assertion, key, expected);
    return true;
  } catch {
    return false;
  }
}

async function listen(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
