import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { type CardSaid, cardsIn } from '../helpers/cards.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { dataOf, pressData } from '../helpers/presses.js';
import type { Tenant } from '../helpers/tenant.js';

let ended: EndedMeeting;
let tenant: Tenant;
beforeEach(async () => {
  ended = await endedMeeting();
  tenant = ended.tenant;
});
afterEach(() => tenant.close());

const summary = async () => {
  await tenant.teams.deliver(ended.endEvent());
  tenant.advance(7 * minute);
  await tenant.runJobs();
  return cardsIn(ended.sentToOwn()).at(-1);
};
const say = (text: string, user = currentUser) =>
  tenant.during(() =>
    tenant.teams.deliver({
      ...tenant.teams.meetingEvent(ended.meeting, 'end', ended.at),
      type: 'message',
      name: undefined,
      value: undefined,
      text: `<at>Who Attended</at> ${text}`,
      from: { id: user.teamsId, aadObjectId: user.oid },
    }),
  );

describe('an organiser who types', () => {
  it('"summaries off" in the chat gets none there, until they type "summaries on"', async () => {
    expect((await say('summaries off'))[0]?.text).toContain('Summaries of this meeting are off');
    await summary();
    expect(ended.sentToOwn()).toEqual([]);
    expect((await say('summaries on'))[0]?.text).toContain('Summaries of this meeting are on');
    await tenant.teams.deliver(ended.endEvent());
    await tenant.runJobs();
    expect(ended.sentToOwn()).toHaveLength(1);
  });

  it('names a meeting in private gets none of that one, until they turn them back on', async () => {
    const [answer] = await tenant.say('turn summaries off for Customer onboarding');
    expect(answer?.text).toContain('Summaries of this meeting are off');
    expect(answer?.text).toContain('Customer onboarding');
    const own = ended.sentToOwn().length;
    await summary();
    expect(ended.sentToOwn()).toHaveLength(own);
    await tenant.say('turn the summary back on for Customer onboarding');
    const before = ended.sentToOwn().length;
    await tenant.teams.deliver(ended.endEvent());
    await tenant.runJobs();
    expect(ended.sentToOwn()).toHaveLength(before + 1);
  });

  it('"all summaries off" gets none anywhere, but where they are turned on', async () => {
    await tenant.say('all summaries off');
    const own = ended.sentToOwn().length;
    await summary();
    expect(ended.sentToOwn()).toHaveLength(own);
  });
});

describe('what is said of a choice', () => {
  it('names what is off where, when one meeting is turned off and all others are on', async () => {
    await tenant.say('all summaries on');
    const [card] = await say('summaries off');
    expect(card?.text).toContain('Summaries of this meeting are off');
    expect(card?.text).toContain('Those of your other meetings stay on. all summaries off stops them, too.');
    expect((await tenant.say('all summaries on'))[0]?.text).toContain('One meeting or series stays off');
    await summary();
    // Its own choice counts more.
    expect(cardsIn(ended.sentToChat())).toHaveLength(1);
  });

  it('names what is on where, when one meeting is turned on and all others are off', async () => {
    expect((await tenant.say('all summaries off'))[0]?.text).not.toContain('stays on');
    expect((await say('summaries on'))[0]?.text).toContain('Those of your other meetings stay off');
    expect((await tenant.say('all summaries off'))[0]?.text).toContain('One meeting or series stays on');
    await say('summaries off');
    const [off] = await say('summaries off');
    expect(off?.text).toContain('Those of your other meetings are off, too');
    expect((await tenant.say('all summaries off'))[0]?.text).not.toContain('stays on');
  });
});

describe('somebody else who types "summaries off" in the chat', () => {
  it('is refused, and the summary arrives', async () => {
    expect((await say('summaries off', colleague(2)))[0]?.text).toContain('Only the organiser decides this');
    await summary();
    expect(ended.sentToOwn()).toHaveLength(1);
  });
});

