import { afterEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import type { JobQueue } from '../../src/storage/jobQueue.js';
import type { OpenStorage } from '../../src/storage/openStorage.js';
import { StorageError, type StorageErrorCode } from '../../src/storage/storageError.js';
import type { Store } from '../../src/storage/store.js';
import { cardsIn } from '../helpers/cards.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { hurried } from '../helpers/hurried.js';

let ended: EndedMeeting;
afterEach(() => ended.tenant.close());

/** What each call of the storage meets; `null` lets it through. */
type Fault = (call: string) => StorageErrorCode | 'conflict' | null;

const conflicts = new Set(['putIfAbsent', 'putIfUnchanged', 'save', 'renew', 'complete', 'postpone']);

/** The storage, but for what `fault` says: the contract's tests prove that real faults arrive like this. */
function faulty(storage: OpenStorage, fault: { now: Fault }): OpenStorage {
  const around = <T extends Store | JobQueue>(target: T): T =>
    new Proxy(target, {
      get(of, name, receiver) {
        const value: unknown = Reflect.get(of, name, receiver);
        if (typeof value !== 'function' || name === 'close' || name === 'list') return value;
        return async (...args: unknown[]) => {
          const what = fault.now(String(name));
          if (what === 'conflict') return conflicts.has(String(name)) ? null : value.apply(of, args);
          if (what !== null) throw new StorageError(what, 'made up');
          return value.apply(of, args);
        };
      },
    });
  return { ...storage, store: around(storage.store), jobs: around(storage.jobs) };
}

const writes = new Set(['put', 'putIfAbsent', 'putIfUnchanged', 'schedule', 'save', 'postpone', 'complete', 'renew']);

describe('while the storage', () => {
  const start = async (fault: { now: Fault }) => {
    ended = await endedMeeting({}, hurried(), (storage) => faulty(storage, fault));
    return ended;
  };
  const runThrough = async (rounds: number) => {
    for (let i = 0; i < rounds; i += 1) {
      ended.tenant.advance(6 * minute);
      await ended.tenant.runJobs().catch(() => []);
    }
  };

  it.each<[string, Fault]>([
    ['is locked or down', () => 'storage-down'],
    ['is full', (call) => (writes.has(call) ? 'storage-full' : null)],
    ['refuses', () => 'storage-refused'],
    ['lets others win every time', () => 'conflict'],
  ])('%s when the meeting ends, nothing is lost: the summary arrives once it works again', async (_what, now) => {
    const fault: { now: Fault } = { now: () => null };
    const { tenant, endEvent, sentToChat, sentToOwn } = await start(fault);
    fault.now = now;
    await tenant.teams.deliver(endEvent());
    await runThrough(3);
    fault.now = () => null;
    await runThrough(20);
    expect(sentToChat()).toHaveLength(1);
    expect(cardsIn(sentToChat())[0]?.text).toContain('7 people');
    expect(sentToOwn()).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['is locked or down', () => 'storage-down'],
    ['is full', (call) => (writes.has(call) ? 'storage-full' : null)],
    ['lets others win', () => 'conflict'],
  ])('%s now and then while the job runs, the summary arrives', async (_what, now) => {
    let calls = 0;
    const fault: { now: Fault } = { now: () => null };
    const { tenant, endEvent, sentToChat, sentToOwn } = await start(fault);
    await tenant.teams.deliver(endEvent());
    fault.now = (call) => (++calls % 7 === 0 ? now(call) : null);
    await runThrough(20);
    fault.now = () => null;
    await runThrough(20);
    expect(sentToChat().length).toBeGreaterThanOrEqual(1);
    expect(sentToOwn().length).toBeGreaterThanOrEqual(1);
    // A message whose record could not be written may come twice, and is counted.
    expect(sentToChat().length + sentToOwn().length).toBeLessThanOrEqual(2 + tenant.maybeDoubled());
  });
});
