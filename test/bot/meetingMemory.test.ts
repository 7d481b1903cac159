import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/clock.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('which meeting a chat belongs to', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('is asked once for several questions, and again after some minutes', async () => {
    const asked = () => tenant.requestsTo('connector').filter((request) => request.includes('/v1/meetings/')).length;
    await tenant.say('who attended', { where: 'meeting' });
    await tenant.say('who attended', { where: 'meeting' });
    expect(asked()).toBe(1);
    tenant.advance(5 * minute + 1);
    await tenant.say('who attended', { where: 'meeting' });
    expect(asked()).toBe(2);
  });
});
