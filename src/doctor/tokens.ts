import { createConfidentialClient } from '../auth/confidentialClient.js';
import { createConnectorTokens } from '../auth/connectorCredentials.js';
import { entraError } from '../auth/entraError.js';
import { createEntraNetwork } from '../auth/entraNetwork.js';
import { graphResource } from '../auth/scopes.js';
import type { Config, Credential } from '../config/config.js';
import { type Finding, ill, well } from './finding.js';

export interface TokenFound {
  finding: Finding;
  token: string | null;
}

/** The tenant that is asked: the bot's, or the first that may use it. */
export const tenantOf = ({ bot, allowedTenants }: Config): string =>
  bot?.tenantId ?? allowedTenants[0] ?? 'organizations';

const networkOf = ({ entraAuthorityHost, botFramework }: Config, fetch: typeof globalThis.fetch) => {
  const loginUrl = botFramework.toChannelFromBotLoginUrl;
  return createEntraNetwork({ authorities: [entraAuthorityHost, ...(loginUrl === null ? [] : [loginUrl])], fetch });
};

/** The bot's own token, for the connector and the Token Service. */
export async function botToken(config: Config, fetch: typeof globalThis.fetch): Promise<TokenFound> {
  const { bot, botFramework, entraAuthorityHost } = config;
  if (bot === null) return { finding: well('bot identity: not needed while BOT_AUTH is off'), token: null };
  const tokens = createConnectorTokens({
    identity: bot,
    authorityHost: entraAuthorityHost,
    loginUrl: botFramework.toChannelFromBotLoginUrl,
    multiTenantAuthority: botFramework.multiTenantAuthority,
    network: networkOf(config, fetch),
  });
  const remedies: Record<string, string> = {
    '700016': 'MicrosoftAppId is no app of MicrosoftAppTenantId: compare both with Azure Bot › Configuration',
    '90002': 'MicrosoftAppTenantId is no tenant: see Entra admin center › Overview',
    ...remediesOf({
      app: 'MicrosoftAppId',
      secret: 'MicrosoftAppPassword',
      certificate: 'MicrosoftAppCertificatePath',
      identity: 'MicrosoftAppManagedIdentityClientId',
    }),
  };
  const otherwise =
    bot.type === 'UserAssignedMSI'
      ? 'a managed identity works on Azure only, where it is assigned: check Web app › Identity and MicrosoftAppId'
      : otherwiseOfBot(bot.credential);
  return ask('bot identity', () => tokens(botFramework.toChannelFromBotOAuthScope), { remedies, otherwise });
}

/** The SSO app's own token for Graph: it proves the credential, which on-behalf-of uses, too. */
export async function ssoToken(config: Config, fetch: typeof globalThis.fetch): Promise<TokenFound> {
  const { sso, entraAuthorityHost, graph } = config;
  const setting = {
    secret: 'SSO_CLIENT_SECRET',
    certificate: 'SSO_CERTIFICATE_PATH',
    managedIdentity: 'SSO_MANAGED_IDENTITY_CLIENT_ID',
  }[sso.credential.kind];
  const remedies: Record<string, string> = {
    '700016': 'SSO_CLIENT_ID is no app of this tenant: compare it with Entra admin center › App registrations',
    '90002': 'the tenant is not known: check MicrosoftAppTenantId or ALLOWED_TENANTS',
    ...remediesOf({
      app: 'SSO_CLIENT_ID',
      secret: 'SSO_CLIENT_SECRET',
      certificate: 'SSO_CERTIFICATE_PATH',
      identity: 'SSO_MANAGED_IDENTITY_CLIENT_ID',
    }),
  };
  const acquire = async () => {
    const client = createConfidentialClient({
      ...sso,
      authorityHost: entraAuthorityHost,
      tenant: tenantOf(config),
      network: networkOf(config, fetch),
    });
    const scopes = [`${graphResource(graph.baseUrl)}/.default`];
    return (await client.acquireTokenByClientCredential({ scopes }))?.accessToken ?? null;
  };
  const otherwise = `check SSO_CLIENT_ID and ${setting}`;
  const found = await ask('SSO app', acquire, { remedies, otherwise });
  if (!found.finding.ok) return found;
  return {
    ...found,
    finding: well('SSO app: Entra takes its credential (consent and SSO show when somebody signs in)'),
  };
}

/** What Entra says of a credential that it does not take, whose ever it is. */
function remediesOf({
  app,
  secret,
  certificate,
  identity,
}: Record<'app' | 'secret' | 'certificate' | 'identity', string>) {
  const untrusted = `${app} does not trust the identity ${identity}: run deploymentTemplates/entra-app.sh again`;
  return {
    '7000215': `${secret} is not a secret of ${app}: make a new one and copy its value, not its id`,
    '7000222': `${secret} has expired: make a new secret of ${app}`,
    '700027': `${certificate} is a certificate that ${app} does not have: upload it under Certificates & secrets`,
    '700213': untrusted,
    '70021': untrusted,
  };
}

function otherwiseOfBot(credential: Credential | null): string {
  if (credential?.kind === 'managedIdentity') {
    return 'a managed identity works on Azure only, where it is assigned: check Web app › Identity and MicrosoftAppManagedIdentityClientId';
  }
  const setting = credential?.kind === 'certificate' ? 'MicrosoftAppCertificatePath' : 'MicrosoftAppPassword';
  return `check MicrosoftAppId, ${setting}, MicrosoftAppTenantId and ENTRA_AUTHORITY_HOST`;
}

async function ask(
  what: string,
  acquire: () => Promise<string | null>,
  { remedies, otherwise }: { remedies: Record<string, string>; otherwise: string },
): Promise<TokenFound> {
  try {
    const token = await acquire();
    if (token !== null) return { finding: well(`${what}: Entra gives it a token`), token };
    return { finding: ill(`${what}: no token`, otherwise), token: null };
  } catch (error) {
    const { errorNo = '', errorCode = '', reason = '' } = entraError(error, 'application').details;
    const number = String(errorNo);
    const why = number === '' ? String(errorCode || reason) : `AADSTS${number}`;
    return { finding: ill(`${what}: Entra gives no token (${why})`, remedies[number] ?? otherwise), token: null };
  }
}
