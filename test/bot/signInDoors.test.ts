import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { connectionName, currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import { conversationOf } from '../../src/sandbox/services/teams.js';
import { signInLink } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
/** As a Japanese keyboard types it. */
const wide = (code: string) => code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

describe('signing in, under pressure', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
    tenant.world.signedIn.clear();
    tenant.world.silentSignIn = false;
  });
  afterEach(() => tenant.close());

  const offer = async (token?: string) => ({
    ...tenant.teams.message(''),
    type: 'invoke',
    name: 'signin/tokenExchange',
    value: { id: 'exchange-1', connectionName, token: token ?? (await issueUserToken(tenant.world, currentUser)) },
  });

  it('handles ten offers of the same exchange once, and answers all of them with 200', async () => {
    await tenant.say('who attended');
    const invoke = await offer();
    const statuses: number[] = [];
    const cards = await tenant.during(async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => tenant.teams.deliver(invoke)));
      statuses.push(...answers.map(({ status }) => status));
    });
    expect(statuses).toEqual(Array(10).fill(200));
    expect(cards.map(({ text }) => text.split('\n')[2])).toEqual(['Customer onboarding: Kestrel Books']);
    expect(tenant.requestsTo('tokenService').filter((request) => request.includes('/exchange'))).toHaveLength(1);
  });

  it('answers every question that waited, each where it was asked, once', async () => {
    const meeting = conversationOf(tenant.world, 'meeting');
    const channel = conversationOf(tenant.world, 'channel');
    await tenant.say('who attended', { where: 'meeting' });
    await tenant.say('who attended', { where: 'channel' });
    const cards = await tenant.during(async () => tenant.teams.deliver(await offer()));
    const where = cards.map(({ conversationId }) => conversationId);
    expect(where.filter((id) => id === meeting)).toHaveLength(1);
    expect(where.filter((id) => id === channel)).toHaveLength(1);
  });

  it('does not answer 412 in an outage, for no button helps then', async () => {
    await tenant.say('who attended');
    tenant.world.faults.push({ service: 'botFramework', when: /exchange/, times: 9, what: { status: 500 } });
    const invoke = await offer();
    const [card] = await tenant.during(async () => expect((await tenant.teams.deliver(invoke)).status).toBe(503));
    expect(card?.text).toContain('Sign-in is not available');
    tenant.world.faults.length = 0;
    // The same offer counts when all is well again.
    const [answer] = await tenant.during(() => tenant.teams.deliver(invoke));
    expect(answer?.text).toContain('Customer onboarding');
  });

  it('answers 412 to a token that cannot be exchanged, so that Teams shows the button', async () => {
    await tenant.say('who attended');
    const ended = await issueUserToken(tenant.world, currentUser, -60);
    expect((await tenant.teams.deliver(await offer(ended))).status).toBe(412);
  });

  it('says that a sign-in took too long instead of nothing', async () => {
    const [card] = await tenant.say('who attended');
    tenant.advance(16 * minute);
    const [late] = await tenant.during(() => fetch(signInLink(card)));
    expect(late?.text).toContain('That sign-in took too long');
  });

  it.each(['CancelledByUser', 'UserCancelledSignIn', ' cancelledbyuser '])(
    'given up as %j is answered with 200 and one calm sentence, and the question still waits',
    async (state) => {
      const [first] = await tenant.say('who attended');
      const invoke = { ...tenant.teams.message(''), type: 'invoke', name: 'signin/verifyState', value: { state } };
      const cards = await tenant.during(async () => expect((await tenant.teams.deliver(invoke)).status).toBe(200));
      expect(cards.map(({ text }) => text)).toEqual([
        'You closed the sign-in page, and nothing has changed. Type sign in whenever you like.',
      ]);
      expect(tenant.requestsTo('tokenService').filter((request) => request.includes('ancelled'))).toEqual([]);
      const [answer] = await tenant.during(() => fetch(signInLink(first)));
      expect(answer?.text).toContain('Customer onboarding');
    },
  );

  const forms = { 'as it stands': (code: string) => code, 'with a blank': spaced, 'in wide figures': wide };
  it.each(Object.keys(forms).flatMap((form) => [[form, 'typed'] as const, [form, 'brought back by Teams'] as const]))(
    'takes the code of the page %s, %s',
    async (form, by) => {
      const code = Object.entries(forms).find(([name]) => name === form)?.[1]('123456') ?? '';
      await tenant.say('who attended');
      tenant.world.signInCodes.set('123456', currentUser.teamsId);
      const cards = await (by === 'typed'
        ? tenant.say(code)
        : tenant.during(() => tenant.teams.verifyState(currentUser.teamsId, code)));
      expect(cards.map(({ text }) => text).join()).toContain('Customer onboarding');
    },
  );

  it('answers a question that was asked three times before it once, and others beside it', async () => {
    for (const question of ['who attended the launch planning', 'who attended', 'who attended the launch planning'])
      await tenant.say(question);
    await tenant.say('who attended');
    const cards = await tenant.during(async () => tenant.teams.deliver(await offer()));
    const titles = cards.map(({ text }) => text.split('\n')[2]);
    expect(titles.toSorted()).toEqual(['Customer onboarding: Kestrel Books', 'Launch planning']);
  });

  it('reads the names of what is invoked in any case', async () => {
    await tenant.say('who attended');
    const invoke = { ...(await offer()), name: 'signIn/TokenExchange' };
    const cards = await tenant.during(async () => expect((await tenant.teams.deliver(invoke)).status).toBe(200));
    expect(cards.map(({ text }) => text).join()).toContain('Customer onboarding');
    for (const name of ['SIGNIN/verifystate', 'AdaptiveCard/Action', 'fileconsent/Invoke', 'signin/Failure']) {
      const { status } = await tenant.teams.deliver({ ...(await offer()), name, value: { state: 'x' } });
      expect(status, name).not.toBe(501);
    }
  });

  it('stays undone by a device that comes online after a sign-out', async () => {
    await tenant.say('sign out');
    expect((await tenant.teams.deliver(await offer())).status).toBe(200);
    expect(tenant.requestsTo('tokenService').filter((request) => request.includes('/exchange'))).toEqual([]);
  });

  it('links to the private chat when it was created but the person blocked the bot', async () => {
    tenant.world.faults.push({
      service: 'connector',
      when: new RegExp(`${personalChatOf(currentUser.teamsId)}/activities`),
      times: 9,
      what: { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } },
    });
    const cards = await tenant.say('who attended', { where: 'meeting' });
    expect(cards.map(({ text }) => text.split('\n')[0])).toEqual([
      'I need you to sign in first, and I cannot write to you. Open our private chat and type sign in.',
    ]);
  });

  it('out in the middle of a question ends it: nothing is answered to whom has left', async () => {
    const [card] = await tenant.say('who attended');
    await tenant.say('sign out');
    const answers = await tenant.during(() => fetch(signInLink(card)));
    expect(answers.map(({ text }) => text).join()).not.toContain('Customer onboarding');
  });

  it('out works for us even while the Token Service is down, and says so', async () => {
    tenant.world.faults.push({ service: 'botFramework', when: /SignOut/, times: 9, what: { status: 500 } });
    const [card] = await tenant.say('sign out');
    expect(card?.text).toContain('Sign-in is not available');
    tenant.world.faults.length = 0;
    expect((await tenant.say('who attended'))[0]?.text).toContain('You are signed out');
  });
});
