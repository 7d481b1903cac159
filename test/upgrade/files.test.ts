import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { type Moment, takeOver } from './moment.js';
import { describeMoment } from './recorded.js';

const Offer = z.object({
  id: z.string(),
  conversationId: z.string(),
  activity: z.record(z.string(), z.unknown()),
  onlyFor: z.null(),
});

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const accept = async (recorded: Moment) => {
  const { held } = await takeOver(tenant, recorded);
  return tenant.during(() => tenant.teams.answerOffer(Offer.parse(held.offer), 'accept'));
};

describeMoment('files', 'a file is offered', (moment) => {
  it('is saved when its asker allows it', async () => {
    await accept(moment);
    const [file] = [...tenant.world.uploads.values()];
    expect(file).toMatchObject({ name: 'Weekly product sync 2026-11-23.csv', complete: true });
  });
});

describeMoment('files', 'a file is saved', (moment) => {
  it('is not saved twice', async () => {
    const [card] = await accept(moment);
    expect(card?.text).toContain('already');
    expect([...tenant.world.uploads.values()].filter(({ complete }) => complete)).toEqual([]);
  });
});
