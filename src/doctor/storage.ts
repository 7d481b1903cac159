import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { type Clock, minute } from '../platform/time/clock.js';
import { openStorage } from '../storage/openStorage.js';
import { StorageError } from '../storage/storageError.js';
import { type Finding, ill, well } from './finding.js';
import { shareOf } from './mounts.js';
import { failureOf } from './reach.js';

/** Opens the storage as the bot would, and writes, reads and deletes an entry of its own. */
export async function checkStorage({ storage }: Config, clock: Clock, mounts: string): Promise<Finding> {
  const isFile = storage.kind === 'sqlite' && storage.file !== ':memory:';
  const share = isFile ? shareOf(resolve(storage.file), mounts) : null;
  if (share !== null) {
    return ill(
      `storage: the file is on a network share (${share})`,
      'STORAGE must name a file on a disk of this machine, or azure:… for several machines: SQLite breaks on shares',
    );
  }
  try {
    const { store, jobs, close } = await openStorage(storage, clock);
    try {
      const key = `doctor/${randomUUID()}`;
      await store.put(key, { written: true }, { expiresAt: clock() + minute });
      const entry = await store.get(key);
      await store.delete(key);
      await jobs.stats();
      if (entry === null) return ill('storage: it does not keep what is written', 'is another program using it?');
    } finally {
      await close();
    }
  } catch (error) {
    return ill(
      `storage: ${error instanceof StorageError ? error.detail : failureOf(error)}`,
      remedyFor(storage, error),
    );
  }
  if (storage.kind === 'sqlite' && !isFile)
    return well('storage: works, in memory: everything is forgotten at each start');
  return well('storage: writes, reads and deletes');
}

function remedyFor(storage: Config['storage'], error: unknown): string {
  if (storage.kind === 'sqlite') {
    return 'STORAGE must name a file in a folder this process may write to, on a disk with room, and nothing else but the bot';
  }
  const refused = error instanceof StorageError && error.code === 'storage-refused';
  if (!refused) return 'STORAGE names an account that does not answer: check its name, firewall and private endpoints';
  return storage.kind === 'identity'
    ? 'the identity needs the role Storage Table Data Contributor on the account; new roles take up to ten minutes'
    : 'the account key in STORAGE is not valid any more, or the account does not allow keys';
}
