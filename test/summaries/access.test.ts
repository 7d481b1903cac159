import { afterEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { cardsIn } from '../helpers/cards.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { dataOf, pressData } from '../helpers/presses.js';

let ended: EndedMeeting;
afterEach(() => ended.tenant.close());

const start = async (settings: Record<string, string> = {}) => {
  ended = await endedMeeting(settings);
  return ended;
};
const signOut = () => ended.tenant.world.signedIn.delete(currentUser.teamsId);
const runLater = async (minutes: number) => {
  ended.tenant.advance(minutes * minute);
  return ended.tenant.runJobs();
};

describe('whose token reads a summary', () => {
  it('is the organiser’s, exchanged on their behalf, and nobody else’s', async () => {
    const { tenant, endEvent } = await start();
    await tenant.teams.deliver(endEvent());
    tenant.forgetRequests();
    await runLater(7);
    const bearers = tenant.world.requests.filter(({ service }) => service === 'graph').map(({ bearer }) => bearer);
    expect(bearers.length).toBeGreaterThan(0);
    for (const bearer of new Set(bearers)) {
      expect(await tenant.world.entraSigner.verify(bearer ?? '')).toMatchObject({ oid: currentUser.oid });
    }
  });

  it('is the app’s own where the organiser is not signed in and the tenant allows that', async () => {
    const { tenant, endEvent, sentToChat } = await start({ APPLICATION_ACCESS: 'summaries' });
    tenant.world.applicationPolicies.add(currentUser.oid);
    signOut();
    await tenant.teams.deliver(endEvent());
    await runLater(7);
    expect(cardsIn(sentToChat())[0]?.text).toContain('7 people');
    const paths = tenant.requestsTo('graph').filter((request) => request.includes('attendanceReports'));
    expect(paths.every((request) => request.includes(`/users/${currentUser.oid}/`))).toBe(true);
  });

  it('is never somebody’s who happens to be around: the chat is told what the organiser can do', async () => {
    const { tenant, endEvent, sentToChat } = await start();
    await tenant.say('help', { user: colleague(1) });
    signOut();
    await tenant.teams.deliver(endEvent());
    await runLater(7);
    const [card] = cardsIn(sentToChat());
    expect(card?.text).toContain('The attendance report can be shown');
    expect(card?.json).not.toContain('Moreno');
    await runLater(60);
    expect(sentToChat()).toHaveLength(1);
  });
});

describe('the card that asks the organiser to sign in', () => {
  const asked = async () => {
    const { tenant, endEvent, sentToChat } = await start();
    signOut();
    await tenant.teams.deliver(endEvent());
    await runLater(7);
    const [sent] = sentToChat();
    const [card] = cardsIn(sent ? [sent] : []);
    return { tenant, card, sent };
  };
  const press = (data: unknown, user = currentUser) =>
    // The chat of the weekly series stands in for any chat: what counts is who presses where.
    pressData(ended.tenant, data, { where: 'meeting', user, verb: 'summary' });

  it('does nothing for anybody else', async () => {
    const { card } = await asked();
    const answer = await press(dataOf(card, 'Sign in'), colleague(2));
    expect(answer.text).toContain('Only the organiser decides this');
    expect(answer.messages).toEqual([]);
  });

  it.each([20, 45, 90])(
    'takes no look away, pressed after %d minutes: a report of hours later is told',
    async (after) => {
      const { tenant, card, sent } = await asked();
      ended.session.readyAt = ended.at + 5 * hour;
      for (let minutes = 10; minutes < after; minutes += 5) await runLater(5);
      await press(dataOf(card, 'Sign in'));
      await tenant.runJobs();
      for (let i = 0; i < 8; i += 1) await runLater(60);
      const [filled] = cardsIn(tenant.updated.filter(({ id }) => id === sent?.id));
      expect(filled?.text).toContain('7 people');
    },
  );

  it('is filled in place once the organiser has signed in, wherever they did', async () => {
    const { tenant, card, sent } = await asked();
    const before = tenant.sent.length;
    await press(dataOf(card, 'Sign in'));
    await tenant.runJobs();
    const [filled] = cardsIn(tenant.updated.filter(({ id }) => id === sent?.id));
    expect(filled?.text).toContain('7 people');
    const later = tenant.sent
      .slice(before)
      .filter(({ conversationId }) => conversationId === ended.meeting.conversationId);
    expect(later).toEqual([]);
  });

  it('is not sent before the meeting is over, though its job runs early: an instance’s clock was ahead', async () => {
    const { tenant, meeting, endEvent, sentToChat } = await start();
    signOut();
    const [planned] = meeting.occurrences;
    const id = `summary/${tenantId}/${meeting.conversationId}/${planned?.start}`;
    const job = await tenant.jobs.get(id);
    await runLater(-30);
    await tenant.jobs.schedule({ id, dueAt: ended.at - 30 * minute, payload: job?.payload });
    await tenant.runJobs();
    expect(tenant.logged.filter((line) => line.includes('not-signed-in'))).toHaveLength(1);
    expect([sentToChat(), ended.sentToOwn()]).toEqual([[], []]);
    await runLater(30);
    await tenant.teams.deliver(endEvent());
    await runLater(7);
    expect(cardsIn(sentToChat()).map(({ text }) => text)).toEqual([
      expect.stringContaining('The attendance report can be shown'),
    ]);
  });

  it('is filled by a later look where nothing was amiss but for a moment, also when the report was late', async () => {
    const { tenant, endEvent, sentToChat } = await start();
    ended.session.readyAt = ended.at + 3 * hour;
    await tenant.teams.deliver(endEvent());
    for (let i = 0; i < 3; i += 1) await runLater(50);
    signOut();
    for (let i = 0; i < 6; i += 1) await runLater(20);
    expect(cardsIn(sentToChat()).map(({ text }) => text)).toEqual([
      expect.stringContaining('The attendance report can be shown'),
    ]);
    tenant.world.signedIn.add(currentUser.teamsId);
    for (let i = 0; i < 6; i += 1) await runLater(60);
    expect(cardsIn(tenant.updated).at(-1)?.text).toContain('7 people');
  });

  it('is filled even when they sign in after the last look', async () => {
    const { tenant, sent } = await asked();
    for (let i = 0; i < 6; i += 1) await runLater(40);
    tenant.world.signedIn.add(currentUser.teamsId);
    await tenant.say('sign in');
    await tenant.runJobs();
    expect(cardsIn(tenant.updated.filter(({ id }) => id === sent?.id))[0]?.text).toContain('7 people');
  });
});

describe('without consent', () => {
  it('the chat is told that the organiser has to sign in', async () => {
    const { tenant, endEvent, sentToChat } = await start();
    tenant.world.consents.delete(consentKey(currentUser.oid, 'OnlineMeetingArtifact.Read.All'));
    await tenant.teams.deliver(endEvent());
    await runLater(7);
    expect(cardsIn(sentToChat())[0]?.text).toContain('The attendance report can be shown');
  });
});
