import { afterEach, beforeEach, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { jobIdOf, newJob } from '../../src/summaries/summaryJob.js';
import { cardsIn } from '../helpers/cards.js';
import { chatOf, mei, objectOf, sam, sayOf, toldTo } from '../helpers/delegates.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { dataOf, pressData } from '../helpers/presses.js';

let ended: EndedMeeting;
beforeEach(async () => {
  ended = await endedMeeting();
});
afterEach(() => ended.tenant.close());

const share = (address = mei.mail) => ended.tenant.say(`summaries also to ${address}`);

/** The meeting ends, and its report is there. */
async function summaries() {
  const { tenant, endEvent } = ended;
  await tenant.teams.deliver(endEvent());
  tenant.advance(7 * minute);
  return tenant.runJobs();
}

it('a summary arrives at its organiser and, in private and in their language, at whom they have named', async () => {
  await ended.tenant.say('help', { user: sam, locale: 'de-DE' });
  await share();
  await share(sam.mail);
  const cards = await summaries();
  expect(cards.map(({ conversationId }) => conversationId)).toEqual([
    ended.meeting.conversationId,
    ended.own,
    chatOf(mei),
    chatOf(sam),
  ]);
  const [forMei] = toldTo(mei, cards);
  expect(forMei?.text).toContain('Alex Moreno');
  expect(forMei?.text).toContain('You get this because its organiser shares their summaries with you.');
  expect(forMei?.buttons.map(({ title }) => title)).not.toContain('No more of this meeting');
  expect(toldTo(sam, cards)[0]?.text).toContain('Sie bekommen das, weil');
  expect(ended.tenant.logged.join()).not.toMatch(/Tanaka|fernhill\.example/u);
});

it('its buttons work for whom they were made, and end what comes', async () => {
  await share();
  const [card] = toldTo(mei, await summaries());
  const view = { ...objectOf(dataOf(card, 'Export')), ask: 'who attended', sort: 'name' };
  const sorted = await pressData(ended.tenant, view, { user: mei, verb: 'view' });
  expect(sorted.statusCode).toBe(200);
  expect(sorted.card?.text).toContain('Alex Moreno');
  expect((await pressData(ended.tenant, view, { user: sam })).text).toContain('That is not shared with you');
  await ended.tenant.say('', { user: mei, value: dataOf(card, 'No more of these') });
  expect((await pressData(ended.tenant, view, { user: mei })).text).toContain('That is not shared with you');
});

it('a re-join changes the copies that are there, on whatever instance', async () => {
  await share();
  await summaries();
  const { tenant, rejoin, meeting } = ended;
  const { end } = rejoin();
  await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', end));
  tenant.anotherInstance();
  tenant.advance(25 * minute);
  expect(await tenant.runJobs()).toEqual([]);
  const changed = cardsIn(tenant.updated).map(({ conversationId }) => conversationId);
  expect(changed).toEqual([meeting.conversationId, ended.own, chatOf(mei)]);
});

it('one who cannot be written to keeps it from nobody else', async () => {
  await share();
  await share(sam.mail);
  ended.tenant.world.unreachable.add(mei.teamsId);
  const cards = await summaries();
  expect(toldTo(mei, cards)).toEqual([]);
  expect(toldTo(sam, cards)).toHaveLength(1);
  expect(toldTo(currentUser, cards)).toHaveLength(1);
});

it('goes to nobody who was named for another meeting, or is not named any more', async () => {
  await sayOf(ended.tenant, 'summaries also to', mei);
  await share(sam.mail);
  await ended.tenant.say('no longer to Sam');
  expect((await summaries()).map(({ conversationId }) => conversationId)).toEqual([
    ended.meeting.conversationId,
    ended.own,
  ]);
});

it('is not read with the app’s own permission for whom the organiser has named', async () => {
  await ended.tenant.close();
  ended = await endedMeeting({ APPLICATION_ACCESS: 'summaries' });
  const { tenant } = ended;
  await share();
  tenant.world.applicationPolicies.add(currentUser.oid);
  tenant.world.signedIn.delete(currentUser.teamsId);
  const cards = await summaries();
  expect(toldTo(currentUser, cards)).toHaveLength(1);
  expect(toldTo(mei, cards)).toEqual([]);
});

it('keeps neither who they are nor where in the jobs', async () => {
  await share();
  await summaries();
  const kept: string[] = [];
  for await (const job of ended.tenant.jobs.list()) kept.push(JSON.stringify(job));
  expect(kept.join()).toContain('copies');
  expect(kept.join()).not.toContain(mei.oid);
  expect(kept.join()).not.toContain(chatOf(mei));
});

it('of a webinar goes to them where the organiser is its organiser, and does not only help with it', async () => {
  await share();
  const { tenant } = ended;
  const { clock } = tenant.app();
  const summaryOf = async (wanted: string) => {
    const event = tenant.world.virtualEvents.find(({ title }) => title === wanted);
    const session = event?.sessions.at(-1);
    if (!event || !session) throw new Error('no such event');
    const job = newJob({
      tenantId,
      organizer: { aadObjectId: currentUser.oid, userId: currentUser.teamsId },
      virtualEvent: {
        kind: event.kind === 'webinars' ? 'webinar' : 'townhall',
        eventId: event.eventId,
        sessionId: session.sessionId,
      },
      first: session.start,
      end: session.end,
    });
    await tenant.jobs.schedule({ id: jobIdOf(job), dueAt: clock(), payload: job });
    const cards = await tenant.runJobs();
    expect(toldTo(currentUser, cards), wanted).toHaveLength(1);
    return toldTo(mei, cards);
  };
  expect(await summaryOf('Product launch: Meadow')).toHaveLength(1);
  expect(await summaryOf('Meadow for beginners')).toEqual([]);
});
