import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../src/platform/telemetry/log.js';
import { createInstances } from '../../src/sending/instances.js';
import { openSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import { simulatedClock } from '../helpers/simulatedClock.js';

/** Instances on one storage and one clock. */
function start() {
  const { clock, sleep, advance } = simulatedClock(1_000_000);
  const store = openSqliteStore({ file: ':memory:', clock });
  onTestFinished(() => store.close());
  const state = { storageDown: false };
  const logged: string[] = [];
  const log = createLog({ level: 'debug', write: (line) => logged.push(line) });
  const seen: string[] = [];
  const dead = new Set<string>();
  const watched: typeof store = {
    ...store,
    async put(key, value, options) {
      seen.push(key);
      if (state.storageDown || dead.has(key)) throw new Error('down');
      return store.put(key, value, options);
    },
  };
  const instance = (id?: string) =>
    createInstances({ store: watched, clock, sleep, log, ...(id === undefined ? {} : { id }) });
  const listed = async () => {
    const keys: string[] = [];
    for await (const { key } of store.list('instance/')) keys.push(key);
    return keys;
  };
  return { store, advance, dead, state, logged, seen, instance, listed };
}

describe('instances', () => {
  it('count themselves until they know of others, and know of them within 20 s', async () => {
    const { advance, instance } = start();
    const first = instance();
    const second = instance();
    expect(first.count()).toBe(1);
    first.start();
    await advance(1_000);
    expect(first.count()).toBe(1);
    second.start();
    await advance(1_000);
    expect(second.count()).toBe(2);
    await advance(19_000);
    expect(first.count()).toBe(2);
    await advance(3_600_000);
    expect([first.count(), second.count()]).toEqual([2, 2]);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('are not counted when their clock was ahead and they are gone, and are when they come of an older version', async () => {
    const { advance, instance, store } = start();
    await store.put('instance/ahead', { until: 1_000_000 + 24 * 3_600_000 });
    await store.put('instance/older', {});
    const first = instance();
    first.start();
    await advance(1_000);
    expect(first.count()).toBe(2);
    await first.stop();
  });

  it('that stop are not counted any more', async () => {
    const { advance, instance, listed } = start();
    const [first, second] = [instance('a'), instance('b')];
    first.start();
    second.start();
    await advance(20_000);
    expect(first.count()).toBe(2);
    await second.stop();
    expect(await listed()).toEqual(['instance/a']);
    await advance(20_000);
    expect(first.count()).toBe(1);
    await first.stop();
    expect(await listed()).toEqual([]);
  });

  it('that died are counted for a minute', async () => {
    const { advance, dead, instance } = start();
    const [first, second] = [instance('a'), instance('b')];
    first.start();
    second.start();
    await advance(20_000);
    dead.add('instance/b');
    await advance(40_000);
    expect(first.count()).toBe(2);
    await advance(41_000);
    expect(first.count()).toBe(1);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('are not taken for dead after a silence of the storage: each comes back in its own time', async () => {
    const { advance, instance, state, listed } = start();
    const [first, second] = [instance('a'), instance('b')];
    first.start();
    await advance(10_000);
    second.start();
    await advance(10_000);
    state.storageDown = true;
    await advance(100_000);
    expect(await listed()).toEqual([]);
    state.storageDown = false;
    for (let waited = 0; waited < 60_000; waited += 5_000) {
      await advance(5_000);
      expect([first.count(), second.count()]).toEqual([2, 2]);
    }
    await Promise.all([first.stop(), second.stop()]);
  });

  it('keep the last count while the storage does not answer, and say so', async () => {
    const { advance, instance, state, logged } = start();
    const [first, second] = [instance(), instance()];
    first.start();
    second.start();
    await advance(20_000);
    state.storageDown = true;
    await advance(600_000);
    expect(first.count()).toBe(2);
    expect(logged.some((line) => line.includes('instances not counted'))).toBe(true);
    expect(logged.every((line) => !line.includes('down"'))).toBe(true);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('have random names', async () => {
    const { advance, instance, seen } = start();
    const [first, second] = [instance(), instance()];
    first.start();
    first.start();
    second.start();
    await advance(1_000);
    expect(new Set(seen).size).toBe(2);
    expect(seen).toHaveLength(2);
    await Promise.all([first.stop(), second.stop()]);
  });
});
