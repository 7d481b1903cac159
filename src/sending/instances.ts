import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Log } from '../platform/telemetry/log.js';
import { type Clock, second } from '../platform/time/clock.js';
import { isStillHeld } from '../platform/time/leaseTime.js';
import type { Sleep } from '../platform/time/sleep.js';
import type { Store } from '../storage/store.js';

const prefix = 'instance/';
const beat = 20 * second;
/** Two beats may be lost. An instance that has died keeps its share for that long. */
const lifetime = 60 * second;

const Alive = z.object({ until: z.number().optional() }).catch({});

/** How many instances of the bot are alive on one storage. Asked in the background; nobody waits for it. */
export interface Instances {
  id: string;
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
  /** Told of those that live, this one included, whenever they were counted and all have had time to say so. */
  onCounted?(alive: ReadonlySet<string>): Promise<void>;
}

export function createInstances({
  store,
  clock,
  sleep,
  log,
  id = randomUUID(),
  onCounted = async () => {},
}: InstancesOptions): Instances {
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
    const own: z.output<typeof Alive> = { until };
    await store.put(key, own, { expiresAt: until });
    const alive = new Set([id]);
    for await (const entry of store.list(prefix)) if (isAlive(entry.value)) alive.add(entry.key.slice(prefix.length));
    known = othersHadTime ? alive.size : Math.max(known, alive.size);
    const isKnown = othersHadTime;
    othersHadTime = true;
    if (isKnown) await onCounted(alive);
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
    id,
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
