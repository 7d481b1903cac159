import { patience } from '../../src/bot/connector/turnLimits.js';
import { minute } from '../../src/platform/time/clock.js';
import { connectionName, currentUser } from '../../src/sandbox/company/company.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import { fileOffered } from '../../src/sandbox/services/fileCards.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { type CardSaid, cardsIn, linksOf } from '../helpers/cards.js';
import { mei, sam } from '../helpers/delegates.js';
import { hurried } from '../helpers/hurried.js';
import { pressData } from '../helpers/presses.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { button, type Moment, momentOf, watchedStorage } from './moment.js';
import { coOrganizer, endedStory, watchedStory, weeklyStory } from './stories.js';

/** The stories by subject, and what is stored at their moments by the version that is here now. */
export const subjects = {
  summaries: async () => [...(await summaryTold()), await organizerAsked(), await reportLate()],
  choices: async () => [await turnedOff(), await namesAlways(), await allWatched(), await sharedWithOne()],
  cards: async () => [await cardsInChat(), await someInChat()],
  questions: async () => [
    await waitingForSignIn('a question in nobody’s words waits for a sign-in', 'who attended'),
    await waitingForSignIn('a question in somebody’s words waits for a sign-in', 'who was late yesterday'),
    await waitingForConsent(),
    await stillFetching(),
    await signedOut(),
    await tokenExchanged(),
    await notUnderstood(),
  ],
  files: async () => fileOffer(),
};
export type Subject = keyof typeof subjects;

/** Gives what `tell` has collected, and closes the tenant. */
async function telling<S extends { tenant: Tenant }, T>(story: S, tell: (story: S) => Promise<T>): Promise<T> {
  try {
    return await tell(story);
  } finally {
    await story.tenant.close();
  }
}

async function summaryTold(): Promise<Moment[]> {
  const { ids, around } = watchedStorage();
  return telling(await endedStory(around), async ({ tenant, endEvent, later, sentToChat, sentToOwn }) => {
    await tenant.say('hilfe', { locale: 'de-DE' });
    await tenant.teams.deliver(endEvent());
    const announced = await momentOf('a meeting has ended', tenant, ids);
    await later(1);
    const lookedFor = await momentOf('its report is looked for', tenant, ids);
    await later(6);
    const [inChat, own] = [cardsIn(sentToChat()).at(-1), cardsIn(sentToOwn()).at(-1)];
    const buttons = {
      post: button(own, 'Namen in den Chat', 'share'),
      never: button(own, 'Nicht mehr zu', 'never'),
    };
    const held = { inChat: inChat?.id, own: own?.id };
    const told = await momentOf('its summary is told', tenant, ids, { buttons, held });
    await pressData(tenant, buttons.post.data, { verb: 'share' });
    const named = await momentOf('its names are shown', tenant, ids, { held });
    // By then nothing is looked for any more.
    for (let hours = 0; hours < 26; hours += 2) await later(2 * 60);
    return [announced, lookedFor, told, named, await momentOf('its summary is a day old', tenant, ids, { held })];
  });
}

async function organizerAsked(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await endedStory(around), async ({ tenant, endEvent, later, sentToChat }) => {
    tenant.world.signedIn.delete(currentUser.teamsId);
    await tenant.teams.deliver(endEvent());
    await later(7);
    const [card] = cardsIn(sentToChat());
    const buttons = { signIn: button(card, 'Sign in', 'summary') };
    return momentOf('its organiser is asked to sign in', tenant, ids, { buttons, held: { inChat: card?.id } });
  });
}

async function reportLate(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await endedStory(around), async ({ tenant, endEvent, later, session, sentToChat, sentToOwn }) => {
    session.readyAt = Number.MAX_SAFE_INTEGER;
    await tenant.teams.deliver(endEvent());
    for (let tries = 0; tries < 12 && sentToOwn().length === 0; tries += 1) await later(60);
    return momentOf('its report is late', tenant, ids, {
      held: { inChat: sentToChat()[0]?.id, own: sentToOwn()[0]?.id },
    });
  });
}

async function turnedOff(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await endedStory(around), async ({ tenant, sayInChat }) => {
    await sayInChat('summaries off');
    return momentOf('summaries of a meeting are off', tenant, ids);
  });
}

async function namesAlways(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await endedStory(around), async ({ tenant, endEvent, later, sentToOwn }) => {
    await tenant.teams.deliver(endEvent());
    await later(7);
    const always = button(cardsIn(sentToOwn()).at(-1), 'Always', 'always');
    await pressData(tenant, always.data, { verb: 'always' });
    return momentOf('names are always posted', tenant, ids);
  });
}

async function allWatched(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await watchedStory(around), async ({ tenant }) => {
    await tenant.say('all summaries on');
    await tenant.runJobs();
    const [{ id: subscriptionId, clientState } = { id: '', clientState: '' }] = tenant.world.subscriptions;
    return momentOf('all meetings are watched', tenant, ids, { held: { subscriptionId, clientState } });
  });
}

/** One person has been named, another has declined; a summary was told. */
async function sharedWithOne(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await endedStory(around), async ({ tenant, endEvent, later }) => {
    await tenant.say(`summaries also to ${mei.mail}`);
    await tenant.say(`summaries also to ${sam.mail}`);
    await tenant.say('stop summaries from Alex', { user: sam });
    await tenant.teams.deliver(endEvent());
    await later(7);
    return momentOf('somebody gets the summaries too', tenant, ids);
  });
}

