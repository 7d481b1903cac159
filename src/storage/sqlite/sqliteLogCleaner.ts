import { z } from 'zod';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { Connection } from './sqliteConnection.js';

/** Emptying the log waits for the disk, so that deletions share it. */
const cleanEvery = minute;
/** Of the file: from this one on nothing in it was deleted without being overwritten. */
const cleanSince = 1;

/** What a pragma answers: one row. */
const Checkpoint = z.tuple([z.object({ busy: z.number() })]);
const Version = z.tuple([z.object({ user_version: z.number() })]);
const Timeout = z.tuple([z.object({ timeout: z.number() })]);

/**
 * Takes what was deleted out of the write-ahead log: its pages stay there after they were written to the file, until others
 * happen to take their place (sqlite: wal). Another process that reads or writes at that moment is never waited for.
 */
export function createLogCleaner({
  connection,
  clock,
  onFailed,
}: {
  connection: Connection;
  clock: Clock;
  onFailed: (error: unknown) => void;
}) {
  // What a process has left that died.
  let wanted = true;
  let triedAt = Number.NEGATIVE_INFINITY;

  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      onFailed(error);
    }
  };

  function clean(): void {
    triedAt = clock();
    attempt(() => {
      const [{ timeout }] = Timeout.parse(connection.pragma('busy_timeout'));
      connection.pragma('busy_timeout = 0');
      try {
        const [{ busy }] = Checkpoint.parse(connection.pragma('wal_checkpoint(TRUNCATE)'));
        wanted = busy !== 0;
      } finally {
        connection.pragma(`busy_timeout = ${timeout}`);
      }
    });
  }

  return {
    erased(rows: number): boolean {
      wanted ||= rows > 0;
      return rows > 0;
    },
    clean,
    cleanNowAndThen(): void {
      if (wanted && clock() - triedAt >= cleanEvery) clean();
    },
    /** Once for a file of an older version, which left in it what it had deleted. */
    overwriteOldRemains(): void {
      attempt(() => {
        const [{ user_version: version }] = Version.parse(connection.pragma('user_version'));
        if (version >= cleanSince) return;
        connection.exec('VACUUM');
        connection.pragma(`user_version = ${cleanSince}`);
      });
    },
  };
}
