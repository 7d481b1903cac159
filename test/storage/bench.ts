import { afterEach, beforeEach } from 'vitest';
import type { Clock } from '../../src/platform/time/clock.js';
import type { Store } from '../../src/storage/store.js';

/** An empty place to store things, which several handles may share. */
export interface Place {
  /** A further handle on this place. */
  open(clock: Clock): Promise<Store>;
  /** Removes the place, after all its handles were closed. */
  remove(): Promise<void>;
}

/** What every test of the contract works with: a fresh place, and a clock that stands still until it is moved. */
export interface Bench {
  readonly start: number;
  now: number;
  readonly store: Store;
  openAnother(): Promise<Store>;
  read(key: string): Promise<unknown>;
  keysUnder(prefix: string, from?: Store): Promise<string[]>;
}

/** Call inside `describe`: the place is made before and removed after each test. */
export function createBench(createPlace: () => Promise<Place>): Bench {
  const start = Date.UTC(2026, 2, 4, 9);
  let place: Place | null = null;
  let opened: Store[] = [];

  const bench: Bench = {
    start,
    now: start,
    get store() {
      const [first] = opened;
      if (!first) throw new Error('no test is running');
      return first;
    },
    async openAnother() {
      if (!place) throw new Error('no test is running');
      const another = await place.open(() => bench.now);
      opened.push(another);
      return another;
    },
    read: async (key) => (await bench.store.get(key))?.value,
    async keysUnder(prefix, from = bench.store) {
      const keys: string[] = [];
      for await (const { key } of from.list(prefix)) keys.push(key);
      return keys;
    },
  };

  beforeEach(async () => {
    bench.now = start;
    opened = [];
    place = await createPlace();
    await bench.openAnother();
  });
  afterEach(async () => {
    for (const one of opened) await one.close();
    await place?.remove();
  });
  return bench;
}
