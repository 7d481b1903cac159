import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('questions over the dates of a series', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());
  beforeEach(() => tenant.forgetRequests());

  const said = async (text: string) => (await tenant.say(text)).map((card) => card.text).join('\n');

  it.each([
    ['who came to all of the last four of weekly product sync', /\d+ people came to all of the last 4 dates\./],
    [
      'who was in none of the last two of weekly product sync',
      /seen on the 2 dates before came to none of the last 2 dates\./,
    ],
    [
      'who was new this time in weekly product sync',
      /(?:new on|Nobody is new on) Nov 23: in none of the 3 reports before\./,
    ],
    ['who was there last time but not this time in weekly product sync', /came on Nov 16 and not on Nov 23\./],
    [
      'compare the last two of weekly product sync',
      /came on both Nov 23 and Nov 16; .* only on Nov 23, .* only on Nov 16\./,
    ],
    ['wer war bei allen der letzten vier im weekly product sync', /came to all of the last 4 dates\./],
  ])('answers “%s” with a sentence, and says which dates it looked at', async (question, answer) => {
    const text = await said(question);
    expect(text).toMatch(answer);
    expect(text).toMatch(/Looked at (?:one date|\d dates): .*Nov 23/);
  });

  it('asks Graph no more often than for the trend of as many dates', async () => {
    const requestsFor = async (question: string) => {
      tenant.anotherInstance();
      tenant.forgetRequests();
      await said(question);
      return tenant.requestsTo('graph').length;
    };
    const forTrend = await requestsFor('trend weekly product sync, last 4');
    expect(forTrend).toBeGreaterThan(0);
    expect(await requestsFor('who came to all of the last four of weekly product sync')).toBeLessThanOrEqual(forTrend);
    expect(await requestsFor('who was new this time in weekly product sync')).toBeLessThanOrEqual(forTrend);
  });

  it('tells them to the asker alone: the chat of the meeting sees nobody’s name', async () => {
    const cards = await tenant.say('who came to all of the last four', { where: 'meeting' });
    const isInChat = ({ conversationId }: { conversationId: string }) => !conversationId.startsWith('a:');
    expect(
      cards
        .filter((card) => !isInChat(card))
        .map(({ text }) => text)
        .join(),
    ).toContain('Alex Moreno');
    expect(JSON.stringify(cards.filter(isInChat))).not.toContain('Alex Moreno');
  });

  it('says the trend in a sentence', async () => {
    const text = await said('trend weekly product sync');
    expect(text).toMatch(/^\d+ came, .+ last time(?:; \d+ regulars? ha(?:s|ve) stopped coming)?\nThe last 4 dates\n/);
  });

  it('says how often somebody came, and how punctually', async () => {
    expect(await said('how often was Priya late in weekly product sync')).toMatch(
      /^Came to \d of 4(?: · (?:once|twice|\d times) late)?\n[\s\S]+(?:, \w+ \d+: \d+ min.*){4}/,
    );
  });
});

describe('questions over a series where people are not compared (INSIGHT=attendance)', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ INSIGHT: 'attendance' });
  });
  afterAll(() => tenant.close());

  it.each(['who came to all of the last four', 'who was in none of the last two', 'compare the last two'])(
    'are not answered: “%s”',
    async (question) => {
      const [card] = await tenant.say(`${question} of weekly product sync`);
      expect(card?.text).toContain('switched that off');
    },
  );

  it('are answered where they only say who was new', async () => {
    const [card] = await tenant.say('who was new this time in weekly product sync');
    expect(card?.text).toMatch(/new on/);
  });
});
