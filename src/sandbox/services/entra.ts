import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { htmlPage } from '../../platform/http/htmlPage.js';
import { botAppId, botPassword, currentUser, ssoSecret, tenantId } from '../company/company.js';
import { type Service, startService } from '../world/http.js';
import { type Incoming, originOf, type Reply, type Routes } from '../world/route.js';
import { consentKey, type World } from '../world/world.js';

const graphResource = 'https://graph.microsoft.com';
export const connectorResource = 'https://api.botframework.com';

const Form = z.record(z.string(), z.string());

/** A user's token for the bot's API: what Teams' SSO and the Token Service hand out. */
export function issueUserToken(world: World, { oid, name }: { oid: string; name: string }, lifetime?: number) {
  return world.entraSigner.sign(
    {
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      // A v2.0 token names the app by its id alone (learn: access-token-claims-reference).
      aud: botAppId,
      tid: tenantId,
      oid,
      name,
      scp: 'access_as_user',
      azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
      ver: '2.0',
    },
    lifetime,
  );
}

/** Tokens of both versions: v1.0 names the app by its URI, v2.0 by its id. */
export const isForTheBot = ({ aud }: JWTPayload): boolean => aud === botAppId || aud === `api://botid-${botAppId}`;

/** Entra's token endpoint (client credentials and on-behalf-of), its keys, and the consent page. */
export const startEntra = (world: World): Promise<Service> => startService('entra', entraRoutes(world), world.faults);

/** What Entra answers, without a server around it. */
export const entraRoutes = (world: World): Routes => ({
  'POST /:tenant/oauth2/v2.0/token': async (request) => {
    world.requests.push({ service: 'entra', method: request.method, url: request.url, bearer: null });
    const form = Form.safeParse(request.body);
    if (!form.success) return refusal('invalid_request', 900144, 'The request body must be a form.');
    if (request.params.tenant !== tenantId && request.params.tenant !== 'botframework.com') {
      return refusal('invalid_request', 90002, 'Tenant not found.');
    }
    return token(world, form.data);
  },
  'GET /:tenant/v2.0/.well-known/openid-configuration': async (request) => {
    if (request.params.tenant !== tenantId) return refusal('invalid_tenant', 90002, 'Tenant not found.');
    const tenant = `${originOf(request)}/${tenantId}`;
    return {
      status: 200,
      body: {
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
        token_endpoint: `${tenant}/oauth2/v2.0/token`,
        jwks_uri: `${tenant}/discovery/v2.0/keys`,
        response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
    };
  },
  'GET /:tenant/discovery/v2.0/keys': async () => ({ status: 200, body: await world.entraSigner.jwks() }),
  'GET /:tenant/oauth2/v2.0/authorize': async (request) => consent(world, request),
  'GET /:tenant/v2.0/adminconsent': async (request) => consent(world, request),
});

async function token(world: World, form: Record<string, string>): Promise<Reply> {
  const secrets = [botPassword, ssoSecret];
  if (form.client_id !== botAppId) return refusal('unauthorized_client', 700016, 'Application not found.');
  if (!secrets.includes(form.client_secret ?? '')) {
    return refusal('invalid_client', 7000215, 'Invalid client secret provided.', { status: 401 });
  }
  const scopes = (form.scope ?? '').split(' ').filter((scope) => /^https?:/.test(scope));
  if (form.grant_type === 'client_credentials') return appToken(world, scopes);
  if (
    form.grant_type !== 'urn:ietf:params:oauth:grant-type:jwt-bearer' ||
    form.requested_token_use !== 'on_behalf_of'
  ) {
    return refusal('unsupported_grant_type', 70003, 'The grant type is not supported.');
  }
  return onBehalfOf(world, form.assertion ?? '', scopes);
}

async function appToken(world: World, [scope = '']: string[]): Promise<Reply> {
  if (!scope.endsWith('/.default')) return refusal('invalid_scope', 1002012, 'The scope must end in /.default.');
  return granted(
    await world.entraSigner.sign({
      iss: `https://sts.windows.net/${tenantId}/`,
      aud: scope.slice(0, -'/.default'.length),
      appid: botAppId,
      tid: tenantId,
      ...(scope.startsWith(graphResource) ? { roles: ['OnlineMeetingArtifact.Read.All'] } : {}),
    }),
  );
}

async function onBehalfOf(world: World, assertion: string, scopes: string[]): Promise<Reply> {
  const claims = await world.entraSigner.verify(assertion);
  if (!claims && (await world.entraSigner.hasEnded(assertion))) {
    return refusal('invalid_grant', 500133, 'Assertion is not within its valid time range.');
  }
  if (!claims) return refusal('invalid_grant', 50013, 'Assertion failed signature validation.');
  if (!isForTheBot(claims)) {
    return refusal('invalid_grant', 500131, 'Assertion audience does not match the app.');
  }
  const names = scopes.map((scope) => scope.replace(`${graphResource}/`, ''));
  if (names.length === 0 || names.some((name) => name.startsWith('http'))) {
    return refusal('invalid_scope', 70011, 'The provided scope is not valid.');
  }
  const missing = names.find((name) => !world.consents.has(consentKey(String(claims.oid), name)));
  if (missing !== undefined) {
    return refusal('invalid_grant', 65001, `The user has not consented to ${missing}.`, {
      suberror: 'consent_required',
    });
  }
  const accessToken = await world.entraSigner.sign({
    iss: `https://sts.windows.net/${tenantId}/`,
    aud: graphResource,
    appid: botAppId,
    tid: tenantId,
    oid: claims.oid,
    scp: names.join(' '),
  });
  return granted(accessToken, scopes.join(' '));
}

const granted = (accessToken: string, scope?: string): Reply => ({
  status: 200,
  body: {
    token_type: 'Bearer',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: accessToken,
    ...(scope ? { scope } : {}),
  },
});

function refusal(
  error: string,
  number: number,
  text: string,
  { status = 400, suberror }: { status?: number; suberror?: string } = {},
): Reply {
  const traceId = randomUUID();
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${number}: ${text} Trace ID: ${traceId}`,
      error_codes: [number],
      timestamp: new Date().toISOString(),
      trace_id: traceId,
      correlation_id: randomUUID(),
      ...(suberror ? { suberror } : {}),
    },
  };
}

/** Stands in for the page where somebody presses "Accept": opening it is accepting. */
function consent(world: World, { query }: Incoming): Reply {
  for (const scope of (query.get('scope') ?? '').split(' ')) {
    world.consents.add(consentKey(currentUser.oid, scope.replace(`${graphResource}/`, '')));
  }
  const back = query.get('redirect_uri');
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!back) {
    const page = htmlPage({ lang: 'en', title: 'Allowed', text: 'The sandbox noted your consent.' });
    return { status: 200, body: page, headers };
  }
  return {
    status: 302,
    body: '',
    headers: { ...headers, location: `${back}?code=sandbox&state=${query.get('state') ?? ''}` },
  };
}
