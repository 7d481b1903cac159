import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { conversationOf, type Where } from '../../src/sandbox/services/teams.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import type { CardSaid } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);
const forAsker = ['who was absent', 'who was late', 'who left early', 'timeline', 'trend', 'attendance of mei'];
const forEverybody = ['roles', 'sessions', 'who attended'];

describe('in a meeting’s chat', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  beforeEach(() => tenant.forgetRequests());
  afterAll(() => tenant.close());

  const chat = (where: Where = 'meeting') => conversationOf(tenant.world, where);
  const inside = (cards: CardSaid[], conversationId: string) =>
    cards.filter((card) => card.conversationId === conversationId).map(({ text }) => text);

  it.each(forAsker)('%s is answered to the asker alone; the chat reads where', async (text) => {
    const cards = await tenant.say(text, { where: 'meeting' });
    expect(inside(cards, chat())).toEqual(['That is for your eyes only, so I answered in our private chat.']);
    const [answer = ''] = inside(cards, own);
    expect(answer).toContain('Weekly product sync');
    expect(cards).toHaveLength(2);
  });

  it('is what help says of just these, and of files, which are handed over in private only', () => {
    const alone = commands.filter(({ askerOnly }) => askerOnly).map(({ name }) => name);
    const asked = forAsker.map((text) => text.replace(/ mei$/, ''));
    expect(alone.toSorted()).toEqual([...asked, 'export', 'export csv', 'export csv utf-8'].toSorted());
  });

  it.each(forEverybody)('%s is answered there, without times of joining or leaving, or addresses', async (text) => {
    const cards = await tenant.say(text, { where: 'meeting' });
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([chat()]);
    const [{ text: answer = '', json = '' } = {}] = cards;
    expect(answer).toContain('Weekly product sync');
    expect(answer).not.toMatch(/late|early|away|guest ·|Scheduled/);
    expect(json).not.toMatch(/@fernhill|@kestrel/);
    expect(json).not.toContain(currentUser.oid);
  });

  it('tells somebody who is not the organiser why, in private where the answer would have been', async () => {
    for (const text of forAsker) {
      const cards = await tenant.say(text, { where: 'meeting', user: colleague(1) });
      expect(cards.map(({ conversationId }) => conversationId)).toContain(personalChatOf(colleague(1).teamsId));
      expect(cards.map((card) => card.text).join()).toContain('Only the organiser can see this');
      expect(cards.map((card) => card.text).join()).not.toContain('Mei Tanaka');
    }
  });

  it('answers about another date of the series when one is named, in the same chat', async () => {
    const [card] = await tenant.say('who attended last monday', { where: 'meeting' });
    expect(card?.conversationId).toBe(chat());
    expect(card?.text).toContain('Monday, November 16, 2026');
    const [second] = await tenant.say('who attended #2', { where: 'meeting' });
    expect(second?.text).toContain('Monday, November 16, 2026');
    const [none] = await tenant.say('who attended on 17 november', { where: 'meeting' });
    expect(none?.text).toContain('No report for that date');
  });

  it('measures a named date by that date’s schedule', async () => {
    const cards = await tenant.say('who was late last monday', { where: 'meeting' });
    expect(inside(cards, own)[0]).toContain('Scheduled: Monday, November 16, 2026, 6:40 AM – 7:40 AM');
    expect(inside(cards, own)[0]).toContain('Late: 2 of 9');
  });

  it('offers several dates to tap, and what is tapped is about this chat’s meeting', async () => {
    const [card] = await tenant.say('who attended last 3', { where: 'meeting' });
    expect(card?.conversationId).toBe(chat());
    expect(card?.buttons.map(({ title }) => title)).toEqual([
      'Weekly product sync · Nov 23',
      'Weekly product sync · Nov 16',
      'Weekly product sync · Nov 9',
    ]);
    const [answer] = await tenant.say('', { where: 'meeting', value: card?.buttons[2]?.data });
    expect(answer?.text).toContain('Monday, November 9, 2026');
  });

  it('keeps the chat’s meeting in the buttons of an answer given in private', async () => {
    const cards = await tenant.say('who was late last 2', { where: 'meeting' });
    const choice = cards.find(({ conversationId }) => conversationId === own);
    const [answer] = await tenant.say('', { value: choice?.buttons[1]?.data });
    expect(answer?.text).toMatch(
      /^(?:Nobody was|\d+ people were) late\nWho was late\nWeekly product sync\nScheduled: Monday, November 16, 2026/,
    );
  });

  it('does not let a button bring another meeting’s people into a chat', async () => {
    const other = tenant.world.meetings.find(({ subject }) => subject.startsWith('Customer'));
    const value = { ask: 'who attended', meetingId: other?.connectorId };
    const [card] = await tenant.say('', { where: 'meeting', value });
    expect(card?.text).toContain('Weekly product sync');
    expect(card?.text).not.toContain('Kestrel front desk');
  });

  it('answers a title in private: it is about another meeting', async () => {
    const cards = await tenant.say('who was late in the launch planning', { where: 'meeting' });
    expect(inside(cards, chat())).toEqual(['That is about another meeting, so I answered in our private chat.']);
    expect(inside(cards, own)[0]).toContain('Launch planning');
  });

  it('knows whom a mention means, whatever they are called', async () => {
    const activity = tenant.teams.message('attendance of <at>Chef</at> last monday', { where: 'meeting' });
    const entities = [
      { type: 'mention', text: '<at>Chef</at>', mentioned: { id: colleague(3).teamsId, name: 'Chef' } },
    ];
    const cards = await tenant.during(() => tenant.teams.deliver({ ...activity, entities }));
    expect(inside(cards, own)[0]).toContain('Mei Tanaka');
    expect(inside(cards, own)[0]).toContain('November 16');
  });

  it('asks for the calendar only where the answer needs it', async () => {
    tenant.world.consents.delete(consentKey(currentUser.oid, 'Calendars.Read'));
    tenant.advance(60 * 60_000);
    const late = await tenant.say('who was late', { where: 'meeting' });
    expect(inside(late, own)[0]).toContain('Your permission is needed');
    for (const text of ['timeline', 'trend', 'attendance of mei', 'sessions', 'roles']) {
      const cards = await tenant.say(text, { where: 'meeting' });
      expect(cards.map((card) => card.text).join(), text).toContain('Weekly product sync');
    }
    tenant.world.consents.add(consentKey(currentUser.oid, 'Calendars.Read'));
  });

  it('in a channel answers in private about that channel’s meeting, but compares no dates', async () => {
    const absent = await tenant.say('who was absent', { where: 'channel' });
    expect(inside(absent, own)[0]).toContain('Noah Lindqvist');
    expect(inside(absent, chat('channel')).join()).not.toContain('Noah');
    const trend = await tenant.say('trend', { where: 'channel' });
    expect(inside(trend, own)[0]).toContain('I cannot compare a channel’s meetings');
  });
});

describe('in a meeting’s chat of a tenant that shows all', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ CHAT_DETAIL: 'full' });
  });
  afterAll(() => tenant.close());

  it.each(forAsker)('%s is answered there when the organiser asks', async (text) => {
    const cards = await tenant.say(text, { where: 'meeting' });
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([conversationOf(tenant.world, 'meeting')]);
    expect(cards[0]?.text).toContain('Weekly product sync');
  });

  it('tells nobody else anything but figures', async () => {
    const cards = await tenant.say('who was late', { where: 'meeting', user: colleague(1) });
    expect(cards.map(({ text }) => text).join()).not.toContain('Jonas');
  });
});

describe('in a meeting’s chat of a tenant that shows counts only', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ CHAT_DETAIL: 'counts' });
  });
  afterAll(() => tenant.close());

  it.each(forEverybody)('%s names nobody', async (text) => {
    const [card] = await tenant.say(text, { where: 'meeting' });
    expect(card?.text).toContain('Weekly product sync');
    for (const { name } of tenant.world.colleagues) expect(card?.text).not.toContain(name);
  });
});
