import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { colleague, colleagues, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { partsOf } from '../cards/cardParts.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const Question = z.object({ ask: z.string(), meetingId: z.string() });
/** What is asked where an element itself is tapped. */
const tapsIn = (card: unknown): unknown[] =>
  partsOf(card).flatMap(({ selectAction }) => (selectAction === undefined ? [] : [Object(selectAction).data]));

describe('in conversation', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const deliver = (change: object, where: 'personal' | 'meeting' | 'channel' = 'personal') =>
    tenant.during(() => tenant.teams.deliver({ ...tenant.teams.message('', { where }), ...change }));
  const installed = { type: 'installationUpdate', action: 'add' };
  const botAdded = { type: 'conversationUpdate', membersAdded: [{ id: '28:3d9e5c70-18b4-4f2b-8c6d-90a7e4512bfa' }] };

  it('welcomes once, however often Teams tells of the installation', async () => {
    const cards = [...(await deliver(installed)), ...(await deliver(botAdded)), ...(await deliver(installed))];
    expect(cards.map(({ text }) => text.split('\n')[0])).toEqual(['Hi, I can tell you who attended']);
  });

  it.each([
    ['meeting', 'When this meeting is over'],
    ['channel', 'After a meeting of this channel'],
  ] as const)('says in its welcome what place that is: %s', async (where, says) => {
    const [card] = await deliver(installed, where);
    expect(card?.text.split('\n')[1]).toContain(says);
  });

  it('welcomes again after it was removed and installed anew', async () => {
    await deliver(installed);
    await deliver({ type: 'installationUpdate', action: 'remove' });
    expect(await deliver(installed)).toHaveLength(1);
  });

  it('does not welcome the people who join a chat', async () => {
    expect(await deliver({ ...botAdded, membersAdded: [{ id: colleague(3).teamsId }] }, 'meeting')).toEqual([]);
  });

  it('lists every command in help', async () => {
    const [card] = await tenant.say('Help!');
    for (const command of ['who attended', 'webinars', 'sign in', 'sign out', 'help'])
      expect(card?.json).toContain(`"text":"${command}"`);
    // The others are a tap away.
    expect(card?.text).toContain('webinars');
    expect(card?.text).not.toContain('sign out');
  });

  it('guides whoever types something else, and never ends in silence', async () => {
    for (const text of ['nobody asked who attended', '', 'what’s for lunch?', '🤷', '123456789']) {
      const [card] = await tenant.say(text);
      expect(card?.text).toContain('I can tell you who attended a meeting');
      expect(card?.buttons.map(({ title }) => title)).toEqual(['Who attended', 'Help']);
    }
  });

  it('says that a chat without a meeting has none', async () => {
    const conversation = { id: '19:0123abc@thread.v2', conversationType: 'groupChat', isGroup: true };
    const own = { tenant: { id: tenantId } };
    const [card] = await deliver({ conversation, text: '<at>Who Attended</at> who attended', channelData: own });
    expect(card?.text).toContain('This chat belongs to no meeting');
  });

  it('finds the meeting by the conversation when the activity does not name it', async () => {
    const { conversation } = tenant.teams.message('', { where: 'meeting' });
    const [card] = await deliver({ conversation, text: 'who attended', channelData: {} });
    expect(card?.text).toContain('Weekly product sync');
  });

  it('says that a call has no report', async () => {
    for (const meeting of tenant.world.meetings) meeting.type = 'GroupCall';
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('Calls have no attendance report');
  });

  it('refuses people of another tenant', async () => {
    const stranger = { tenant: { id: '99999999-9999-4999-8999-999999999999' } };
    const [card] = await deliver({
      text: 'who attended',
      channelData: stranger,
      conversation: { id: 'a:x', conversationType: 'personal' },
    });
    expect(card?.text).toContain('Not available in your organisation');
    expect(tenant.requestsTo('graph')).toEqual([]);
  });

  it('takes meeting events of any shape without an error', async () => {
    const event = { type: 'event', name: ' application/vnd.microsoft.meetingEnd', value: { id: 'x', title: null } };
    const answer = await tenant.teams.deliver({ ...tenant.teams.message('', { where: 'meeting' }), ...event });
    expect(answer.status).toBe(200);
  });

  it('answers signin/failure with 200, and gives whoever waits a button that needs no silent exchange', async () => {
    const failure = { type: 'invoke', name: 'signin/failure', value: { code: 'resourcematchfailed' } };
    expect(await deliver(failure)).toEqual([]);
    expect(tenant.logged.join()).toContain('resourcematchfailed');
    tenant.world.signedIn.clear();
    tenant.world.silentSignIn = false;
    await tenant.say('who attended');
    const [button] = await deliver(failure);
    expect(button?.contentType).toBe('application/vnd.microsoft.card.oauth');
    expect(button?.json).not.toContain('tokenExchangeResource');
  });

  it('answers help in a meeting’s chat to the asker alone, and what is tapped there is about that meeting', async () => {
    const cards = await tenant.say('help', { where: 'meeting' });
    const own = personalChatOf(currentUser.teamsId);
    expect(cards.map(({ conversationId }) => conversationId === own)).toEqual([true, false]);
    expect(cards[1]?.text).toMatch(
      /^What you can ask me is in our private chat\.\s+Here you can ask, for example: .*who attended.*roles.*sessions/u,
    );
    const { meetingId } = Question.parse(
      tapsIn(JSON.parse(cards[0]?.json ?? '{}')).find((data) => Question.safeParse(data).data?.ask === 'roles'),
    );
    const [answer] = await tenant.say('', { value: { ask: 'roles', meetingId } });
    expect(answer?.text).toContain('Weekly product sync');
  });

  it('gives no reference where nothing has failed', async () => {
    const [card] = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    expect(card?.text).toContain('Only the organiser can see this');
    expect(card?.text).not.toContain('Reference');
  });

  it('gives every failure a reference that is in the log, too', async () => {
    tenant.world.faults.push({ service: 'graph', when: /attendanceReports/, what: { status: 500 }, times: 100 });
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    const [, reference = '?'] = /Reference ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(card?.text ?? '') ?? [];
    expect(tenant.logged.filter((line) => line.includes(reference))).toHaveLength(1);
  });

  it('logs no name, address, token or join URL, and stores no name', async () => {
    tenant.world.signedIn.clear();
    await deliver(installed);
    await tenant.say('who attended', { where: 'meeting' });
    await tenant.say('who attended');
    await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    const stored: string[] = [];
    for await (const { key, value } of tenant.store.list('')) stored.push(key, JSON.stringify(value));
    const secrets = [
      ...colleagues.flatMap(({ name, mail }) => [name, mail]),
      ...tenant.world.meetings.flatMap(({ subject, joinUrl }) => [subject, joinUrl]),
      ...tenant.world.requests.flatMap(({ bearer }) => (bearer ? [bearer] : [])),
    ];
    expect(stored.join()).toContain(currentUser.oid);
    for (const secret of secrets) {
      expect(tenant.logged.join('\n')).not.toContain(secret);
      expect(stored.join('\n')).not.toContain(secret);
    }
  });
});
