import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colleague } from '../../src/sandbox/company/company.js';
import type { CardSaid } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** As wide as the card: an icon beside a notice is none. */
const strips = (cards: CardSaid[]): number =>
  cards.reduce((count, { json }) => count + json.split('"size":"stretch"').length - 1, 0);
const inChat = (cards: CardSaid[]) => cards.filter(({ conversationId }) => conversationId.startsWith('19:'));

describe.each([
  ['full', true],
  ['summary', false],
  ['counts', false],
] as const)('strips of who was in when, with CHAT_DETAIL=%s', (detail, isShown) => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ CHAT_DETAIL: detail });
  });
  afterAll(() => tenant.close());

  it('are on the card of the asker alone', async () => {
    expect(strips(await tenant.say('who attended'))).toBeGreaterThan(3);
  });

  it.each(['meeting', 'channel'] as const)(
    `are ${isShown ? '' : 'not '}shown to a %s where its organiser asks`,
    async (where) => {
      const cards = inChat(await tenant.say('who attended', { where }));
      expect(cards.length).toBeGreaterThan(0);
      expect(strips(cards) > 0).toBe(isShown);
    },
  );

  it('are not shown to a chat where anybody else asks', async () => {
    expect(strips(await tenant.say('who attended', { where: 'meeting', user: colleague(4) }))).toBe(0);
  });
});
