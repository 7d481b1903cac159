import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import { storeContract } from './storeContract.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'store-'));

storeContract('one SQLite file', async () => {
  const folder = newFolder();
  return {
    open: async (clock) => openSqliteStore({ file: join(folder, 'bot.db'), clock }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe('a SQLite file', () => {
  let folder = '';
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its entries, their versions and their expiry over a restart', async () => {
    const file = join(folder, 'bot.db');
    const before = openSqliteStore({ file, clock: () => 1000 });
    const version = await before.put('stays', { a: 'Zoë' });
    await before.put('ends', 1, { expiresAt: 2000 });
    await before.close();

    const after = openSqliteStore({ file, clock: () => 2000 });
    expect(await after.get('stays')).toEqual({ value: { a: 'Zoë' }, version });
    expect(await after.get('ends')).toBeNull();
    expect(await after.putIfUnchanged('stays', 2, version)).not.toBeNull();
    await after.close();
  });

  it('is made together with the folders it lies in', async () => {
    const file = join(folder, 'a', 'b', 'bot.db');
    const store = openSqliteStore({ file, clock: () => 0 });
    await store.put('k', 1);
    await store.close();
    expect(existsSync(file)).toBe(true);
  });

  it('cannot be opened where there can be no file', () => {
    expect(() => openSqliteStore({ file: folder, clock: () => 0 })).toThrow();
  });

  it('does not answer once it is closed', async () => {
    const store = openSqliteStore({ file: join(folder, 'bot.db'), clock: () => 0 });
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });
});

describe('a SQLite store in memory', () => {
  it('is alone: two of them share nothing', async () => {
    const one = openSqliteStore({ file: ':memory:', clock: () => 0 });
    const two = openSqliteStore({ file: ':memory:', clock: () => 0 });
    await one.put('k', 1);
    expect(await two.get('k')).toBeNull();
    await one.close();
    await two.close();
  });
});
