import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { meeting } from '../../src/sandbox/company/meeting.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { mondayMorning, startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** The asker's own meeting, held today or some hours before. */
function held(title: string, hoursAgo = 30, guests: string[] = []): void {
  const start = mondayMorning - hoursAgo * hour;
  const by = recordsOf(start);
  const records = [
    by.colleague(currentUser, 'Organizer', [0, 30]),
    by.colleague(colleague(1), 'Presenter', [0, 30]),
    ...guests.map((name) => by.anonymous(name, [0, 29])),
  ];
  const session = { start, end: start + 30 * minute, readyAt: start + 35 * minute, records };
  const thread = `19:meeting_${Buffer.from(title).toString('base64url')}@thread.v2`;
  tenant.world.meetings.push(
    meeting(title, { type: 'Scheduled', organizer: currentUser, thread }, [
      { start, end: start + 30 * minute, sessions: [session] },
    ]),
  );
}
const first = async (text: string, where: 'personal' | 'meeting' = 'personal') => {
  const cards = await tenant.say(text, { where });
  const [card] = cards;
  if (!card) throw new Error(`no answer to ${text}`);
  return { text: card.text, buttons: card.buttons.map(({ title }) => title ?? '') };
};

describe('a title', () => {
  it.each([
    ['who attended harbor', 'Harbour sync'],
    ['who attended the harbuor sync meeting', 'Harbour sync'],
    ['who was late to the Harbor sync', 'Harbour sync'],
    ['timeline harbor', 'Harbour sync'],
    ['attendance of Harbor', 'Harbour sync'],
    ['who attended the weekly prodct sync meeting', 'Weekly product sync'],
  ])('that is spelt another way is found: %j', async (text, title) => {
    held('Harbour sync');
    expect((await first(text)).text).toContain(`${title}\n`);
  });

  it.each([
    ['who was late in Late shift handover', 'Late shift handover'],
    ['who was late in Guests and roles', 'Guests and roles'],
  ])('that holds words of ours is asked what was asked of it: %j', async (text, title) => {
    held(title);
    expect((await first(text)).text.split('\n').slice(0, 3)).toEqual(['Nobody was late', 'Who was late', title]);
  });

  it('as it is typed wins over one alike', async () => {
    held('Harbour sync', 30);
    held('Harbor tour', 50);
    expect((await first('who attended harbor')).text).toContain('Harbor tour\n');
  });

  it('that two are alike to is asked back', async () => {
    held('Harbour sync', 30);
    held('Harbour tour', 50);
    const { text, buttons } = await first('who attended harbor');
    expect(text).toContain('Which meeting do you mean?');
    expect(buttons).toEqual(['Harbour sync · Nov 22', 'Harbour tour · Nov 21']);
  });

  it('that nobody meets about is named as it was typed, with the nearest first', async () => {
    held('Harbour sync', 30);
    const { text, buttons } = await first('who attended the Harbour *Sink*');
    expect(text).toContain('No meeting called “Harbour Sink”');
    expect(buttons[0]).toBe('Harbour sync · Nov 22');
    expect(buttons).toHaveLength(5);
  });

  it.each(['How to sell', 'Can we ship it', '[EXT] Kestrel weekly', 'Q4 vs. Q3'])('may be %j', async (title) => {
    held(title);
    expect((await first(`who attended ${title}`)).text).toContain(`${title}\n`);
  });

  it('is asked about in the chat of another meeting only in private', async () => {
    held('Harbour sync');
    const cards = await tenant.say('who attended harbor', { where: 'meeting' });
    const [told] = cards.filter(({ text }) => text.includes('private chat'));
    expect(told?.text).not.toContain('Harbour');
  });
});

