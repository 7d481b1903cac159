import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { colleague } from '../../src/sandbox/company/company.js';
import { type CardSaid, cardsIn } from '../helpers/cards.js';
import { endedMeeting } from '../helpers/endedMeeting.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** As wide as the card: an icon beside a notice is none. */
const strips = (cards: CardSaid[]): number =>
  cards.reduce((count, { json }) => count + json.split('"size":"stretch"').length - 1, 0);
/** May read the reports of the meeting, and decides nothing about it. */
const coOrganizer = colleague(1);
const inChat = (cards: CardSaid[]) => cards.filter(({ conversationId }) => conversationId.startsWith('19:'));

describe.each([
  ['full', true],
  ['summary', false],
  ['counts', false],
] as const)('strips of who was in when, with CHAT_DETAIL=%s', (detail, isShown) => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ CHAT_DETAIL: detail });
    for (const meeting of tenant.world.meetings) meeting.coOrganizers.push(coOrganizer);
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

  it.each(['who attended', 'timeline', 'trend', 'who was late', 'attendance of Alex Moreno'])(
    'are not shown to a chat where anybody else asks “%s”, though they may read the report',
    async (text) => {
      for (const where of ['meeting', 'channel'] as const)
        for (const user of [coOrganizer, colleague(4)])
          expect(strips(inChat(await tenant.say(text, { where, user })))).toBe(0);
    },
  );

  it('are not on the figures that a chat gets where a co-organiser asks', async () => {
    const [card] = inChat(await tenant.say('who attended', { where: 'meeting', user: coOrganizer }));
    expect(card?.text).toMatch(/\d people/);
    expect(card && strips([card])).toBe(0);
  });

  it.each(['timeline', 'trend', 'attendance of Alex Moreno'])(
    'and other pictures are shown to a chat only as far as strips are, where its organiser asks “%s”',
    async (text) => {
      const cards = await tenant.say(text, { where: 'meeting' });
      expect(cards.length).toBeGreaterThan(0);
      if (!isShown) expect(strips(inChat(cards))).toBe(0);
    },
  );

  it(`are in no summary that a chat gets unasked, and ${isShown ? '' : 'not '}once its organiser shows names there`, async () => {
    const ended = await endedMeeting({ CHAT_DETAIL: detail });
    onTestFinished(() => ended.tenant.close());
    await ended.tenant.teams.deliver(ended.endEvent());
    ended.tenant.advance(7 * minute);
    const cards = await ended.tenant.runJobs();
    expect(inChat(cards).length).toBe(1);
    expect(strips(inChat(cards))).toBe(0);
    const own = cards.find(({ conversationId }) => conversationId === ended.own);
    expect(own && strips([own])).toBeGreaterThan(3);
    if (detail === 'counts') return;
    await pressData(ended.tenant, dataOf(own, 'Post names'), { verb: 'share' });
    const [shared] = cardsIn(ended.tenant.updated);
    expect(shared?.text).toContain('Alex Moreno');
    expect(shared && strips([shared]) > 0).toBe(isShown);
  });
});
