import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { colleague } from '../../src/sandbox/company/company.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('a short message after a question', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const said = async (text: string) => (await tenant.say(text)).map((card) => card.text).join('\n');

  it.each([
    ['and who was late?', 'Who was late'],
    ['und wer kam zu spät?', 'Who was late'],
    ['et qui était en retard ?', 'Who was late'],
    ['y quién llegó tarde', 'Who was late'],
    ['じゃあ遅刻した人は？', 'Who was late'],
    ['only guests', 'Who attended: guest'],
    ['nur Gäste', 'Who attended: guest'],
    ['what about the presenters', 'presenter'],
    ['sort by name', 'Who attended'],
  ])('“%s” is about the same meeting', async (text, title) => {
    await tenant.say('who attended launch planning');
    const answer = await said(text);
    expect(answer.toLowerCase()).toContain(title.toLowerCase());
    expect(answer).toContain('Launch planning');
  });

  it('“export that” offers the file of the same meeting', async () => {
    await tenant.say('who attended launch planning');
    const before = tenant.sent.length;
    await tenant.say('export that');
    expect(JSON.stringify(tenant.sent.slice(before))).toContain('Launch planning');
  });

  it('“the same for” another title, and a number alone, ask the last question of another meeting', async () => {
    await tenant.say('who was late launch planning');
    expect(await said('the same for the weekly product sync')).toContain('Who was late\nWeekly product sync');
    expect(await said('#1')).toContain('Who was late\nCustomer onboarding');
  });

  it('changes what was asked, and drops no part of it', async () => {
    await tenant.say('who stayed at least 30 minutes in launch planning');
    expect(await said('sort by name')).toContain('Who attended: in the meeting for at least 30 min\nLaunch planning');
    expect(await said('only guests')).toContain(
      'Who attended: in the meeting for at least 30 min and guest\nLaunch planning',
    );
    expect(await said('the same for the weekly product sync')).toContain(
      'Who attended: in the meeting for at least 30 min',
    );
    await tenant.say('who was late launch planning');
    expect(await said('only guests')).toContain('Who attended: late and guest\nLaunch planning');
  });

  it('knows a person by a key, and asks no question again whose name it does not know', async () => {
    await tenant.say('attendance of priya in launch planning');
    const answer = await said('the same for the weekly product sync');
    expect(answer).toContain('Attendance of one person\nWeekly product sync');
    expect(answer).toContain('Priya');
    await tenant.say('who was there from kestrel');
    expect(await said('sort by name')).toContain('I can tell you who attended');
  });

  it('is known to every instance, for a quarter of an hour', async () => {
    await tenant.say('who attended launch planning');
    tenant.anotherInstance();
    expect(await said('and who was late?')).toContain('Launch planning');
    tenant.advance(16 * minute);
    expect(await said('and who was late?')).not.toContain('Who was late\nLaunch planning');
  });

  it('is of this person in this conversation alone, and of nobody who has signed out since', async () => {
    await tenant.say('who attended launch planning');
    const others = await tenant.say('and who was late?', { user: colleague(1) });
    expect(others.map(({ text }) => text).join()).not.toContain('Who was late\nLaunch planning');
    const inChat = await tenant.say('and who was late?', { where: 'meeting' });
    expect(inChat.map(({ text }) => text).join()).not.toContain('Who was late\nLaunch planning');
    await tenant.say('sign out');
    expect(await said('and who was late?')).not.toContain('Who was late\nLaunch planning');
  });

  it('in a chat is about the date that was answered there, with the audience worked out anew', async () => {
    await tenant.say('who attended #2', { where: 'meeting' });
    const [own, told] = await tenant.say('and who was late?', { where: 'meeting' });
    expect(own?.text).toContain('Who was late');
    expect(told?.text).toContain('private chat');
  });

  it('stores no words', async () => {
    await tenant.say('who attended launch planning');
    const stored: string[] = [];
    for await (const { value } of tenant.store.list('last/')) stored.push(JSON.stringify(value));
    expect(stored).toHaveLength(1);
    expect(stored.join().toLowerCase()).not.toContain('launch');
    await tenant.say('was priya there in launch planning');
    await tenant.say('who was there from kestrel');
    for await (const { value } of tenant.store.list('last/')) stored.push(JSON.stringify(value));
    expect(stored.join().toLowerCase()).not.toMatch(/priya|kestrel/);
  });
});
