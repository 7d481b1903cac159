import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteDatabase } from '../../src/storage/sqlite/sqliteDatabase.js';
import { createSqliteJobQueue, openSqliteJobQueue } from '../../src/storage/sqlite/sqliteJobQueue.js';
import { jobQueueContract } from './jobQueueContract.js';

jobQueueContract(
  'one SQLite file',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobs-'));
    return {
      open: async (clock) => openSqliteJobQueue({ file: join(folder, 'bot.db'), clock }),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  { many: 2000, runs: 60 },
);

jobQueueContract(
  'SQLite in memory',
  async () => {
    const db = openSqliteDatabase({ file: ':memory:' });
    return {
      open: async (clock) => createSqliteJobQueue({ db: db.share(), clock }),
      remove: async () => db.close(),
    };
  },
  { many: 2000, runs: 150 },
);
