import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import type { Fault } from '../../src/sandbox/world/faults.js';
import { failureOf } from '../helpers/graph.js';
import { graphFor, kinds, readEverything, shrinkTownHall, sourceOf } from '../helpers/sources.js';
import { mondayMorning } from '../helpers/tenant.js';

const everywhere = kinds.flatMap((kind) => (['v1.0', 'beta'] as const).map((version) => ({ kind, version })));
const list = /attendanceReports$/;
const records = /attendanceRecords/;
const error = (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: { error: { code: 'Odd', message: 'An error has occurred.' } },
});

describe.each(everywhere)('the source "$kind" of $version', ({ kind, version }) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ clock: () => mondayMorning });
    sandbox.world.applicationPolicies.add(currentUser.oid);
    shrinkTownHall(sandbox.world);
  });
  beforeEach(() => {
    sandbox.world.faults.length = 0;
    sandbox.world.requests.length = 0;
  });
  afterAll(() => sandbox.close());

  const spoil = (when: RegExp, what: Fault['what'], times = 1) =>
    sandbox.world.faults.push({ service: 'graph', when, what, times });
  const read = async (allowed?: number) => {
    const { source, people } = sourceOf(sandbox.world, kind);
    const { graph, waits } = await graphFor(sandbox, kind, { version, ...(allowed === undefined ? {} : { allowed }) });
    return { sessions: readEverything(graph, source), people, waits };
  };
  const names = async () => (await (await read()).sessions).flatMap((session) => session.records);
  const expectAll = async ({ sessions, people }: Awaited<ReturnType<typeof read>>) => {
    const [only, ...others] = await sessions;
    expect([only?.records.length, only?.complete, others]).toEqual([people, true, []]);
  };

  it('is read to its last page: one list, and the records in pages of five', async () => {
    const { sessions, people, waits } = await read();
    const [session] = await sessions;
    expect(session).toMatchObject({ complete: true, participantCount: people });
    expect(new Set(session?.records.map(({ identityId, displayName }) => `${identityId} ${displayName}`)).size).toBe(
      people,
    );
    const asked = sandbox.world.requests.map(({ url }) => url);
    expect(asked).toHaveLength(1 + Math.ceil(people / 5));
    for (const url of asked) expect(url.startsWith(`/${version}/`)).toBe(true);
    expect(waits).toEqual([]);
  });

  it('has reactions in beta only, and registrations where somebody registered', async () => {
    const all = await names();
    expect(all.every(({ engagement }) => (engagement !== null) === (version === 'beta'))).toBe(true);
    const registered = all.filter(({ registration }) => registration !== null);
    expect(registered).toHaveLength(kind === 'me' || kind === 'user' ? 0 : 4);
  });

  it.each([
    ['the list', list],
    ['the records', records],
  ])('waits when %s is throttled, and then has everything', async (_what, when) => {
    spoil(when, error(429, { 'retry-after': '3' }));
    const reading = await read();
    await expectAll(reading);
    expect(reading.waits).toEqual([3000]);
  });

  it.each(['reset', 'cut', 'page'] satisfies Fault['what'][])('survives a "%s" in each call', async (what) => {
    spoil(list, what);
    spoil(records, what);
    spoil(/skiptoken/, what);
    const reading = await read();
    await expectAll(reading);
    expect(reading.waits.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['reset', 'graph-down'],
    ['cut', 'graph-down'],
    ['page', 'graph-garbled'],
    [error(500), 'graph-down'],
    [error(503), 'graph-down'],
    [error(429), 'throttled'],
  ] satisfies [Fault['what'], string][])('fails in the end when it is %j for good: %s', async (what, code) => {
    spoil(records, what, 100);
    const { sessions, waits } = await read();
    expect((await failureOf(sessions)).code).toBe(code);
    expect(waits).toHaveLength(3);
  });

  it('fails at the deadline when there is silence', async () => {
    sandbox.world.graphGate = new Promise(() => {});
    expect((await failureOf((await read(60)).sessions)).code).toBe('graph-slow');
    sandbox.world.graphGate = Promise.resolve();
  });

  it('is empty while there is no report, and "not ready" while a listed one is being written', async () => {
    spoil(list, error(404));
    expect(await (await read()).sessions).toEqual([]);
    spoil(records, error(404));
    expect((await failureOf((await read()).sessions)).code).toBe('not-ready');
  });

  it('refuses whoever is neither organiser nor co-organiser', async () => {
    const { source } = sourceOf(sandbox.world, kind);
    const stranger = {
      aud: 'https://graph.microsoft.com',
      oid: colleague(6).oid,
      scp: 'OnlineMeetingArtifact.Read.All',
    };
    const accessToken = await sandbox.world.entraSigner.sign(stranger);
    const { graph } = await graphFor(sandbox, kind, { version, accessToken, access: 'delegated' });
    const expected = {
      me: 'not-organizer',
      user: 'not-organizer',
      webinar: 'graph-refused',
      townhall: 'graph-refused',
    };
    expect((await failureOf(readEverything(graph, source))).code).toBe(expected[kind]);
  });

  it('refuses a token without the permission', async () => {
    const { source } = sourceOf(sandbox.world, kind);
    const accessToken = await sandbox.world.entraSigner.sign({
      aud: 'https://graph.microsoft.com',
      oid: currentUser.oid,
      scp: 'Calendars.Read',
    });
    const { graph } = await graphFor(sandbox, kind, { version, accessToken });
    expect((await failureOf(readEverything(graph, source))).code).toBe('permission-missing');
  });
});
