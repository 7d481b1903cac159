import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createReportMemory } from '../../src/graph/attendanceReader.js';
import type { AttendanceSource } from '../../src/graph/source.js';
import { minute } from '../../src/platform/time/clock.js';
import { graphAt } from '../helpers/graph.js';
import { type Arrived, startHttpServer } from '../helpers/httpServer.js';
import { mondayMorning } from '../helpers/tenant.js';

const source: AttendanceSource = { kind: 'me', meetingId: 'm' };
const alex = { tenantId: 't', aadObjectId: 'alex' };
const priya = { tenantId: 't', aadObjectId: 'priya' };
const Parts = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });

/** A Graph with as many reports as `series` says now, one record each; and a memory on a clock of its own. */
async function start(series = { sessions: 50, people: 1 }) {
  let now = mondayMorning;
  const report = (i: number) => ({
    id: `r${i}`,
    meetingStartDateTime: '2026-11-23T09:00:00Z',
    meetingEndDateTime: '2026-11-23T10:00:00Z',
  });
  const records = () => ({ value: Array.from({ length: series.people }, (_, i) => ({ identity: { id: `p${i}` } })) });
  const server = await startHttpServer((request: Arrived) => {
    if (!request.url.endsWith('$batch')) {
      const list = { value: Array.from({ length: series.sessions }, (_, i) => report(i)) };
      return { body: request.url.endsWith('attendanceReports') ? list : records() };
    }
    const { requests } = Parts.parse(JSON.parse(request.body));
    return { body: { responses: requests.map(({ id }) => ({ id, status: 200, body: records() })) } };
  });
  const memory = createReportMemory({ clock: () => now });
  const { graph } = graphAt(server.address);
  const ask = async (owner = alex, of = source) => {
    const before = server.requests.length;
    const reader = memory.reader(owner, async () => graph);
    const sessions = await reader.readSessions(of, await reader.listReports(of));
    return { sessions, calls: server.seen().slice(before) };
  };
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { server, memory, graph, ask, advance, series };
}

describe('a series of 50 sessions', () => {
  it('takes four round trips, and none when it is asked for again', async () => {
    const { ask } = await start();
    const first = await ask();
    expect(first.calls).toEqual([
      'GET /v1.0/me/onlineMeetings/m/attendanceReports',
      'POST /v1.0/$batch',
      'POST /v1.0/$batch',
      'POST /v1.0/$batch',
    ]);
    expect(first.sessions.map(({ reportId }) => reportId)).toEqual(Array.from({ length: 50 }, (_, i) => `r${i}`));
    const again = await ask();
    expect(again.calls).toEqual([]);
    expect(again.sessions).toEqual(first.sessions);
  });

  it('costs the list alone after two minutes, since finished reports do not change', async () => {
    const { ask, advance } = await start();
    await ask();
    advance(2 * minute + 1);
    expect((await ask()).calls).toEqual(['GET /v1.0/me/onlineMeetings/m/attendanceReports']);
  });

  it('costs nothing until two minutes are over', async () => {
    const { ask, advance } = await start();
    await ask();
    advance(2 * minute - 1);
    expect((await ask()).calls).toEqual([]);
  });

  it('costs the list and the new session’s records when there is a new one', async () => {
    const { ask, advance, series } = await start();
    await ask();
    advance(3 * minute);
    series.sessions = 51;
    const { calls, sessions } = await ask();
    expect(calls).toEqual([
      'GET /v1.0/me/onlineMeetings/m/attendanceReports',
      'GET /v1.0/me/onlineMeetings/m/attendanceReports/r50/attendanceRecords',
    ]);
    expect(sessions).toHaveLength(51);
  });

  it('is read again as a whole after a quarter of an hour', async () => {
    const { ask, advance } = await start();
    await ask();
    advance(16 * minute);
    expect((await ask()).calls).toHaveLength(4);
  });
});

