import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { tenantId } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting, SandboxSession } from '../../src/sandbox/company/meeting.js';
import type { ActivityBody } from '../../src/sandbox/services/teams.js';
import { jobIdOf, newJob } from '../../src/summaries/summaryJob.js';
import { cardsIn } from '../helpers/cards.js';
import { mondayMorning, startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
let series: SandboxMeeting;
const today = mondayMorning;
const yesterday = today - day;

beforeEach(async () => {
  tenant = await startTenant();
  const weekly = tenant.world.meetings.find(({ subject }) => subject === 'Weekly product sync');
  const [past, last] = weekly?.occurrences.slice(-2) ?? [];
  if (!weekly || !past || !last) throw new Error('no series');
  series = weekly;
  takesPlace(past, yesterday);
  takesPlace(last, today);
});
afterEach(() => tenant.close());

/** One hour that ends at `end`; its report is there ten minutes later. */
function takesPlace(occurrence: { start: number; end: number; sessions: SandboxSession[] }, end: number): void {
  const [session] = occurrence.sessions;
  if (!session) throw new Error('no session');
  Object.assign(occurrence, { start: end - hour, end });
  Object.assign(session, { start: end - hour, end, readyAt: end + 10 * minute });
  occurrence.sessions.splice(1);
}

const ends = (at: number) => tenant.teams.deliver(tenant.teams.meetingEvent(series, 'end', at));
const endsWith = (value: unknown, change: ActivityBody = {}) =>
  tenant.teams.deliver({ ...tenant.teams.meetingEvent(series, 'end', today), value, ...change });
const inChat = () => tenant.sent.filter(({ conversationId }) => conversationId === series.conversationId);
const runThrough = async (rounds = 7) => {
  for (let i = 0; i < rounds; i += 1) {
    tenant.advance(20 * minute);
    await tenant.runJobs();
  }
};

describe('an older end that comes again', () => {
  it('while today’s waits takes nothing from it, and is not told twice', async () => {
    tenant.advance(-day);
    await ends(yesterday);
    await runThrough();
    expect(inChat()).toHaveLength(1);
    tenant.advance(today - yesterday - 140 * minute);
    await ends(today);
    await ends(yesterday);
    await runThrough();
    expect(inChat()).toHaveLength(2);
    expect(tenant.maybeDoubled()).toBe(0);
    const { scheduled, dead } = await tenant.jobs.stats();
    expect({ scheduled, dead }).toEqual({ scheduled: 0, dead: 0 });
  });

  it('for the first time has its own summary, beside today’s', async () => {
    await ends(today);
    await ends(yesterday);
    await runThrough();
    expect(inChat()).toHaveLength(2);
  });

  it('after its summary has been told asks nobody, and sends nothing', async () => {
    await ends(today);
    await runThrough();
    const asked = tenant.requestsTo('graph').length;
    await ends(today);
    await ends(today);
    await runThrough();
    expect(inChat()).toHaveLength(1);
    expect(tenant.updated).toEqual([]);
    expect(tenant.requestsTo('graph')).toHaveLength(asked);
  });

  it('of dates that are long over starts no summary, and is counted', async () => {
    const dates = series.occurrences.slice(-5, -2).map(({ end }) => end);
    for (const date of dates) await ends(date);
    await runThrough();
    expect(inChat()).toEqual([]);
    expect(tenant.counted('oldEvent')).toBe(dates.length);
  });
});

describe('a date whose events were all late', () => {
  it('and that was found all the same, since the bot was new there, is told once: later sessions change that', async () => {
    tenant.advance(-9 * hour);
    await tenant.teams.deliver(tenant.teams.installed(series));
    await tenant.teams.settled();
    const welcomed = tenant.sent.length;
    const sent = () => tenant.sent.slice(welcomed).filter(({ activity }) => activity.type === 'message');
    for (let hours = 0; hours < 14; hours += 1) {
      tenant.advance(hour);
      await tenant.runJobs();
    }
    expect(sent()).toHaveLength(2);
    const [session] = series.occurrences.at(-1)?.sessions ?? [];
    const [start, end] = [today + 20 * minute, today + 30 * minute];
    if (session) series.occurrences.at(-1)?.sessions.push({ ...session, reportId: 'rejoin', start, end, readyAt: end });
    await tenant.teams.deliver(tenant.teams.meetingEvent(series, 'start', today - hour));
    await ends(today);
    await runThrough();
    expect(sent()).toHaveLength(2);
    expect(cardsIn(tenant.updated).map(({ text }) => text)).toEqual([
      expect.stringContaining('opened again on'),
      expect.stringContaining('opened again on'),
    ]);
  });
});

describe('a calendar that asks for silence', () => {
  it('gets it, and the report is told without it', async () => {
    const what = { status: 429, headers: { 'retry-after': '600' }, body: { error: { code: 'x', message: 'x' } } };
    const fault = { service: 'graph', when: /calendarView/, what, times: 1000 };
    tenant.world.faults.push(fault);
    await ends(today);
    for (let minutes = 0; minutes < 10; minutes += 1) {
      tenant.advance(minute);
      await tenant.runJobs();
    }
    expect(1000 - fault.times).toBe(1);
    await runThrough();
    expect(inChat()).toHaveLength(1);
  });
});

describe('two dates that seem one, since the end of the first and the start of the second got lost', () => {
  it('are both told, the second one as soon as its report is there', async () => {
    const card = await secondDate(3 * hour);
    expect(inChat()).toHaveLength(2);
    expect(card).toContain('Who attended');
  });

  it('are both told, the second one as having no report', async () => {
    const card = await secondDate(Number.POSITIVE_INFINITY);
    expect(inChat()).toHaveLength(1);
    expect(card).toContain('There is no attendance report');
  });

  /** What the organiser’s second message says in the end. */
  async function secondDate(late: number): Promise<string | undefined> {
    const session = series.occurrences.at(-1)?.sessions[0];
    if (session) session.readyAt = today + late;
    tenant.advance(-day);
    await ends(yesterday);
    await tenant.teams.deliver(tenant.teams.meetingEvent(series, 'start', yesterday + 5 * minute));
    await runThrough();
    expect(inChat()).toHaveLength(1);
    tenant.advance(day - 140 * minute);
    await ends(today);
    const before = tenant.sent.length;
    await runThrough(8);
    expect(cardsIn(tenant.sent.slice(before)).map(({ text }) => text)).toEqual([
      expect.stringContaining('The attendance report is late'),
    ]);
    for (let hours = 0; hours < 24; hours += 1) {
      tenant.advance(hour);
      await tenant.runJobs();
    }
    return cardsIn(tenant.updated).at(-1)?.text;
  }
});

describe('an end whose time cannot be', () => {
  it.each([
    ['0001-01-01T00:00:00Z'],
    ['1970-01-01T00:00:00Z'],
    ['2026-11-23T18:00:00Z'],
    ['9999-12-31T23:59:59Z'],
    ['tomorrow'],
  ])('%s counts from when it was told', async (EndTime) => {
    await endsWith({ EndTime });
    await runThrough();
    expect(inChat()).toHaveLength(1);
  });

  it('like the activity’s own counts from now', async () => {
    await endsWith({}, { timestamp: '1999-01-01T00:00:00Z' });
    await runThrough();
    expect(inChat()).toHaveLength(1);
  });
});

describe('a job and its record of before an update', () => {
  const chat = () => ({ tenantId, conversationId: series.conversationId });

  it('go on as they were', async () => {
    // As they were stored then, word by word.
    const record = { first: today, earliest: today - hour, last: today, started: today - hour, ended: today };
    await tenant.store.put(`occurrence/${tenantId}/${series.conversationId}`, record);
    const payload = {
      ...chat(),
      ...{ meetingId: series.connectorId, organizer: null, event: null, virtualEvent: null },
      ...{ first: today, end: today, ended: today, silent: false, step: 2, sent: [], failures: 0, attempt: null },
    };
    const id = jobIdOf(newJob({ ...chat(), first: today, end: today }));
    expect(id).toBe(`summary/${tenantId}/${series.conversationId}/${today}`);
    await tenant.jobs.schedule({ id, dueAt: today + 7 * minute, payload });
    await ends(today);
    await runThrough();
    expect(inChat()).toHaveLength(1);
    expect(cardsIn(inChat())[0]?.text).toContain('Who attended');
    // And beside it the next date has its own.
    const next = today + day;
    tenant.advance(next - today - 140 * minute);
    const [occurrence] = series.occurrences.slice(-2, -1);
    if (occurrence) takesPlace(occurrence, next);
    await ends(next);
    await runThrough();
    expect(inChat()).toHaveLength(2);
  });
});
