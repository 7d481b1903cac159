import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { Store, WriteOptions } from '../store.js';
import type { AzurePartition, Entity, Written } from './azureTables.js';
import { jsonOf, jsonProperties } from './tableJson.js';
import { afterPrefix, encodeKey, longestKey, timeKey } from './tableKeys.js';

const sweepEvery = 10 * minute;
const sweptAtOnce = 1000;
const pagesPerSweep = 20;
const never = 999_999_999_999_999;

interface Options {
  partition: AzurePartition;
  clock: Clock;
  /** Told when expired entries could not be removed; they count as absent all the same. */
  onSweepFailed?: (error: unknown) => void;
}

/**
 * Store in a table of Azure Storage: one entity per key, written conditionally by ETag. All keys are in one partition, which
 * takes 2,000 operations a second (learn: scalability-targets), so that a listing is one range in key order.
 */
export function createAzureStore({ partition, clock, onSweepFailed = () => {} }: Options): Store {
  const keyOf = (key: string) => encodeKey(key, longestKey);

  const propertiesOf = (key: string, value: unknown, { expiresAt }: WriteOptions) => ({
    key,
    expiresAt: timeKey(expiresAt ?? never),
    // Tells our own write apart when its answer was lost and the SDK's second try finds it there.
    write: randomUUID(),
    ...jsonProperties(value),
  });
  type Properties = ReturnType<typeof propertiesOf>;

  /** The new version; null when another writer was faster, unless that writer was our own first try. */
  async function outcome(key: string, properties: Properties, written: Written): Promise<string | null> {
    if ('etag' in written) return versionOf(properties.expiresAt, written.etag);
    const entity = await partition.get(keyOf(key));
    return entity?.write === properties.write ? versionOf(properties.expiresAt, entity.etag) : null;
  }

  const isOver = (entity: Entity) => String(entity.expiresAt) <= timeKey(clock());
  const live = async (key: string) => {
    const entity = await partition.get(keyOf(key));
    return entity && !isOver(entity) ? entity : null;
  };

  let sweptAt = Number.NEGATIVE_INFINITY;
  let sweeping: Promise<void> = Promise.resolve();
  /** It happens beside the request, so that a reply never waits for it. */
  const sweepNowAndThen = () => {
    if (Math.abs(clock() - sweptAt) < sweepEvery) return;
    sweptAt = clock();
    sweeping = sweep(partition, clock()).catch(onSweepFailed);
  };

  return {
    async get(key) {
      const entity = await live(key);
      return entity && toEntry(entity);
    },
    async put(key, value, options = {}) {
      sweepNowAndThen();
      const properties = propertiesOf(key, value, options);
      const version = await outcome(key, properties, await partition.upsert(keyOf(key), properties));
      if (version === null) throw new Error('Azure Tables wrote nothing');
      return version;
    },
    async putIfAbsent(key, value, options = {}) {
      sweepNowAndThen();
      const properties = propertiesOf(key, value, options);
      const inserted = await partition.insert(keyOf(key), properties);
      if ('etag' in inserted) return versionOf(properties.expiresAt, inserted.etag);
      const there = await partition.get(keyOf(key));
      const insertAgain = async () => outcome(key, properties, await partition.insert(keyOf(key), properties));
      if (there === null) return insertAgain();
      if (there.write === properties.write) return versionOf(properties.expiresAt, there.etag);
      if (!isOver(there)) return null;
      const replaced = await partition.update(keyOf(key), properties, there.etag);
      // What was over has been swept away since it was looked at: the key is free, not taken.
      return 'lost' in replaced && replaced.lost === 404 ? insertAgain() : outcome(key, properties, replaced);
    },
    async putIfUnchanged(key, value, version, options = {}) {
      const etag = etagOf(version, clock());
      if (etag === null) return null;
      const properties = propertiesOf(key, value, options);
      return outcome(key, properties, await partition.update(keyOf(key), properties, etag));
    },
    async delete(key, version) {
      if (version !== undefined) {
        const etag = etagOf(version, clock());
        return etag !== null && partition.remove(keyOf(key), etag);
      }
      for (;;) {
        const entity = await live(key);
        if (entity === null) return false;
        if (await partition.remove(keyOf(key), entity.etag)) return true;
      }
    },
    async *list(prefix) {
      const from = keyOf(prefix);
      for await (const page of partition.pages({ from, to: afterPrefix(from) })) {
        for (const entity of page) if (!isOver(entity)) yield { key: String(entity.key), ...toEntry(entity) };
      }
    },
    async ping() {
      // It counts as absent from the start, and is swept with what has expired.
      await partition.upsert(keyOf('probe'), propertiesOf('probe', true, { expiresAt: 1 }));
    },
    async close() {
      await sweeping;
    },
  };
}

async function sweep(partition: AzurePartition, now: number): Promise<void> {
  const where = `expiresAt le '${timeKey(now)}'`;
  const limit = pLimit(8);
  let removed = 0;
  let pages = 0;
  for await (const page of partition.pages({ from: '', to: afterPrefix(''), where, select: ['RowKey', 'expiresAt'] })) {
    // Only entries that are still the same are deleted, because they may have been written anew since.
    await Promise.all(page.map(({ rowKey, etag }) => limit(() => partition.remove(rowKey, etag))));
    removed += page.length;
    pages += 1;
    if (removed >= sweptAtOnce || pages >= pagesPerSweep) return;
  }
}

/** A version holds when its entry ends, so that a conditional write need not read first. */
const versionOf = (expiresAt: string, etag: string) => `${expiresAt} ${etag}`;

function etagOf(version: string, now: number): string | null {
  const [, expiresAt, etag] = /^(\d{15}) (.+)$/.exec(version) ?? [];
  return expiresAt && etag && expiresAt > timeKey(now) ? etag : null;
}

function toEntry(entity: Entity) {
  return { value: jsonOf(entity), version: versionOf(String(entity.expiresAt), entity.etag) };
}
