import { decodeJwt } from 'jose';
import { scopeSets } from '../auth/scopes.js';
import type { Config } from '../config/config.js';
import { type Finding, ill, well } from './finding.js';
import { type Reach, says } from './reach.js';
import { tenantOf } from './tokens.js';

export async function checkEntra(config: Config, reach: Reach): Promise<Finding> {
  const reached = await reach(`${config.entraAuthorityHost}/${tenantOf(config)}/v2.0/.well-known/openid-configuration`);
  if ('status' in reached && reached.status === 200 && hasText(reached.body, 'token_endpoint')) {
    return well('Entra: answers for the tenant');
  }
  const remedy =
    'status' in reached && reached.status === 400
      ? 'it knows no such tenant: check MicrosoftAppTenantId or ALLOWED_TENANTS'
      : 'check ENTRA_AUTHORITY_HOST, and that a firewall or proxy lets this machine reach it';
  return ill(`Entra: ${says(reached)}`, remedy);
}

/** The keys by which it is seen that an activity comes from Teams. */
export async function checkChannelKeys({ botAuth, botFramework }: Config, reach: Reach): Promise<Finding> {
  if (botAuth === 'off') return well('Bot Framework keys: not needed while BOT_AUTH is off');
  const reached = await reach(botFramework.toBotFromChannelOpenIdMetadataUrl);
  if ('status' in reached && reached.status === 200 && hasText(reached.body, 'jwks_uri')) {
    return well('Bot Framework keys: can be read');
  }
  return ill(
    `Bot Framework keys: ${says(reached)}`,
    'check ToBotFromChannelOpenIdMetadataUrl and ChannelService, and that this machine may reach it',
  );
}

/** Without a token Graph says 401 in its own words; whatever else answers is not Graph. */
export async function checkGraph({ graph }: Config, reach: Reach): Promise<Finding> {
  const reached = await reach(`${graph.baseUrl}/${graph.version}/me/onlineMeetings`);
  const isGraph = 'status' in reached && reached.status === 401 && typeof reached.body === 'object';
  if (isGraph) return well('Graph: can be reached');
  return ill(
    `Graph: ${says(reached)}`,
    'check GRAPH_BASE_URL, and that a firewall or proxy lets this machine reach it',
  );
}

/** What the app may do without a user, by its token. */
export function checkApplicationAccess({ applicationAccess }: Config, token: string | null): Finding | null {
  const [needed] = scopeSets.report;
  const roles = token === null ? null : rolesOf(token);
  if (roles === null) return null;
  if (applicationAccess === 'off') {
    if (!roles.includes(needed)) return null;
    return well(`application access: ${needed} is granted and, with APPLICATION_ACCESS=off, not used`);
  }
  if (roles.includes(needed)) {
    return well(
      'application access: granted (the policy shows when a summary needs it; docs/install.md has how to list it)',
    );
  }
  return ill(
    `application access: ${needed} is not granted to the app`,
    'deploymentTemplates/entra-app.sh --application-access --admin-consent, or APPLICATION_ACCESS=off',
  );
}

/** The Azure Bot's OAuth connection, asked for a sign-in link as the bot asks for it. */
export async function checkConnection(config: Config, token: string | null, reach: Reach): Promise<Finding> {
  const { bot, botFramework, oauthConnectionName } = config;
  const what = 'OAuth connection';
  if (bot === null) return well(`${what}: not tried while BOT_AUTH is off`);
  if (token === null) return ill(`${what}: not tried`, 'first the bot needs a token');
  const reference = { channelId: 'msteams', bot: { id: `28:${bot.appId}` }, user: { id: '29:doctor' } };
  const conversation = {
    ...reference,
    conversation: { id: 'a:doctor' },
    serviceUrl: 'https://smba.trafficmanager.net',
  };
  const state = { connectionName: oauthConnectionName, conversation, msAppId: bot.appId };
  const encoded = encodeURIComponent(Buffer.from(JSON.stringify(state)).toString('base64'));
  const reached = await reach(`${botFramework.oAuthUrl}/api/botsignin/GetSignInResource?state=${encoded}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
  });
  if ('failure' in reached) {
    return ill(`${what}: ${says(reached)}`, 'check OAuthUrl, and that this machine may reach it');
  }
  if (reached.status === 200 && hasText(reached.body, 'signInLink')) return well(`${what}: gives a sign-in link`);
  if (reached.status === 401 || reached.status === 403) {
    return ill(
      `${what}: the Token Service does not know the bot`,
      'MicrosoftAppId must be the one of the Azure Bot; check ToChannelFromBotOAuthScope and OAuthUrl',
    );
  }
  return ill(
    `${what}: ${says(reached)}`,
    'OAUTH_CONNECTION_NAME must be the name of a setting in Azure Bot › Configuration',
  );
}

function rolesOf(token: string): unknown[] | null {
  try {
    const { roles } = decodeJwt(token);
    return Array.isArray(roles) ? roles : [];
  } catch {
    return null;
  }
}

const hasText = (body: unknown, name: string): boolean =>
  typeof body === 'object' && body !== null && typeof Reflect.get(body, name) === 'string';
