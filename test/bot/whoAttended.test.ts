import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { colleague } from '../../src/sandbox/company/company.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('who attended', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  beforeEach(() => tenant.forgetRequests());
  afterAll(() => tenant.close());

  /** Longer than any report is remembered. */
  const forgetReports = () => tenant.advance(16 * minute);

  it('answers in the meeting chat with the newest occurrence, its re-join merged, once the calendar has said that it is one', async () => {
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('Weekly product sync');
    expect(card?.text).toContain('10 people');
    // He was in for all of it, and for ten minutes before it and in the session two hours later.
    expect(card?.text).toMatch(/Alex Moreno +Organiser +58 min · 10 min outside the meeting/);
    expect(card?.text).toContain('The meeting was opened again on');
    // One list, ten and two records in pages of five, and the calendar: two sessions hours apart may be two dates.
    expect(tenant.requestsTo('graph')).toHaveLength(1 + 2 + 1 + 1);
  });

  it('costs three Graph calls when the newest date of a series has one session on one page: the calendar tells its length', async () => {
    forgetReports();
    tenant.world.recordsPerPage = 100;
    const weekly = tenant.world.meetings.find(({ subject }) => subject === 'Weekly product sync');
    const rejoin = weekly?.occurrences.at(-1)?.sessions.pop();
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toContain('10 people');
    expect(tenant.requestsTo('graph')).toHaveLength(3);
    tenant.forgetRequests();
    await tenant.say('who attended', { where: 'meeting' });
    expect(tenant.requestsTo('graph'), 'asked again').toEqual([]);
    tenant.advance(3 * minute);
    await tenant.say('who attended', { where: 'meeting' });
    expect(tenant.requestsTo('graph'), 'asked again after three minutes').toHaveLength(1);
    if (rejoin) weekly?.occurrences.at(-1)?.sessions.push(rejoin);
    tenant.world.recordsPerPage = 5;
  });

  it('answers in private with the newest meeting that has ended, following every page of records', async () => {
    const [card] = await tenant.say('Who attended?');
    expect(card?.text).toContain('Customer onboarding: Kestrel Books');
    expect(card?.text).toContain('7 people   44 min long');
    expect(card?.json).toContain('1 Organiser · 3 Presenters · 3 Attendees');
    expect(card?.text).toContain('Someone from Kestrel');
  });

  it('masks the number of a dial-in caller', async () => {
    const [card] = await tenant.say('who attended');
    expect(card?.text).toMatch(/\+49 ••• 0123/);
    expect(card?.json).not.toContain('4930901820123');
  });

  it('shows a person whose times are hidden as unknown, not as absent', async () => {
    const [card] = await tenant.say('who attended', { where: 'meeting' });
    expect(card?.text).toMatch(/Amara Okafor +unknown/);
  });

  it('offers no timeline, file or share of a meeting that nobody came to', async () => {
    const launch = tenant.world.meetings.find(({ subject }) => subject === 'Launch planning');
    const kept =
      launch?.occurrences.flatMap(({ sessions }) => sessions.map((session) => [session, session.records] as const)) ??
      [];
    for (const [session] of kept) session.records = [];
    const [card] = await tenant.say('who attended the launch planning');
    for (const [session, records] of kept) session.records = records;
    expect(card?.text).toMatch(/^Nobody came\n/);
    expect(card?.buttons.map(({ title }) => title).filter((title) => !title.includes(' · '))).toEqual(['Open']);
  });

  it('leaves the asker’s other meetings one tap away, and answers about the one that is tapped', async () => {
    const [card] = await tenant.say('who attended');
    // Not the one of somebody else, whose report only its organiser may read.
    expect(card?.buttons.filter(({ title }) => title.includes('Budget'))).toEqual([]);
    const [refusal] = await tenant.say('who attended the budget review');
    expect(refusal?.text).toContain('Only the organiser can see this');
    const design = refusal?.buttons.find(({ title }) => title.includes('Design review'));
    const [notReady] = await tenant.say('', { value: design?.data });
    expect(notReady?.text).toContain('The report is not ready yet');
    const [again] = notReady?.buttons ?? [];
    expect(again?.title).toBe('Try again');
    tenant.advance(121 * minute);
    const [ready] = await tenant.say('', { value: again?.data });
    expect(ready?.text).toContain('Design review');
    expect(ready?.text).toContain('1 person');
    tenant.advance(-121 * minute);
  });

  it('adds the time to buttons that would read the same', async () => {
    const design = tenant.world.meetings.find(({ subject }) => subject === 'Design review');
    const [first] = design?.occurrences ?? [];
    if (first) design?.occurrences.push({ ...first, eventId: 'twin', start: first.start + 10 * minute });
    const [card] = await tenant.say('who attended');
    const titles = card?.buttons.map(({ title }) => title).filter((title) => title.includes('Design review'));
    expect(titles).toHaveLength(2);
    expect(new Set(titles).size).toBe(2);
    design?.occurrences.pop();
  });

  it('says why there is no report for a meeting that ended days ago', async () => {
    const supplier = tenant.world.meetings.find(({ subject }) => subject === 'Supplier interview');
    const event = supplier?.occurrences[0]?.eventId;
    const [answer] = await tenant.say('', { value: { ask: 'who attended', event } });
    expect(answer?.text).toContain('There is no attendance report');
  });

  it('refuses an event that is not in the asker’s calendar, whatever a button says', async () => {
    const [card] = await tenant.say('', { value: { ask: 'who attended', event: 'forged' } });
    expect(card?.text).toContain('That meeting is no longer on my list');
  });

  it('tells somebody else in the chat that only the organiser can see it, without showing a name', async () => {
    const [card] = await tenant.say('who attended', { where: 'meeting', user: colleague(1) });
    expect(card?.text).toContain('Only the organiser can see this');
    expect(card?.json).not.toContain('Moreno');
  });

  it('answers in a channel meeting from the report of that time only', async () => {
    const [card] = await tenant.say('who attended', { where: 'channel' });
    expect(card?.text).toContain('Launch planning');
    expect(card?.text).toContain('6 people');
  });

  it('gives Graph exactly the token that Entra gave, and Entra exactly the one of the Token Service', async () => {
    forgetReports();
    const weekly = tenant.world.meetings.find(({ subject }) => subject === 'Weekly product sync');
    const rejoin = weekly?.occurrences.at(-1)?.sessions.pop();
    await tenant.say('who attended', { where: 'meeting' });
    if (rejoin) weekly?.occurrences.at(-1)?.sessions.push(rejoin);
    const bearers = tenant.world.requests.filter(({ service }) => service === 'graph').map(({ bearer }) => bearer);
    // One for the reports, and one for the calendar.
    const tokens = await Promise.all(
      [...new Set(bearers)].map((bearer) => tenant.world.entraSigner.verify(bearer ?? '')),
    );
    expect(tokens).toMatchObject([
      { aud: 'https://graph.microsoft.com', scp: 'OnlineMeetingArtifact.Read.All' },
      { aud: 'https://graph.microsoft.com', scp: 'OnlineMeetings.Read Calendars.Read' },
    ]);
  });
});
