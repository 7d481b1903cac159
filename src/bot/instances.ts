import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Clock, second } from '../platform/clock.js';
import { errorOrigin } from '../platform/errorOrigin.js';
import { isStillHeld } from '../platform/leaseTime.js';
import type { Log } from '../platform/log.js';
import type { Sleep } from '../platform/sleep.js';
import type { Store } from '../storage/store.js';

const prefix = 'instance/';
const beat = 20 * second;
/** Two beats may be lost; an instance that died takes its share for as long. */
const lifetime = 60 * second;

const Alive = z.object({ until: z.number().optional() }).catch({});

/** How many instances of the bot are alive on one storage. Asked in the background; nobody waits for it. */
export interface Instances {
  /** As far as is known; at least this one. */
  count(): number;
  start(): void;
  /** Tells the others that this one is gone. */
  stop(): Promise<void>;
}

export interface InstancesOptions {
  store: Store;
  clock: Clock;
  sleep: Sleep;
  log: Log;
  id?: string;
}

export function createInstances({ store, clock, sleep, log, id = randomUUID() }: InstancesOptions): Instances {
  const key = `${prefix}${id}`;
  const off = new AbortController();
  let known = 1;
  let running: Promise<void> | null = null;

  /** After a silence of the storage everybody is expired, and whoever comes back first would be alone. */
  let othersHadTime = true;

  /** One whose clock was ahead when it died is not counted until that time has come; an older version tells no time. */
  const isAlive = (value: unknown): boolean => {
    const { until } = Alive.parse(value);
    return until === undefined || isStillHeld(until, clock(), lifetime);
  };

  async function announceAndCount(): Promise<void> {
    const until = clock() + lifetime;
    const alive: z.output<typeof Alive> = { until };
    await store.put(key, alive, { expiresAt: until });
    let others = 0;
    for await (const entry of store.list(prefix)) if (entry.key !== key && isAlive(entry.value)) others += 1;
    known = othersHadTime ? 1 + others : Math.max(known, 1 + others);
    othersHadTime = true;
  }

  async function run(): Promise<void> {
    while (!off.signal.aborted) {
      try {
        await announceAndCount();
      } catch (error) {
        othersHadTime = false;
        log.warn({ ...errorOrigin(error) }, 'instances not counted: the last count stays');
      }
      if (!off.signal.aborted) await sleep(beat, off.signal);
    }
  }

  return {
    count: () => known,
    start() {
      running ??= run();
    },
    async stop() {
      off.abort();
      await running;
      // One that is not deleted is gone when it expires.
      await store.delete(key).catch((error: unknown) => log.warn(errorOrigin(error), 'instance not signed off'));
    },
  };
}
