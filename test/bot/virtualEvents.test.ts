import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { conversationOf } from '../../src/sandbox/services/teams.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { eventOf } from '../helpers/sources.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** What a card is about: above the title of an answer stands what was asked. */
const heading = (text: string | undefined) => text?.replace(/^.+\nWho attended\n/, '').split('\n')[0];

describe('webinars and town halls in chat', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  beforeEach(() => tenant.forgetRequests());
  afterAll(() => tenant.close());

  const press = (buttons: { title: string; data?: unknown }[] = [], title: string) =>
    tenant.say('', { value: buttons.find((button) => button.title.startsWith(title))?.data });

  it('answers about a webinar by its title, with how people registered', async () => {
    const [card, ...others] = await tenant.say('who attended the product launch');
    expect(others).toEqual([]);
    expect(heading(card?.text)).toBe('Product launch: Meadow');
    expect(card?.text).toContain('10 people');
    expect(card?.text).toMatch(/Ida Holm .*registered via Meadow website/);
    expect(card?.text).toMatch(/Ngozi Eze .*registered(?! via)/);
    expect(card?.text).not.toMatch(/Alex Moreno .*registered/);
  });

  it('answers about a town hall of 20,000 within the size of a message, page by page', async () => {
    const [card] = await tenant.say('who attended the all-hands');
    expect(heading(card?.text)).toBe('All-hands');
    expect(card?.text).toContain('20,000 people');
    expect(card?.text).toMatch(/1–1[0-2] of 20,000/);
    const json: unknown = JSON.parse(card?.json ?? '');
    expect(fitsMessage({ card: typeof json === 'object' && json !== null ? { ...json } : {}, summary: '' })).toBe(true);
    const calls = tenant.requestsTo('graph');
    expect(calls.filter((call) => call.includes('/attendanceRecords'))).toHaveLength(40);
    expect(calls.filter((call) => call.endsWith('/attendanceReports'))).toHaveLength(1);
    expect(calls.filter((call) => call.endsWith('/sessions'))).toHaveLength(1);
  });

  it('costs no records again when it is asked again', async () => {
    await tenant.say('who attended the all-hands');
    expect(tenant.requestsTo('graph').filter((call) => call.includes('attendanceRe'))).toEqual([]);
  });

  it('offers the webinars and town halls of both roles, newest first, to press', async () => {
    const [picker] = await tenant.say('webinars');
    expect(heading(picker?.text)).toBe('Your webinars and town halls');
    expect(picker?.buttons.map(({ title }) => title.split(' · ')[0])).toEqual([
      'Product launch: Meadow',
      'All-hands',
      'Meadow for beginners',
      'Leadership briefing',
      'Open house',
    ]);
    const [launch] = await press(picker?.buttons, 'Product launch');
    expect(launch?.text).toContain('10 people');
    const [beginners] = await press(picker?.buttons, 'Meadow for');
    expect(beginners?.text).toContain('2 people');
  });

  it('answers about the newest date of a webinar that has several, the others one tap away', async () => {
    const [newest] = await tenant.say('who attended Meadow for beginners');
    expect(newest?.text).toMatch(/Alex Moreno +Co-organiser .*11 min/);
    const [older] = await press(newest?.buttons, 'Meadow for');
    expect(older?.text).toMatch(/Alex Moreno +Co-organiser .*29 min/);
    expect(older?.buttons.filter(({ title }) => title.includes('Meadow'))).toHaveLength(1);
  });

  it('lists what a title could mean, and never guesses', async () => {
    const [list] = await tenant.say('who attended Meadow');
    expect(heading(list?.text)).toBe('Which meeting do you mean?');
    expect(list?.buttons.map(({ title }) => title.split(' · ')[0]).sort()).toEqual([
      'Meadow for beginners',
      'Product launch: Meadow',
    ]);
    expect(tenant.requestsTo('graph').filter((call) => call.includes('attendance'))).toEqual([]);
    const [launch] = await press(list?.buttons, 'Product launch');
    expect(launch?.text).toContain('10 people');
  });

  it('offers the newest meetings when no title fits', async () => {
    const [card] = await tenant.say('who attended the moon landing');
    expect(heading(card?.text)).toBe('No meeting called “moon landing”');
    expect(card?.buttons).toHaveLength(5);
    expect(heading((await press(card?.buttons, 'Customer onboarding'))[0]?.text)).toContain('Customer onboarding');
  });

  it('finds ordinary meetings by their title, too', async () => {
    const [card] = await tenant.say('Who came to the customer onboarding?');
    expect(card?.text).toContain('7 people');
  });

  it('answers in 1:1 alone when a meeting’s chat asks about another one', async () => {
    const chat = conversationOf(tenant.world, 'meeting');
    for (const text of ['who attended the product launch', 'webinars', 'who attended Meadow']) {
      const cards = await tenant.say(text, { where: 'meeting' });
      const inChat = cards.filter(({ conversationId }) => conversationId === chat);
      expect(inChat.map((card) => [heading(card.text), card.buttons])).toEqual([
        ['That is about another meeting, so I answered in our private chat.', []],
      ]);
      for (const secret of ['Meadow', 'launch', 'Moreno', 'Holm', '10 people']) {
        expect(inChat[0]?.json).not.toContain(secret);
      }
      const elsewhere = cards.filter(({ conversationId }) => conversationId !== chat);
      expect(elsewhere.map(({ conversationId }) => conversationId)).toEqual([personalChatOf(currentUser.teamsId)]);
      expect(elsewhere[0]?.json).toContain('Meadow');
    }
  });

  it('lets the co-organiser read what the organiser reads, and nobody else', async () => {
    const { eventId } = eventOf(tenant.world, 'Meadow for beginners');
    const ask = (user = currentUser) =>
      tenant.say('', { user, value: { ask: 'who attended', virtualEvent: { kind: 'webinar', eventId } } });
    expect((await ask())[0]?.text).toContain('2 people');
    expect((await ask(colleague(1)))[0]?.text).toContain('2 people');
    const [refused] = await ask(colleague(6));
    expect(heading(refused?.text)).toBe('Microsoft Graph refused');
    expect(refused?.json).not.toContain('Moreno');
  });

  it('takes no shape of a button on trust', async () => {
    for (const virtualEvent of [
      { kind: 'party', eventId: 'x' },
      { kind: 'webinar' },
      { kind: 'webinar', eventId: '../../me' },
      { kind: 'townhall', eventId: 'x'.repeat(1001) },
      'webinar',
    ]) {
      const [card] = await tenant.say('', { value: { ask: 'who attended', virtualEvent } });
      expect(card?.text).not.toMatch(/^Who attended$/m);
    }
    for (const call of tenant.requestsTo('graph')) expect(call).not.toContain('/../');
  });
});

