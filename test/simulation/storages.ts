import { z } from 'zod';
import { type Clock, minute } from '../../src/platform/time/clock.js';
import { createAzureJobQueue } from '../../src/storage/azure/azureJobQueue.js';
import { createAzureStore } from '../../src/storage/azure/azureStore.js';
import { jsonOf } from '../../src/storage/azure/tableJson.js';
import { timeWidth } from '../../src/storage/azure/tableKeys.js';
import type { JobQueue } from '../../src/storage/jobQueue.js';
import { JobRow } from '../../src/storage/jobRow.js';
import { createUnknownOwners, type Owners } from '../../src/storage/owners.js';
import { openSqliteDatabase } from '../../src/storage/sqlite/sqliteDatabase.js';
import { createSqliteJobQueue } from '../../src/storage/sqlite/sqliteJobQueue.js';
import { createSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import { StorageError } from '../../src/storage/storageError.js';
import type { Store } from '../../src/storage/store.js';
import { type AroundRequest, azurePartitionOf, createAzureTable } from './azurePartition.js';
import type { Dice } from './dice.js';
import type { Time } from './time.js';

const First = z.object({ readyAt: z.number().nullable() });
const Body = z.object({ body: z.string() });

/** One that ends later is no sign that anybody works. */
const longestLease = 5 * minute;

export type StorageKind = 'sqlite' | 'azure';

export interface Outage {
  from: number;
  until: number;
  /** How many requests fail, from 0 to 1. */
  share: number;
}

/** One storage, for as many instances as there are. */
export interface SharedStorage {
  kind: StorageKind;
  /** For one process; `die` is what the system does to its locks when it dies. */
  open(clock: Clock): { store: Store; jobs: JobQueue; owners: Owners; die(): void };
  /** Jobs that processes hold which are known to be dead. */
  heldByDead(): string[];
  /** Looked at from above, at once: when the next job may be leased (infinite for never), and all jobs. */
  nextDue(): number;
  /** True while somebody has leased a job, as leases usually are. */
  isLeased(now: number): boolean;
  rows(): JobRow[];
  close(): void;
}

/** The product's own rules of both kinds: SQLite in memory, and what it makes of Azure Tables on a table in memory. */
export function createStorage(
  kind: StorageKind,
  { time, dice, outages }: { time: Time; dice: Dice; outages: Outage[] },
): SharedStorage {
  const isDown = () => {
    const now = time.now();
    const outage = outages.find(({ from, until }) => now >= from && now < until);
    return outage !== undefined && dice.chance(outage.share);
  };
  return kind === 'sqlite' ? sqlite(isDown) : azure({ time, dice, isDown });
}

function sqlite(isDown: () => boolean): SharedStorage {
  const db = openSqliteDatabase({ file: ':memory:' });
  const living = new Map<string, boolean>();
  createSqliteJobQueue({ db: db.share(), clock: () => 0 });
  const first = db.connection.prepare('SELECT min(readyAt) AS readyAt FROM jobs WHERE readyAt IS NOT NULL');
  const leased = db.connection.prepare(
    "SELECT min(readyAt) AS readyAt FROM jobs WHERE state = 'leased' AND readyAt >= ?",
  );
  const all = db.connection.prepare('SELECT body FROM jobs ORDER BY id');
  const refuse = () => Promise.reject(new StorageError('storage-down', 'SQLITE_BUSY'));
  const rows = () => all.all().map((row) => JobRow.parse(JSON.parse(Body.parse(row).body)));
  return {
    kind: 'sqlite',
    open(clock) {
      const own = db.share();
      const locked = { ...own, read: orLocked(own.read), write: orLocked(own.write), share: own.share };
      const id = `process-${living.size + 1}`;
      living.set(id, true);
      const die = () => void living.set(id, false);
      const owners: Owners = { own: () => id, isDead: (other) => living.get(other) === false, close: die };
      return {
        store: createSqliteStore({ db: locked, clock }),
        jobs: createSqliteJobQueue({ db: locked, clock, owners }),
        owners,
        die,
      };
    },
    nextDue: () => First.parse(first.get()).readyAt ?? Number.POSITIVE_INFINITY,
    isLeased: (now) => (First.parse(leased.get(now)).readyAt ?? Number.POSITIVE_INFINITY) < now + longestLease,
    rows,
    heldByDead: () =>
      rows().flatMap(({ id, state, owner }) => (state === 'leased' && living.get(owner ?? '') === false ? [id] : [])),
    close: () => db.close(),
  };

  function orLocked(run: <T>(work: () => T) => Promise<T>): <T>(work: () => T) => Promise<T> {
    return (work) => (isDown() ? refuse() : run(work));
  }
}

function azure({ time, dice, isDown }: { time: Time; dice: Dice; isDown: () => boolean }): SharedStorage {
  const [entries, jobs] = [createAzureTable(), createAzureTable()];
  const failed = () => new StorageError('storage-down', 'ServerBusy');
  const around: AroundRequest = async (kind, request) => {
    await time.sleep(dice.between(2, 20));
    const down = isDown();
    // Half of what fails has been written all the same.
    if (down && (kind === 'read' || dice.chance(0.5))) throw failed();
    const answer = request();
    await time.sleep(dice.between(2, 20));
    if (down) throw failed();
    return answer;
  };
  return {
    kind: 'azure',
    open: (clock) => ({
      store: createAzureStore({ partition: azurePartitionOf(entries, around), clock }),
      jobs: createAzureJobQueue({ partition: azurePartitionOf(jobs, around), clock }),
      owners: createUnknownOwners(),
      die: () => {},
    }),
    heldByDead: () => [],
    nextDue() {
      const key = jobs.keys.find((one) => one.startsWith('o')) ?? '';
      return key === '' ? Number.POSITIVE_INFINITY : Number(key.slice(1, 1 + timeWidth));
    },
    isLeased: (now) =>
      jobs.keys.some((key) => {
        const until = key.startsWith('o') ? Number(key.slice(1, 1 + timeWidth)) : 0;
        return until >= now && until < now + longestLease && jobs.entities.get(key)?.state === 'leased';
      }),
    rows: () =>
      [...jobs.entities.values()]
        .filter(({ rowKey }) => rowKey.startsWith('t'))
        .map((entity) => JobRow.parse(jsonOf(entity))),
    close: () => {},
  };
}
