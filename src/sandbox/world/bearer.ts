import type { JWTPayload } from 'jose';
import type { Incoming } from './route.js';
import type { SeenRequest, World } from './world.js';

/** Notes the request and gives the claims of its bearer token; null without a valid token for `audience`. */
export async function checkBearer(
  world: World,
  service: SeenRequest['service'],
  { method, url, headers }: Incoming,
  audience: string,
): Promise<JWTPayload | null> {
  const [, bearer = null] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  world.requests.push({ service, method, url, bearer });
  const claims = bearer === null ? null : await world.entraSigner.verify(bearer);
  return claims?.aud === audience ? claims : null;
}
