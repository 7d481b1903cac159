import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/openStorage.js';
import { openSqliteDatabase, type SqliteDatabase } from '../../src/storage/sqlite/sqliteDatabase.js';
import { createSqliteJobQueue } from '../../src/storage/sqlite/sqliteJobQueue.js';
import { createSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';

describe('when a SQLite file', () => {
  const clock = () => 1000;
  let folder = '';
  let file = '';
  let whenWaiting = () => {};
  let waits = 0;
  let db: SqliteDatabase;
  let store: ReturnType<typeof createSqliteStore>;
  let jobs: ReturnType<typeof createSqliteJobQueue>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'faults-'));
    file = join(folder, 'bot.db');
    waits = 0;
    whenWaiting = () => {};
    const sleep = async () => {
      waits += 1;
      whenWaiting();
    };
    db = openSqliteDatabase({ file, sleep, tries: 3 });
    store = createSqliteStore({ db: db.share(), clock });
    jobs = createSqliteJobQueue({ db: db.share(), clock });
  });
  afterEach(async () => {
    await store.close();
    await jobs.close();
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('is locked by another process', () => {
    let other: ReturnType<typeof Database>;
    const lock = () => {
      other = new Database(file);
      other.exec('BEGIN IMMEDIATE');
    };
    const unlock = () => {
      other.exec('COMMIT');
      other.close();
    };

    it('waits for it, without holding up everything else, and then does what was asked', async () => {
      await jobs.schedule({ id: 'job', dueAt: 0, payload: 1 });
      const steps = [
        () => store.put('k', 1),
        () => jobs.schedule({ id: 'other', dueAt: 5000, payload: 1 }),
        () => jobs.lease({ leaseFor: 1000, limit: 5 }),
      ];
      for (const step of steps) {
        lock();
        waits = 0;
        whenWaiting = unlock;
        expect(await step()).toBeTruthy();
        expect(waits).toBe(1);
      }
      expect((await store.get('k'))?.value).toBe(1);
      expect(await jobs.stats()).toMatchObject({ scheduled: 1, leased: 1 });
    });

    it('says that it is down when that takes too long; reading goes on', async () => {
      await store.put('k', 1);
      await jobs.schedule({ id: 'job', dueAt: 0, payload: 1 });
      lock();
      const down = { code: 'storage-down', detail: 'SQLITE_BUSY' };
      await expect(store.put('k', 2)).rejects.toMatchObject(down);
      expect(waits).toBe(2);
      await expect(jobs.lease({ leaseFor: 1000, limit: 5 })).rejects.toMatchObject(down);
      await expect(jobs.schedule({ id: 'other', dueAt: 0, payload: 1 })).rejects.toMatchObject(down);
      expect((await store.get('k'))?.value).toBe(1);
      expect((await jobs.get('job'))?.state).toBe('scheduled');
      await expect(store.ping()).rejects.toMatchObject(down);
      unlock();
      expect(await jobs.lease({ leaseFor: 1000, limit: 5 })).toHaveLength(1);
    });
  });

  describe('may only be read', () => {
    it('says so at every write, is not ready, and reads on', async () => {
      await store.put('k', 'there');
      await jobs.schedule({ id: 'job', dueAt: 0, payload: 1 });
      db.connection.pragma('query_only = ON');
      const readOnly = { code: 'storage-read-only', detail: 'SQLITE_READONLY' };
      await expect(store.put('k', 'new')).rejects.toMatchObject(readOnly);
      await expect(jobs.schedule({ id: 'other', dueAt: 0, payload: 1 })).rejects.toMatchObject(readOnly);
      await expect(jobs.lease({ leaseFor: 1000, limit: 5 })).rejects.toMatchObject(readOnly);
      await expect(store.ping()).rejects.toMatchObject(readOnly);
      expect((await store.get('k'))?.value).toBe('there');
      expect((await jobs.get('job'))?.state).toBe('scheduled');
      db.connection.pragma('query_only = OFF');
      await expect(store.ping()).resolves.toBeUndefined();
      expect(await jobs.lease({ leaseFor: 1000, limit: 5 })).toHaveLength(1);
    });
  });

  it('is asked often whether it can be written to, nothing of that can be seen, and its log does not grow', async () => {
    await store.put('k', 1);
    await store.ping();
    const sizes = () => [file, `${file}-wal`].map((one) => statSync(one).size);
    const before = sizes();
    for (let i = 0; i < 100; i += 1) await store.ping();
    expect(sizes()).toEqual(before);
    const keys: string[] = [];
    for await (const { key } of store.list('')) keys.push(key);
    expect(keys).toEqual(['k']);
  });

  describe('has no room left', () => {
    const limit = (pages: number) => db.connection.pragma(`max_page_count = ${pages}`);

    it('says so, keeps what is there, reads on, and writes again once there is room', async () => {
      await store.put('k', 'there');
      for (let i = 0; i < 20; i += 1) await jobs.schedule({ id: `job ${i}`, dueAt: 0, payload: 'x'.repeat(500) });
      limit(1);
      const full = { code: 'storage-full', detail: 'SQLITE_FULL' };
      await expect(store.put('large', 'x'.repeat(100_000))).rejects.toMatchObject(full);
      await expect(jobs.schedule({ id: 'l', dueAt: 0, payload: 'x'.repeat(30_000) })).rejects.toMatchObject(full);
      expect(waits).toBe(0);
      expect((await store.get('k'))?.value).toBe('there');
      expect(await store.get('large')).toBeNull();
      expect(await jobs.get('l')).toBeNull();
      expect(await jobs.stats()).toMatchObject({ scheduled: 20, leased: 0 });
      limit(1_000_000);
      await store.put('large', 'x'.repeat(100_000));
      expect(await jobs.lease({ leaseFor: 1000, limit: 50 })).toHaveLength(20);
    });

    it('is not ready, though small writes may still fit, and is again once there is room', async () => {
      await store.put('k', 'there');
      limit(1);
      await store.put('k', 'here');
      await expect(store.ping()).rejects.toMatchObject({ code: 'storage-full', detail: 'SQLITE_FULL' });
      expect((await store.get('k'))?.value).toBe('here');
      limit(1_000_000);
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('leases all of a batch or nothing', async () => {
      for (let i = 0; i < 60; i += 1) await jobs.schedule({ id: `job ${i}`, dueAt: 0, payload: 'x'.repeat(440) });
      limit(1);
      const outcome = await jobs.lease({ leaseFor: 1000, limit: 60 }).then(
        (leases) => leases.length,
        () => 0,
      );
      limit(1_000_000);
      expect((await jobs.stats()).leased).toBe(outcome);
    });
  });
});

describe('a storage in one SQLite file', () => {
  it('holds entries and jobs over a restart, and closes both', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'storage-'));
    const place = { kind: 'sqlite' as const, file: join(folder, 'bot.db') };
    const before = await openStorage(place, () => 1000);
    await before.store.put('k', 1);
    await before.jobs.schedule({ id: 'job', dueAt: 500, payload: 2 });
    const [lease] = await before.jobs.lease({ leaseFor: 1000, limit: 1 });
    await before.ping();
    await before.close();
    await expect(before.ping()).rejects.toThrow('closed');
    await expect(before.store.put('k', 2)).rejects.toThrow('closed');
    await expect(before.jobs.remove('job')).rejects.toThrow('closed');

    const after = await openStorage(place, () => 1500);
    expect((await after.store.get('k'))?.value).toBe(1);
    expect(await after.jobs.lease({ leaseFor: 1000, limit: 1 })).toEqual([]);
    expect(lease && (await after.jobs.complete(lease, { keepFor: 1000 }))).toBe('done');
    await after.close();
    rmSync(folder, { recursive: true });
  });
});