const oneCard = (cards: CardSaid[]) => cards.find(({ contentType }) => contentType.includes('adaptive'));

async function cardsInChat(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await weeklyStory(around), async ({ tenant, weekly }) => {
    await tenant.during(() => tenant.teams.deliver(tenant.teams.installed(weekly)));
    const [newest] = weekly.occurrences;
    const sessions = newest?.sessions.splice(0) ?? [];
    const where = 'meeting';
    const waiting = oneCard(await tenant.say('who attended', { where }));
    newest?.sessions.push(...sessions);
    const shared = oneCard(await tenant.say('who attended', { where }));
    const figures = oneCard(await tenant.say('who attended', { where, user: coOrganizer }));
    const targeted = oneCard(await tenant.say('who attended weekly product sync', { where }));
    const own = oneCard(await tenant.say('who attended the weekly product sync'));
    return momentOf('cards are in a chat', tenant, ids, {
      buttons: {
        refresh: button(waiting, 'Try again', 'refresh'),
        look: button(shared, 'Show', 'view'),
        names: button(figures, 'Show the names', 'share'),
        alone: button(targeted, 'Show', 'view'),
        own: button(own, 'Show', 'view'),
      },
    });
  });
}

async function someInChat(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await weeklyStory(around), async ({ tenant }) => {
    const value = { ask: 'who attended, those who are not guest' };
    const some = oneCard(await tenant.say('', { where: 'meeting', value }));
    return momentOf('some of the people are in a chat', tenant, ids, {
      buttons: { look: button(some, 'Show', 'view') },
    });
  });
}

async function waitingForSignIn(name: string, question: string): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling({ tenant: await startTenant({}, undefined, around) }, async ({ tenant }) => {
    tenant.world.signedIn.clear();
    tenant.world.silentSignIn = false;
    await tenant.say(question, { where: 'meeting' });
    return momentOf(name, tenant, ids);
  });
}

async function waitingForConsent(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling({ tenant: await startTenant({}, undefined, around) }, async ({ tenant }) => {
    tenant.world.consents.delete(consentKey(currentUser.oid, 'OnlineMeetingArtifact.Read.All'));
    const [link] = linksOf(await tenant.say('attendance of Mei in the weekly product sync'), 'Allow');
    return momentOf('a question waits for consent', tenant, ids, { held: { link } });
  });
}

async function notUnderstood(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling(await weeklyStory(around), async ({ tenant }) => {
    const message = tenant.teams.message('hwo atended pls?!', { where: 'meeting' });
    await tenant.during(() => tenant.teams.deliver(message));
    return momentOf('a message was not understood', tenant, ids, { held: { message: String(message.id) } });
  });
}

async function stillFetching(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  const sleep = hurried((milliseconds) => milliseconds !== patience);
  return telling({ tenant: await startTenant({}, sleep, around) }, async ({ tenant }) => {
    let open = () => {};
    tenant.world.graphGate = new Promise((resolve) => {
      open = resolve;
    });
    const question = tenant.teams.message('who attended the weekly product sync', { where: 'meeting' });
    const [notice] = await tenant.duringTurn(() => tenant.teams.deliver(question));
    const { instances } = tenant.app();
    const counting = instances.start();
    await tenant.duringTurn(async () => counting);
    const held = { question: question.id, notice: notice?.id };
    const moment = await momentOf('an answer is still being fetched', tenant, ids, { held });
    open();
    await instances.stop();
    await tenant.answered();
    return moment;
  });
}

async function signedOut(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling({ tenant: await startTenant({}, undefined, around) }, async ({ tenant }) => {
    await tenant.say('help');
    await tenant.say('sign out');
    return momentOf('somebody has signed out', tenant, ids);
  });
}

/** Teams offers the same token from each of somebody's devices, under one id. */
export const exchangeOf = ({ teams }: Tenant, token: string) => ({
  ...teams.message('', { user: currentUser }),
  type: 'invoke',
  name: 'signin/tokenExchange',
  value: { id: '5b0c8f0e-77d1-4a35-9a0b-6f0a8f3f2f10', connectionName, token },
});

async function tokenExchanged(): Promise<Moment> {
  const { ids, around } = watchedStorage();
  return telling({ tenant: await startTenant({}, undefined, around) }, async ({ tenant }) => {
    const token = await issueUserToken(tenant.world, currentUser);
    await tenant.during(() => tenant.teams.deliver(exchangeOf(tenant, token)));
    return momentOf('a token was exchanged', tenant, ids);
  });
}

async function fileOffer(): Promise<Moment[]> {
  const { ids, around } = watchedStorage();
  return telling({ tenant: await startTenant({}, undefined, around) }, async ({ tenant }) => {
    await tenant.say('export csv weekly product sync on 23 november');
    const offer = tenant.sent.find(({ activity }) => fileOffered(activity) !== null);
    if (!offer) throw new Error('no offer');
    const held = { offer };
    const offered = await momentOf('a file is offered', tenant, ids, { held });
    tenant.advance(minute);
    await tenant.during(() => tenant.teams.answerOffer(offer, 'accept'));
    return [offered, await momentOf('a file is saved', tenant, ids, { held })];
  });
}
