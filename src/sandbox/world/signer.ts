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

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>> & { kid: string };

/**
 * Making a pair takes a fifth of a second, so each issuer has one for the life of the process, in every tenant. Its id stays
 * the same, too: the SDK keeps the keys of an address, which a later tenant may be given.
 */
const keyPairs = new Map<string, Promise<KeyPair>>();

function keyPairOf(issuer: string): Promise<KeyPair> {
  const pair =
    keyPairs.get(issuer) ??
    generateKeyPair('RS256', { extractable: true }).then((made) => ({ ...made, kid: randomUUID() }));
  keyPairs.set(issuer, pair);
  return pair;
}

/** What an issuer does with its RSA key. */
export async function createSigner(issuer: string): Promise<Signer> {
  const { publicKey, privateKey, kid } = await keyPairOf(issuer);
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
