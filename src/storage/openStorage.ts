import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Log } from '../platform/telemetry/log.js';
import type { Clock } from '../platform/time/clock.js';
import type { AzureAccount } from './azure/azureTables.js';
import type { JobQueue } from './jobQueue.js';
import { createUnknownOwners, type Owners } from './owners.js';
import { openSqliteDatabase } from './sqlite/sqliteDatabase.js';
import { createSqliteJobQueue } from './sqlite/sqliteJobQueue.js';
import { createSqliteOwners } from './sqlite/sqliteOwners.js';
import { createSqliteStore } from './sqlite/sqliteStore.js';
import { StorageError } from './storageError.js';
import type { Store } from './store.js';

export interface OpenStorage {
  store: Store;
  jobs: JobQueue;
  owners: Owners;
  /** Rejects when either does not answer, or takes nothing more. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What STORAGE may name: a SQLite file, or `:memory:`; or an account of Azure Storage. */
export type StoragePlace = { kind: 'sqlite'; file: string } | AzureAccount;

export async function openStorage(place: StoragePlace, clock: Clock, log?: Log): Promise<OpenStorage> {
  const { store, jobs, owners } =
    place.kind === 'sqlite' ? openSqlite(place.file, clock, log) : await openAzure(place, clock, log);
  return {
    store,
    jobs,
    owners,
    async ping() {
      await Promise.all([store.ping(), jobs.ping()]);
    },
    async close() {
      await Promise.all([store.close(), jobs.close()]);
      owners.close();
    },
  };
}

const codeOf = (error: unknown): string => (error instanceof StorageError ? error.message : 'unexpected');

function openSqlite(file: string, clock: Clock, log?: Log) {
  const onCleaningFailed = (error: unknown) => log?.warn({ code: codeOf(error) }, 'deleted entries stay in the file');
  const db = openSqliteDatabase({ file, onCleaningFailed });
  const store = createSqliteStore({ db: db.share(), clock });
  const onFailed = (error: unknown) => log?.warn(errorOrigin(error), 'what this process holds is over by time alone');
  const owners = file === ':memory:' ? createUnknownOwners() : createSqliteOwners({ file, onFailed });
  const jobs = createSqliteJobQueue({ db, clock, owners });
  return { store, jobs, owners };
}

async function openAzure(account: AzureAccount, clock: Clock, log?: Log) {
  // Loaded only when used: the SDK is large.
  const [{ openAzurePartition }, { createAzureStore }, { createAzureJobQueue }] = await Promise.all([
    import('./azure/azureTables.js'),
    import('./azure/azureStore.js'),
    import('./azure/azureJobQueue.js'),
  ]);
  const [entries, jobs] = await Promise.all([
    openAzurePartition({ account }, 'entries', 'e'),
    openAzurePartition({ account }, 'jobs', 'j'),
  ]);
  const onSweepFailed = (error: unknown) => log?.warn({ code: codeOf(error) }, 'expired entries stay for now');
  return {
    store: createAzureStore({ partition: entries, clock, onSweepFailed }),
    jobs: createAzureJobQueue({ partition: jobs, clock }),
    owners: createUnknownOwners(),
  };
}
