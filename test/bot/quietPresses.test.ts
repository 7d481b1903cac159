import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { signInLink } from '../helpers/cards.js';
import { dataOf, pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const own = personalChatOf(currentUser.teamsId);
/** On a message the bot remembers nothing of. */
const inChat = { where: 'meeting', verb: 'view', replyToId: 'of-long-ago' } as const;
const signOutOfTeams = () => {
  tenant.world.signedIn.delete(currentUser.teamsId);
  tenant.world.silentSignIn = false;
};

describe('a press in a chat whose answer is for who pressed', () => {
  it('tells the chat nothing when it is answered in private', async () => {
    const { text, messages } = await pressData(tenant, { ask: 'who was late' }, inChat);
    expect(text).toContain('That is for your eyes only, so I answered in our private chat.');
    expect(messages.map(({ conversationId }) => conversationId)).toEqual([own]);
    expect(messages[0]?.text).toContain('Jonas Weber');
  });

  it('tells the chat nothing when they cannot be written to', async () => {
    tenant.world.unreachable.add(currentUser.teamsId);
    const { text, messages } = await pressData(tenant, { ask: 'who was late' }, inChat);
    expect(text).toContain('I cannot write to you in private.');
    expect(messages).toEqual([]);
  });

  it('tells the chat nothing when their permission is missing', async () => {
    tenant.world.consents.delete(consentKey(currentUser.oid, 'OnlineMeetingArtifact.Read.All'));
    const { text, messages } = await pressData(tenant, { ask: 'who attended' }, inChat);
    expect(text).toContain('I wrote to you about this in our private chat.');
    expect(messages.map((one) => [one.conversationId, one.text.split('\n')[0]])).toEqual([
      [own, 'Your permission is needed'],
    ]);
  });

  it('tells the chat nothing when they have to sign in first, nor afterwards', async () => {
    signOutOfTeams();
    const { text, messages } = await pressData(tenant, { ask: 'who attended' }, inChat);
    expect(text).toContain('I need you to sign in first. I sent you a private message.');
    expect(messages.map(({ conversationId }) => conversationId)).toEqual([own]);
    const later = await tenant.during(() => fetch(signInLink(messages[0])));
    expect(later.map((one) => [one.conversationId, one.text.split('\n')[0]])).toEqual([
      [own, 'You are signed in. Ask me who attended whenever you like.'],
    ]);
  });

  it('goes on after the sign-in where the chat was to see its answer', async () => {
    tenant.world.meetings
      .find(({ conversationId }) => conversationId === weeklyThread)
      ?.coOrganizers.push(colleague(1));
    const [figures] = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    signOutOfTeams();
    const options = { where: 'meeting', verb: 'share', replyToId: figures?.id } as const;
    const { messages } = await pressData(tenant, dataOf(figures, 'Show the names'), options);
    const later = await tenant.during(() => fetch(signInLink(messages[0])));
    expect(later.find(({ conversationId }) => conversationId === weeklyThread)?.text).toMatch(/Alex Moreno +Organiser/);
  });
});

describe('a card that refreshes itself', () => {
  it.each(['who was late', 'export', 'sign in', 'webinars'])('sends nothing, whatever it asks: %s', async (ask) => {
    for (const where of ['meeting', 'personal'] as const) {
      const options = { where, verb: 'refresh', trigger: 'automatic' } as const;
      const { messages } = await pressData(tenant, { ask }, options);
      expect(messages).toEqual([]);
    }
  });

  it('does not offer a file again and again: that waits for a tap', async () => {
    const [notReady] = await tenant.say('export the design review');
    expect(notReady?.text).toContain('The report is not ready yet');
    expect(notReady?.json).not.toContain('refresh');
    tenant.advance(3 * 3_600_000);
    // As cards of before still ask for it.
    const byHand = await pressData(tenant, dataOf(notReady, 'Try again'), { verb: 'refresh' });
    expect(byHand.card?.text ?? byHand.text).toContain('Your file is ready');
    expect(byHand.messages).toHaveLength(1);
  });
});
