import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('a message that its sender edits', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const post = async (text: string) => {
    const message = tenant.teams.message(text, { where: 'meeting' });
    const cards = await tenant.during(() => tenant.teams.deliver(message));
    const edit = (mended: string) =>
      tenant.during(() =>
        tenant.teams.deliver({
          ...tenant.teams.message(mended, { where: 'meeting' }),
          id: message.id,
          type: 'messageUpdate',
          channelData: { ...Object(message.channelData), eventType: 'editMessage' },
        }),
      );
    return { cards, edit };
  };

  it('is answered when its first form was not understood, once', async () => {
    const { cards, edit } = await post('hwo atended pls?!');
    expect(cards.map(({ text }) => text).join()).not.toMatch(/^Who attended$/m);
    const [card] = await edit('who attended');
    expect(card?.text).toContain('10 people');
    expect(await edit('who attended')).toEqual([]);
  });

  it('is answered by whichever instance hears of it', async () => {
    const { edit } = await post('hwo atended pls?!');
    tenant.anotherInstance();
    const [card] = await edit('who attended');
    expect(card?.text).toContain('10 people');
  });

  it('is not answered a second time when its first form was', async () => {
    const { edit } = await post('who attended');
    expect(await edit('who attended?')).toEqual([]);
  });

  it('is not answered when five minutes have passed', async () => {
    const { edit } = await post('hwo atended pls?!');
    tenant.advance(6 * minute);
    expect(await edit('who attended')).toEqual([]);
  });
});
