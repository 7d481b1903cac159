import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company.js';
import { personalChatOf } from '../../src/sandbox/connector.js';
import { weeklyThread } from '../../src/sandbox/meetings.js';
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
    expect(next.card?.text).toContain('16–30 of 350');
    const byJoin = await pressData(tenant, dataOf(card, 'Show'), { where: 'meeting', inputs: { sort: 'join' } });
    expect(byJoin.card?.text).toContain('1–15 of 350');
    const other = await pressData(tenant, dataOf(card, 'Next'), { where: 'meeting', user: colleague(3) });
    expect(other.card).toBeNull();
    expect(other.text).not.toContain('kick-off');
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
