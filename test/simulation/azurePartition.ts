import type { TransactionAction } from '@azure/data-tables';
import type { AzurePartition, Entity, Written } from '../../src/storage/azure/azureTables.js';

type Properties = Record<string, unknown>;

/** Done around each request to the table: what takes time, fails, or loses the answer. */
export type AroundRequest = <T>(kind: 'read' | 'write', request: () => T) => Promise<T>;

/** The entities of one partition, which any number of clients share. */
export interface AzureTable {
  entities: Map<string, Entity>;
  /** The row keys, sorted. */
  keys: string[];
  written: number;
}

export const createAzureTable = (): AzureTable => ({ entities: new Map(), keys: [], written: 0 });

/**
 * One partition of Azure Tables in memory: rows in key order, written conditionally by ETag, transactions that happen
 * wholly or not at all. What the product's own Store and JobQueue for Azure run on (azureStore.ts, azureJobQueue.ts).
 */
export function azurePartitionOf(table: AzureTable, around: AroundRequest): AzurePartition {
  const { entities, keys } = table;

  const write = (rowKey: string, properties: Properties): string => {
    table.written += 1;
    if (!entities.has(rowKey)) keys.splice(placeOf(keys, rowKey), 0, rowKey);
    const etag = `W/"${table.written}"`;
    entities.set(rowKey, { ...properties, rowKey, etag });
    return etag;
  };
  const erase = (rowKey: string): void => {
    entities.delete(rowKey);
    keys.splice(placeOf(keys, rowKey), 1);
  };
  /** Why a change is not made; null when it is. */
  const lostBy = (rowKey: string, etag: string): 404 | 412 | null => {
    const there = entities.get(rowKey);
    if (there === undefined) return 404;
    return etag === '*' || there.etag === etag ? null : 412;
  };
  const insert = (rowKey: string, properties: Properties): Written =>
    entities.has(rowKey) ? { lost: 409 } : { etag: write(rowKey, properties) };
  const update = (rowKey: string, properties: Properties, etag: string): Written => {
    const lost = lostBy(rowKey, etag);
    return lost === null ? { etag: write(rowKey, properties) } : { lost };
  };

  /** Checked before any of them is done. */
  const mayDo = (action: TransactionAction): boolean => {
    const rowKey = String(action[1].rowKey);
    if (action[0] === 'create') return !entities.has(rowKey);
    if (action[0] === 'upsert') return true;
    return lostBy(rowKey, action[0] === 'update' ? (action[3]?.etag ?? '*') : '*') === null;
  };
  const doIt = (action: TransactionAction): void => {
    const { rowKey, partitionKey: _partition, ...properties } = action[1];
    if (action[0] === 'delete') erase(String(rowKey));
    else write(String(rowKey), properties);
  };

  return {
    name: 'p',
    get: (rowKey) => around('read', () => entities.get(rowKey) ?? null),
    insert: (rowKey, properties) => around('write', () => insert(rowKey, properties)),
    upsert: (rowKey, properties) => around('write', () => ({ etag: write(rowKey, properties) })),
    update: (rowKey, properties, etag) => around('write', () => update(rowKey, properties, etag)),
    remove: (rowKey, etag) =>
      around('write', () => {
        if (lostBy(rowKey, etag) !== null) return false;
        erase(rowKey);
        return true;
      }),
    submit: (actions) =>
      around('write', () => {
        if (!actions.every(mayDo)) return false;
        for (const action of actions) doIt(action);
        return true;
      }),
    async *pages({ from, to, where, size = 1000 }) {
      const fits = filterOf(where);
      for (let next = from; ; ) {
        const page = await around('read', () => pageFrom(table, next, to, size));
        if (page.length === 0) return;
        yield page.filter(fits);
        if (page.length < size) return;
        // No key lies between a key and itself followed by the least letter.
        next = `${page.at(-1)?.rowKey}\u0000`;
      }
    },
  };
}

function pageFrom({ entities, keys }: AzureTable, from: string, to: string, size: number): Entity[] {
  const page: Entity[] = [];
  for (let i = placeOf(keys, from); i < keys.length && page.length < size; i += 1) {
    const key = keys[i] ?? '';
    if (key >= to) break;
    const entity = entities.get(key);
    if (entity) page.push(entity);
  }
  return page;
}

/** Such as `state eq 'leased'`. */
function filterOf(where: string | undefined): (entity: Entity) => boolean {
  if (where === undefined) return () => true;
  const [, property = '', how, value = ''] = /^(\w+) (eq|le) '(\w+)'$/.exec(where) ?? [];
  if (how === undefined) throw new Error('no such filter');
  return (entity) => (how === 'eq' ? String(entity[property]) === value : String(entity[property]) <= value);
}

/** Where a key is, or would be. */
function placeOf(keys: string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
