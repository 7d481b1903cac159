import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { colleague } from '../../src/sandbox/company/company.js';
import { inviteByName } from '../helpers/invitedByName.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const first = (text = '') => text.split('\n')[0];
const ask = async (text: string) => (await tenant.say(text))[0];
const weekly = 'weekly product sync';

describe('the headline of who attended', () => {
  it('tells how many of those invited came only after who was absent was asked, with its figures, and reads nothing for it', async () => {
    expect(first((await ask(`who attended the ${weekly}`))?.text)).toMatch(/^10 people/);
    const absent = (await ask(`who was absent in the ${weekly}`))?.text ?? '';
    expect(first(absent)).toBe('5 of 15 invited were not found in the report');
    const [, came = 'nobody'] = /^15 Invited +(\d+) Of them in the report$/m.exec(absent) ?? [];
    tenant.forgetRequests();
    const again = first((await ask(`who attended the ${weekly}`))?.text);
    expect(again).toMatch(new RegExp(`^${came} of 15 came · .*5 not found$`));
    expect(tenant.requestsTo('graph').filter((request) => request.includes('/events/'))).toEqual([]);
  });

  it('says missing where nobody may be there under another identity', async () => {
    inviteByName(tenant);
    expect(first((await ask('who was absent in launch planning'))?.text)).toBe('2 of 10 invited are not in the report');
    expect(first((await ask('who attended launch planning'))?.text)).toMatch(/ of 10 came( · .+)? · 2 missing$/);
  });

  it('tells nothing of another meeting, to nobody else, and nothing in a chat', async () => {
    await ask(`who was absent in the ${weekly}`);
    expect(first((await ask(`who attended the ${weekly} on 16 november`))?.text)).not.toContain(' of ');
    const chat = await tenant.say('who attended', { where: 'meeting' });
    expect(first(chat[0]?.text)).toMatch(/^10 people, 58 min/);
    const other = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    expect(JSON.stringify(other)).not.toContain('of 15 came');
  });

  it('forgets it with the reports, and when the asker signs out', async () => {
    await ask(`who was absent in the ${weekly}`);
    tenant.advance(20 * minute);
    expect(first((await ask(`who attended the ${weekly}`))?.text)).toMatch(/^10 people/);
    await ask(`who was absent in the ${weekly}`);
    await ask('sign out');
    await tenant.say('sign in');
    expect(first((await ask(`who attended the ${weekly}`))?.text)).toMatch(/^10 people/);
  });

  it('is there when the filter by who was absent is taken back', async () => {
    const card = await ask(`who attended the ${weekly}`);
    const absent = await pressData(tenant, dataOf(card, 'Show'), { inputs: { filter: 'absent' } });
    const back = await pressData(tenant, dataOf(absent.card, 'Everybody'));
    expect(first(back.card?.text)).toMatch(/ of 15 came/);
  });
});
