import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { inviteByName } from '../helpers/invitedByName.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('who was absent from the meeting of a channel whose invitation names the group alone', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());
  const own = personalChatOf(currentUser.teamsId);
  const toldIn = (cards: Awaited<ReturnType<Tenant['say']>>, where: string) =>
    cards.filter(({ conversationId }) => conversationId === where).map(({ text }) => text);

  it('is told of the members of the channel, in private, with their addresses', async () => {
    const cards = await tenant.say('who was absent', { where: 'channel' });
    const [answer = ''] = toldIn(cards, own);
    expect(answer.split('\n')[0]).toBe('6 of the 12 members of this channel are not in the report');
    for (const name of ['Amara Okafor', 'Noah Lindqvist', 'Hana Kobayashi', 'Grace Mwangi'])
      expect(answer).toContain(name);
    expect(answer).not.toContain('Priya');
    expect(answer).toContain('amara.okafor@fernhill.example');
    const others = cards.filter(({ conversationId }) => conversationId !== own).map(({ text }) => text);
    expect(others.join('\n')).not.toMatch(/Amara|members/u);
  });

  it('costs no call of Graph more than an invitation does', async () => {
    await tenant.say('who was absent', { where: 'channel' });
    tenant.forgetRequests();
    await tenant.say('who was absent', { where: 'channel' });
    const ofClass = tenant.requestsTo('graph').length;
    inviteByName(tenant);
    tenant.forgetRequests();
    await tenant.say('who was absent', { where: 'channel' });
    expect(ofClass).toBe(tenant.requestsTo('graph').length);
  });

  it('is told by title in private, too', async () => {
    const [card] = await tenant.say('who was absent from launch planning');
    expect(card?.text.split('\n')[0]).toBe('6 of the 12 members of this channel are not in the report');
  });

  it('is told of those invited where the invitation names people', async () => {
    inviteByName(tenant);
    const [card] = await tenant.say('who was absent from launch planning');
    expect(card?.text.split('\n')[0]).toBe('2 of 10 invited are not in the report');
  });

  it('counts, and combines with other words', async () => {
    expect((await tenant.say('how many were absent from launch planning'))[0]?.text.split('\n')[0]).toMatch(/^6 /u);
    const [accepted] = await tenant.say('who accepted launch planning');
    expect(accepted?.text).not.toContain('0 people accepted');
    expect(accepted?.text).not.toContain('Nobody accepted');
  });

  it('is numbers alone where the channel has more than 300 members', async () => {
    tenant.world.furtherMembers = Array.from({ length: 300 }, (_, i) => ({
      oid: `b0000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      teamsId: `29:member-${i}`,
      name: `Member ${i}`,
      mail: `member${i}@fernhill.example`,
      upn: `member${i}@fernhill.example`,
    }));
    const [card] = await tenant.say('who was absent from launch planning');
    expect(card?.text.split('\n')[0]).toBe('306 of the 312 members of this channel are not in the report');
    expect(card?.text).not.toMatch(/Amara|Member 7/u);
    expect(card?.text).toContain('more than 300 members');
    expect((await tenant.say('who was absent but not a guest in launch planning'))[0]?.text).toContain(
      'too large for a list',
    );
    expect((await tenant.say('how many were absent from launch planning'))[0]?.text).toContain('306');
  });

  it('names nobody absent where the bot may not read the members', async () => {
    for (const meeting of tenant.world.meetings)
      tenant.world.notInstalledIn.add(meeting.conversationId.split(';')[0] ?? '');
    const [card] = await tenant.say('who was absent from launch planning');
    expect(card?.text).not.toMatch(/Amara|members of this channel/u);
  });

  it('is told in private although the channel may see who was absent of those invited', async () => {
    await tenant.close();
    tenant = await startTenant({ CHAT_DETAIL: 'full' });
    for (const [text, told] of [
      ['who was absent', '6 of the 12 members of this channel are not in the report'],
      ['how many were absent', '6 of the 12 members of this channel'],
      ['who was absent or late', '6 people'],
    ] as const) {
      const cards = await tenant.say(text, { where: 'channel' });
      expect(toldIn(cards, own)[0], text).toContain(told);
      const others = cards.filter(({ conversationId }) => conversationId !== own).map((card) => card.text);
      expect(others, text).toEqual(['That is for your eyes only, so I answered in our private chat.']);
    }
  });

  it('is not told to a member of the channel who did not organise the meeting', async () => {
    const cards = await tenant.say('who was absent', { where: 'channel', user: colleague(3) });
    expect(cards.map(({ text }) => text).join('\n')).not.toMatch(/Amara|members of this channel/u);
  });
});
