import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { Store, WriteOptions } from '../store.js';
import { openSqliteDatabase, type SqliteDatabase } from './sqliteDatabase.js';

const Row = z.object({ key: z.string(), value: z.string(), version: z.string() });
const sweepEvery = 10 * minute;
const pageSize = 200;
const probeKey = 'probe';
/** What a probe writes counts as absent, and is swept with what has expired. */
const longOver = 1;
/** Room for this much has to be left for the storage to count as writable; in bytes. */
const roomWanted = 64 * 1024;

/** Store in one SQLite file of its own. */
export function openSqliteStore({ file, clock }: { file: string; clock: Clock }): Store {
  return createSqliteStore({ db: openSqliteDatabase({ file }), clock });
}

/** Takes over the handle `db`, and closes it. */
export function createSqliteStore({ db, clock }: { db: SqliteDatabase; clock: Clock }): Store {
  const { connection } = db;
  connection.exec(`
    CREATE TABLE IF NOT EXISTS entries (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL, expiresAt INTEGER
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS entriesByExpiry ON entries (expiresAt) WHERE expiresAt IS NOT NULL;
  `);

  const live = '(expiresAt IS NULL OR expiresAt > ?)';
  const select = connection.prepare(`SELECT key, value, version FROM entries WHERE key = ? AND ${live}`);
  const upsert = connection.prepare(
    `INSERT INTO entries (key, value, version, expiresAt) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, expiresAt = excluded.expiresAt`,
  );
  // An expired entry counts as absent, so inserting over it must succeed.
  const insert = connection.prepare(
    `INSERT INTO entries (key, value, version, expiresAt) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, expiresAt = excluded.expiresAt
     WHERE entries.expiresAt IS NOT NULL AND entries.expiresAt <= ?`,
  );
  const update = connection.prepare(
    `UPDATE entries SET value = ?, version = ?, expiresAt = ? WHERE key = ? AND version = ? AND ${live}`,
  );
  const remove = connection.prepare(`DELETE FROM entries WHERE key = ? AND ${live}`);
  const removeVersion = connection.prepare(`DELETE FROM entries WHERE key = ? AND version = ? AND ${live}`);
  // No text holds the byte FF: only what begins with the prefix is looked at.
  const pageFrom = (from: '>=' | '>') =>
    connection.prepare(
      `SELECT key, value, version FROM entries
       WHERE key ${from} ? AND key < (? || x'ff') AND substr(key, 1, length(?)) = ? AND ${live}
       ORDER BY key LIMIT ${pageSize}`,
    );
  const [firstPage, nextPage] = [pageFrom('>='), pageFrom('>')];
  const sweep = connection.prepare('DELETE FROM entries WHERE expiresAt <= ?');

  const reserve = connection.prepare(
    `INSERT INTO entries (key, value, version, expiresAt) VALUES (?, zeroblob(${roomWanted}), '', ${longOver})`,
  );
  /** Writes as much as an answer may have to, takes most of it back, and leaves one small entry that is over already. */
  const writeProbe = () => {
    connection.exec('SAVEPOINT room');
    reserve.run(`${probeKey}/room`);
    connection.exec('ROLLBACK TO room');
    connection.exec('RELEASE room');
    upsert.run(probeKey, 'true', randomUUID(), longOver);
  };

  let sweptAt = Number.NEGATIVE_INFINITY;
  const sweepNowAndThen = () => {
    if (Math.abs(clock() - sweptAt) < sweepEvery) return;
    db.erased(sweep.run(clock()).changes);
    sweptAt = clock();
  };

  type Statement = typeof upsert;
  const write = (key: string, value: unknown, { expiresAt }: WriteOptions, statement: Statement, ...more: unknown[]) =>
    db.write(() => {
      sweepNowAndThen();
      const version = randomUUID();
      const { changes } = statement.run(key, JSON.stringify(value), version, expiresAt ?? null, ...more);
      return changes > 0 ? version : null;
    });
  const changed = (statement: Statement, ...values: unknown[]) => db.write(() => statement.run(...values).changes > 0);
  const erased = (statement: Statement, ...values: unknown[]) =>
    db.write(() => db.erased(statement.run(...values).changes));

  return {
    async get(key) {
      const row = await db.read(() => select.get(key, clock()));
      return row === undefined ? null : toEntry(row);
    },
    async put(key, value, options = {}) {
      const version = await write(key, value, options, upsert);
      if (version === null) throw new Error('SQLite wrote nothing');
      return version;
    },
    putIfAbsent: (key, value, options = {}) => write(key, value, options, insert, clock()),
    async putIfUnchanged(key, value, version, { expiresAt } = {}) {
      const next = randomUUID();
      return (await changed(update, JSON.stringify(value), next, expiresAt ?? null, key, version, clock()))
        ? next
        : null;
    },
    delete: (key, version) =>
      version === undefined ? erased(remove, key, clock()) : erased(removeVersion, key, version, clock()),
    async *list(prefix) {
      let after: string | null = null;
      for (;;) {
        const page: Statement = after === null ? firstPage : nextPage;
        const from: string = after ?? prefix;
        const rows: unknown[] = await db.read(() => page.all(from, prefix, prefix, prefix, clock()));
        for (const row of rows) {
          const { key } = Row.parse(row);
          after = key;
          yield { key, ...toEntry(row) };
        }
        if (rows.length < pageSize) return;
      }
    },
    async ping() {
      await db.write(writeProbe);
      // The log is begun anew with the next write instead of growing, unless another process reads at this moment (sqlite: wal).
      await db.read(() => connection.pragma('wal_checkpoint(PASSIVE)'));
    },
    close: async () => db.close(),
  };
}

function toEntry(row: unknown) {
  const { value, version } = Row.parse(row);
  const parsed: unknown = JSON.parse(value);
  return { value: parsed, version };
}
