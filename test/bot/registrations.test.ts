import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { privateAnswer } from '../../src/sandbox/company/registrations.js';
import { conversationOf } from '../../src/sandbox/services/teams.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
beforeEach(() => tenant.forgetRequests());
afterAll(() => tenant.close());

const answerTo = async (text: string, user = currentUser) => (await tenant.say(text, { user })).at(-1);
const callsOf = (path: string) => tenant.requestsTo('graph').filter((call) => call.includes(path));

describe('the no-shows of a webinar', () => {
  it('are told with the show-up rate first, and every other fate of a registration apart from them', async () => {
    const card = await answerTo('no-shows of the product launch');
    expect(card?.text).toMatch(/^Show-up rate: 67%, 6 of 9\n/);
    expect(card?.text).toContain('9 Registered   6 Of them in the report\n3 Not found');
    const section = (heading: string) => card?.text.split(`\n${heading} (`)[1]?.split('\n')[1];
    expect(card?.text).toMatch(/Not found: not in the report \(2\)\nNoah Lindqvist .*\nHana Kobayashi/);
    expect(section('Registered after the end')).toContain('Uma Iyer');
    expect(section('Cancelled')).toContain('Grace Mwangi');
    expect(section('On the waitlist')).toContain('Rosa Lima');
    expect(section('Waiting for approval')).toContain('Pavel Horak');
    expect(section('Turned down by the organiser')).toContain('Quentin Roy');
    expect(section('Came without registering')).toContain('Sofia Almeida');
    // Sofia may have registered under that address: nobody can tell.
    expect(card?.text).toMatch(
      /Not found: perhaps under another name \(1\)\nThis person may be listed under “Came without registering \(1\)”.*\nOlu Adeyemi/,
    );
    // By number, by account and by an address in other letters: all of these came.
    for (const name of ['Ida Holm', 'Yuki Mori', 'Zofia Nowak', 'Alex Moreno']) expect(card?.text).not.toContain(name);
  });

  it('cost the pages of the registrations beside the report, and nothing when asked again', async () => {
    const fresh = await startTenant();
    await fresh.say('who attended the product launch');
    fresh.forgetRequests();
    await fresh.say('no-shows of the product launch');
    const calls = fresh
      .requestsTo('graph')
      .filter((call) => !call.includes('getByUserRole') && !call.includes('$batch'));
    // Fourteen registrations on pages of five.
    expect(calls.filter((call) => call.includes('/registrations'))).toHaveLength(3);
    expect(calls.filter((call) => !call.includes('/registrations') && !call.includes('calendarView'))).toEqual([
      expect.stringMatching(/\/sessions$/),
    ]);
    fresh.forgetRequests();
    await fresh.say('who cancelled their registration for the product launch');
    expect(fresh.requestsTo('graph').filter((call) => call.includes('/registrations'))).toEqual([]);
    await fresh.close();
  });

  it('leave answers to the organiser’s questions unread: they are in nothing that is sent', async () => {
    await answerTo('no-shows of the product launch');
    await answerTo('who registered for the product launch');
    expect(JSON.stringify(tenant.sent)).not.toContain(privateAnswer);
  });

  it.each([
    ['how many registered for the product launch', '9 people registered', []],
    ['who registered for the product launch', '9 people registered', ['Ida Holm', 'Olu Adeyemi', 'Noah Lindqvist']],
    ['who signed up for the product launch', '9 people registered', ['Ida Holm', 'Olu Adeyemi', 'Noah Lindqvist']],
    ['who came to the product launch without registering', '1 person came without registering', ['Sofia Almeida']],
    ['who cancelled their registration for the product launch', '1 person cancelled', ['Grace Mwangi']],
    ['who cancelled the product launch', '1 person cancelled', ['Grace Mwangi']],
    ['who is on the waitlist of the product launch', '1 person is on the waitlist', ['Rosa Lima']],
    ['who is waiting for approval in the product launch', '1 registration is waiting', ['Pavel Horak']],
    ['who registered afterwards for the product launch', '1 person registered after the end', ['Uma Iyer']],
  ])('are one of the questions about registrations: “%s”', async (text, answer, names) => {
    const card = await answerTo(text);
    expect(card?.text.split('\n')[0]).toContain(answer);
    for (const name of names) expect(card?.text).toContain(name);
    if (names.length === 1) expect(card?.text).not.toMatch(/Ida Holm|Noah Lindqvist|Alex Moreno/);
  });

  it('are those who registered and did not come, and never who cancelled or waits', async () => {
    const card = await answerTo('who registered but did not come to the product launch');
    expect(card?.text).toMatch(/Noah Lindqvist[\s\S]*Hana Kobayashi/);
    expect(card?.text).not.toMatch(/Grace Mwangi|Rosa Lima|Pavel Horak|Quentin Roy|Uma Iyer|Ida Holm/);
    const asked = await answerTo('how many of the product launch were guests or absent');
    expect(asked?.text).not.toMatch(/Grace Mwangi|Rosa Lima/);
  });

  it.each(['summary', 'full'])('are for the asker alone, wherever they ask, with CHAT_DETAIL=%s', async (detail) => {
    const own = await startTenant({ CHAT_DETAIL: detail });
    const chat = conversationOf(own.world, 'meeting');
    for (const text of [
      'no-shows of the product launch',
      'how many registered for the product launch',
      'who is on the waitlist of the product launch',
    ]) {
      const cards = await own.say(text, { where: 'meeting' });
      const inChat = cards.filter(({ conversationId }) => conversationId === chat);
      expect(JSON.stringify(inChat)).not.toMatch(/Lindqvist|Lima|Adeyemi|of 9|9 people|waitlist/);
      expect(cards.some(({ conversationId }) => conversationId !== chat)).toBe(true);
    }
    await own.close();
  });
});

