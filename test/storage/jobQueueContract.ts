import { describe, expect, it } from 'vitest';
import { createJobBench, idsOf, type JobPlace } from './jobBench.js';
import { jobEndContract } from './jobEndContract.js';
import { jobLeaseContract } from './jobLeaseContract.js';
import { jobModelContract } from './jobModelContract.js';

/** What every JobQueue must do, whatever it is made of. `many` and `runs` say how much of it a storage can do in a test. */
export function jobQueueContract(
  name: string,
  createPlace: () => Promise<JobPlace>,
  { many, runs }: { many: number; runs: number },
): void {
  describe(`a job queue of ${name}`, () => {
    const bench = createJobBench(createPlace);

    it('has nothing to do at first', async () => {
      expect(await bench.leaseAll()).toEqual([]);
      expect(await bench.jobs.get('job')).toBeNull();
      expect(await bench.jobs.remove('job')).toBe(false);
      expect(await bench.jobs.nextDueAt()).toBeNull();
      expect(await bench.jobs.stats()).toEqual({ scheduled: 0, leased: 0, done: 0, dead: 0, oldestDueAt: null });
      await expect(bench.jobs.ping()).resolves.toBeUndefined();
    });

    it('lists every job, whatever its state, and none whose time is over', async () => {
      await bench.schedule({ id: 'done', dueAt: bench.start });
      const [lease] = await bench.leaseAll();
      if (lease) await bench.jobs.complete(lease, { keepFor: 1000 });
      await bench.schedule({ id: 'waiting', dueAt: bench.start + 60_000, payload: { of: 'somebody' } });
      const listed = async () => {
        const found: string[] = [];
        for await (const { id, state } of bench.jobs.list()) found.push(`${id} ${state}`);
        return found.sort();
      };
      expect(await listed()).toEqual(['done done', 'waiting scheduled']);
      bench.now += 2000;
      expect(await listed()).toEqual(['waiting scheduled']);
    });

    describe('when a job is scheduled', () => {
      it('gives it out at its time and not before', async () => {
        const dueAt = bench.start + 60_000;
        expect(await bench.schedule({ dueAt, payload: { meeting: 'm' } })).toBe('new');
        expect(await bench.jobs.nextDueAt()).toBe(dueAt);
        bench.now = dueAt - 1;
        expect(await bench.leaseAll()).toEqual([]);
        bench.now = dueAt;
        const lease = await bench.leaseOne();
        expect(lease).toMatchObject({ id: 'job', dueAt, payload: { meeting: 'm' }, attempts: 1, result: null });
        expect(lease.leasedUntil).toBe(dueAt + 60_000);
      });

      it('is not early when the time is a fraction', async () => {
        await bench.schedule({ dueAt: bench.start + 0.5 });
        expect(await bench.leaseAll()).toEqual([]);
        expect(await bench.jobs.nextDueAt()).toBe(bench.start + 1);
      });

      it('keeps one job per id: the earliest time asked for, and the first payload', async () => {
        expect(await bench.schedule({ dueAt: 2000, payload: 'first' })).toBe('new');
        expect(await bench.schedule({ dueAt: 3000, payload: 'second' })).toBe('kept');
        expect(await bench.schedule({ dueAt: 2000, payload: 'second' })).toBe('kept');
        expect(await bench.schedule({ dueAt: 1000, payload: 'third' })).toBe('sooner');
        expect(await bench.jobs.get('job')).toMatchObject({ state: 'scheduled', dueAt: 1000, payload: 'first' });
        expect(idsOf(await bench.leaseAll())).toEqual(['job']);
      });

      it('makes one job when many triggers come at once', async () => {
        const other = await bench.openAnother();
        const dueAt = bench.now;
        const outcomes = await Promise.all(
          Array.from({ length: 10 }, (_, i) => (i % 2 ? other : bench.jobs).schedule({ id: 'job', dueAt, payload: i })),
        );
        expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(1);
        expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(9);
        await bench.leaseOne();
      });

      it.each([
        'msteams/19:meeting_Zm9v@thread.v2/2026-03-04T09:00:00Z',
        'a/b\\c#d?e%f\u0001',
        "'; DROP TABLE jobs; --",
        'Zoë 🦜 鷹',
        '',
      ])('takes %j as an id', async (id) => {
        expect(await bench.schedule({ id })).toBe('new');
        expect(await bench.schedule({ id: `${id}x`, dueAt: bench.now + 1 })).toBe('new');
        expect(await bench.schedule({ id })).toBe('kept');
        const lease = await bench.leaseOne();
        expect(lease.id).toBe(id);
        expect(await bench.jobs.complete(lease, { keepFor: 1000 })).toBe('done');
        expect((await bench.jobs.get(id))?.state).toBe('done');
      });

      it('takes payloads up to its limit, and refuses larger ones by name', async () => {
        const payload = '🦜'.repeat(7999);
        await bench.schedule({ payload });
        const lease = await bench.leaseOne();
        expect(lease.payload).toBe(payload);
        expect(await bench.jobs.complete(lease, { result: payload, keepFor: 1000 })).toBe('done');
        expect((await bench.jobs.get('job'))?.result).toBe(payload);
        const tooMuch = { code: 'too-large' };
        await expect(bench.schedule({ id: 'other', payload: 'x'.repeat(32_000) })).rejects.toMatchObject(tooMuch);
        expect(await bench.jobs.get('other')).toBeNull();
      });

      it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses the time %d', async (dueAt) => {
        await expect(bench.schedule({ dueAt })).rejects.toThrow(RangeError);
      });
    });

    it('counts jobs by state and says since when the oldest waits', async () => {
      for (const id of ['a', 'b', 'c', 'd', 'e']) await bench.schedule({ id, dueAt: bench.start });
      const [a, b] = await bench.leaseAll(3);
      if (!a || !b) throw new Error('nothing was due');
      await bench.jobs.complete(a, { keepFor: 10_000 });
      await bench.jobs.deadLetter(b, { reason: 'gone', keepFor: 10_000 });
      bench.now += 5000;
      const counts = { scheduled: 2, leased: 1, done: 1, dead: 1 };
      expect(await bench.jobs.stats()).toEqual({ ...counts, oldestDueAt: bench.start });
      await bench.leaseAll();
      expect(await bench.jobs.stats()).toEqual({ ...counts, scheduled: 0, leased: 3, oldestDueAt: null });
      bench.now += 5000;
      expect(await bench.jobs.stats()).toMatchObject({ done: 0, dead: 0 });
    });

    it('removes a job in any state, and its holder loses it', async () => {
      await bench.schedule();
      const lease = await bench.leaseOne();
      expect(await bench.jobs.remove('job')).toBe(true);
      expect(await bench.jobs.complete(lease, { keepFor: 1000 })).toBeNull();
      expect(await bench.schedule({ payload: 'anew' })).toBe('new');
      expect(await bench.jobs.remove('job')).toBe(true);
      expect(await bench.jobs.get('job')).toBeNull();
      expect(await bench.leaseAll()).toEqual([]);
      expect(await bench.jobs.nextDueAt()).toBeNull();
    });

    jobLeaseContract(bench, many);
    jobEndContract(bench);
    jobModelContract(createPlace, runs);
  });
}
