import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../platform/time/clock.js';
import { createJobQueue } from '../createJobQueue.js';
import type { JobQueue, JobState } from '../jobQueue.js';
import { JobRow, readyAt } from '../jobRow.js';
import type { JobTable, StoredJob } from '../jobTable.js';
import type { Owners } from '../owners.js';
import { openSqliteDatabase, type SqliteDatabase } from './sqliteDatabase.js';

const Stored = z.object({ body: z.string(), version: z.string() });
const First = z.object({ readyAt: z.number().nullable() });
const Owner = z.object({ owner: z.string() });
const Count = z.object({ n: z.number() });
const pageSize = 200;

/** Jobs in the same SQLite file as the Store, or in one of their own. */
export function openSqliteJobQueue({ file, clock }: { file: string; clock: Clock }): JobQueue {
  return createSqliteJobQueue({ db: openSqliteDatabase({ file }), clock });
}

interface SqliteJobQueueOptions {
  db: SqliteDatabase;
  clock: Clock;
  owners?: Owners | undefined;
}

/** Takes over the handle `db`, and closes it. */
export function createSqliteJobQueue({ db, clock, owners }: SqliteJobQueueOptions): JobQueue {
  return createJobQueue({ table: createSqliteJobTable(db), clock, owners });
}

function createSqliteJobTable(db: SqliteDatabase): JobTable {
  const { connection } = db;
  connection.exec(`
    CREATE TABLE IF NOT EXISTS jobs (
      id TEXT PRIMARY KEY, version TEXT NOT NULL, state TEXT NOT NULL, readyAt INTEGER, expiresAt INTEGER, body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS jobsByReady ON jobs (readyAt, id) WHERE readyAt IS NOT NULL;
    CREATE INDEX IF NOT EXISTS jobsByState ON jobs (state, expiresAt, id);
    CREATE INDEX IF NOT EXISTS jobsByExpiry ON jobs (expiresAt) WHERE expiresAt IS NOT NULL;
  `);
  const select = connection.prepare('SELECT body, version FROM jobs WHERE id = ?');
  const insert = connection.prepare(
    `INSERT INTO jobs (version, state, readyAt, expiresAt, body, id) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  );
  const update = connection.prepare(
    'UPDATE jobs SET version = ?, state = ?, readyAt = ?, expiresAt = ?, body = ? WHERE id = ? AND version = ?',
  );
  const remove = connection.prepare('DELETE FROM jobs WHERE id = ? AND version = ?');
  const ready = connection.prepare(
    'SELECT body, version FROM jobs WHERE readyAt IS NOT NULL AND readyAt <= ? ORDER BY readyAt, id LIMIT ?',
  );
  const owners = connection.prepare(
    `SELECT DISTINCT json_extract(body, '$.owner') AS owner FROM jobs WHERE state = 'leased' AND owner IS NOT NULL`,
  );
  const leasedBy = connection.prepare(
    `SELECT body, version FROM jobs WHERE state = 'leased' AND json_extract(body, '$.owner') = ?`,
  );
  const leasedBeyond = connection.prepare(
    `SELECT body, version FROM jobs WHERE readyAt > ? AND state = 'leased' ORDER BY readyAt, id LIMIT ?`,
  );
  const first = connection.prepare('SELECT min(readyAt) AS readyAt FROM jobs WHERE readyAt IS NOT NULL');
  const count = connection.prepare(
    `SELECT count(*) AS n FROM
     (SELECT 1 FROM jobs WHERE state = ? AND (expiresAt IS NULL OR expiresAt > ?) LIMIT ?)`,
  );
  const page = connection.prepare(`SELECT body, version FROM jobs WHERE id > ? ORDER BY id LIMIT ${pageSize}`);
  const sweep = connection.prepare('DELETE FROM jobs WHERE expiresAt <= ?');

  const write = (before: StoredJob | null, after: JobRow): boolean => {
    const values = [randomUUID(), after.state, readyAt(after), after.expiresAt, JSON.stringify(after), after.id];
    return (before === null ? insert.run(...values) : update.run(...values, before.version)).changes > 0;
  };
  const countOf = (state: JobState, now: number, limit: number) => Count.parse(count.get(state, now, limit)).n;

  return {
    read: (id) => db.read(() => toStored(select.get(id))),
    write: (before, after) => db.write(() => write(before, after)),
    async *all() {
      let after = '';
      for (;;) {
        const rows = await db.read(() => page.all(after).flatMap((found) => toStored(found)?.row ?? []));
        yield* rows;
        if (rows.length < pageSize) return;
        after = rows.at(-1)?.id ?? '';
      }
    },
    erase: ({ row, version }) => db.write(() => db.erased(remove.run(row.id, version).changes)),
    take: (now, limit, change) =>
      db.write(() =>
        ready.all(now, limit).flatMap((found) => {
          const stored = toStored(found);
          if (stored === null) return [];
          const changed = change(stored.row);
          return write(stored, changed) ? [changed] : [];
        }),
      ),
    leaseOwners: () => db.read(() => owners.all().map((found) => Owner.parse(found).owner)),
    leasedBy: (owner) => db.read(() => leasedBy.all(owner).flatMap((found) => toStored(found) ?? [])),
    leasedBeyond: (time, limit) =>
      db.read(() => leasedBeyond.all(time, limit).flatMap((found) => toStored(found) ?? [])),
    firstReadyAt: () => db.read(() => First.parse(first.get()).readyAt),
    count: (now, limit) =>
      db.read(() => ({
        scheduled: countOf('scheduled', now, limit),
        leased: countOf('leased', now, limit),
        done: countOf('done', now, limit),
        dead: countOf('dead', now, limit),
      })),
    sweep: (now) =>
      db.write(() => {
        db.erased(sweep.run(now).changes);
      }),
    ping: () =>
      db.read(() => {
        first.get();
      }),
    close: async () => db.close(),
  };
}

function toStored(found: unknown): StoredJob | null {
  if (found === undefined || found === null) return null;
  const { body, version } = Stored.parse(found);
  return { row: JobRow.parse(JSON.parse(body)), version };
}
