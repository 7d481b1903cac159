import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { appId, tenantId } from './doubles.js';

export const issuer = 'https://api.botframework.com';
export const keyId = 'k1';

export interface Issuer {
  /** With it the bot checks who calls it, with this issuer's keys. */
  environment: Record<string, string>;
  /** A token that ends after `lifetime` seconds. */
  sign(claims: Record<string, string>, lifetime?: number): Promise<string>;
  /** How often somebody asked for what is needed to check a token. */
  asked(): number;
  close(): Promise<void>;
}

/** Stands in for whoever signs the tokens of the Bot Framework. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, endorsements: ['msteams'] }] };
  let asked = 0;
  const server = createServer((req, res) => {
    asked += 1;
    const jwks_uri = `http://${req.headers.host}/keys`;
    res
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(req.url === '/keys' ? keys : { issuer, jwks_uri }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    environment: {
      MicrosoftAppType: 'singletenant',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'bot-password',
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: `http://127.0.0.1:${port}/metadata`,
    },
    sign: (claims, lifetime = 300) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: keyId })
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
        .sign(privateKey),
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
