import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** Words that only measuring people can say, in what the sandbox's English cards say. */
const measured = /\blate\b|\bearly\b|\d %|partly|punctual|stopped coming|on time/iu;

describe('a bot that does not measure people (INSIGHT=attendance)', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ INSIGHT: 'attendance', CHAT_DETAIL: 'full' });
  });
  afterAll(() => tenant.close());

  const said = async (text: string, where: 'personal' | 'meeting' = 'personal') =>
    (await tenant.say(text, { where })).map((card) => card.text).join('\n');

  it.each([
    'who was late',
    'who left early',
    'who was late by more than 10 minutes',
    'who stayed at least 30 minutes',
    'who was there for more than half of it',
    'who stayed to the end',
    'who joined first',
    'who was not late',
    'guests who were late',
    'attendance of Priya last 3',
    'wer kam zu spät',
    'qui était en retard',
  ])('answers “%s” with one sentence, in private and in the chat', async (question) => {
    for (const where of ['personal', 'meeting'] as const) {
      const answer = await said(question, where);
      expect(answer, where).toMatch(/switched that off|abgeschaltet|désactivé/u);
      expect(answer, where).not.toMatch(/Alex Moreno|Priya Natarajan/u);
    }
  });

  it.each([
    'who attended',
    'attendance of Priya',
    'trend weekly product sync',
    'timeline',
    'roles',
    'who was absent',
    'which guests came',
    'help',
    'something that nobody understands',
  ])('tells nothing measured where it answers “%s”', async (question) => {
    for (const where of ['personal', 'meeting'] as const) {
      const cards = await tenant.say(question, { where });
      expect(cards.length, where).toBeGreaterThan(0);
      for (const { text, json } of cards) {
        expect(text, where).not.toMatch(measured);
        expect(json, where).not.toMatch(/"filter":"(?:late|leftEarly)"/u);
      }
    }
  });

  it('refuses a button of an older card that leads to who was late', async () => {
    const before = tenant.sent.length;
    await tenant.say('', { value: { ask: 'who attended', filter: 'late' } });
    expect(JSON.stringify(tenant.sent.slice(before))).toContain('switched that off');
  });

  it('does not show in help what it would not answer of one person', async () => {
    const help = (await tenant.say('help'))[0]?.json;
    expect(help).toContain('“attendance of Mei”');
    expect(help).not.toContain('“attendance of Mei last 5”');
  });

  it('offers nothing that it would not answer', async () => {
    expect(await said('which blorps were late zibbly by phone?')).not.toMatch(measured);
  });
});
