import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Clock, steadyClock } from '../../platform/time/clock.js';
import { type Sleep, systemSleep } from '../../platform/time/sleep.js';
import { StorageError } from '../storageError.js';
import { type Connection, openConnection } from './sqliteConnection.js';
import { createLogCleaner } from './sqliteLogCleaner.js';

/** One SQLite file (WAL). Several processes on one machine may share it; a network share may not hold it. */
export interface SqliteDatabase {
  readonly connection: Connection;
  /** Runs synchronous work that only reads. */
  read<T>(work: () => T): Promise<T>;
  /** Runs synchronous work that writes: all of it happens or nothing. Waits, a bounded time, for another process's lock. */
  write<T>(work: () => T): Promise<T>;
  /** To be told, within a write, how many rows it has deleted: they leave the write-ahead log soon, too. True for any. */
  erased(rows: number): boolean;
  /** A handle more on this connection; each is closed, and the last one closes the file. */
  share(): SqliteDatabase;
  close(): void;
}

interface Options {
  file: string;
  sleep?: Sleep;
  /** How often a locked file is tried; with SQLite's own wait and the sleeps some five seconds. */
  tries?: number;
  /** For intervals only. */
  clock?: Clock;
  /** Told when deleted content could not be overwritten yet; it is tried again. */
  onCleaningFailed?: (error: unknown) => void;
}

/** SQLite waits on our only thread, so each wait is short and the pauses between let others be answered. */
const busyTimeout = 50;
const pause = 60;

export function openSqliteDatabase({
  file,
  sleep = systemSleep,
  tries = 45,
  clock = steadyClock,
  onCleaningFailed = () => {},
}: Options): SqliteDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const connection = openConnection(file);
  const cleaner = createLogCleaner({ connection, clock, onFailed: (error) => onCleaningFailed(asStorageError(error)) });
  cleaner.overwriteOldRemains();

  let handles = 0;
  let patient = true;
  const run = async <T>(work: () => T): Promise<T> => {
    // Tables are made at the start, when nobody waits for an answer yet.
    if (patient) connection.pragma(`busy_timeout = ${busyTimeout}`);
    patient = false;
    for (let i = 1; ; i += 1) {
      try {
        return work();
      } catch (error) {
        if (!isLocked(error) || i === tries) throw asStorageError(error);
        await sleep(pause);
      }
    }
  };
  // The lock is taken by exec: a prepared statement that fails for want of it stays half done in libsql and blocks every
  // later commit.
  const write = <T>(work: () => T) =>
    run(() => {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has already rolled back (sqlite: lang_transaction).
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    });
  const writeAndClean = async <T>(work: () => T): Promise<T> => {
    const result = await write(work);
    if (handles > 0) cleaner.cleanNowAndThen();
    return result;
  };
  const share = (): SqliteDatabase => {
    handles += 1;
    let open = true;
    // libsql's statements work on after the connection was closed.
    const whileOpen = <T>(does: Promise<T> | null): Promise<T> =>
      does ?? Promise.reject(new StorageError('storage-down', 'closed'));
    return {
      connection,
      read: (work) => whileOpen(open ? run(work) : null),
      write: (work) => whileOpen(open ? writeAndClean(work) : null),
      erased: cleaner.erased,
      share,
      close() {
        if (!open) return;
        open = false;
        handles -= 1;
        if (handles > 0) return;
        // libsql closes without it (seen: the log stays on the disk as it is).
        cleaner.clean();
        connection.close();
      },
    };
  };
  return share();
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isLocked = (error: unknown) => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

/** What SQLite says about the file or the disk, in our words (sqlite: rescode); our own mistakes stay what they are. */
function asStorageError(error: unknown): unknown {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL')) return new StorageError('storage-full', code, error);
  if (code.startsWith('SQLITE_READONLY')) return new StorageError('storage-read-only', code, error);
  if (/^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|CORRUPT|NOTADB|PROTOCOL|NOMEM)/.test(code)) {
    return new StorageError('storage-down', code, error);
  }
  return error;
}