describe('registrations that may not be read', () => {
  it('are said to be that, with what to do, and never to be none', async () => {
    const card = await answerTo('no-shows of Meadow for beginners');
    expect(card?.text).toContain('I may not read the registrations');
    expect(card?.text).toContain('it does not mean that nobody registered');
    expect(card?.text).toContain('administrator');
    expect(card?.text).not.toMatch(/Nobody (is )?registered/);
    expect(callsOf('/registrations')).toHaveLength(1);
  });

  it('are not asked for again, and nobody else is kept from them by that', async () => {
    await answerTo('no-shows of Meadow for beginners');
    expect(callsOf('/registrations')).toEqual([]);
    const card = await answerTo('no-shows of Meadow for beginners', colleague(1));
    expect(callsOf('/registrations')).toHaveLength(1);
    // One of them came to the first of two dates: an event is compared as a whole.
    expect(card?.text).toMatch(/^Show-up rate: 50%, 1 of 2\n/);
    expect(card?.text).toContain('Not found: not in the report (1)\nSam O’Connor');
    expect(card?.text).toContain('the reports of all 2 dates');
    expect(card?.text).not.toContain('Mei Tanaka');
  });

  it('are asked for again after an hour', async () => {
    const own = await startTenant();
    const ask = () => own.say('no-shows of Meadow for beginners');
    const calls = () => own.requestsTo('graph').filter((call) => call.includes('/registrations')).length;
    await ask();
    own.advance(59 * minute);
    await ask();
    expect(calls()).toBe(1);
    own.advance(2 * minute);
    await ask();
    expect(calls()).toBe(2);
    await own.close();
  });

  it('leave who attended as it is', async () => {
    expect((await answerTo('who attended Meadow for beginners'))?.text).toContain('2 people');
  });
});

describe('town halls', () => {
  it('with registrations are compared at 20,000 people, and the answer fits a message', async () => {
    const card = await answerTo('no-shows of the all-hands');
    expect(card?.text).toMatch(/^Show-up rate: 91%, 19,999 of 21,999\n/);
    expect(card?.text).toContain('Not found: not in the report (2,000)');
    const json: unknown = JSON.parse(card?.json ?? '');
    expect(fitsMessage({ card: typeof json === 'object' && json !== null ? { ...json } : {}, summary: '' })).toBe(true);
    expect(callsOf('/registrations')).toHaveLength(44);
  });

  it('for invited people alone are compared with those, once Graph says that nobody registers', async () => {
    const card = await answerTo('who was absent from the Leadership briefing');
    expect(card?.text).toContain('Not found: not in the report (1)\nAmara Okafor');
    // A list of people is on it, too: nobody can tell who that is.
    expect(card?.text).toMatch(/Not found: perhaps there in another way \(1\)\n.*\nLeadership/);
    expect(card?.text).not.toContain('Lucía Ferrer');
    expect(callsOf('/registrations')).toHaveLength(1);
  });

  it('that are open to everybody say that only who attended can be told', async () => {
    const card = await answerTo('who was absent from the Open house');
    expect(card?.text).toContain('Nobody in particular was expected');
    expect(card?.text).not.toMatch(/not in the report/);
  });
});

describe('a meeting to which people are invited', () => {
  it('says so where somebody asks for registrations', async () => {
    for (const text of ['how many registered for launch planning', 'who is on the waitlist of launch planning']) {
      const card = await answerTo(text);
      expect(card?.text).toContain('Nobody registers for this meeting');
      expect(card?.text).toContain('who was absent');
    }
  });

  it('is the only one that answers to an invitation', async () => {
    expect((await answerTo('who did not respond to the product launch'))?.text).toContain('I know no invitation');
  });
});
