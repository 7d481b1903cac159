import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { htmlPage } from '../../platform/http/htmlPage.js';
import { botAppId, connectionName } from '../company/company.js';
import { checkBearer } from '../world/bearer.js';
import { type Service, startService } from '../world/http.js';
import type { Incoming, Reply, Routes } from '../world/route.js';
import type { World } from '../world/world.js';
import { connectorResource, isForTheBot, issueUserToken } from './entra.js';

export const tokenIssuer = 'https://api.botframework.com';
const ExchangeBody = z.object({ token: z.string() });
const AadBody = z.object({ resourceUrls: z.array(z.string()).min(1) });
const State = z.object({
  connectionName: z.string(),
  conversation: z.object({ user: z.object({ id: z.string() }) }),
});

/** The Bot Token Service, and the OpenID metadata by which the bot checks who calls it. */
export const startBotFramework = (
  world: World,
  onCode: (userId: string, code: string) => Promise<void>,
): Promise<Service> => startService('botFramework', botFrameworkRoutes(world, onCode), world.faults);

/** What both answer, without a server around it. */
export function botFrameworkRoutes(world: World, onCode: (userId: string, code: string) => Promise<void>): Routes {
  const guarded =
    (handler: (request: Incoming) => Promise<Reply>) =>
    async (request: Incoming): Promise<Reply> => {
      const claims = await checkBearer(world, 'tokenService', request, connectorResource);
      return claims?.appid === botAppId ? handler(request) : { status: 401, body: { error: { code: 'Unauthorized' } } };
    };
  return {
    'GET /v1/.well-known/openidconfiguration': async (request) => ({
      status: 200,
      body: {
        issuer: tokenIssuer,
        jwks_uri: `http://${request.headers.host}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
    }),
    'GET /v1/.well-known/keys': async () => ({ status: 200, body: await world.botFrameworkSigner.jwks(['msteams']) }),
    'GET /api/usertoken/GetToken': guarded(({ query }) => getToken(world, query)),
    'GET /api/usertoken/GetTokenStatus': guarded(async ({ query }) => ({
      status: 200,
      body: tokenStatus(world, query.get('userId') ?? '', query.get('include')),
    })),
    'POST /api/usertoken/GetAadTokens': guarded((request) => aadTokens(world, request)),
    'POST /api/usertoken/exchange': guarded((request) => exchange(world, request)),
    'DELETE /api/usertoken/SignOut': guarded(async ({ query }) => {
      world.signedIn.delete(query.get('userId') ?? '');
      return { status: 200, body: { body: 'signed out' } };
    }),
    'GET /api/botsignin/GetSignInUrl': guarded(async (request) => ({
      status: 200,
      body: JSON.stringify(signInLink(request)),
      headers: { 'content-type': 'application/json' },
    })),
    'GET /api/botsignin/GetSignInResource': guarded(async (request) => {
      const state = request.query.get('state') ?? '';
      if (connectionOf(state) !== connectionName) {
        return { status: 404, body: { error: { code: 'NotFound', message: 'The connection setting is not found.' } } };
      }
      return {
        status: 200,
        body: {
          signInLink: signInLink(request),
          tokenExchangeResource: { id: randomUUID(), uri: `api://botid-${botAppId}`, providerId: randomUUID() },
        },
      };
    }),
    // The page behind the card's button. Teams would carry the code back to the bot by itself; so does this.
    'GET /sign-in': async ({ query }) => {
      const userId = userOf(query.get('state') ?? '');
      await onCode(userId, newSignInCode(world, userId));
      const page = htmlPage({ lang: 'en', title: 'Signed in', text: 'You can close this page.' });
      return { status: 200, body: page, headers: { 'content-type': 'text/html; charset=utf-8' } };
    },
  };
}

const signInLink = ({ query, headers }: Incoming) =>
  `http://${headers.host}/sign-in?state=${encodeURIComponent(query.get('state') ?? '')}`;

// Without a body: the SDK takes any JSON, even {}, for a token.
const noToken: Reply = { status: 404 };

/** A six-digit code as the sign-in page shows it. */
export function newSignInCode({ signInCodes }: World, userId: string): string {
  const code = String(100_001 + signInCodes.size);
  signInCodes.set(code, userId);
  return code;
}

async function getToken(world: World, query: URLSearchParams): Promise<Reply> {
  const userId = query.get('userId') ?? '';
  const code = query.get('code');
  const codes = world.signInCodes;
  if (code && codes.get(code) === userId && codes.delete(code)) world.signedIn.add(userId);
  if (query.get('connectionName') !== connectionName || !world.signedIn.has(userId)) return noToken;
  return tokenResponse(world, userId);
}

/** Of every connection whether there is a token; `include` names some of them, with commas between. */
function tokenStatus(world: World, userId: string, include: string | null) {
  const isAsked = include === null || include === '' || include.split(',').includes(connectionName);
  const hasToken = world.signedIn.has(userId);
  const serviceProviderDisplayName = 'Azure Active Directory v2';
  return isAsked ? [{ channelId: 'msteams', connectionName, hasToken, serviceProviderDisplayName }] : [];
}

/** A token for each resource. */
async function aadTokens(world: World, { query, body }: Incoming): Promise<Reply> {
  const parsed = AadBody.safeParse(body);
  if (!parsed.success) return { status: 400, body: { error: { code: 'BadArgument', message: 'resourceUrls' } } };
  const token = await getToken(world, query);
  if (token.status !== 200) return token;
  return { status: 200, body: Object.fromEntries(parsed.data.resourceUrls.map((url) => [url, token.body])) };
}

async function exchange(world: World, { query, body }: Incoming): Promise<Reply> {
  const parsed = ExchangeBody.safeParse(body);
  const claims = parsed.success ? await world.entraSigner.verify(parsed.data.token) : null;
  if (claims === null || !isForTheBot(claims)) {
    return { status: 400, body: { error: { code: 'BadArgument', message: 'The token cannot be exchanged.' } } };
  }
  const userId = query.get('userId') ?? '';
  world.signedIn.add(userId);
  return tokenResponse(world, userId);
}

async function tokenResponse(world: World, userId: string): Promise<Reply> {
  const user = world.tokenOwners.get(userId) ?? world.colleagues.find(({ teamsId }) => teamsId === userId);
  if (!user) return noToken;
  const token = await issueUserToken(world, user);
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  return { status: 200, body: { channelId: 'msteams', connectionName, token, expiration } };
}

const userOf = (state: string): string => stateOf(state)?.conversation.user.id ?? '';
const connectionOf = (state: string): string => stateOf(state)?.connectionName ?? '';

/** The SDK packs connection and conversation into the state as base64 JSON. */
function stateOf(state: string): z.output<typeof State> | null {
  try {
    return State.parse(JSON.parse(Buffer.from(state, 'base64').toString('utf8')));
  } catch {
    return null;
  }
}
