import { afterEach, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('an answer that takes long', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  it('ends the turn with "still fetching", and follows when it is there', async () => {
    const patiences: number[] = [];
    tenant = await startTenant({}, async (milliseconds) => {
      patiences.push(milliseconds);
    });
    let open = () => {};
    tenant.world.graphGate = new Promise((resolve) => {
      open = resolve;
    });
    const question = tenant.teams.message('who attended', { where: 'meeting' });
    const [waiting] = await tenant.duringTurn(() => tenant.teams.deliver(question));
    expect(waiting?.text).toContain('Still fetching');
    expect(patiences[0]).toBeLessThan(10_000);
    const following = await tenant.during(async () => {
      open();
      await tenant.answered();
    });
    expect(following.map(({ text }) => text.split('\n')[1])).toEqual(['Weekly product sync']);
  });

  it('that does not is one message only', async () => {
    tenant = await startTenant();
    expect(await tenant.say('who attended', { where: 'meeting' })).toHaveLength(1);
  });
});
