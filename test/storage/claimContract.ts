import { describe, expect, it } from 'vitest';
import { day, hour, second } from '../../src/platform/time/clock.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import { type Claim, type ClaimDeps, type Claimed, type ClaimRequest, claim } from '../../src/storage/claim.js';
import type { Owners } from '../../src/storage/owners.js';
import type { Store } from '../../src/storage/store.js';
import type { Bench } from './bench.js';

const request: ClaimRequest = { key: 'upload/1', keepFor: hour, leaseFor: 20 * second };

/** What claims do on every Store. */
export function claimContract(bench: Bench): void {
  describe('claims to work that one process does', () => {
    const dead = new Set<string>();
    /** A process whose renewals come when `renew` is called, and never when it is dead. */
    const processOn = (id: string, store: Store = bench.store) => {
      let wake: (() => void) | null = null;
      const sleep: Sleep = (_milliseconds, signal) =>
        new Promise((resolve) => {
          wake = () => resolve();
          signal?.addEventListener('abort', () => resolve(), { once: true });
        });
      const owners: Owners = { own: () => id, isDead: (other) => dead.has(other), close() {} };
      const failures: unknown[] = [];
      const onNotRenewed = (error: unknown) => failures.push(error);
      const deps: ClaimDeps = { store, clock: () => bench.now, sleep, owners, onNotRenewed };
      return {
        failures,
        claim: (change: Partial<ClaimRequest> = {}) => claim(deps, { ...request, ...change }),
        async renew() {
          const { version } = (await store.get(request.key)) ?? {};
          wake?.();
          await expect
            .poll(async () => (await store.get(request.key))?.version !== version || failures.length > 0)
            .toBe(true);
        },
      };
    };
    const mine = (claimed: Claimed): Claim => {
      if (claimed.status !== 'mine') throw new Error(`it is ${claimed.status}`);
      return claimed.claim;
    };

    it('are given to one of many who ask at the same time', async () => {
      const other = await bench.openAnother();
      const asked = await Promise.all(
        Array.from({ length: 8 }, (_, i) => processOn(`p${i}`, i % 2 ? other : bench.store).claim()),
      );
      expect(asked.filter(({ status }) => status === 'mine')).toHaveLength(1);
      expect(asked.filter(({ status }) => status === 'running')).toHaveLength(7);
    });

    it('are remembered as done for as long as was asked, or for ever', async () => {
      const process = processOn('p');
      await mine(await process.claim()).done();
      await mine(await process.claim({ key: 'welcomed', keepFor: null })).done();
      bench.now += hour - 1;
      expect(await process.claim()).toEqual({ status: 'done' });
      bench.now += 1;
      expect((await process.claim()).status).toBe('mine');
      bench.now += 1000 * day;
      expect(await process.claim({ key: 'welcomed', keepFor: null })).toEqual({ status: 'done' });
    });

    it('are free at once when the work was not done', async () => {
      const process = processOn('p');
      await mine(await process.claim()).release();
      expect(await bench.keysUnder('')).toEqual([]);
      expect((await processOn('q').claim()).status).toBe('mine');
    });

    it('last while their process renews them, however long the work takes', async () => {
      const process = processOn('p');
      const held = mine(await process.claim());
      for (let i = 0; i < 5; i += 1) {
        bench.now += 19 * second;
        await process.renew();
        expect(await processOn('q').claim()).toEqual({ status: 'running' });
      }
      await held.done();
      expect(await processOn('q').claim()).toEqual({ status: 'done' });
    });

    it('are another’s 20 s after their process was last heard of, and the first then changes nothing', async () => {
      const first = mine(await processOn('p').claim());
      bench.now += 20 * second - 1;
      expect(await processOn('q').claim()).toEqual({ status: 'running' });
      bench.now += 1;
      mine(await processOn('q').claim());
      await first.release();
      expect(await processOn('r').claim()).toEqual({ status: 'running' });
    });

    it('are another’s at once when their process is known to be dead', async () => {
      await processOn('p').claim();
      dead.add('p');
      expect((await processOn('q').claim()).status).toBe('mine');
      dead.clear();
    });

    it('hold nobody up that a clock wrote which was ahead', async () => {
      bench.now += day;
      await processOn('p').claim();
      await mine(await processOn('p').claim({ key: 'done' })).done();
      bench.now -= day;
      expect((await processOn('q').claim()).status).toBe('mine');
      expect((await processOn('q').claim({ key: 'done' })).status).toBe('mine');
    });

    it('count as done where an older version had begun', async () => {
      await bench.store.put(request.key, true, { expiresAt: bench.now + hour });
      expect(await processOn('p').claim()).toEqual({ status: 'done' });
      bench.now += hour;
      expect((await processOn('p').claim()).status).toBe('mine');
    });

    it('go on when they could not be renewed once, and are done all the same when they had run out', async () => {
      let isDown = false;
      const store: Store = {
        ...bench.store,
        putIfUnchanged: (...write) =>
          isDown ? Promise.reject(new Error('down')) : bench.store.putIfUnchanged(...write),
      };
      const process = processOn('p', store);
      const held = mine(await process.claim());
      isDown = true;
      await process.renew();
      expect(process.failures).toHaveLength(1);
      isDown = false;
      bench.now += hour;
      await held.done();
      expect(await process.claim()).toEqual({ status: 'done' });
    });
  });
}
