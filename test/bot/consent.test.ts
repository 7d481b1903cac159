import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentUser } from '../../src/sandbox/company/company.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('consent', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const withdraw = (scope: string) => tenant.world.consents.delete(consentKey(currentUser.oid, scope));

  it('is asked for with a link when it is missing, and once given the waiting question is answered, once', async () => {
    withdraw('OnlineMeetingArtifact.Read.All');
    const [card] = await tenant.say('who attended');
    expect(card?.text).toContain('Your permission is needed');
    const url = new URL(card?.buttons.find(({ title }) => title === 'Allow')?.url ?? '');
    expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.com/OnlineMeetingArtifact.Read.All');
    const [answer] = await tenant.during(async () => {
      const page = await fetch(url);
      expect(page.url).toContain('/auth/return?code=');
      expect(await page.text()).toContain('Your answer is on its way to Teams');
    });
    expect(answer?.text).toContain('Customer onboarding');
    // The address is good for one answer only.
    expect(await tenant.during(async () => expect(await (await fetch(url)).text()).toContain('ask again'))).toEqual([]);
  });

  it('for the calendar is needed in private only: a meeting chat is answered without it', async () => {
    withdraw('Calendars.Read');
    const [asked] = await tenant.say('who attended');
    expect(asked?.text).toContain('read your calendar');
    const [answer] = await tenant.say('who attended', { where: 'meeting' });
    expect(answer?.text).toContain('Weekly product sync');
  });

  it('is asked for in 1:1 when the question came from a chat', async () => {
    withdraw('OnlineMeetingArtifact.Read.All');
    const cards = await tenant.say('who attended', { where: 'meeting' });
    const withLink = cards.filter(({ buttons }) => buttons.some(({ title }) => title === 'Allow'));
    expect(withLink.map(({ conversationId }) => conversationId)).toEqual(['a:sandbox-chat-sandbox-user-1']);
  });

  it('refused brings the user to a page that says so and repeats nothing of the address', async () => {
    const address = `${tenant.environment.PUBLIC_URL}/auth/return?error=access_denied&error_description=%3Cscript%3E`;
    const html = await (await fetch(address)).text();
    expect(html).toContain('No permission was given');
    expect(html).not.toContain('script');
  });
});