describe('the buttons of the organiser’s summary', () => {
  it('post the names into the chat’s summary, which keeps them when somebody comes back', async () => {
    const card = await summary();
    const posted = await pressData(tenant, dataOf(card, 'Post names'), { verb: 'share' });
    expect(posted.card?.text).toContain('Shared with the meeting’s chat.');
    expect(cardsIn(tenant.updated).at(-1)?.text).toMatch(/Alex Moreno.* +Organiser/);
    const { end } = ended.rejoin();
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'end', end));
    tenant.advance(60 * minute);
    await tenant.runJobs();
    const [sent] = tenant.sent
      .filter(({ conversationId }) => conversationId === ended.meeting.conversationId)
      .slice(-1);
    const changed = cardsIn(tenant.updated.filter(({ id }) => id === sent?.id)).at(-1);
    expect(changed?.text).toContain('The meeting was opened again on');
    expect(changed?.text).toMatch(/Alex Moreno.* +Organiser/);
  });

  it('post them from now on, always', async () => {
    const card = await summary();
    const always = await pressData(tenant, dataOf(card, 'Always'), { verb: 'always' });
    expect(always.card?.text).toContain('From now on names are posted');
    const next = { ...ended.session, reportId: 'next', start: ended.at + 6 * hour, end: ended.at + 7 * hour };
    ended.meeting.occurrences[0]?.sessions.push({ ...next, readyAt: 0 });
    ended.meeting.type = 'Recurring';
    tenant.advance(7 * hour);
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'end', next.end));
    tenant.advance(hour);
    await tenant.runJobs();
    const inChat = cardsIn(ended.sentToChat());
    expect(inChat).toHaveLength(2);
    expect(inChat.at(-1)?.text).toMatch(/Alex Moreno.* +Organiser/);
  });

  it('end them, for this meeting', async () => {
    const card = await summary();
    const never = await pressData(tenant, dataOf(card, 'No more of'), { verb: 'never' });
    expect(never.card?.text).toContain('No more summaries of this meeting');
    const { end } = ended.rejoin();
    const before = tenant.updated.length;
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'end', end));
    tenant.advance(60 * minute);
    await tenant.runJobs();
    expect(tenant.updated).toHaveLength(before);
  });

  it('stay after any press but for what is decided by it, with how to stop', async () => {
    const titles = (card: CardSaid | null | undefined) => card?.buttons.map(({ title }) => title) ?? [];
    const asked = ['Post names to the chat', 'Always for this series', 'No more of this meeting', 'Export'];
    const card = await summary();
    expect(titles(card)).toEqual(expect.arrayContaining(asked));
    expect(card?.text).toContain('Type all summaries off to stop them for all your meetings.');
    expect(card?.text).not.toContain('Its organiser');
    const posted = (await pressData(tenant, dataOf(card, 'Post names'), { verb: 'share' })).card;
    expect(titles(posted)).toEqual(expect.arrayContaining(asked.slice(1)));
    expect(titles(posted)).not.toContain(asked[0]);
    expect(posted?.text).toContain('Type all summaries off');
    const always = (await pressData(tenant, dataOf(posted, 'Always'), { verb: 'always' })).card;
    expect(titles(always)).toEqual(expect.arrayContaining(asked.slice(2)));
    expect(titles(always)).not.toContain(asked[1]);
    const never = (await pressData(tenant, dataOf(always, 'No more'), { verb: 'never' })).card;
    expect(titles(never)).toEqual(expect.arrayContaining(['Always for this series', 'Export']));
    expect(titles(never)).not.toContain(asked[2]);
    // The words alone would turn on those of all meetings, were they typed there.
    const [on] = await tenant.say('', { value: dataOf(never, 'Summaries of this meeting again') });
    expect(on?.text).toContain('Summaries of this meeting are on');
  });

  it('do not ask again after “always” when somebody comes back, and the chat reads who shows the names', async () => {
    const card = await summary();
    await pressData(tenant, dataOf(card, 'Always'), { verb: 'always' });
    expect(cardsIn(tenant.updated).at(-1)?.text).toContain('Shown here by the meeting’s organiser.');
    const { end } = ended.rejoin();
    const before = tenant.updated.length;
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'end', end));
    tenant.advance(60 * minute);
    await tenant.runJobs();
    const changed = cardsIn(tenant.updated.slice(before));
    const own = changed.find(({ id }) => id === card?.id);
    expect(own?.buttons.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['No more of this meeting', 'Export']),
    );
    expect(own?.buttons.map(({ title }) => title).join()).not.toMatch(/Post names|Always/);
    const inChat = changed.find(({ id }) => id !== card?.id);
    expect(inChat?.text).toContain('Shown here by the meeting’s organiser.');
  });

  it('do nothing for anybody else', async () => {
    const card = await summary();
    for (const [title, verb] of [
      ['Post names', 'share'],
      ['Always', 'always'],
      ['No more of', 'never'],
    ] as const) {
      const answer = await pressData(tenant, dataOf(card, title), { verb, user: colleague(3) });
      expect(answer.card).toBeNull();
    }
    expect(tenant.updated).toEqual([]);
    expect(ended.sentToChat()).toHaveLength(1);
  });
});

