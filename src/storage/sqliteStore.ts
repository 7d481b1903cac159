import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { type Clock, minute } from '../platform/clock.js';
import type { Store, WriteOptions } from './store.js';

const Row = z.object({ key: z.string(), value: z.string(), version: z.string() });
const sweepEvery = 10 * minute;
const pageSize = 200;

/** Store in one SQLite file (WAL). Several processes on one machine may share it; a network share may not. */
export function openSqliteStore({ file, clock }: { file: string; clock: Clock }): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: 5000 });
  db.pragma('journal_mode = WAL');
  // FULL: a marker that says "sent" must survive a power cut, or a message is sent twice.
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE IF NOT EXISTS entries (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL, expiresAt INTEGER
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS entriesByExpiry ON entries (expiresAt) WHERE expiresAt IS NOT NULL;
  `);

  const live = '(expiresAt IS NULL OR expiresAt > ?)';
  const select = db.prepare(`SELECT key, value, version FROM entries WHERE key = ? AND ${live}`);
  const upsert = db.prepare(
    `INSERT INTO entries (key, value, version, expiresAt) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, expiresAt = excluded.expiresAt`,
  );
  // An expired entry counts as absent, so inserting over it must succeed.
  const insert = db.prepare(
    `INSERT INTO entries (key, value, version, expiresAt) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, expiresAt = excluded.expiresAt
     WHERE entries.expiresAt IS NOT NULL AND entries.expiresAt <= ?`,
  );
  const update = db.prepare(
    `UPDATE entries SET value = ?, version = ?, expiresAt = ? WHERE key = ? AND version = ? AND ${live}`,
  );
  const remove = db.prepare(`DELETE FROM entries WHERE key = ? AND ${live}`);
  const removeVersion = db.prepare(`DELETE FROM entries WHERE key = ? AND version = ? AND ${live}`);
  const page = db.prepare(
    `SELECT key, value, version FROM entries
     WHERE key > ? AND substr(key, 1, length(?)) = ? AND key >= ? AND ${live} ORDER BY key LIMIT ${pageSize}`,
  );
  const sweep = db.prepare('DELETE FROM entries WHERE expiresAt <= ?');

  let sweptAt = Number.NEGATIVE_INFINITY;
  const sweepNowAndThen = () => {
    if (clock() - sweptAt < sweepEvery) return;
    sweptAt = clock();
    sweep.run(clock());
  };

  const write = (key: string, value: unknown, { expiresAt }: WriteOptions, run: typeof upsert, ...more: unknown[]) => {
    sweepNowAndThen();
    const version = randomUUID();
    const { changes } = run.run(key, JSON.stringify(value), version, expiresAt ?? null, ...more);
    return changes > 0 ? version : null;
  };

  return {
    async get(key) {
      const row = select.get(key, clock());
      return row === undefined ? null : toEntry(row);
    },
    async put(key, value, options = {}) {
      const version = write(key, value, options, upsert);
      if (version === null) throw new Error('SQLite wrote nothing');
      return version;
    },
    async putIfAbsent(key, value, options = {}) {
      return write(key, value, options, insert, clock());
    },
    async putIfUnchanged(key, value, version, { expiresAt } = {}) {
      const next = randomUUID();
      const { changes } = update.run(JSON.stringify(value), next, expiresAt ?? null, key, version, clock());
      return changes > 0 ? next : null;
    },
    async delete(key, version) {
      const { changes } = version === undefined ? remove.run(key, clock()) : removeVersion.run(key, version, clock());
      return changes > 0;
    },
    async *list(prefix) {
      let after = '';
      for (;;) {
        const rows = page.all(after, prefix, prefix, prefix, clock());
        for (const row of rows) {
          const { key } = Row.parse(row);
          after = key;
          yield { key, ...toEntry(row) };
        }
        if (rows.length < pageSize) return;
      }
    },
    async ping() {
      db.prepare('SELECT 1').get();
    },
    async close() {
      db.close();
    },
  };
}

function toEntry(row: unknown) {
  const { value, version } = Row.parse(row);
  const parsed: unknown = JSON.parse(value);
  return { value: parsed, version };
}
