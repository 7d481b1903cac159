import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/platform/time/clock.js';
import { cardsIn } from '../helpers/cards.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { hurried } from '../helpers/hurried.js';
import type { Tenant } from '../helpers/tenant.js';

let ended: EndedMeeting;
let tenant: Tenant;
beforeEach(async () => {
  // Pauses between attempts are as good as over; others get their turn all the same.
  ended = await endedMeeting({}, hurried());
  tenant = ended.tenant;
});
afterEach(() => tenant.close());

const runThrough = async (rounds = 12) => {
  for (let i = 0; i < rounds; i += 1) {
    tenant.advance(6 * minute);
    await tenant.runJobs();
  }
};
const down = (status: number, headers = {}) => ({ status, headers, body: { error: { code: 'x', message: 'x' } } });

describe('a summary survives', () => {
  it.each([
    ['Graph being down for a while', 'graph', /attendanceReports/, down(503), 20],
    ['Graph asking to slow down', 'graph', /attendanceReports/, down(429, { 'retry-after': '300' }), 6],
    ['Entra being down', 'entra', /token/, down(503), 6],
    ['the connector not telling the meeting', 'connector', /v1\/meetings/, down(503), 4],
    ['Teams refusing a message for a while', 'connector', /POST .*activities/, down(503), 12],
    ['Teams asking to slow down', 'connector', /POST .*activities/, down(429, { 'retry-after': '120' }), 3],
    ['a precondition of Teams', 'connector', /POST .*activities/, down(412), 5],
  ])('%s', async (_what, service, when, what, times) => {
    await tenant.teams.deliver(ended.endEvent());
    tenant.world.faults.push({ service, when, what, times });
    await runThrough();
    tenant.world.faults.length = 0;
    await runThrough();
    expect(ended.sentToChat()).toHaveLength(1);
    expect(cardsIn(ended.sentToChat())[0]?.text).toContain('7 people');
    expect(ended.sentToOwn()).toHaveLength(1);
  });

  it('a report that is an hour late', async () => {
    ended.session.readyAt = ended.at + 59 * minute;
    await tenant.teams.deliver(ended.endEvent());
    await runThrough();
    expect(cardsIn(ended.sentToChat())[0]?.text).toContain('7 people');
  });

  it('its own message being deleted: it does not come back', async () => {
    await tenant.teams.deliver(ended.endEvent());
    tenant.advance(7 * minute);
    await tenant.runJobs();
    const [sent] = ended.sentToChat();
    tenant.world.deleted.add(sent?.id ?? '');
    const { end } = ended.rejoin();
    await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'end', end));
    await runThrough();
    expect(ended.sentToChat()).toHaveLength(1);
  });

  it('the organiser not having the bot: the chat gets its figures', async () => {
    tenant.world.unreachable.add(ended.meeting.organizer.teamsId);
    await tenant.teams.deliver(ended.endEvent());
    await runThrough();
    expect(ended.sentToChat()).toHaveLength(1);
    expect(ended.sentToOwn()).toEqual([]);
  });
});

describe('while nobody knows whether Teams takes messages', () => {
  const notSent = () => tenant.logged.filter((line) => line.includes('summary not sent')).length;
  const fail = (status: number, times: number) =>
    tenant.world.faults.push({ service: 'connector', when: /POST .*thread.*activities/, what: down(status), times });

  it('a summary is sent again in growing pauses, a few times in hours, and arrives when that is over', async () => {
    await tenant.teams.deliver(ended.endEvent());
    fail(502, 10_000);
    for (let minutes = 0; minutes < 5 * 60; minutes += 2) {
      tenant.advance(2 * minute);
      await tenant.runJobs();
    }
    const sends = notSent();
    expect(sends).toBeGreaterThan(3);
    expect(sends).toBeLessThan(9);
    expect(tenant.maybeDoubled()).toBe(sends - 1);
    tenant.world.faults.length = 0;
    for (let hours = 0; hours < 5; hours += 1) {
      tenant.advance(hour);
      await tenant.runJobs();
    }
    expect(ended.sentToChat()).toHaveLength(1);
    expect(ended.sentToOwn()).toHaveLength(1);
  });

  it('what was surely not taken in between leaves it counted, and nobody is told that the report is late', async () => {
    await tenant.teams.deliver(ended.endEvent());
    fail(502, 1);
    tenant.advance(8 * minute);
    await tenant.runJobs();
    const graph = { service: 'graph', when: /attendanceReports/, what: down(503), times: 10_000 };
    tenant.world.faults.push(graph);
    tenant.advance(3 * hour);
    await tenant.runJobs();
    expect(ended.sentToOwn()).toEqual([]);
    tenant.world.faults.length = 0;
    fail(412, 12);
    await runThrough();
    expect(ended.sentToChat()).toHaveLength(1);
    expect(tenant.maybeDoubled()).toBeGreaterThan(1);
  });
});

describe('when there is no report', () => {
  it('and it comes after all, somebody’s doubled event lets the explanation become the summary', async () => {
    ended.session.readyAt = ended.at + 30 * hour;
    await tenant.teams.deliver(ended.endEvent());
    for (let i = 0; i < 26; i += 1) {
      tenant.advance(hour);
      await tenant.runJobs();
    }
    expect(ended.sentToOwn()).toHaveLength(1);
    expect(cardsIn(tenant.updated).at(-1)?.text).toContain('No attendance summary');
    tenant.advance(5 * hour);
    await tenant.teams.deliver(ended.endEvent());
    await runThrough(2);
    expect(ended.sentToOwn()).toHaveLength(1);
    expect(cardsIn(tenant.updated).some(({ text }) => text.includes('7 people'))).toBe(true);
    expect(ended.sentToChat()).toHaveLength(1);
  });
});
