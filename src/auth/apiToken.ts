import { decodeJwt } from 'jose';
import { z } from 'zod';
import { AppError } from '../errors/appError.js';

const Claims = z.object({ aud: z.string(), tid: z.string(), oid: z.string() });

/** The Teams user a token must belong to; ids in any case. */
export interface ExpectedUser {
  tenantId: string;
  aadObjectId: string;
}

/**
 * Checks that the token the Token Service gave is for our API and for the very user who asked. Its signature is
 * Entra's business: the exchange that follows refuses a forged one.
 */
export function checkApiToken(token: string, { clientIds, user }: { clientIds: string[]; user: ExpectedUser }): void {
  const claims = Claims.safeParse(decode(token));
  if (!claims.success) throw new AppError('service-misconfigured', { reason: 'token without aud, tid, oid' });
  const { aud, tid, oid } = claims.data;
  // v1 tokens name the application id URI, v2 tokens the bare client id.
  if (!clientIds.some((id) => isOurAudience(aud.toLowerCase(), id.toLowerCase()))) {
    throw new AppError('service-misconfigured', { reason: 'token for another audience' });
  }
  if (!same(tid, user.tenantId) || !same(oid, user.aadObjectId)) {
    throw new AppError('wrong-account', { reason: 'token of another user' });
  }
}

function decode(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}

/** `api://botid-<id>`, or with a tab in the app `api://<domain>/botid-<id>` (learn: bot-sso-register-aad). */
function isOurAudience(audience: string, clientId: string): boolean {
  if (audience === clientId) return true;
  return audience.startsWith('api://') && audience.slice('api://'.length).split('/').at(-1) === `botid-${clientId}`;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
