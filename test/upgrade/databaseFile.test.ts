import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, minute } from '../../src/platform/time/clock.js';
import { openStorage } from '../../src/storage/openStorage.js';
import { mondayMorning } from '../helpers/tenant.js';
import { formOf } from './forms.js';
import { isRecording, record, recorded } from './recorded.js';

/** A database as it lies on the disk: what made its tables, and what is in them. */
const DatabaseFile = z.object({
  tables: z.array(z.object({ name: z.string(), sql: z.string() })),
  indexes: z.array(z.string()),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))),
});
type DatabaseFile = z.output<typeof DatabaseFile>;

const jobs = {
  waiting: 'summary/t/waiting',
  leased: 'summary/t/leased',
  done: 'summary/t/done',
  dead: 'summary/t/dead',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (now = mondayMorning) => openStorage({ kind: 'sqlite', file: join(folder, 'bot.db') }, () => now);

/** One entry that stays and one that does not, and a job in every state. */
async function write(): Promise<void> {
  const { store, jobs: queue, close } = await open();
  await store.put('choice/t/stays', { names: true, of: '李文 “Wen”' });
  await store.put('share/t/expires', { detail: 'people' }, { expiresAt: mondayMorning + day });
  await queue.schedule({ id: jobs.done, dueAt: 1, payload: { step: 1 } });
  const [done] = await queue.lease({ leaseFor: minute, limit: 1 });
  if (done) await queue.complete(done, { result: { sent: [] }, keepFor: 30 * day });
  await queue.schedule({ id: jobs.dead, dueAt: 1, payload: { step: 2 } });
  const [dead] = await queue.lease({ leaseFor: minute, limit: 1 });
  if (dead) await queue.deadLetter(dead, { reason: 'unreadable payload', keepFor: 30 * day });
  await queue.schedule({ id: jobs.leased, dueAt: 1, payload: { step: 3 } });
  await queue.lease({ leaseFor: minute, limit: 1 });
  await queue.schedule({ id: jobs.waiting, dueAt: mondayMorning + 2 * minute, payload: { step: 4 } });
  await close();
}

const Sql = z.string().transform((sql) => sql.replace(/\s+/g, ' '));
const Master = z.array(z.object({ type: z.string(), name: z.string(), sql: Sql.nullable() }));

function read(): DatabaseFile {
  const db = new Database(join(folder, 'bot.db'));
  const made = Master.parse(db.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all());
  const tables = made.flatMap(({ type, name, sql }) => (type === 'table' && sql !== null ? [{ name, sql }] : []));
  const indexes = made.flatMap(({ type, sql }) => (type === 'index' && sql !== null ? [sql] : []));
  const rows = Object.fromEntries(tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name}`).all()]));
  db.close();
  return DatabaseFile.parse({ tables, indexes, rows });
}

function restore({ tables, indexes, rows }: DatabaseFile): void {
  const db = new Database(join(folder, 'bot.db'));
  for (const sql of [...tables.map((table) => table.sql), ...indexes]) db.exec(sql);
  for (const [table, lines] of Object.entries(rows)) {
    for (const line of lines) {
      const columns = Object.keys(line);
      const places = columns.map(() => '?').join(', ');
      db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`).run(Object.values(line));
    }
  }
  db.close();
}

/** The tables, and the forms of the jobs in them, which are JSON. */
const formOfFile = ({ tables, indexes, rows }: DatabaseFile) => ({
  tables,
  indexes,
  jobs: (rows.jobs ?? []).map(({ body }) => formOf(JSON.parse(String(body)))),
});

describe('a database file of an earlier version', () => {
  const files = recorded('databases', DatabaseFile);

  it.each(files.map((file, i) => [i + 1, file] as const))('is read and worked on: version %i', async (_i, file) => {
    restore(file);
    const { store, jobs: queue, close } = await open();
    expect((await store.get('choice/t/stays'))?.value).toEqual({ names: true, of: '李文 “Wen”' });
    expect((await store.get('share/t/expires'))?.value).toEqual({ detail: 'people' });
    expect(await queue.get(jobs.done)).toMatchObject({ state: 'done', payload: { step: 1 }, result: { sent: [] } });
    expect(await queue.get(jobs.dead)).toMatchObject({ state: 'dead', reason: 'unreadable payload' });
    // Its holder may still be at work.
    expect(await queue.lease({ leaseFor: minute, limit: 9 })).toEqual([]);
    await close();

    const later = await open(mondayMorning + 3 * minute);
    const leases = await later.jobs.lease({ leaseFor: minute, limit: 9 });
    expect(leases.map(({ id, payload }) => [id, payload])).toEqual([
      [jobs.leased, { step: 3 }],
      [jobs.waiting, { step: 4 }],
    ]);
    const [lease] = leases;
    expect(lease && (await later.jobs.complete(lease, { keepFor: day }))).toBe('done');
    await later.close();

    const nextDay = await open(mondayMorning + day);
    expect(await nextDay.store.get('share/t/expires')).toBeNull();
    expect(await nextDay.store.get('choice/t/stays')).not.toBeNull();
    await nextDay.close();
  });

  it('is recorded in every form that this version makes', async () => {
    await write();
    const made = read();
    const isKnown = files.some((file) => isDeepStrictEqual(formOfFile(file), formOfFile(made)));
    if (isRecording && !isKnown) record('databases', [...files, made]);
    else expect(files.map(formOfFile)).toContainEqual(formOfFile(made));
  });
});
