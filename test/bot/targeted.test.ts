import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('with targeted messages, what concerns the asker alone', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant({ TARGETED_MESSAGES: 'on' });
  });
  afterEach(() => tenant.close());

  it('is shown to them in the chat itself, and nobody else hears of it', async () => {
    const cards = await tenant.say('who was late', { where: 'meeting' });
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ conversationId: weeklyThread, onlyFor: currentUser.teamsId });
    expect(cards[0]?.text).toContain('Jonas Weber');
  });

  it('is looked through in place, and by who presses only as themselves', async () => {
    const [card] = await tenant.say('who attended company kick-off', { where: 'meeting' });
    expect(card?.onlyFor).toBe(currentUser.teamsId);
    const next = await pressData(tenant, dataOf(card, 'Next'), { where: 'meeting' });
    expect(next.card?.text).toMatch(/1[0-3]–2\d of 350/);
    const byJoin = await pressData(tenant, dataOf(card, 'Show'), { where: 'meeting', inputs: { sort: 'join' } });
    expect(byJoin.card?.text).toMatch(/1–(?:[89]|1[0-2]) of 350/);
    const other = await pressData(tenant, dataOf(card, 'Next'), { where: 'meeting', user: colleague(3) });
    expect(other.card).toBeNull();
    expect(other.text).not.toContain('kick-off');
  });

  it('is nobody’s but theirs: who else presses its buttons is refused before anything is read', async () => {
    const [card] = await tenant.say('who attended company kick-off', { where: 'meeting' });
    tenant.forgetRequests();
    const options = { where: 'meeting', user: colleague(3), replyToId: card?.id } as const;
    const other = await pressData(tenant, dataOf(card, 'Next'), options);
    expect(other.text).toContain('This card cannot do that');
    expect(tenant.requestsTo('graph')).toEqual([]);
    const own = await pressData(tenant, dataOf(card, 'Next'), { where: 'meeting', replyToId: card?.id });
    expect(own.card?.text).toMatch(/1[0-3]–2\d of 350/);
  });

  it('is shared with the chat of its own meeting, by the organiser, and not with the one it is in', async () => {
    const onboarding = tenant.world.meetings.find(({ subject }) => subject.startsWith('Customer onboarding'));
    if (!onboarding) throw new Error('no onboarding');
    await tenant.during(() => tenant.teams.deliver(tenant.teams.installed(onboarding)));
    const [card] = await tenant.say('who attended customer onboarding', { where: 'meeting' });
    expect(card?.onlyFor).toBe(currentUser.teamsId);
    for (const replyToId of [card?.id, 'of-long-ago']) {
      const options = { where: 'meeting', verb: 'share', replyToId } as const;
      const shared = await pressData(tenant, dataOf(card, 'Share'), options);
      expect(shared.card?.text).toContain('Shared with the meeting’s chat.');
      expect(shared.messages.map(({ conversationId }) => conversationId)).toEqual([onboarding.conversationId]);
    }
  });

  it('looks again for a report for them alone, and writes nothing when it does', async () => {
    const [card] = await tenant.say('who was late in the design review', { where: 'meeting' });
    expect(card?.onlyFor).toBe(currentUser.teamsId);
    const { data } = JSON.parse(card?.json ?? '{}').refresh.action;
    tenant.advance(3 * 3_600_000);
    for (const replyToId of [card?.id, 'of-long-ago']) {
      const options = { where: 'meeting', verb: 'refresh', trigger: 'automatic', replyToId } as const;
      const ready = await pressData(tenant, data, options);
      expect(ready.card?.text).toMatch(/^(?:Nobody was|\d+ people were) late\nWho was late\nDesign review/);
      expect(ready.messages).toEqual([]);
    }
  });

  it('goes to their private chat where Teams does not take it', async () => {
    const what = { status: 403, body: { error: { code: 'BotNotInConversationRoster', message: 'No.' } } };
    tenant.world.faults.push({ service: 'connector', when: /isTargetedActivity=true/, times: 1, what });
    const cards = await tenant.say('who was late', { where: 'meeting' });
    expect(cards.map(({ conversationId }) => conversationId)).toEqual([
      personalChatOf(currentUser.teamsId),
      weeklyThread,
    ]);
    expect(cards[0]?.text).toContain('Jonas Weber');
    expect(cards[1]?.text).toContain('private chat');
    expect(cards[1]?.json).not.toContain('Weber');
  });

  it('is explained to them alone when it fails', async () => {
    const cards = await tenant.say('who was late', { where: 'meeting', user: colleague(1) });
    expect(cards).toHaveLength(1);
    expect(cards[0]?.onlyFor).toBe(colleague(1).teamsId);
    expect(cards[0]?.text).toContain('Only the organiser can see this');
  });

  it('is a file in their private chat all the same: files can be handed over nowhere else', async () => {
    const cards = await tenant.say('export', { where: 'meeting' });
    expect(cards.every(({ onlyFor }) => onlyFor === null)).toBe(true);
    expect(cards.some(({ conversationId }) => conversationId === personalChatOf(currentUser.teamsId))).toBe(true);
  });
});

describe('without targeted messages', () => {
  it('a button that says its card was for one person alone gets no more than the chat may see', async () => {
    const tenant = await startTenant();
    const data = { ask: 'who attended', alone: true, sort: 'join' };
    const answer = await pressData(tenant, data, { where: 'meeting' });
    expect(answer.card).toBeNull();
    expect(answer.text).toContain('That is not shared here');
    await tenant.close();
  });
});
