import { describe, expect, it } from 'vitest';
import { consentLink } from '../../src/auth/consentLink.js';

const options = {
  authorityHost: 'https://login.microsoftonline.com',
  tenantId: '2f0e0000-0000-4000-8000-000000000002',
  clientId: '5a1f0c3e-0000-4000-8000-00000000000a',
  graphBaseUrl: 'https://graph.microsoft.com',
  publicUrl: 'https://bot.example.com',
  state: 'state-1',
};
const pages = { report: 'consent', calendar: 'consent', events: 'admin-consent' } as const;
const linkOf = (set: 'report' | 'calendar' | 'events', more: Partial<typeof options> = {}) =>
  new URL(consentLink(set, { kind: pages[set] }, { ...options, ...more }));

describe('the link to Entra’s page of permissions', () => {
  it('asks a user for the report’s scope alone, and comes back to the bot', () => {
    const url = linkOf('report');
    expect(url.origin + url.pathname).toBe(
      `https://login.microsoftonline.com/${options.tenantId}/oauth2/v2.0/authorize`,
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: options.clientId,
      response_type: 'code',
      response_mode: 'query',
      scope: 'https://graph.microsoft.com/OnlineMeetingArtifact.Read.All',
      prompt: 'consent',
      redirect_uri: 'https://bot.example.com/auth/return',
      state: 'state-1',
    });
  });

  it('brings an administrator to a page of their own for webinars', () => {
    const url = linkOf('events');
    expect(url.origin + url.pathname).toBe(`https://login.microsoftonline.com/${options.tenantId}/v2.0/adminconsent`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: options.clientId,
      scope: 'https://graph.microsoft.com/VirtualEvent.Read',
      redirect_uri: 'https://bot.example.com/auth/return',
      state: 'state-1',
    });
  });

  it('asks for the scopes of the Graph that is configured', () => {
    const { searchParams } = linkOf('calendar', { graphBaseUrl: 'https://graph.microsoft.us' });
    expect(searchParams.get('scope')).toBe(
      'https://graph.microsoft.us/OnlineMeetings.Read https://graph.microsoft.us/Calendars.Read',
    );
  });

  it('lets nothing in the tenant’s id lead elsewhere', () => {
    for (const set of ['report', 'events'] as const) {
      const url = linkOf(set, { tenantId: '../../evil.example/?x=' });
      expect(url.host).toBe('login.microsoftonline.com');
      expect(url.searchParams.has('x')).toBe(false);
    }
  });
});
