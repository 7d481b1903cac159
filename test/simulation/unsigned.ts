import type { JWTPayload } from 'jose';
import type { Signer } from '../../src/sandbox/world/signer.js';
import type { Time } from './time.js';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens without a signature: signing costs a millisecond each, and happens on threads that the simulation does not see. */
export function unsignedTokens(time: Time, issuer: string): Signer {
  const header = part({ alg: 'none', kid: issuer });
  const claimsOf = (token: string): JWTPayload | null => {
    const [head, body = ''] = token.split('.');
    if (head !== header) return null;
    const claims: JWTPayload = JSON.parse(Buffer.from(body, 'base64url').toString());
    return claims;
  };
  const hasEnded = ({ exp = 0 }: JWTPayload) => exp * 1000 <= time.now();
  return {
    async sign(claims, lifetime = 3600) {
      const iat = Math.floor(time.now() / 1000);
      return `${header}.${part({ ...claims, iat, exp: iat + lifetime })}.unsigned`;
    },
    async verify(token) {
      const claims = claimsOf(token);
      return claims === null || hasEnded(claims) ? null : claims;
    },
    async hasEnded(token) {
      const claims = claimsOf(token);
      return claims !== null && hasEnded(claims);
    },
    jwks: async () => ({ keys: [] }),
  };
}
