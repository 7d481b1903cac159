import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { hour, second } from '../../platform/time/clock.js';
import type { Owners } from '../owners.js';

/** Longer than anything that a dead process has held: nobody asks about it any more. */
const deadFor = hour;

type Lock = InstanceType<typeof Database>;

/**
 * Each process locks a file of its own in `<file>.owners/`, for as long as it lives: the system takes the lock away from one that
 * has died, in whatever way, and leaves it to one that only stands still. Node has no call for such locks, SQLite has.
 * The lock is taken when the process first holds something, so that who only reads leaves no file.
 */
export function createSqliteOwners({ file, onFailed }: { file: string; onFailed(error: unknown): void }): Owners {
  const folder = `${file}.owners`;
  const id = randomUUID();
  let lock: Lock | 'none' | null = null;

  function enter(): void {
    // Without a lock nobody can tell that this process is dead, and everybody waits until its time is over.
    lock = 'none';
    try {
      mkdirSync(folder, { recursive: true });
      removeOld(folder);
      lock = tryLock(join(folder, id)) ?? 'none';
    } catch (error) {
      onFailed(error);
    }
  }

  return {
    own() {
      if (lock === null) enter();
      return id;
    },
    isDead: (other) => other !== id && isFileName(other) && existsSync(join(folder, other)) && canLock(folder, other),
    close() {
      if (lock === null || lock === 'none') return;
      rmSync(join(folder, id), { force: true });
      lock.close();
      lock = 'none';
    },
  };
}

/** Ids come from the storage, and lead to a path. */
const isFileName = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);

/** Null when another process holds the lock. */
function tryLock(path: string): Lock | null {
  const connection = new Database(path, { timeout: 0 });
  try {
    // A journal on the disk would outlive a process that was killed.
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    return connection;
  } catch (error) {
    connection.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}

function canLock(folder: string, id: string): boolean {
  try {
    const lock = tryLock(join(folder, id));
    lock?.close();
    return lock !== null;
  } catch {
    // It cannot be known whether the process lives, so its time has to run out.
    return false;
  }
}

function removeOld(folder: string): void {
  for (const id of readdirSync(folder).filter(isFileName)) {
    const path = join(folder, id);
    // The disk's clock on both sides, for the file is of this machine.
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > deadFor + second && canLock(folder, id)) rmSync(path, { force: true });
  }
}
