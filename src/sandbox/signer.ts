import { randomUUID } from 'node:crypto';
import { errors, exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';

export interface Signer {
  /** A signed token that ends `lifetime` seconds from now (real time: the SDK checks it against the real clock). */
  sign(claims: JWTPayload, lifetime?: number): Promise<string>;
  /** The claims of a token of ours that is still valid; null for any other. */
  verify(token: string): Promise<JWTPayload | null>;
  /** True for a token of ours whose time is over. */
  hasEnded(token: string): Promise<boolean>;
  /** The public keys, with the endorsements the Bot Framework puts beside them. */
  jwks(endorsements?: string[]): Promise<{ keys: object[] }>;
}

/** An RSA key and what an issuer does with it. */
export async function createSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  return {
    sign: (claims, lifetime = 3600) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuedAt()
        .setNotBefore('-10s')
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
        .setJti(randomUUID())
        .sign(privateKey),
    async verify(token) {
      try {
        return (await jwtVerify(token, publicKey, { algorithms: ['RS256'] })).payload;
      } catch {
        return null;
      }
    },
    hasEnded: (token) =>
      jwtVerify(token, publicKey, { algorithms: ['RS256'] }).then(
        () => false,
        (error: unknown) => error instanceof errors.JWTExpired,
      ),
    async jwks(endorsements) {
      const key = await exportJWK(publicKey);
      return { keys: [{ ...key, kid, use: 'sig', alg: 'RS256', ...(endorsements ? { endorsements } : {}) }] };
    },
  };
}
