import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '../../src/platform/telemetry/log.js';
import { noTracing } from '../../src/platform/telemetry/tracing.js';
import { minute } from '../../src/platform/time/clock.js';
import { type OpenStorage, openStorage } from '../../src/storage/openStorage.js';
import { createChoices } from '../../src/summaries/choices.js';
import { createSummaries } from '../../src/summaries/createSummaries.js';
import type { Left } from '../helpers/sends.js';
import { rushHost } from './rushHost.js';

let now = Date.UTC(2026, 10, 23, 10);
const clock = () => now;
let storage: OpenStorage;
let left: Left[];
let counted: string[];
beforeEach(async () => {
  storage = await openStorage({ kind: 'sqlite', file: ':memory:' }, clock);
  left = [];
  counted = [];
});
afterEach(() => storage.close());

/** One instance; `take` lets its messages go. Nothing of it happens while it is paused, so nothing renews its leases. */
function instance(take: () => Promise<void>) {
  const { store, jobs } = storage;
  return createSummaries({
    host: rushHost({ pace: { take }, clock, sleep: async () => {}, left }),
    store,
    jobs,
    choices: createChoices(store),
    clock,
    sleep: (_milliseconds, signal) => new Promise((resolve) => signal?.addEventListener('abort', () => resolve())),
    log: createLog({ level: 'error', write: (line) => expect.fail(line) }),
    enabled: true,
    pollMinutes: [1],
    rules: { graceMinutes: 5, presentPercent: 70, returnMinutes: 2 },
    chatDetail: 'summary',
    defaultLocale: 'en',
    whyNotTaken: () => null,
    count: (what) => counted.push(what),
    isInChat: async () => true,
    subscribe: null,
    tracing: noTracing,
    hasVirtualEvents: false,
  });
}

it('an instance that was paused while a message waited for its turn does not send what another has sent', async () => {
  let resume = () => {};
  const paused = new Promise<void>((resolve) => {
    resume = resolve;
  });
  let waits = () => {};
  const waiting = new Promise<void>((resolve) => {
    waits = resolve;
  });
  const first = instance(() => {
    waits();
    return paused;
  });
  const about = { tenantId: 'tenant', conversationId: '19:chat@thread.v2', meetingId: '1' };
  await first.happened({ ...about, kind: 'end', at: now, once: true, expectedEnd: now });
  now += minute;
  const run = first.runDue();
  await waiting;
  now += minute;
  await instance(async () => {}).runDue();
  resume();
  await run;
  expect(left.map(({ conversation }) => conversation)).toEqual(['19:chat@thread.v2', 'with 29:1', 'a:29:1']);
  expect(counted).toEqual(['maybeDoubled', 'sent', 'sent']);
});
