import { afterEach, describe, expect, it } from 'vitest';
import { patience } from '../../src/bot/turnLimits.js';
import { hurried } from '../helpers/hurried.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('an answer that takes long', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  it('ends the turn with "still fetching", and follows when it is there', async () => {
    // The patience of the turn is over at once, and nothing else is.
    tenant = await startTenant(
      {},
      hurried((milliseconds) => milliseconds !== patience),
    );
    expect(patience).toBeLessThan(10_000);
    let open = () => {};
    tenant.world.graphGate = new Promise((resolve) => {
      open = resolve;
    });
    const question = tenant.teams.message('who attended', { where: 'meeting' });
    const [waiting] = await tenant.duringTurn(() => tenant.teams.deliver(question));
    expect(waiting?.text).toContain('Still fetching');
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
