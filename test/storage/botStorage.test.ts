import type { Storage } from 'botbuilder-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotStorage } from '../../src/storage/botStorage.js';
import { openSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import type { Store } from '../../src/storage/store.js';

describe('Bot Framework’s state on a store', () => {
  const lifetime = 15 * 60_000;
  let now = 0;
  let store: Store;
  let storage: Storage;
  beforeEach(() => {
    now = Date.UTC(2026, 2, 4, 9);
    const clock = () => now;
    store = openSqliteStore({ file: ':memory:', clock });
    storage = createBotStorage({ store, clock, lifetime });
  });
  afterEach(() => store.close());

  const eTagOf = async (key: string) => String((await storage.read([key]))[key]?.eTag);

  it('reads what was written, with an eTag, and nothing for other keys', async () => {
    await storage.write({ a: { step: 1 }, b: { step: 2 } });
    expect(await storage.read(['a', 'b', 'c'])).toEqual({
      a: { step: 1, eTag: expect.stringMatching(/./) },
      b: { step: 2, eTag: expect.stringMatching(/./) },
    });
    expect(await storage.read([])).toEqual({});
  });

  it('does not store the eTag as part of the value', async () => {
    await storage.write({ a: { step: 1, eTag: '*' } });
    const values = [];
    for await (const { value } of store.list('')) values.push(value);
    expect(values).toEqual([{ step: 1 }]);
  });

  it('keeps to its own part of the store', async () => {
    await store.put('a', { of: 'someone else' });
    expect(await storage.read(['a'])).toEqual({});
    await storage.write({ a: { step: 1 } });
    await storage.delete(['a']);
    expect((await store.get('a'))?.value).toEqual({ of: 'someone else' });
  });

  it.each(['*', undefined])('overwrites whatever is there when the eTag is %j', async (eTag) => {
    await storage.write({ a: { step: 1 } });
    await storage.write({ a: { step: 2, eTag } });
    expect(await storage.read(['a'])).toMatchObject({ a: { step: 2 } });
  });

  it('changes what still has the eTag it was read with, and gives it a new one', async () => {
    await storage.write({ a: { step: 1 } });
    const eTag = await eTagOf('a');
    await storage.write({ a: { step: 2, eTag } });
    expect(await storage.read(['a'])).toMatchObject({ a: { step: 2 } });
    expect(await eTagOf('a')).not.toBe(eTag);
  });

  it('refuses a stale eTag in the words the SDK looks for, and keeps what is there', async () => {
    await storage.write({ a: { step: 1 } });
    const eTag = await eTagOf('a');
    await storage.write({ a: { step: 2, eTag } });
    await expect(storage.write({ a: { step: 3, eTag } })).rejects.toThrow(/etag conflict/i);
    expect(await storage.read(['a'])).toMatchObject({ a: { step: 2 } });
  });

  it('refuses the eTag of something that was deleted', async () => {
    await storage.write({ a: { step: 1 } });
    const eTag = await eTagOf('a');
    await storage.delete(['a', 'never there']);
    await expect(storage.write({ a: { step: 2, eTag } })).rejects.toThrow(/etag conflict/i);
    expect(await storage.read(['a'])).toEqual({});
  });

  it('forgets what nobody changed for its lifetime', async () => {
    await storage.write({ a: { step: 1 } });
    now += lifetime - 1;
    expect(await storage.read(['a'])).toMatchObject({ a: { step: 1 } });
    now += 1;
    expect(await storage.read(['a'])).toEqual({});
  });

  it('begins the lifetime anew with every change, of either kind', async () => {
    await storage.write({ a: { step: 1 }, b: { step: 1 } });
    now += lifetime - 1;
    await storage.write({ a: { step: 2 }, b: { step: 2, eTag: await eTagOf('b') } });
    now += lifetime - 1;
    expect(await storage.read(['a', 'b'])).toMatchObject({ a: { step: 2 }, b: { step: 2 } });
    now += 1;
    expect(await storage.read(['a', 'b'])).toEqual({});
  });

  it('reads nothing where something that is no object is stored', async () => {
    await storage.write({ a: { step: 1 } });
    for await (const { key } of store.list('')) await store.put(key, 'text');
    expect(await storage.read(['a'])).toEqual({});
  });
});