describe('summaries of all meetings', () => {
  it('come in private for meetings whose chats the bot is not in, found in the calendar', async () => {
    await tenant.say('all summaries on');
    const budget = tenant.world.meetings.find(({ subject }) => subject === 'Design review');
    const [occurrence] = budget?.occurrences ?? [];
    const [session] = occurrence?.sessions ?? [];
    if (!occurrence || !session) throw new Error('no design review');
    Object.assign(occurrence, { start: ended.at - 20 * minute, end: ended.at + 10 * minute });
    Object.assign(session, {
      start: ended.at - 20 * minute,
      end: ended.at + 10 * minute,
      readyAt: ended.at + 12 * minute,
    });
    const before = ended.sentToOwn().length;
    for (let i = 0; i < 6; i += 1) {
      tenant.advance(16 * minute);
      await tenant.runJobs();
    }
    const told = cardsIn(ended.sentToOwn().slice(before)).filter(({ text }) => text.includes('Design review'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Alex Moreno');
    expect(told[0]?.buttons.map(({ title }) => title)).not.toContain('Post names to the chat');
  });

  it('come once where the bot is in the chat, though the link does not say which chat that is', async () => {
    expect(ended.meeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/meet\/\d{13}\?p=/);
    await tenant.say('all summaries on');
    const before = ended.sentToOwn().length;
    await tenant.teams.deliver(ended.endEvent());
    for (let i = 0; i < 4; i += 1) {
      tenant.advance(16 * minute);
      await tenant.runJobs();
    }
    expect(cardsIn(ended.sentToOwn().slice(before))).toHaveLength(1);
  });

  it('wait for a Graph that does not say which chat a meeting has, instead of coming twice', async () => {
    await tenant.say('all summaries on');
    const before = ended.sentToOwn().length;
    await tenant.teams.deliver(ended.endEvent());
    tenant.world.faults.push({
      service: 'graph',
      when: /GET \/v1\.0\/me\/onlineMeetings\?/,
      times: 1,
      what: { status: 429, body: { error: { code: 'TooManyRequests' } }, headers: { 'retry-after': '600' } },
    });
    for (let i = 0; i < 4; i += 1) {
      tenant.advance(16 * minute);
      await tenant.runJobs();
    }
    expect(tenant.world.faults[0]?.times).toBe(0);
    expect(cardsIn(ended.sentToOwn().slice(before))).toHaveLength(1);
  });

  it('end when they are not wanted any more', async () => {
    await tenant.say('all summaries on');
    await tenant.runJobs();
    await tenant.say('all summaries off');
    tenant.advance(hour);
    tenant.forgetRequests();
    await tenant.runJobs();
    expect(tenant.requestsTo('graph')).toEqual([]);
  });
});
