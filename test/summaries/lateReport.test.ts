import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { dueAfterSteps, lookFor } from '../../src/summaries/pollSteps.js';
import { cardsIn } from '../helpers/cards.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { hurried } from '../helpers/hurried.js';
import type { Tenant } from '../helpers/tenant.js';

let ended: EndedMeeting;
let tenant: Tenant;
beforeEach(async () => {
  ended = await endedMeeting({}, hurried());
  tenant = ended.tenant;
  await tenant.teams.deliver(ended.endEvent());
});
afterEach(() => tenant.close());

const go = async (rounds: number, step: number) => {
  for (let i = 0; i < rounds; i += 1) {
    tenant.advance(step);
    await tenant.runJobs();
  }
};
const looks = () =>
  tenant.world.requests.filter(({ service, url }) => service === 'graph' && url.endsWith('/attendanceReports')).length;
const outage = (service: string, when: RegExp, status = 503, headers = {}) => {
  const what = { status, headers, body: { error: { code: 'x', message: 'x' } } };
  const fault = { service, when, what, times: many };
  tenant.world.faults.push(fault);
  return fault;
};
const many = 10_000;
const own = () => cardsIn(ended.sentToOwn());
const changed = () => cardsIn(tenant.updated);

describe('a report that is late', () => {
  it.each([
    [2.5, 'two hours and a half'],
    [5, 'five hours'],
    [23, 'most of a day'],
  ])('by %s hours is a summary all the same', async (hours) => {
    ended.session.readyAt = ended.at + hours * hour;
    await go(26, hour);
    expect(cardsIn(ended.sentToChat()).map(({ text }) => text)).toEqual([expect.stringContaining('7 people')]);
    expect(own()).toHaveLength(1);
  });

  it('is told to the organiser alone, once, after the last of the steps; and at the end that there is none', async () => {
    ended.session.readyAt = Number.POSITIVE_INFINITY;
    await go(11, 10 * minute);
    expect(own()).toEqual([]);
    await go(2, 10 * minute);
    expect(own().map(({ text }) => text)).toEqual([expect.stringContaining('The attendance report is late')]);
    await go(21, hour);
    expect(changed()).toEqual([]);
    await go(2, hour);
    expect(own()).toHaveLength(1);
    expect(changed().map(({ text }) => text)).toEqual([expect.stringContaining('There is no attendance report')]);
    expect(ended.sentToChat()).toEqual([]);
    expect([tenant.counted('late'), tenant.counted('noReport')]).toEqual([1, 1]);
    expect(await tenant.jobs.stats()).toMatchObject({ scheduled: 0, leased: 0, dead: 0 });
  });

  it('is looked for in growing pauses, and for the last time a day after the end', () => {
    const steps = [1, 3, 7, 15, 30, 60, 120];
    const dues: number[] = [];
    for (let now: number | null = 2 * hour; now !== null; now = dueAfterSteps(steps, 0, now)) dues.push(now);
    expect(dues.at(-1)).toBe(lookFor);
    expect(dues.length).toBeLessThan(10);
    const pauses = dues.slice(1, -1).map((due, i) => due - (dues[i] ?? 0));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    for (const now of [0, 1, hour, day - 1]) expect(dueAfterSteps([0.005, 0.02], 0, now) ?? 0).toBeGreaterThan(now);
  });
});

describe('while a service is down', () => {
  it.each([
    ['Graph', 'graph', /./, 15],
    ['Entra', 'entra', /token/, 15],
    // Its client waits in earnest before it asks again.
    ['the connector', 'connector', /v1\/meetings/, 2],
  ])('%s, no look is used up: the summary comes when it is over, hours later', async (_what, service, when, times) => {
    outage(service, when);
    await go(times, (10 / times) * hour);
    expect(ended.sentToChat()).toEqual([]);
    expect(tenant.counted('outage')).toBeGreaterThanOrEqual(times);
    tenant.world.faults.length = 0;
    await go(2, 15 * minute);
    expect(cardsIn(ended.sentToChat()).map(({ text }) => text)).toEqual([expect.stringContaining('7 people')]);
  });

  it('for days, there is one last look when it is over, and the organiser is told why so late', async () => {
    ended.session.readyAt = Number.POSITIVE_INFINITY;
    outage('graph', /./);
    await go(12, 4 * hour);
    tenant.world.faults.length = 0;
    const before = looks();
    await go(4, 4 * hour);
    expect(looks()).toBe(before + 1);
    expect(changed().at(-1)?.text).toContain('did not answer me for more than a day');
    expect(own()).toHaveLength(1);
  });

  it('for longer than a week, it is given up', async () => {
    outage('graph', /./);
    await go(16, 12 * hour);
    expect(await tenant.jobs.stats()).toMatchObject({ scheduled: 0, leased: 0, dead: 0 });
    expect(changed()).toHaveLength(1);
  });

  it('and asks for ten minutes of silence, it gets them', async () => {
    const fault = outage('graph', /attendanceReports/, 429, { 'retry-after': '600' });
    await go(1, 2 * minute);
    expect(many - fault.times).toBe(1);
    await go(9, minute);
    expect(many - fault.times).toBe(1);
    await go(2, minute);
    expect(many - fault.times).toBe(2);
  });
});
