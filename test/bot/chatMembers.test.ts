import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('the members of a meeting’s chat', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  const absent = async () => {
    tenant.forgetRequests();
    const cards = await tenant.say('who was absent', { where: 'meeting' });
    return cards.map(({ text }) => text).join('\n');
  };
  const pages = () => tenant.requestsTo('connector').filter((one) => one.includes('pagedmembers'));

  it('are read page by page, and tell who came under a user principal name', async () => {
    const said = await absent();
    expect(pages().length).toBeGreaterThan(1);
    // Jonas was invited by a name the report does not have.
    expect(said).not.toContain('Jonas Weber');
    expect(said).toContain('8 Of them in the report');
  });

  it.each([400, 403, 404])('that cannot be read (%i) leave less known, not the question unanswered', async (status) => {
    const what = { status, body: { error: { code: 'BotNotInConversationRoster', message: 'no' } } };
    tenant.world.faults.push({ service: 'connector', when: /pagedmembers/, times: 10, what });
    const said = await absent();
    tenant.world.faults.length = 0;
    expect(said).toContain('Jonas Weber');
    expect(said).toContain('I am not in this meeting’s chat');
    expect(said).toContain('7 Of them in the report');
  });

  it('that are no list at all leave less known, too', async () => {
    tenant.world.faults.push({
      service: 'connector',
      when: /pagedmembers/,
      times: 1,
      what: { status: 200, body: { members: 'all' } },
    });
    expect(await absent()).toContain('I am not in this meeting’s chat');
  });

  it('are never named in the log', () => {
    const log = tenant.logged.join('\n');
    expect(log).toContain('chat members not read');
    expect(log).not.toMatch(/Jonas|fernhill|meeting_/);
  });
});