describe('webinars and town halls that may not be read', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  it('need an administrator, whom the card links to; everything else keeps working', async () => {
    tenant = await startTenant();
    tenant.world.consents.delete(consentKey(currentUser.oid, 'VirtualEvent.Read'));
    for (const text of ['webinars', 'who attended the product launch']) {
      const [card] = await tenant.say(text);
      expect(heading(card?.text)).toBe('An administrator must allow webinars');
      const url = new URL(card?.buttons.find(({ title }) => title.startsWith('For administrators'))?.url ?? '');
      expect(url.pathname).toMatch(/\/v2\.0\/adminconsent$/);
      expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.com/VirtualEvent.Read');
    }
    expect((await tenant.say('who attended customer onboarding'))[0]?.text).toContain('7 people');
    expect((await tenant.say('who attended'))[0]?.text).toContain('7 people');
  });

  it('are found without the calendar when only that one is not allowed', async () => {
    tenant = await startTenant();
    tenant.world.consents.delete(consentKey(currentUser.oid, 'Calendars.Read'));
    expect((await tenant.say('who attended the product launch'))[0]?.text).toContain('10 people');
    const [card] = await tenant.say('who attended customer onboarding');
    expect(heading(card?.text)).toBe('Your permission is needed');
  });

  it.each(['https://graph.microsoft.us', 'https://dod-graph.microsoft.us'])(
    'say so in the US Government cloud of %s, and ask Graph nothing',
    async (address) => {
      tenant = await startTenant({ GRAPH_BASE_URL: address });
      const virtualEvent = { kind: 'webinar', eventId: 'x' };
      for (const value of [undefined, { ask: 'webinars' }, { ask: 'who attended', virtualEvent }]) {
        const [card] = await tenant.say('webinars', { value });
        expect(heading(card?.text)).toBe('No webinars in this cloud');
      }
      expect(tenant.requestsTo('graph')).toEqual([]);
    },
  );
});
