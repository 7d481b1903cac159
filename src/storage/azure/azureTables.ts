import { TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { isLoopbackHost, parseUrl } from '../../platform/http/addresses.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { second } from '../../platform/time/clock.js';
import { StorageError } from '../storageError.js';

export type AzureAccount =
  | { kind: 'connectionString'; connectionString: string }
  /** A managed identity; the machine's own when `clientId` is null. */
  | { kind: 'identity'; endpoint: string; clientId: string | null };

export interface AzureOptions {
  account: AzureAccount;
  /** Names the tables; letters and digits. */
  prefix?: string;
  /** For one operation with all its retries: a Retry-After may ask for more than anybody would wait. */
  timeout?: number;
  /** Before the first retry; each further one waits twice as long, three in all. */
  retryDelay?: number;
}

export const Entity = z.looseObject({ rowKey: z.string(), etag: z.string() });
export type Entity = z.infer<typeof Entity>;

/** What a write came to: its ETag, or the status that says that somebody was faster. */
export type Written = { etag: string } | { lost: 404 | 409 | 412 };

/** One partition of one table. Rejects with a StorageError when the storage fails. */
export interface AzurePartition {
  name: string;
  get(rowKey: string): Promise<Entity | null>;
  insert(rowKey: string, properties: Properties): Promise<Written>;
  upsert(rowKey: string, properties: Properties): Promise<Written>;
  update(rowKey: string, properties: Properties, etag: string): Promise<Written>;
  remove(rowKey: string, etag: string): Promise<boolean>;
  /** All of it or nothing; false when a condition did not hold. At most 100 actions. */
  submit(actions: TransactionAction[]): Promise<boolean>;
  /** Pages of entities with from ≤ row key < to, in that order; `where` is a filter more. */
  pages(range: { from: string; to: string; where?: string; select?: string[]; size?: number }): AsyncIterable<Entity[]>;
}

type Properties = Record<string, string>;

/** Makes the table if it is missing, and gives the partition all rows live in: then keys sort across all of them. */
export async function openAzurePartition(options: AzureOptions, table: string, name: string): Promise<AzurePartition> {
  const { prefix = 'attendance', timeout = 10 * second, retryDelay = 200 } = options;
  const client = await connect(options.account, `${prefix}${table}`, retryDelay);
  const bounded = () => ({ abortSignal: AbortSignal.timeout(timeout) });
  await client.createTable(bounded()).catch((error: unknown) => {
    throw asStorageError(error);
  });

  const written = async (work: Promise<{ etag?: string }>): Promise<Written> => {
    try {
      return { etag: (await work).etag ?? '' };
    } catch (error) {
      return { lost: raceLost(error) };
    }
  };
  const entity = (rowKey: string, properties: Properties) => ({ partitionKey: name, rowKey, ...properties });

  return {
    name,
    async get(rowKey) {
      try {
        return Entity.parse(await client.getEntity(name, rowKey, bounded()));
      } catch (error) {
        if (isMissing(error)) return null;
        throw asStorageError(error);
      }
    },
    insert: (rowKey, properties) => written(client.createEntity(entity(rowKey, properties), bounded())),
    upsert: (rowKey, properties) => written(client.upsertEntity(entity(rowKey, properties), 'Replace', bounded())),
    update: (rowKey, properties, etag) =>
      written(client.updateEntity(entity(rowKey, properties), 'Replace', { ...bounded(), etag })),
    async remove(rowKey, etag) {
      const gone = await written(client.deleteEntity(name, rowKey, { ...bounded(), etag }).then(() => ({})));
      return !('lost' in gone);
    },
    async submit(actions) {
      const done = await written(
        client.submitTransaction(actions, bounded()).then(({ subResponses }) => {
          const refused = subResponses.find(({ status }) => status >= 300);
          if (refused) throw Object.assign(new Error('refused'), { statusCode: refused.status });
          return {};
        }),
      );
      return !('lost' in done);
    },
    async *pages({ from, to, where, select, size = 1000 }) {
      const range = `PartitionKey eq '${name}' and RowKey ge '${from}' and RowKey lt '${to}'`;
      const queryOptions = { filter: where ? `${range} and ${where}` : range, select };
      let continuationToken: string | undefined;
      do {
        // Each page is listed by a call of its own, because the time limit is for one request and not for what is done with the pages.
        const pages = client.listEntities({ queryOptions, ...bounded() });
        const next = pages.byPage({ maxPageSize: size, ...(continuationToken && { continuationToken }) }).next();
        const { value, done } = await next.catch((error: unknown) => {
          throw asStorageError(error);
        });
        if (done) return;
        continuationToken = value.continuationToken;
        yield z.array(Entity).parse([...value]);
      } while (continuationToken);
    },
  };
}

async function connect(account: AzureAccount, table: string, retryDelayInMs: number): Promise<TableClient> {
  const options = { retryOptions: { maxRetries: 3, retryDelayInMs, maxRetryDelayInMs: 2 * second } };
  if (account.kind === 'connectionString') {
    // Nothing but a loopback host may be spoken to without TLS.
    const { url } = TableClient.fromConnectionString(account.connectionString, table);
    const allowInsecureConnection = isLoopbackHost(parseUrl(url)?.hostname ?? '');
    return TableClient.fromConnectionString(account.connectionString, table, { ...options, allowInsecureConnection });
  }
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const { clientId } = account;
  const credential = clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
  return new TableClient(account.endpoint, table, credential, options);
}

const Failure = z.looseObject({
  name: z.string().optional(),
  code: z.string().optional(),
  details: z.looseObject({ odataError: z.looseObject({ code: z.string() }).optional() }).optional(),
});

/** What the answer says of the entity; null when it says something of the table or of the service. */
function statusOfEntity(error: unknown): number | null {
  const { code, details } = Failure.parse(error);
  const reason = details?.odataError?.code ?? code ?? '';
  return reason.startsWith('Table') ? null : statusOf(error);
}

const isMissing = (error: unknown) => statusOfEntity(error) === 404;

/** The status that says that another writer was faster; anything else is thrown in our words. */
function raceLost(error: unknown): 404 | 409 | 412 {
  const status = statusOfEntity(error);
  if (status === 404 || status === 409 || status === 412) return status;
  throw asStorageError(error, 'written');
}

/** 403 for other reasons: nothing may be read either (learn: table-service-error-codes). */
const refusesReads = new Set(['AuthenticationFailed', 'AuthorizationFailure']);

/** learn: table-service-error-codes. The message is left out: it holds addresses and keys. */
function asStorageError(error: unknown, asked: 'read' | 'written' = 'read'): StorageError {
  if (error instanceof StorageError) return error;
  const parsed = Failure.safeParse(error);
  const { name, code, details } = parsed.success ? parsed.data : {};
  const status = parsed.success ? statusOf(error) : null;
  const detail = details?.odataError?.code ?? code ?? (status ? `status ${status}` : (name ?? 'unknown'));
  if (status === 413 || /TooLarge$/.test(detail)) return new StorageError('too-large', detail, error);
  if (asked === 'written' && status === 403 && !refusesReads.has(detail)) {
    return new StorageError('storage-read-only', detail, error);
  }
  const refused = status !== null && status >= 400 && status < 500;
  const passing = status === 408 || status === 409 || status === 429;
  return new StorageError(refused && !passing ? 'storage-refused' : 'storage-down', detail, error);
}
