import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteByName } from '../helpers/invitedByName.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('the first line of an answer', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
    inviteByName(tenant);
  });
  afterAll(() => tenant.close());

  const first = async (text: string) => (await tenant.say(text))[0];
  const firstLine = async (text: string) => (await first(text))?.text.split('\n')[0]?.replace(/\u202F/gu, ' ');

  it.each([
    ['who stayed at least 30 minutes in launch planning', /^\d+ people stayed at least 30 minutes$/],
    ['how many people attended launch planning', /^\d+ people$/],
    ['who was late in launch planning', /^(Nobody was|\d+ (person was|people were)) late$/],
    ['who was more than 50 minutes late in launch planning', /^Nobody was more than 50 minutes late/],
    ['was Priya in launch planning', /^Yes: Priya Natarajan was there from \d+:\d\d AM to \d+:\d\d AM$/],
    ['was Noah in launch planning', /^No: Noah Lindqvist is not in the report; Noah Lindqvist had accepted$/],
    ['who was absent in launch planning', /^2 of 10 invited are not in the report$/],
  ])('of “%s” is the answer', async (question, answer) => {
    expect(await firstLine(question)).toMatch(answer);
  });

  it('is said in the reader’s language', async () => {
    const [card] = await tenant.say('who stayed at least 30 minutes in launch planning', { locale: 'de-DE' });
    expect(card?.text).toMatch(/^\d+ Personen waren mindestens 30 Minuten dabei\n/);
  });

  it('goes on being that of the filter while a card is looked through, until somebody goes back to everybody', async () => {
    const card = await first('who attended company kick-off');
    const filtered = await pressData(tenant, dataOf(card, 'Show'), { inputs: { sort: 'name', filter: 'toTheEnd' } });
    expect(filtered.card?.text).toMatch(/^\d+ people stayed to the end\n/);
    const next = await pressData(tenant, dataOf(filtered.card, 'Next'));
    expect(next.card?.text.split('\n')[0]).toBe(filtered.card?.text.split('\n')[0]);
    // Of strips with many ends, eleven may be all that fit.
    expect(next.card?.text).toMatch(/^1[23]–2[2-4] of 338/m);
    const back = await pressData(tenant, dataOf(next.card, 'All'));
    expect(back.card?.text).toMatch(/^.+\nWho attended\n/);
    // The order stays.
    expect(dataOf(back.card, 'Next')).toMatchObject({ sort: 'name' });
  });

  it('is of whoever is called what was typed into the card, a part of the name being enough', async () => {
    const card = await first('who attended company kick-off');
    const typed = { ...Object(dataOf(card, 'Find')), sort: 'time', filter: 'late' };
    const find = async (name: string) => (await tenant.say('', { value: { ...typed, find: name } }))[0]?.text;
    expect(await find('  moren ')).toMatch(/^Attendance of one person\nCompany kick-off\n.*Alex Moreno/su);
    expect(await find('Chiara')).toContain('Several people in the report fit.');
    expect(await find('zzyzx')).toContain('Nobody of that name is in this report.');
    // Nothing typed asks for everybody.
    expect(await find(' ')).toMatch(/^.+\nWho attended\nCompany kick-off/);
    // What somebody typed and did not look for changes no other button.
    const next = await pressData(tenant, dataOf(card, 'Next'), { inputs: { find: 'x'.repeat(5000) } });
    expect(next.card?.text).toContain('13–24 of 350');
  });
});

describe('what tells of everybody, asked of some', () => {
  it.each(['trend of the guests', 'which meetings did guests attend'])(
    '“%s” is offered as both, and nothing of it is dropped',
    async (text) => {
      const tenant = await startTenant();
      const [card] = await tenant.say(text);
      expect(card?.text).toContain('Did you mean one of these?');
      expect(card?.buttons.map(({ title }) => title).join(' · ')).toContain('guest');
      await tenant.close();
    },
  );
});
