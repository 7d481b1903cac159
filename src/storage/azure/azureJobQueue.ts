import { randomUUID } from 'node:crypto';
import type { TransactionAction } from '@azure/data-tables';
import type { Clock } from '../../platform/time/clock.js';
import { createJobQueue, isReady } from '../createJobQueue.js';
import type { JobQueue } from '../jobQueue.js';
import { JobRow, readyAt } from '../jobRow.js';
import type { JobTable, StoredJob } from '../jobTable.js';
import type { AzurePartition, Entity } from './azureTables.js';
import { jsonOf, jsonProperties } from './tableJson.js';
import { afterPrefix, encodeKey, longestKey, timeKey, timeWidth } from './tableKeys.js';

/** Jobs read and taken at the same time. */
const abreast = 8;
const duePage = 200;
/** Two actions a job; a transaction takes 100 (learn: performing-entity-group-transactions). */
const sweptTogether = 50;

/**
 * Jobs in one partition of Azure Tables. `t<id>` holds the job; beside it lies exactly one entity that only sorts: `o<time><id>`
 * while the job is open, by when it may be leased, `d` done and `x` dead, by when it is forgotten. Each change of both is one
 * transaction under the job's ETag. So what is due is a short range, never a scan: a lease costs one query, and a read and a
 * transaction a job. A partition takes 2,000 entities a second (learn: scalability-targets), which is some 600 jobs.
 */
export function createAzureJobQueue({ partition, clock }: { partition: AzurePartition; clock: Clock }): JobQueue {
  return createJobQueue({ table: createAzureJobTable(partition), clock });
}

function createAzureJobTable(partition: AzurePartition): JobTable {
  const partitionKey = partition.name;
  const key = (id: string) => encodeKey(id, longestKey - timeWidth - 1);

  async function read(rowKey: string): Promise<(StoredJob & { write: unknown }) | null> {
    const entity = await partition.get(rowKey);
    if (entity === null) return null;
    return { row: JobRow.parse(jsonOf(entity)), version: entity.etag, write: entity.write };
  }

  async function write(before: StoredJob | null, after: JobRow): Promise<boolean> {
    const rowKey = `t${key(after.id)}`;
    const written = randomUUID();
    const job = { partitionKey, rowKey, write: written, ...jsonProperties(after) };
    const place = placeOf(after, key(after.id));
    const left = before && placeOf(before.row, key(after.id));
    const actions: TransactionAction[] = [
      before === null ? ['create', job] : ['update', job, 'Replace', { etag: before.version }],
      ['upsert', { partitionKey, rowKey: place, state: after.state }, 'Replace'],
    ];
    if (left !== null && left !== place) actions.push(['delete', { partitionKey, rowKey: left }]);
    if (await partition.submit(actions)) return true;
    // When the answer to our own write was lost, the SDK's second try finds it there.
    return (await read(rowKey))?.write === written;
  }

  async function takeOne(place: string, now: number, change: (row: JobRow) => JobRow): Promise<JobRow | null> {
    const stored = await read(`t${place.slice(1 + timeWidth)}`);
    if (stored === null || !isReady(stored.row, now)) return null;
    const changed = change(stored.row);
    return (await write(stored, changed)) ? changed : null;
  }

  const places = (from: string, to: string, size?: number) =>
    partition.pages({ from, to, select: ['RowKey', 'state'], ...(size && { size }) });
  const until = (letter: string, now: number) => afterPrefix(`${letter}${timeKey(now)}`);

  async function upTo(limit: number, pages: AsyncIterable<Entity[]>): Promise<Entity[]> {
    const found: Entity[] = [];
    for await (const page of pages) {
      found.push(...page);
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }

  return {
    read: (id) => read(`t${key(id)}`),
    write,
    async *all() {
      for await (const found of partition.pages({ from: 't', to: afterPrefix('t') }))
        yield* found.map((entity) => JobRow.parse(jsonOf(entity)));
    },
    // A delete in a transaction takes no ETag; that the job still lies at its place is condition enough.
    erase: ({ row }) =>
      partition.submit([
        ['delete', { partitionKey, rowKey: placeOf(row, key(row.id)) }],
        ['delete', { partitionKey, rowKey: `t${key(row.id)}` }],
      ]),
    async take(now, limit, change) {
      const taken: JobRow[] = [];
      if (limit < 1) return taken;
      for await (const page of places('o', until('o', now), duePage)) {
        const waiting = [...page];
        while (waiting.length > 0) {
          const some = waiting.splice(0, Math.min(abreast, limit - taken.length));
          const tried = await Promise.allSettled(some.map(({ rowKey }) => takeOne(rowKey, now, change)));
          for (const one of tried) if (one.status === 'fulfilled' && one.value) taken.push(one.value);
          const failed = tried.find((one) => one.status === 'rejected');
          // What was taken is ours and must be worked on; if the storage is still ill, the next call says so.
          if (failed && taken.length === 0) throw failed.reason;
          if (failed || taken.length >= limit) return taken;
        }
      }
      return taken;
    },
    // A process on another machine cannot be asked: its leases run out.
    leaseOwners: async () => [],
    leasedBy: async () => [],
    async leasedBeyond(time, limit) {
      const range = { from: until('o', time), to: afterPrefix('o'), where: `state eq 'leased'`, select: ['RowKey'] };
      const found = await upTo(limit, partition.pages(range));
      const stored = await Promise.all(found.map(({ rowKey }) => read(`t${rowKey.slice(1 + timeWidth)}`)));
      return stored.flatMap((one) => (one?.row.state === 'leased' && (one.row.leasedUntil ?? 0) > time ? [one] : []));
    },
    async firstReadyAt() {
      const [first] = await upTo(1, places('o', afterPrefix('o'), 1));
      return first ? Number(first.rowKey.slice(1, 1 + timeWidth)) : null;
    },
    async count(now, limit) {
      const [open, done, dead] = await Promise.all([
        upTo(limit, places('o', afterPrefix('o'))),
        upTo(limit, places(until('d', now), afterPrefix('d'))),
        upTo(limit, places(until('x', now), afterPrefix('x'))),
      ]);
      const leased = open.filter(({ state }) => state === 'leased').length;
      return { scheduled: open.length - leased, leased, done: done.length, dead: dead.length };
    },
    async sweep(now) {
      for (const letter of ['d', 'x']) {
        const over = await upTo(sweptTogether, places(letter, until(letter, now), sweptTogether));
        const removal = ({ rowKey }: Entity): TransactionAction[] => [
          ['delete', { partitionKey, rowKey }],
          ['delete', { partitionKey, rowKey: `t${rowKey.slice(1 + timeWidth)}` }],
        ];
        if (over.length === 0 || (await partition.submit(over.flatMap(removal)))) continue;
        // One was opened again or swept by another instance: the others alone.
        for (const one of over) await partition.submit(removal(one));
      }
    },
    async ping() {
      // A letter with which no key of a job begins.
      await partition.upsert('probe', { write: randomUUID() });
    },
    close: async () => {},
  };
}

function placeOf(row: JobRow, key: string): string {
  const ready = readyAt(row);
  if (ready !== null) return `o${timeKey(ready)}${key}`;
  return `${row.state === 'done' ? 'd' : 'x'}${timeKey(row.expiresAt ?? 0)}${key}`;
}