describe('a name', () => {
  it.each(['attendance of Meier', 'was Meier there', 'when did Meier join'])(
    'that nobody has is repeated as it was typed: %j',
    async (text) => {
      const answer = await first(text);
      expect(answer.text).toContain('\nMeier\n');
      expect(answer.text).toContain('These people are in the report');
      expect(answer.buttons).toContain('Priya Natarajan · 44 min');
    },
  );

  it('alone may be a meeting as well, and neither is called that', async () => {
    expect((await first('attendance of Meier')).text).toContain('No meeting or person called “Meier”.');
    expect((await first('was Meier there')).text).not.toContain('No meeting or person');
  });

  it('that somebody nearly has is offered, and asked again by a tap', async () => {
    const [card] = await tenant.say('attendance of Prya');
    expect(card?.text).toContain('Did you mean one of these people?');
    expect(card?.buttons.map(({ title }) => title).slice(0, 2)).toEqual(['Priya Natarajan · 44 min', 'Who attended']);
    const [button] = card?.buttons ?? [];
    const cards = await tenant.say('', { value: button?.data });
    expect(cards[0]?.text).toContain('Priya Natarajan\nPresenter');
  });

  it.each([
    'attendance of Priya last 3 weekly product sync',
    'attendance of Priya in the last 3 weekly product sync',
    'Anwesenheit von Priya letzte 3 weekly product sync',
  ])('goes over the dates of a series that is named: %j', async (text) => {
    const answer = await first(text);
    expect(answer.text).toContain('Weekly product sync');
    expect(answer.text).toContain('Came to 3 of 3');
  });

  it.each(['attendance of Priya weekly product sync', 'attendance of weekly prodct sync Natarajan Priya'])(
    'beside a title of the asker’s own meetings is looked for there: %j',
    async (text) => {
      const answer = await first(text);
      expect(answer.text).toContain('Weekly product sync');
      expect(answer.text).toContain('Priya Natarajan\nPresenter');
    },
  );

  it('is not torn apart by one word of a title', async () => {
    held('Meier weekly');
    expect((await first('attendance of Anna Meier')).text).toContain('No meeting or person called “Anna Meier”.');
  });

  it('among several keeps the order in which they were typed', async () => {
    expect((await first('was Priya or Mei there')).text).toContain('Priya or Mei');
    expect((await first('was Mei or Priya there')).text).toContain('Mei or Priya');
  });

  it('in kana is the same in Latin letters', async () => {
    expect((await first('was たなか in the weekly product sync')).text).toContain('Mei Tanaka\nPresenter');
  });

  it('in kanji is not guessed: people are offered', async () => {
    const { text, buttons } = await first('was 田中 in the weekly product sync');
    expect(text).toContain('These people are in the report');
    expect(buttons.join()).toContain('Mei Tanaka');
  });

  it('is offered to nobody but the asker', async () => {
    const cards = await tenant.say('was Prya there', { where: 'meeting' });
    const inChat = cards.filter(({ text }) => text.includes('private chat'));
    expect(inChat).toHaveLength(1);
    expect(JSON.stringify(inChat)).not.toContain('Priya');
  });

  it('is looked for in the report of this chat alone, where its organiser is answered in the chat', async () => {
    const full = await startTenant({ CHAT_DETAIL: 'full' });
    const said = async (text: string) =>
      (await full.say(text, { where: 'meeting' })).map((card) => card.text).join('\n');
    const [name, title] = [await said('was Prya there'), await said('attendance of launch planning')];
    await full.close();
    expect(name).toContain('nobody called that is in the report');
    expect(name).not.toContain('Priya');
    expect(title).toContain('Nobody of that name');
    expect(title).not.toContain('Launch planning');
  });

  it('of a guest does not take a question over', async () => {
    held('Harbour sync', 1, ['everyone', 'guests']);
    expect((await first('was everyone in the harbour sync')).text).toContain('Who was absent');
    expect((await first('attendance of everyone')).text).not.toContain('Attendance of one person');
    expect((await first('were guests in the harbour sync')).text).toContain('guest');
  });

  it('"I" is the asker, and nobody who is called that', async () => {
    expect((await first('was I late')).text).not.toContain('Alex');
    expect((await first('was I or Mei there')).text).toContain('Alex Moreno');
  });
});
