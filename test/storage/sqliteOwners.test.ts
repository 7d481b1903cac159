import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { openStorage } from '../../src/storage/openStorage.js';
import { createSqliteOwners } from '../../src/storage/sqlite/sqliteOwners.js';

describe('processes that share a SQLite file', () => {
  let folder = '';
  let file = '';
  const others: ChildProcess[] = [];
  const failures: unknown[] = [];
  const open = () => createSqliteOwners({ file, onFailed: (error) => failures.push(error) });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'owners-'));
    file = join(folder, 'bot.db');
    failures.length = 0;
  });
  afterEach(() => {
    for (const other of others.splice(0)) other.kill('SIGKILL');
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Another process of the same program, which takes its lock and waits; with its id. */
  async function anotherProcess(): Promise<{ process: ChildProcess; id: string }> {
    const program = `import Database from 'libsql'; import { mkdirSync } from 'node:fs';
      mkdirSync(${JSON.stringify(`${file}.owners`)}, { recursive: true });
      const id = crypto.randomUUID();
      const lock = new Database(${JSON.stringify(`${file}.owners/`)} + id);
      lock.pragma('journal_mode = MEMORY'); lock.exec('BEGIN EXCLUSIVE');
      setInterval(() => lock.inTransaction, 1000); console.log(id);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      cwd: packageRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    others.push(child);
    const [said] = await once(child.stdout, 'data');
    return { process: child, id: String(said).trim() };
  }

  it('tell one that was killed from one that lives and one that only stands still', async () => {
    const owners = open();
    const { process: other, id } = await anotherProcess();
    expect(owners.isDead(id)).toBe(false);
    other.kill('SIGSTOP');
    expect(owners.isDead(id)).toBe(false);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(owners.isDead(id)).toBe(true);
    owners.close();
  });

  it('know nothing of one that has left no lock, of themselves, and of what is no id', async () => {
    const owners = open();
    writeFileSync(file, '');
    for (const id of ['00000000-0000-4000-8000-000000000000', owners.own(), '../bot.db', '']) {
      expect(owners.isDead(id)).toBe(false);
    }
    owners.close();
  });

  it('leave a file while they hold something, none when they never did, and none when they have left', async () => {
    const reader = open();
    reader.close();
    const owners = open();
    expect(() => readdirSync(`${file}.owners`)).toThrow();
    const id = owners.own();
    expect(readdirSync(`${file}.owners`)).toEqual([id]);
    const other = open();
    expect(other.isDead(id)).toBe(false);
    owners.close();
    expect(readdirSync(`${file}.owners`)).toEqual([]);
    expect(other.isDead(id)).toBe(false);
  });

  it('remove what one has left that died long ago, and keep what was left of late or is locked', async () => {
    const [alive, dead] = [open(), 'aaaaaaaa-0000-4000-8000-000000000000'];
    const kept = alive.own();
    const late = 'bbbbbbbb-0000-4000-8000-000000000000';
    for (const id of [dead, late]) writeFileSync(join(`${file}.owners`, id), '');
    for (const id of [dead, kept]) utimesSync(join(`${file}.owners`, id), 1000, 1000);
    const next = open();
    const own = next.own();
    expect(readdirSync(`${file}.owners`).sort()).toEqual([kept, late, own].sort());
    next.close();
    alive.close();
  });

  it('go on without a lock where none can be written', async () => {
    writeFileSync(`${file}.owners`, 'not a folder');
    const owners = open();
    expect(owners.own()).toMatch(/^[0-9a-f-]{36}$/);
    expect(failures).toHaveLength(1);
    expect(open().isDead(owners.own())).toBe(false);
    owners.close();
  });

  it('take over the jobs of one that was killed at once, and leave those of one that lives', async () => {
    const { process: other, id } = await anotherProcess();
    const place = { kind: 'sqlite' as const, file };
    let now = 1_000_000;
    const storage = await openStorage(place, () => now);
    await storage.jobs.schedule({ id: 'job', dueAt: now, payload: 'kept' });
    expect(await storage.jobs.lease({ leaseFor: 60_000, limit: 9 })).toHaveLength(1);
    const direct = new Database(file);
    direct.prepare(`UPDATE jobs SET body = json_set(body, '$.owner', ?)`).run(id);
    direct.close();

    now += 3000;
    expect(await storage.jobs.lease({ leaseFor: 60_000, limit: 9 })).toEqual([]);
    // Whether the other has died is worth looking at long before its lease ends.
    expect(await storage.jobs.nextDueAt()).toBe(now + 2000);
    other.kill('SIGKILL');
    await once(other, 'exit');
    now += 2000;
    expect(await storage.jobs.lease({ leaseFor: 60_000, limit: 9 })).toMatchObject([{ id: 'job', payload: 'kept' }]);
    expect(await storage.jobs.nextDueAt()).toBe(now + 60_000);
    await storage.close();
  });

  it('go on with the jobs that a version has left which did not say whose they are', async () => {
    const direct = new Database(file);
    // The schema and the rows of the version before.
    direct.exec(`
      CREATE TABLE entries (
        key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL, expiresAt INTEGER
      ) WITHOUT ROWID;
      CREATE INDEX entriesByExpiry ON entries (expiresAt) WHERE expiresAt IS NOT NULL;
      CREATE TABLE jobs (
        id TEXT PRIMARY KEY, version TEXT NOT NULL, state TEXT NOT NULL, readyAt INTEGER, expiresAt INTEGER, body TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX jobsByReady ON jobs (readyAt, id) WHERE readyAt IS NOT NULL;
      CREATE INDEX jobsByState ON jobs (state, expiresAt, id);
      CREATE INDEX jobsByExpiry ON jobs (expiresAt) WHERE expiresAt IS NOT NULL;
      PRAGMA user_version = 1;
    `);
    const common = { dueAt: 1000, again: null, result: null, reason: null, expiresAt: null };
    const insert = direct.prepare('INSERT INTO jobs (id, version, state, readyAt, body) VALUES (?, ?, ?, ?, ?)');
    for (const [state, readyAt] of [
      ['scheduled', 1000],
      ['leased', 61_000],
    ] as const) {
      const held =
        state === 'leased'
          ? { attempts: 1, leasedUntil: 61_000, token: 't' }
          : { attempts: 0, leasedUntil: null, token: null };
      const body = JSON.stringify({ id: state, state, payload: `of ${state}`, ...common, ...held });
      insert.run(state, 'v', state, readyAt, body);
    }
    direct.prepare('INSERT INTO entries (key, value, version) VALUES (?, ?, ?)').run('k', '{"old":true}', 'v');
    direct.close();

    let now = 2000;
    const storage = await openStorage({ kind: 'sqlite', file }, () => now);
    const lease = () => storage.jobs.lease({ leaseFor: 60_000, limit: 9 });
    expect((await storage.store.get('k'))?.value).toEqual({ old: true });
    expect(await lease()).toMatchObject([{ id: 'scheduled', payload: 'of scheduled' }]);
    now = 61_000;
    expect(await lease()).toMatchObject([{ id: 'leased', payload: 'of leased', attempts: 2 }]);
    await storage.close();
  });
});
