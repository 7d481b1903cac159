import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const demanded = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';

describe('a demand for more than a password', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const challenge = {
    status: 401,
    headers: {
      'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(demanded).toString('base64')}"`,
    },
    body: { error: { code: 'InvalidAuthenticationToken', message: 'Continuous access evaluation' } },
  };
  const refusedStep = {
    status: 400,
    body: {
      error: 'interaction_required',
      error_codes: [50076],
      error_description: 'AADSTS50076: multi-factor authentication is required.',
      suberror: 'basic_action',
      claims: demanded,
    },
  };

  it('by Graph is met without the user where Entra gives a token for it', async () => {
    tenant.world.faults.push({ service: 'graph', when: /attendanceReports$/, times: 1, what: challenge });
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('Weekly product sync');
  });

  it('is put to the user when Entra insists, with its claims, and the question is answered afterwards', async () => {
    await tenant.say('help');
    tenant.world.faults.push({ service: 'entra', when: /token/, times: 9, what: refusedStep });
    const [card] = await tenant.say('who attended');
    expect(card?.text).toContain('One more sign-in step');
    const url = new URL(card?.buttons.find(({ title }) => title === 'Continue')?.url ?? '');
    expect(url.searchParams.get('claims')).toBe(demanded);
    tenant.world.faults.length = 0;
    const answers = await tenant.during(() => fetch(url));
    expect(answers.at(-1)?.text).toContain('Customer onboarding');
    expect(tenant.logged.join()).not.toContain('essential');
  });

  it('for a fresh token is met once: the old one is dropped and the user signed in anew', async () => {
    const expired = { status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: 'expired' } } };
    tenant.world.faults.push({ service: 'graph', when: /attendanceReports$/, times: 1, what: expired });
    const cards = await tenant.say('who attended', { where: 'meeting' });
    expect(cards.at(-1)?.text).toContain('Weekly product sync');
    tenant.world.faults.push({ service: 'graph', when: /attendanceReports$/, times: 9, what: expired });
    tenant.advance(180_000);
    const again = await tenant.say('who attended', { where: 'meeting' });
    expect(again.map(({ text }) => text.split('\n')[0])).toContain('Your sign-in is no longer valid');
  });

  it('made of a bot with a wrong secret is calm for the user and an alarm in the log', async () => {
    const wrongSecret = {
      status: 401,
      body: {
        error: 'invalid_client',
        error_codes: [7000215],
        error_description: 'AADSTS7000215: Invalid client secret.',
      },
    };
    await tenant.say('help');
    tenant.world.faults.push({ service: 'entra', when: /token/, times: 9, what: wrongSecret });
    const [card] = await tenant.say('who attended');
    expect(card?.text).toContain('This is not your fault');
    expect(tenant.logged.some((line) => line.includes('"level":50') && line.includes('7000215'))).toBe(true);
  });
});
