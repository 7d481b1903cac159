import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAzureJobQueue } from '../../src/storage/azure/azureJobQueue.js';
import { createAzureStore } from '../../src/storage/azure/azureStore.js';
import { type AzureOptions, openAzurePartition } from '../../src/storage/azure/azureTables.js';
import type { JobQueue, Lease } from '../../src/storage/jobQueue.js';
import type { Store } from '../../src/storage/store.js';
import { type Azurite, startAzurite } from './azurite.js';
import { type Fault, type FaultyProxy, startFaultyProxy } from './faultyProxy.js';

const start = Date.UTC(2026, 2, 4, 9);
const soon = { retryDelay: 1, timeout: 5000 };

describe('when Azure Storage is ill', () => {
  let azurite: Azurite;
  let proxy: FaultyProxy;
  let prefix = '';
  let now = start;
  let store: Store;
  let jobs: JobQueue;
  beforeAll(async () => {
    azurite = await startAzurite();
    proxy = await startFaultyProxy(azurite.port);
  });
  afterAll(async () => {
    await proxy.stop();
    await azurite.stop();
  });

  const open = (table: string, options: Partial<AzureOptions> = soon) => {
    const account = { kind: 'connectionString' as const, connectionString: azurite.connectionString(proxy.port) };
    return openAzurePartition({ account, prefix, ...options }, table, 'p');
  };
  beforeEach(async () => {
    now = start;
    prefix = azurite.newPrefix();
    proxy.meet([]);
    const clock = () => now;
    store = createAzureStore({ partition: await open('entries'), clock });
    jobs = createAzureJobQueue({ partition: await open('jobs'), clock });
    // The first write sweeps, the first lease too: not what these tests count.
    await store.put('first', 0);
    await store.close();
    await jobs.lease({ leaseFor: 1000, limit: 1 });
  });
  afterEach(async () => {
    proxy.meet([]);
    await store.close();
    await jobs.close();
  });

  const leaseOne = async (): Promise<Lease> => {
    const [lease] = await jobs.lease({ leaseFor: 60_000, limit: 1 });
    if (!lease) throw new Error('nothing was due');
    return lease;
  };
  const scheduled = async () => {
    await jobs.schedule({ id: 'job', dueAt: now, payload: 1 });
    return leaseOne();
  };

  const passing: [string, Fault][] = [
    ['503', { status: 503, code: 'ServerBusy' }],
    ['503 with a moment to wait', { status: 503, headers: { 'retry-after': '0' } }],
    ['500', { status: 500, code: 'InternalError' }],
    ['a broken connection', 'broken before'],
    ['a lost answer', 'answer lost'],
  ];

  it.each(passing)('writes entries once in spite of %s', async (_name, fault) => {
    proxy.meet([fault, null, fault]);
    const version = await store.putIfAbsent('k', 1);
    expect(version).not.toBeNull();
    proxy.meet([fault, null, fault]);
    const next = await store.putIfUnchanged('k', 2, version ?? '');
    expect(await store.get('k')).toEqual({ value: 2, version: next });
    proxy.meet([fault]);
    expect(await store.put('k', 3)).not.toBeNull();
    expect(await store.putIfAbsent('k', 4)).toBeNull();
    expect((await store.get('k'))?.value).toBe(3);
  });

  it.each(passing)('carries a job through all its steps in spite of %s at each request', async (_name, fault) => {
    const ill = () => proxy.meet(Array.from({ length: 12 }, (_, i) => (i % 2 ? null : fault)));
    ill();
    expect(await jobs.schedule({ id: 'job', dueAt: now, payload: 1 })).toBe('new');
    ill();
    const lease = await leaseOne();
    ill();
    expect((await jobs.save(lease, 2))?.payload).toBe(2);
    ill();
    expect(await jobs.schedule({ id: 'job', dueAt: now + 1000, payload: 9 })).toBe('again');
    ill();
    expect((await jobs.renew(lease, 90_000))?.leasedUntil).toBe(now + 90_000);
    ill();
    expect(await jobs.complete(lease, { result: 'sent', keepFor: 1000 })).toBe('again');
    ill();
    expect(await jobs.nextDueAt()).toBe(now + 1000);
    now += 1000;
    ill();
    expect(await jobs.deadLetter(await leaseOne(), { reason: 'why', keepFor: 1000 })).toBe('dead');
    ill();
    expect(await jobs.get('job')).toMatchObject({ state: 'dead', payload: 2, result: 'sent', reason: 'why' });
    ill();
    expect(await jobs.remove('job')).toBe(true);
    expect(await jobs.stats()).toEqual({ scheduled: 0, leased: 0, done: 0, dead: 0, oldestDueAt: null });
  });

  it.each([
    ['503', { status: 503, code: 'ServerBusy' } as const, 'ServerBusy'],
    ['a broken connection', 'broken before' as const, 'ECONNRESET'],
  ])('says that it is down after four tries when there is nothing but %s', async (_name, fault, detail) => {
    proxy.meet([], fault);
    await expect(store.put('k', 1)).rejects.toMatchObject({ code: 'storage-down', detail });
    expect(proxy.requests).toBe(4);
    const down = { code: 'storage-down' };
    await expect(store.get('k')).rejects.toMatchObject(down);
    await expect(store.ping()).rejects.toMatchObject(down);
    await expect(store.list('k')[Symbol.asyncIterator]().next()).rejects.toMatchObject(down);
    await expect(jobs.schedule({ id: 'job', dueAt: now, payload: 1 })).rejects.toMatchObject(down);
    await expect(jobs.lease({ leaseFor: 1000, limit: 1 })).rejects.toMatchObject(down);
    await expect(jobs.stats()).rejects.toMatchObject(down);
    await expect(jobs.ping()).rejects.toMatchObject(down);
    proxy.meet([]);
    await expect(store.ping()).resolves.toBeUndefined();
  });

  it('does not wait for as long as a Retry-After may ask', async () => {
    const partition = await open('entries', { retryDelay: 1, timeout: 50 });
    const impatient = createAzureStore({ partition, clock: () => now });
    proxy.meet([], { status: 503, headers: { 'retry-after': '3600' } });
    await expect(impatient.get('k')).rejects.toMatchObject({ code: 'storage-down' });
  });

  it('says that it is refused, without the key, the address or what was written', async () => {
    proxy.meet([], { status: 403, code: 'AuthorizationFailure' });
    const error: unknown = await store.put('a key', 'a value').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'storage-refused', detail: 'AuthorizationFailure' });
    expect(String(error)).toBe('StorageError: storage-refused: AuthorizationFailure');
    expect(proxy.requests).toBe(1);
    await expect(open('entries')).rejects.toMatchObject({ code: 'storage-refused' });
  });

  it('tells that it may only be read from that it is refused: the identity has too small a role', async () => {
    await store.put('k', 'there');
    await jobs.schedule({ id: 'job', dueAt: now, payload: 1 });
    const refused = { status: 403, code: 'AuthorizationPermissionMismatch' } as const;
    const readOnly = { code: 'storage-read-only', detail: refused.code };
    const writes = [
      () => store.put('k', 'new'),
      () => store.putIfAbsent('other', 1),
      () => store.ping(),
      () => jobs.schedule({ id: 'other', dueAt: now, payload: 1 }),
      () => jobs.ping(),
    ];
    for (const write of writes) {
      // What is read before the write is answered.
      const isSchedule = write === writes[3];
      proxy.meet(isSchedule ? [null, refused] : [refused]);
      await expect(write()).rejects.toMatchObject(readOnly);
    }
    proxy.meet([refused]);
    await expect(store.get('k')).rejects.toMatchObject({ code: 'storage-refused' });
    expect((await store.get('k'))?.value).toBe('there');
  });

  it('says so when a table is gone, rather than that nothing is in it', async () => {
    proxy.meet([], { status: 404, code: 'TableNotFound' });
    await expect(store.get('k')).rejects.toMatchObject({ code: 'storage-refused', detail: 'TableNotFound' });
    await expect(jobs.get('k')).rejects.toMatchObject({ code: 'storage-refused', detail: 'TableNotFound' });
  });

  it('takes a conflict for another writer’s: the entry is not written, the job looked at again', async () => {
    const version = await store.put('k', 1);
    proxy.meet([{ status: 412, code: 'UpdateConditionNotSatisfied' }]);
    expect(await store.putIfUnchanged('k', 2, version)).toBeNull();
    proxy.meet([{ status: 409, code: 'EntityAlreadyExists' }]);
    expect(await store.putIfAbsent('new', 1)).not.toBeNull();

    const lease = await scheduled();
    proxy.meet([null, { status: 412, code: 'UpdateConditionNotSatisfied' }]);
    expect(await jobs.complete(lease, { keepFor: 1000 })).toBe('done');
  });

  it('gives out what it could lease before it fell ill', async () => {
    for (const id of ['a', 'b', 'c']) await jobs.schedule({ id, dueAt: now, payload: id });
    // What is due; then three jobs side by side: one is read and taken, the others meet nothing but errors.
    proxy.meet([null, null, { status: 403 }, { status: 403 }, null]);
    const leases = await jobs.lease({ leaseFor: 60_000, limit: 3 });
    expect(leases).toHaveLength(1);
    expect(await jobs.lease({ leaseFor: 60_000, limit: 3 })).toHaveLength(2);
  });

  it('asks once for what is due, however much is waiting, and twice for each job it takes', async () => {
    for (let i = 0; i < 30; i += 1) await jobs.schedule({ id: `job ${i}`, dueAt: now + (i % 2), payload: i });
    proxy.meet([]);
    expect(await jobs.lease({ leaseFor: 60_000, limit: 10 })).toHaveLength(10);
    expect(proxy.requests).toBe(1 + 2 * 10);
    proxy.meet([]);
    await jobs.nextDueAt();
    expect(proxy.requests).toBe(1);
    await jobs.stats();
    expect(proxy.requests).toBeLessThanOrEqual(1 + 4);
  });

  it('reads on where a page ends', async () => {
    const partition = await open('entries');
    for (let i = 0; i < 25; i += 1) await partition.insert(`page${10 + i}`, {});
    const sizes: number[] = [];
    for await (const page of partition.pages({ from: 'page', to: 'pagf', size: 10 })) sizes.push(page.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it('keeps large values whole, and refuses those that fit in no entity', async () => {
    const value = `${'x'.repeat(250_000)}${'🦜'.repeat(10_000)}`;
    const version = await store.put('large', value);
    expect(await store.get('large')).toEqual({ value, version });
    await expect(store.put('large', 'x'.repeat(400_000))).rejects.toMatchObject({ code: 'too-large' });
    await expect(store.put('k'.repeat(600), 1)).rejects.toMatchObject({ code: 'too-large' });
    await expect(jobs.schedule({ id: '/'.repeat(300), dueAt: 0, payload: 1 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('when nothing listens where the account should be', () => {
  it('says so', async () => {
    const proxy = await startFaultyProxy(1);
    await proxy.stop();
    const connectionString = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=aa==;TableEndpoint=http://127.0.0.1:${proxy.port}/a`;
    const account = { kind: 'connectionString' as const, connectionString };
    const opening = openAzurePartition({ account, ...soon }, 'entries', 'p');
    await expect(opening).rejects.toMatchObject({ code: 'storage-down', detail: 'ECONNREFUSED' });
  });
});