describe('what is remembered of reports', () => {
  it('is a user’s own: another one asks Graph with their own token', async () => {
    const { ask } = await start({ sessions: 1, people: 1 });
    await ask(alex);
    expect((await ask(priya)).calls).toHaveLength(2);
    expect((await ask({ ...alex, tenantId: 'elsewhere' })).calls).toHaveLength(2);
    expect((await ask(alex)).calls).toHaveLength(0);
  });

  it('is kept apart for sources with the same id', async () => {
    const { ask } = await start({ sessions: 1, people: 1 });
    await ask(alex, source);
    expect((await ask(alex, { kind: 'user', userId: 'me', meetingId: 'm' })).calls).toHaveLength(2);
    expect((await ask(alex, { kind: 'webinar', eventId: 'm', sessionId: 's' })).calls).toHaveLength(2);
    expect((await ask(alex, { kind: 'townhall', eventId: 'm', sessionId: 's' })).calls).toHaveLength(2);
  });

  it('is forgotten for one user, the others’ is kept', async () => {
    const { ask, memory } = await start({ sessions: 1, people: 1 });
    await ask(alex);
    await ask(priya);
    memory.forget({ tenantId: 'T', aadObjectId: 'ALEX' });
    expect((await ask(alex)).calls).toHaveLength(2);
    expect((await ask(priya)).calls).toHaveLength(0);
  });

  it('is fetched again where a list is known to have grown, for its reader alone; what was read of it is kept', async () => {
    const { ask, memory, series } = await start({ sessions: 1, people: 1 });
    await ask(alex);
    await ask(priya);
    series.sessions = 2;
    memory.hasGrown({ tenantId: 'T', aadObjectId: 'ALEX' }, source);
    const { calls, sessions } = await ask(alex);
    expect(calls).toEqual([
      'GET /v1.0/me/onlineMeetings/m/attendanceReports',
      'GET /v1.0/me/onlineMeetings/m/attendanceReports/r1/attendanceRecords',
    ]);
    expect(sessions).toHaveLength(2);
    expect((await ask(priya)).calls).toEqual([]);
  });

  it('is no empty list and no report without people: both are about to change', async () => {
    const { ask, series } = await start({ sessions: 0, people: 0 });
    expect((await ask()).calls).toHaveLength(1);
    expect((await ask()).calls).toHaveLength(1);
    series.sessions = 1;
    expect((await ask()).calls).toHaveLength(2);
    series.people = 3;
    const { calls, sessions } = await ask();
    expect(calls).toHaveLength(1);
    expect(sessions[0]?.records).toHaveLength(3);
    expect((await ask()).calls).toEqual([]);
  });

  it('is passed over where a fresh list is wanted, but not twice in a turn', async () => {
    const { ask, memory, graph, server } = await start({ sessions: 1, people: 1 });
    await ask();
    const turn = memory.reader(alex, async () => graph);
    await turn.listReports(source, { fresh: true });
    await turn.listReports(source, { fresh: true });
    expect(server.requests).toHaveLength(3);
  });

  it('is no more than 100,000 records, the oldest forgotten first', async () => {
    const { ask } = await start({ sessions: 1, people: 60_000 });
    const other: AttendanceSource = { kind: 'me', meetingId: 'other' };
    await ask(alex, source);
    await ask(alex, other);
    expect((await ask(alex, other)).calls).toEqual([]);
    expect((await ask(alex, source)).calls).toEqual([
      'GET /v1.0/me/onlineMeetings/m/attendanceReports/r0/attendanceRecords',
    ]);
  });

  it('keeps the report of a usual meeting, however many large ones come after it', async () => {
    const { ask, series } = await start({ sessions: 1, people: 12 });
    await ask(alex, source);
    series.people = 60_000;
    for (const meetingId of ['first', 'second']) await ask(alex, { kind: 'me', meetingId });
    expect((await ask(alex, source)).calls).toEqual([]);
  });

  it('asks for no token and no Graph where nothing has to be fetched', async () => {
    const { ask, memory } = await start({ sessions: 2, people: 1 });
    await ask();
    const turn = memory.reader(alex, async () => {
      throw new Error('Graph was asked for');
    });
    expect(await turn.readSessions(source, await turn.listReports(source))).toHaveLength(2);
  });
});
