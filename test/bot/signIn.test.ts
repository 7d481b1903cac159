import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { newSignInCode } from '../../src/sandbox/services/botFramework.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { conversationOf } from '../../src/sandbox/services/teams.js';
import { signInLink } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const oauthCard = 'application/vnd.microsoft.card.oauth';

describe('signing in', () => {
  let tenant: Tenant;
  let meetingChat: string;
  const privateChat = personalChatOf(currentUser.teamsId);
  beforeEach(async () => {
    tenant = await startTenant();
    meetingChat = conversationOf(tenant.world, 'meeting');
    tenant.world.signedIn.clear();
  });
  afterEach(() => tenant.close());

  it('happens silently in private, and the question is answered after it', async () => {
    const cards = await tenant.say('who attended');
    expect(cards.map(({ contentType }) => contentType)).not.toContain(oauthCard);
    expect(cards.at(-1)?.text).toContain('Customer onboarding');
  });

  it('shows the card when Teams cannot do it silently, and answers once the user has signed in', async () => {
    tenant.world.silentSignIn = false;
    const [card] = await tenant.say('who attended');
    expect(card?.contentType).toBe(oauthCard);
    const answers = await tenant.during(() => fetch(signInLink(card)));
    expect(answers.at(-1)?.text).toContain('Customer onboarding');
  });

  it('never shows a sign-in card in a chat: it moves to 1:1, and the answer comes back to the chat', async () => {
    const cards = await tenant.say('who attended', { where: 'meeting' });
    const inChat = cards.filter(({ conversationId }) => conversationId === meetingChat);
    expect(inChat.map(({ contentType }) => contentType)).not.toContain(oauthCard);
    expect(inChat[0]?.text).toContain('I sent you a private message');
    expect(inChat.at(-1)?.text).toContain('Weekly product sync');
    const inPrivate = cards.filter(({ conversationId }) => conversationId === privateChat);
    expect(inPrivate.map(({ text }) => text)).toEqual([
      'You are signed in. Your answer is in the chat where you asked.',
    ]);
  });

  it('asks in 1:1 and keeps the chat’s question while the user signs in by hand', async () => {
    tenant.world.silentSignIn = false;
    const cards = await tenant.say('who attended', { where: 'meeting' });
    const card = cards.find(({ contentType }) => contentType === oauthCard);
    expect(card?.conversationId).toBe(privateChat);
    const answers = await tenant.during(() => fetch(signInLink(card)));
    expect(answers.find(({ conversationId }) => conversationId === meetingChat)?.text).toContain('Weekly product sync');
  });

  it('links to the private chat when Teams does not let the bot write there', async () => {
    tenant.world.unreachable.add(currentUser.teamsId);
    const cards = await tenant.say('who attended', { where: 'meeting' });
    expect(cards).toHaveLength(1);
    expect(cards[0]?.conversationId).toBe(meetingChat);
    expect(cards[0]?.buttons[0]?.url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28:/);
  });

  it('spares somebody who cannot see the report anyway a sign-in', async () => {
    const cards = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    expect(cards.map(({ text }) => text.split('\n')[0])).toEqual(['Only the organiser can see this']);
  });

  it('keeps two people who are signing in at the same time apart', async () => {
    tenant.world.silentSignIn = false;
    const [first] = await tenant.say('who attended');
    const [second] = await tenant.say('sign in', { user: colleague(2) });
    const answersToSecond = await tenant.during(() => fetch(signInLink(second)));
    expect(answersToSecond.map(({ conversationId }) => conversationId)).toEqual([personalChatOf(colleague(2).teamsId)]);
    expect(answersToSecond[0]?.text).toContain('You are signed in.');
    const answersToFirst = await tenant.during(() => fetch(signInLink(first)));
    expect(answersToFirst.at(-1)?.text).toContain('Customer onboarding');
  });

  it('keeps two people of one chat apart who are asked to sign in at the same time, and finish in the other order', async () => {
    tenant.world.silentSignIn = false;
    const [asked, alsoAsked] = await Promise.all([
      tenant.say('sign in', { where: 'meeting' }),
      tenant.say('sign in', { where: 'meeting', user: colleague(2) }),
    ]);
    const cards = [...asked, ...alsoAsked].filter(({ contentType }) => contentType === oauthCard);
    const cardOf = (teamsId: string) => cards.find(({ conversationId }) => conversationId === personalChatOf(teamsId));
    for (const user of [colleague(2), currentUser]) {
      const answers = await tenant.during(() => fetch(signInLink(cardOf(user.teamsId))));
      expect(answers.map(({ conversationId }) => conversationId)).toEqual([personalChatOf(user.teamsId)]);
      expect(answers[0]?.text).toContain('You are signed in.');
    }
  });

  it('takes a six-digit code typed as a message, and says so when it is wrong', async () => {
    tenant.world.silentSignIn = false;
    await tenant.say('sign in');
    const [wrong] = await tenant.say('999999');
    expect(wrong?.text).toContain('That code did not work');
    const code = newSignInCode(tenant.world, currentUser.teamsId);
    const [done] = await tenant.say(` ${code} `);
    expect(done?.text).toContain('You are signed in.');
  });

  it('remembers a sign-out, so that Teams does not sign the user in again behind their back', async () => {
    await tenant.say('sign in');
    const [out] = await tenant.say('sign out');
    expect(out?.text).toContain('You are signed out');
    const [refused] = await tenant.say('who attended');
    expect(refused?.text).toContain('You are signed out');
    expect(refused?.buttons[0]?.title).toBe('Sign in');
    await tenant.say('', { value: refused?.buttons[0]?.data });
    const cards = await tenant.say('who attended');
    expect(cards.at(-1)?.text).toContain('Customer onboarding');
  });

  it('tells a user whose token belongs to another account, and reads nothing', async () => {
    tenant.world.signedIn.add(currentUser.teamsId);
    tenant.world.tokenOwners.set(currentUser.teamsId, colleague(3));
    const [card] = await tenant.say('who attended');
    expect(card?.text).toContain('You signed in with another account');
    expect(tenant.requestsTo('graph')).toEqual([]);
  });
});
