import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague } from '../../src/sandbox/company/company.js';
import { type CardSaid, tapsIn } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const tap = (card: CardSaid | undefined, row: number, user?: ReturnType<typeof colleague>) =>
  tenant.during(async () => {
    const value = card === undefined ? undefined : tapsIn(card)[row];
    if (value === undefined) throw new Error('there is no such row to tap');
    await tenant.teams.deliver({ ...tenant.teams.message('', user === undefined ? {} : { user }), value });
  });

describe('a tap on somebody’s row', () => {
  it('opens their own card, of the same meeting, with when they came and left', async () => {
    const [card] = await tenant.say('who attended launch planning');
    expect(card === undefined ? 0 : tapsIn(card).length).toBe(6);
    const [own] = await tap(card, 0);
    const [name = ''] =
      card?.text
        .split('\n')
        .find((line) => line.includes('Organi'))
        ?.split('  ') ?? [];
    expect(own?.text).toContain(name);
    expect(own?.text).toContain('Launch planning');
    expect(own?.text).toMatch(/Joined\s+Left/);
  });

  it('opens the card of an older meeting than the newest, and of whoever is filtered', async () => {
    const [card] = await tenant.say('who attended company kick-off');
    const [own] = await tap(card, 3);
    expect(own?.text).toContain('Company kick-off');
  });

  it('tells nobody else anything', async () => {
    const [card] = await tenant.say('who attended launch planning');
    const [refused] = await tap(card, 0, colleague(3));
    expect(refused?.text).toMatch(/^Only the organiser can see this/);
  });

  it('is not offered to a chat, whatever it may read', async () => {
    for (const where of ['meeting', 'channel'] as const)
      for (const one of await tenant.say('who attended', { where }))
        if (one.conversationId.startsWith('19:')) expect(tapsIn(one)).toEqual([]);
  });
});

describe('the list of other meetings', () => {
  it('has them newest first, and asks the same about the one that is picked', async () => {
    const [card] = await tenant.say('who attended company kick-off');
    const others =
      card?.buttons.filter(({ data }) =>
        ['"picks"', '"other"'].every((key) => JSON.stringify(data ?? {}).includes(key)),
      ) ?? [];
    expect(others.length).toBeGreaterThan(1);
    expect(card?.json.match(/"id":"other"/g)).toHaveLength(1);
    const [answer] = await tenant.during(async () => {
      await tenant.teams.deliver({ ...tenant.teams.message(''), value: others[0]?.data });
    });
    expect(answer?.text).toContain('Who attended');
    expect(answer?.text).toContain(others[0]?.title.split(' · ')[0]?.replace('…', '') ?? '?');
  });
});
