import { type ScopeSet, scopesOf } from './scopes.js';

/** What the user is to do on Entra's page. `claims` is JSON, as a challenge demanded it. */
export type EntraPage = { kind: 'consent' } | { kind: 'admin-consent' } | { kind: 'step-up'; claims: string | null };

export interface EntraLinkOptions {
  authorityHost: string;
  tenantId: string;
  clientId: string;
  graphBaseUrl: string;
  /** Where the bot is reached; without it Entra returns to the address registered first. */
  publicUrl: string | null;
  /** Comes back with the browser. */
  state: string;
}

/** A page of Entra that comes back to `/auth/return`. */
export function consentLink(set: ScopeSet, page: EntraPage, options: EntraLinkOptions): string {
  const { authorityHost, tenantId, clientId, graphBaseUrl, publicUrl, state } = options;
  const tenant = `${authorityHost}/${encodeURIComponent(tenantId)}`;
  const common = {
    client_id: clientId,
    scope: scopesOf(set, graphBaseUrl).join(' '),
    state,
    ...(publicUrl ? { redirect_uri: `${publicUrl}/auth/return` } : {}),
  };
  // learn: v2-admin-consent. It takes no response type and no prompt.
  const url = new URL(
    page.kind === 'admin-consent' ? `${tenant}/v2.0/adminconsent` : `${tenant}/oauth2/v2.0/authorize`,
  );
  url.search = new URLSearchParams({
    ...common,
    // A code is always given back; nobody redeems it, what happened on the page is what counts.
    ...(page.kind === 'admin-consent' ? {} : { response_type: 'code', response_mode: 'query' }),
    ...(page.kind === 'consent' ? { prompt: 'consent' } : {}),
    ...(page.kind === 'step-up' && page.claims !== null ? { claims: page.claims } : {}),
    ...(page.kind === 'step-up' && page.claims === null ? { prompt: 'login' } : {}),
  }).toString();
  return url.href;
}
