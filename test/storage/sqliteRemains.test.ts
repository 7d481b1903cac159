import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { openSqliteDatabase, type SqliteDatabase } from '../../src/storage/sqlite/sqliteDatabase.js';
import { createSqliteJobQueue } from '../../src/storage/sqlite/sqliteJobQueue.js';
import { createSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import type { Store } from '../../src/storage/store.js';
import { readableInFiles } from '../helpers/readable.js';

const secret = 'Featherstone';

describe('what was deleted from a SQLite file', () => {
  let folder = '';
  let file = '';
  let now = 0;
  let failures: unknown[] = [];
  let opened: { close(): unknown }[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'remains-'));
    file = join(folder, 'bot.db');
    now = 0;
    failures = [];
    opened = [];
  });
  afterEach(() => {
    for (const one of opened) one.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const clock = () => now;
  function open(): { db: SqliteDatabase; store: Store } {
    const db = openSqliteDatabase({ file, clock, onCleaningFailed: (error) => failures.push(error) });
    opened.push(db);
    return { db, store: createSqliteStore({ db, clock }) };
  }
  function openAsAnybody() {
    const other = new Database(file);
    opened.push(other);
    return other;
  }
  const readable = () => readableInFiles(folder, [secret]);

  it('is overwritten and leaves the log with the first deletion', async () => {
    const { store } = open();
    await store.put('before', 1);
    await store.put('k', { rest: secret });
    expect(readable()).not.toEqual([]);
    now += minute;
    await store.delete('k');
    expect(readable()).toEqual([]);
    expect((await store.get('before'))?.value).toBe(1);
  });

  it('is overwritten though it was large, updated, or lay between others', async () => {
    const { store } = open();
    for (let i = 0; i < 100; i += 1) await store.put(`k${i}`, `${secret} ${'x'.repeat((i * 37) % 900)}`);
    await store.put('large', secret.repeat(2000));
    await store.put('k7', 'nothing any more');
    for (let i = 0; i < 100; i += 1) if (i !== 7) await store.delete(`k${(i * 7) % 100}`);
    await store.put('k49', 'nothing any more');
    await store.delete('large');
    now += minute;
    await store.put('other', 1);
    expect(readable()).toEqual([]);
  });

  it('leaves the log once a minute at most, with whatever is written next', async () => {
    const { store } = open();
    await store.put('a', secret);
    await store.put('b', secret);
    now += minute;
    await store.delete('a');
    now += 1000;
    await store.delete('b');
    await store.put('c', 1);
    expect(readable()).not.toEqual([]);
    now += minute;
    await store.put('d', 1);
    expect(readable()).toEqual([]);
  });

  it('leaves it when it was swept because its time was over', async () => {
    const { store, db } = open();
    const jobs = createSqliteJobQueue({ db: db.share(), clock });
    opened.push(jobs);
    await store.put('k', secret, { expiresAt: 15 * minute });
    await jobs.schedule({ id: secret, dueAt: 0, payload: secret });
    const [lease] = await jobs.lease({ leaseFor: minute, limit: 1 });
    if (lease) await jobs.complete(lease, { keepFor: 10 * minute });
    now = 25 * minute;
    await store.put('other', 1);
    await jobs.lease({ leaseFor: minute, limit: 1 });
    now += minute;
    await store.put('other', 2);
    expect(readable()).toEqual([]);
  });

  it('has left the log, and all the rest too, when the file is closed', async () => {
    const { store } = open();
    await store.put('k', secret);
    await store.put('stays', 1);
    await store.delete('k');
    await store.put('other', 1);
    await store.close();
    expect(readable()).toEqual([]);
    expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0);
    expect((await open().store.get('stays'))?.value).toBe(1);
  });

  it('is overwritten by every connection of ours, since another one would not do it', async () => {
    const [one, two] = [open(), open()];
    for (const { db } of [one, two]) expect(db.connection.pragma('secure_delete')).toEqual([{ secure_delete: 1 }]);
    expect(openAsAnybody().pragma('secure_delete')).toEqual([{ secure_delete: 0 }]);
    await one.store.put('k', secret);
    now += minute;
    await two.store.delete('k');
    expect(readable()).toEqual([]);
  });

  it('waits for another process that is reading, a minute at a time, and holds nobody up', async () => {
    const { store } = open();
    await store.put('k', secret);
    const other = openAsAnybody();
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM entries').get();
    now += minute;
    expect(await store.delete('k')).toBe(true);
    expect(readable()).not.toEqual([]);
    other.exec('COMMIT');
    now += minute;
    await store.put('other', 1);
    expect(readable()).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('is overwritten once in a file of an older version, which had left it there, and what is kept stays', async () => {
    const old = openAsAnybody();
    old.pragma('journal_mode = WAL');
    old.exec(
      'CREATE TABLE entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL, expiresAt INTEGER)',
    );
    const insert = old.prepare('INSERT INTO entries VALUES (?, ?, ?, NULL)');
    for (let i = 0; i < 300; i += 1) insert.run(`k${i}`, JSON.stringify(`${secret} ${'x'.repeat(i)}`), 'v');
    insert.run('stays', '1', 'v');
    old.exec("DELETE FROM entries WHERE key != 'stays'");
    old.close();
    const { store } = open();
    await store.put('other', 1);
    expect(readable()).toEqual([]);
    expect((await store.get('stays'))?.value).toBe(1);
    expect(failures).toEqual([]);
  });

  it('is overwritten, too, when an older version wrote it and its time ends under this one', async () => {
    const old = openAsAnybody();
    old.pragma('journal_mode = WAL');
    old.exec(
      'CREATE TABLE entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL, expiresAt INTEGER)',
    );
    old.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)').run('errand/x', JSON.stringify(secret), 'v', 15 * minute);
    old.close();
    const { store } = open();
    await store.put('other', 1);
    expect((await store.get('errand/x'))?.value).toBe(secret);
    now = 15 * minute;
    await store.put('other', 1);
    expect(await store.get('errand/x')).toBeNull();
    expect(readable()).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('is told of when it cannot be overwritten, and what was asked for is done all the same', async () => {
    const { store, db } = open();
    await store.put('k', secret);
    const { pragma } = db.connection;
    db.connection.pragma = (source: string, ...more: []) => {
      if (source.startsWith('wal_checkpoint')) throw Object.assign(new Error('disk'), { code: 'SQLITE_IOERR_WRITE' });
      return pragma.call(db.connection, source, ...more);
    };
    now += minute;
    expect(await store.delete('k')).toBe(true);
    expect(failures).toMatchObject([{ code: 'storage-down', detail: 'SQLITE_IOERR_WRITE' }]);
    db.connection.pragma = pragma;
    now += minute;
    await store.put('other', 1);
    expect(readable()).toEqual([]);
  });
});
