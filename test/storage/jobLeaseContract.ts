import { describe, expect, it } from 'vitest';
import { day } from '../../src/platform/time/clock.js';
import { clockDifference } from '../../src/platform/time/leaseTime.js';
import { longestLease } from '../../src/storage/jobQueue.js';
import { idsOf, type JobBench } from './jobBench.js';

/** What every JobQueue must do with leases. `many` jobs are shared by three lessees. */
export function jobLeaseContract(bench: JobBench, many: number): void {
  describe('when it gives out leases', () => {
    it('gives no more than asked for, those that became due first at the top', async () => {
      for (const [i, id] of ['c', 'a', 'd', 'b', 'e'].entries()) await bench.schedule({ id, dueAt: bench.start - i });
      expect(idsOf(await bench.leaseAll(2))).toEqual(['e', 'b']);
      expect(await bench.leaseAll(0)).toEqual([]);
      expect(idsOf(await bench.leaseAll())).toEqual(['d', 'a', 'c']);
    });

    it('orders by time as a number, and by id where times are equal', async () => {
      for (const dueAt of [10_000, 9000, 100_000, 0]) await bench.schedule({ id: `at ${dueAt}`, dueAt });
      for (const id of ['é', 'z', 'B', 'a', '/']) await bench.schedule({ id, dueAt: 50_000 });
      expect(idsOf(await bench.leaseAll())).toEqual([
        ...['at 0', 'at 9000', 'at 10000'],
        ...['/', 'B', 'a', 'z', 'é'],
        'at 100000',
      ]);
    });

    it('gives a job to one holder only, while the lease lasts', async () => {
      const other = await bench.openAnother();
      await bench.schedule();
      const lease = await bench.leaseOne();
      bench.now = lease.leasedUntil - 1;
      expect(await bench.leaseAll(100, other)).toEqual([]);
      expect(await bench.jobs.nextDueAt()).toBe(lease.leasedUntil);
      expect(await bench.jobs.get('job')).toMatchObject({ state: 'leased', leasedUntil: lease.leasedUntil });
      expect(JSON.stringify(await bench.jobs.get('job'))).not.toContain(lease.token);
    });

    it(`gives each of ${many} due jobs exactly once to three lessees at the same time`, async () => {
      const ids = Array.from({ length: many }, (_, i) => `job ${i}`);
      const chunks = Array.from({ length: 10 }, (_, i) => ids.filter((_id, at) => at % 10 === i));
      await Promise.all(
        chunks.map(async (chunk) => {
          for (const id of chunk) await bench.schedule({ id });
        }),
      );
      const lessees = [bench.jobs, await bench.openAnother(), await bench.openAnother()];
      const taken = await Promise.all(
        lessees.map(async (lessee) => {
          const got: string[] = [];
          for (;;) {
            const leases = await bench.leaseAll(50, lessee);
            expect(leases.length).toBeLessThanOrEqual(50);
            // Fewer than asked for may only mean that others were faster.
            if (leases.length === 0 && ((await lessee.nextDueAt()) ?? Number.POSITIVE_INFINITY) > bench.now) return got;
            got.push(...idsOf(leases));
          }
        }),
      );
      expect(taken.flat().sort()).toEqual([...ids].sort());
    }, 30_000);

    it('lets another take over once the lease has run out, and refuses the old holder everything', async () => {
      const other = await bench.openAnother();
      await bench.schedule({ payload: 'old' });
      const old = await bench.leaseOne();
      bench.now = old.leasedUntil;
      const current = await bench.leaseOne(other);
      expect(current).toMatchObject({ id: 'job', attempts: 2, payload: 'old' });
      expect(current.token).not.toBe(old.token);

      expect(await bench.jobs.renew(old, 60_000)).toBeNull();
      expect(await bench.jobs.save(old, 'mine')).toBeNull();
      expect(await bench.jobs.postpone(old, { dueAt: 0, payload: 'mine' })).toBeNull();
      expect(await bench.jobs.complete(old, { result: 'mine', keepFor: 1000 })).toBeNull();
      expect(await bench.jobs.deadLetter(old, { reason: 'mine', keepFor: 1000 })).toBeNull();
      expect(await bench.jobs.get('job')).toMatchObject({ state: 'leased', payload: 'old', result: null, attempts: 2 });
      expect(await other.complete(current, { result: 'theirs', keepFor: 1000 })).toBe('done');
      expect(await bench.jobs.renew(current, 60_000)).toBeNull();
      expect(await bench.jobs.get('job')).toMatchObject({ state: 'done', result: 'theirs' });
    });

    it('lets the holder go on after the lease ran out, as long as nobody took over', async () => {
      await bench.schedule();
      const lease = await bench.leaseOne();
      bench.now = lease.leasedUntil + 1000;
      const renewed = await bench.jobs.renew(lease, 60_000);
      expect(renewed?.leasedUntil).toBe(bench.now + 60_000);
      expect(await bench.leaseAll()).toEqual([]);
      expect(await bench.jobs.complete(lease, { keepFor: 1000 })).toBe('done');
    });

    it('makes a lease longer when it is renewed', async () => {
      await bench.schedule();
      const lease = await bench.leaseOne();
      bench.now += 30_000;
      const renewed = await bench.jobs.renew(lease, 60_000);
      expect(renewed).toMatchObject({ id: 'job', token: lease.token, attempts: 1, leasedUntil: bench.now + 60_000 });
      bench.now = lease.leasedUntil;
      expect(await bench.leaseAll()).toEqual([]);
      bench.now = bench.start + 90_000;
      await bench.leaseOne();
    });

    it('takes a lease for over that ends later than any can, which a clock that was ahead has written', async () => {
      await bench.schedule({ payload: 'kept' });
      await bench.schedule({ id: 'planned', dueAt: bench.start + 40 * day });
      bench.now = bench.start + day;
      const ahead = await bench.leaseOne();
      bench.now = bench.start;
      const other = await bench.openAnother();
      expect(await bench.leaseOne(other)).toMatchObject({ id: 'job', payload: 'kept', attempts: 2 });
      expect(await bench.jobs.complete(ahead, { keepFor: 1000 })).toBeNull();
      // What is planned for a day that is far away may well be.
      expect(await bench.jobs.get('planned')).toMatchObject({ state: 'scheduled', dueAt: bench.start + 40 * day });
    });

    it('also when the clock was set back while it looks for jobs, and tells meanwhile that one is late', async () => {
      await bench.schedule();
      bench.now = bench.start + day;
      await bench.leaseOne();
      bench.now = bench.start;
      expect(await bench.leaseAll(0)).toEqual([]);
      expect(await bench.jobs.stats()).toMatchObject({ leased: 1, oldestDueAt: bench.start });
      expect(await bench.jobs.nextDueAt()).toBe(bench.start);
      await bench.leaseOne();
    });

    it('leaves a lease alone that a clock wrote which is a little ahead', async () => {
      await bench.schedule();
      bench.now = bench.start + clockDifference;
      await bench.jobs.lease({ leaseFor: longestLease, limit: 1 });
      bench.now = bench.start;
      expect(await bench.leaseAll(1, await bench.openAnother())).toEqual([]);
    });

    it('gives none for longer than it says', async () => {
      await bench.schedule();
      await expect(bench.jobs.lease({ leaseFor: longestLease + 1, limit: 1 })).rejects.toThrow(RangeError);
      await expect(bench.jobs.renew(await bench.leaseOne(), longestLease + 1)).rejects.toThrow(RangeError);
    });

    it('shows the next holder what the last one saved before it died', async () => {
      await bench.schedule({ payload: { step: 1 } });
      const lease = await bench.leaseOne();
      const saved = await bench.jobs.save(lease, { step: 2, sending: true });
      expect(saved).toEqual({ ...lease, payload: { step: 2, sending: true } });
      bench.now = lease.leasedUntil;
      expect(await bench.leaseOne()).toMatchObject({ payload: { step: 2, sending: true }, attempts: 2 });
    });
  });
}
