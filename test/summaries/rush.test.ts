import { afterEach, expect, it } from 'vitest';
import { createLog } from '../../src/platform/telemetry/log.js';
import { noTracing } from '../../src/platform/telemetry/tracing.js';
import { hour, minute, second } from '../../src/platform/time/clock.js';
import { createSendPace } from '../../src/sending/sendPace.js';
import { type OpenStorage, openStorage } from '../../src/storage/openStorage.js';
import { createChoices } from '../../src/summaries/choices.js';
import { createSummaries } from '../../src/summaries/createSummaries.js';
import { expectWithinLimits, type Left } from '../helpers/sends.js';
import { simulatedClock } from '../helpers/simulatedClock.js';
import { rushHost } from './rushHost.js';

const meetings = 10_000;
const tenantId = 'tenant';
const start = Date.UTC(2026, 10, 23, 10);

let storage: OpenStorage;
afterEach(() => storage.close());

it(`the summaries of ${meetings} meetings that end in the same minute leave as fast as Teams allows`, {
  timeout: 300_000,
}, async () => {
  const { clock, sleep, during } = simulatedClock(start);
  storage = await openStorage({ kind: 'sqlite', file: ':memory:' }, clock);
  const { store, jobs } = storage;
  const left: Left[] = [];
  const pace = createSendPace({ clock, sleep, share: () => 1 });
  const log = createLog({ level: 'error', write: (line) => expect.fail(line) });
  const summaries = createSummaries({
    host: rushHost({ pace, clock, sleep, left }),
    store,
    jobs,
    choices: createChoices(store),
    clock,
    sleep,
    log,
    enabled: true,
    pollMinutes: [1, 3, 7, 15, 30, 60, 120],
    rules: { graceMinutes: 5, presentPercent: 70, returnMinutes: 2 },
    chatDetail: 'summary',
    defaultLocale: 'en',
    whyNotTaken: () => null,
    count: () => {},
    isInChat: async () => true,
    subscribe: null,
    tracing: noTracing,
    hasVirtualEvents: false,
  });
  for (let i = 0; i < meetings; i += 1) {
    const at = start - minute + Math.floor((i / meetings) * minute);
    const about = { tenantId, conversationId: `19:meeting_${i}@thread.v2`, meetingId: String(i) };
    await summaries.happened({ ...about, kind: 'end', at, once: true, expectedEnd: at });
  }

  summaries.start();
  const until = start + hour;
  const sends = meetings * 3;
  await during(
    (async () => {
      while (left.length < sends && clock() < until) await sleep(second);
      await summaries.stop(0);
    })(),
  );

  // A chat's summary, the organiser's, and the organiser's chat, whose creation counts as a send (learn: rate-limit).
  const to = (prefix: string) => left.filter(({ conversation }) => conversation.startsWith(prefix)).length;
  expect([to('19:'), to('with '), to('a:')]).toEqual([meetings, meetings, meetings]);
  expect(new Set(left.map(({ conversation }) => conversation).filter((id) => id.startsWith('19:'))).size).toBe(
    meetings,
  );
  expectWithinLimits(left);
  const took = Math.max(...left.map(({ at }) => at)) - start;
  const allowed = (sends / 50) * second;
  process.stderr.write(
    `${sends} sends took ${took / second} s of the ${allowed / second} s that Teams allows at best\n`,
  );
  expect(took).toBeLessThanOrEqual(1.05 * allowed);
});
