import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { seal, unseal } from '../../src/platform/seal.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import { newSignInCode } from '../../src/sandbox/services/botFramework.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import type { CardSaid } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { type Moment, takeOver } from './moment.js';
import { exchangeOf } from './momentsNow.js';
import { describeMoment } from './recorded.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** The SDK's prompt keeps its end by the machine's clock, which nobody can hold (botbuilder-dialogs: OAuthPrompt). */
const inTime = ({ entries, ...moment }: Moment): Moment => ({
  ...moment,
  entries: entries.map(({ key, value }) => ({
    key,
    value: JSON.parse(JSON.stringify(value), (name, one: unknown) =>
      key.startsWith('state/') && name === 'expires' ? Date.now() + 15 * 60_000 : one,
    ),
  })),
});

/** They sign in by hand, on the page that was opened before. */
async function signIn(moment: Moment): Promise<CardSaid[]> {
  tenant.world.signedIn.clear();
  tenant.world.silentSignIn = false;
  await takeOver(tenant, inTime(moment));
  const code = newSignInCode(tenant.world, currentUser.teamsId);
  return tenant.during(() => tenant.teams.verifyState(currentUser.teamsId, code));
}
const textsOf = (cards: CardSaid[]) => cards.map(({ text }) => text).join('\n');

describeMoment('questions', 'a question in nobody’s words waits for a sign-in', (moment) => {
  it('is answered in the chat where it was asked', async () => {
    expect(textsOf(await signIn(moment))).toContain('Weekly product sync');
  });
});

describeMoment('questions', 'a question in somebody’s words waits for a sign-in', (moment) => {
  it('is asked for again, as its words are stored nowhere', async () => {
    const cards = await signIn(moment);
    const again = cards.find(({ text }) => text.includes('Please ask again'));
    expect(again?.buttons.map(({ title }) => title)).toEqual(['Who was late']);
  });
});

describeMoment('questions', 'a question waits for consent', (recorded) => {
  it('is answered with the name and the title that were typed, for the browser that comes back', async () => {
    const { held, entries } = await takeOver(tenant, recorded);
    const link = z.url().parse(held.link);
    const state = new URL(link).searchParams.get('state') ?? '';
    const { key, value } = entries.find((entry) => entry.key.startsWith('errand/')) ?? { key: '' };
    // The chat's address is sealed, too, and it is another one each time.
    const opened = unseal(state, z.object({ sealed: z.string() }).parse(value).sealed) ?? '';
    expect(opened).toContain('mei in the weekly product sync');
    const here = opened.replace(/127\.0\.0\.1:\d+/g, tenant.environment.SERVICE_URL_HOSTS ?? '');
    await tenant.store.put(key, { sealed: seal(state, here) });
    const cards = await tenant.during(() => fetch(link));
    expect(textsOf(cards)).toContain('Mei Tanaka');
    expect(textsOf(cards)).toContain('Weekly product sync');
  });
});

describeMoment('questions', 'an answer is still being fetched', (recorded) => {
  it('is told of as interrupted, once its instance is gone, and "still fetching" goes', async () => {
    const { held } = await takeOver(tenant, recorded);
    // As long as it may be alive it is left to it.
    expect(textsOf(await count())).toBe('');
    tenant.advance(3 * 60_000);
    tenant.forgetRequests();
    expect(textsOf(await count())).toContain('Interrupted');
    const requests = tenant.requestsTo('connector');
    expect(requests).toContainEqual(expect.stringMatching(`^POST .*/activities/${held.question}$`));
    expect(requests).toContainEqual(expect.stringMatching(`^DELETE .*/activities/${held.notice}$`));
  });

  /** An instance looks once who is alive, as it does when it starts. */
  const count = () =>
    tenant.during(async () => {
      tenant.anotherInstance();
      const { instances } = tenant.app();
      instances.start();
      await instances.stop();
    });
});

describeMoment('questions', 'somebody has signed out', (moment) => {
  it('stays out, though a device of theirs that comes online offers a token', async () => {
    tenant.world.signedIn.clear();
    await takeOver(tenant, moment);
    const token = await issueUserToken(tenant.world, currentUser);
    await tenant.during(() => tenant.teams.deliver(exchangeOf(tenant, token)));
    expect(tenant.world.signedIn.size).toBe(0);
  });
});

describeMoment('questions', 'a token was exchanged', (moment) => {
  it('is not looked at again when another device offers it', async () => {
    await takeOver(tenant, moment);
    const answer = await tenant.teams.deliver(exchangeOf(tenant, 'not-a-token'));
    expect(answer.status).toBe(200);
  });
});

describeMoment('questions', 'a message was not understood', (moment) => {
  it('is answered once its sender has mended it', async () => {
    const { held } = await takeOver(tenant, moment);
    const message = tenant.teams.message('who attended', { where: 'meeting' });
    const edit = {
      ...message,
      id: held.message,
      type: 'messageUpdate',
      channelData: { ...Object(message.channelData), eventType: 'editMessage' },
    };
    expect(textsOf(await tenant.during(() => tenant.teams.deliver(edit)))).toContain('Weekly product sync');
  });
});
