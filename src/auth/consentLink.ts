import { type ScopeSet, scopesOf } from './scopes.js';

export interface ConsentLinkOptions {
  authorityHost: string;
  tenantId: string;
  clientId: string;
  graphBaseUrl: string;
  /** Where the bot is reached; without it Entra returns to the address registered first. */
  publicUrl: string | null;
}

/** The page of Entra where a user, or for events an administrator, allows a scope set; it comes back to `/auth/return`. */
export function consentLink(set: ScopeSet, options: ConsentLinkOptions): string {
  const { authorityHost, tenantId, clientId, graphBaseUrl, publicUrl } = options;
  const tenant = `${authorityHost}/${encodeURIComponent(tenantId)}`;
  // learn: v2-admin-consent. It takes no response type and no prompt.
  if (set === 'events') {
    const url = new URL(`${tenant}/v2.0/adminconsent`);
    url.search = new URLSearchParams({
      client_id: clientId,
      scope: scopesOf(set, graphBaseUrl).join(' '),
      ...(publicUrl ? { redirect_uri: `${publicUrl}/auth/return` } : {}),
    }).toString();
    return url.href;
  }
  const url = new URL(`${tenant}/oauth2/v2.0/authorize`);
  url.search = new URLSearchParams({
    client_id: clientId,
    // A code is always given back; nobody redeems it, the consent is what counts.
    response_type: 'code',
    response_mode: 'query',
    scope: scopesOf(set, graphBaseUrl).join(' '),
    prompt: 'consent',
    ...(publicUrl ? { redirect_uri: `${publicUrl}/auth/return` } : {}),
  }).toString();
  return url.href;
}
