import { describe, expect, it } from 'vitest';
import type { JobBench } from './jobBench.js';

/** What every JobQueue must do when a job ends or waits again, and with triggers that arrive meanwhile. */
export function jobEndContract(bench: JobBench): void {
  const end = { keepFor: 10_000 };

  describe('when a job ends', () => {
    it('keeps a marker, so that a late trigger does not start it anew', async () => {
      await bench.schedule();
      expect(await bench.jobs.complete(await bench.leaseOne(), { ...end, result: { message: 'id' } })).toBe('done');
      expect(await bench.schedule()).toBe('done');
      expect(await bench.leaseAll()).toEqual([]);
      expect(await bench.jobs.nextDueAt()).toBeNull();
      const expiresAt = bench.start + 10_000;
      expect(await bench.jobs.get('job')).toMatchObject({ state: 'done', result: { message: 'id' }, expiresAt });
    });

    it('forgets the marker after its time', async () => {
      await bench.schedule({ payload: 'old' });
      await bench.jobs.complete(await bench.leaseOne(), { ...end, result: 'old' });
      bench.now += 9999;
      expect(await bench.schedule()).toBe('done');
      bench.now += 1;
      expect(await bench.jobs.get('job')).toBeNull();
      expect(await bench.jobs.remove('job')).toBe(false);
      expect(await bench.schedule({ payload: 'new' })).toBe('new');
      expect(await bench.leaseOne()).toMatchObject({ payload: 'new', attempts: 1, result: null });
    });

    it('opens it again when asked, with the new payload and the last result', async () => {
      await bench.schedule({ payload: 'old' });
      await bench.jobs.complete(await bench.leaseOne(), { ...end, result: 'message' });
      const dueAt = bench.now + 1000;
      expect(await bench.schedule({ dueAt, payload: 'new', reopen: true })).toBe('reopened');
      expect(await bench.schedule({ dueAt: dueAt + 1, reopen: true })).toBe('kept');
      bench.now = dueAt;
      const lease = await bench.leaseOne();
      expect(lease).toMatchObject({ payload: 'new', attempts: 1, result: 'message' });
      bench.now = bench.start + 20_000;
      expect(await bench.jobs.get('job')).toMatchObject({ state: 'leased', expiresAt: null });
    });

    it('lays it aside for an operator when it is given up', async () => {
      for (const id of ['first', 'second']) {
        await bench.schedule({ id, payload: { of: id } });
        await bench.jobs.deadLetter(await bench.leaseOne(), { reason: `no ${id}`, ...end });
        bench.now += 1;
      }
      expect(await bench.schedule({ id: 'first' })).toBe('dead');
      expect(await bench.leaseAll()).toEqual([]);
      const laidAside = { state: 'dead', reason: 'no first', payload: { of: 'first' } };
      expect(await bench.jobs.get('first')).toMatchObject(laidAside);
      expect(await bench.jobs.get('second')).toMatchObject({ state: 'dead', reason: 'no second' });
      expect(await bench.schedule({ id: 'second', reopen: true })).toBe('reopened');
      expect(await bench.jobs.get('first')).toMatchObject(laidAside);
      expect(await bench.leaseOne()).toMatchObject({ id: 'second', attempts: 1 });
      bench.now = bench.start + 10_000;
      expect(await bench.jobs.get('first')).toBeNull();
    });

    it('sweeps what is forgotten and nothing else', async () => {
      for (const id of ['done', 'dead', 'open', 'again']) await bench.schedule({ id });
      for (const lease of await bench.leaseAll()) {
        if (lease.id === 'dead') await bench.jobs.deadLetter(lease, { reason: 'x', ...end });
        else if (lease.id === 'open') await bench.jobs.postpone(lease, { dueAt: bench.now });
        else await bench.jobs.complete(lease, { ...end, result: lease.id });
      }
      await bench.schedule({ id: 'again', reopen: true });
      bench.now += 3_600_000;
      const ids = (await bench.leaseAll()).map(({ id }) => id);
      expect(ids).toEqual(['again', 'open']);
      for (const id of ['done', 'dead']) expect(await bench.schedule({ id })).toBe('new');
    });
  });

  describe('when a job is postponed', () => {
    it('gives it out at the new time, with what was learned', async () => {
      await bench.schedule({ payload: 1 });
      const dueAt = bench.now + 5000;
      expect(await bench.jobs.postpone(await bench.leaseOne(), { dueAt, payload: 2 })).toBe('scheduled');
      expect(await bench.jobs.nextDueAt()).toBe(dueAt);
      expect(await bench.leaseAll()).toEqual([]);
      bench.now = dueAt;
      const lease = await bench.leaseOne();
      expect(lease).toMatchObject({ payload: 2, attempts: 2, dueAt });
      await bench.jobs.postpone(lease, { dueAt: 0 });
      expect(await bench.leaseOne()).toMatchObject({ payload: 2, attempts: 3 });
    });
  });

  describe('when a job is scheduled while it runs', () => {
    it('does not swallow that when it is completed or given up', async () => {
      for (const how of ['complete', 'deadLetter'] as const) {
        const id = how;
        await bench.schedule({ id, payload: 'kept' });
        const lease = await bench.leaseOne();
        const later = bench.now + 5000;
        expect(await bench.schedule({ id, dueAt: later + 9, payload: 'not used' })).toBe('again');
        expect(await bench.schedule({ id, dueAt: later })).toBe('again');
        expect(await bench.schedule({ id, dueAt: later + 5 })).toBe('again');
        const ended =
          how === 'complete'
            ? await bench.jobs.complete(lease, { ...end, result: 'sent' })
            : await bench.jobs.deadLetter(lease, { ...end, reason: 'why' });
        expect(ended).toBe('again');
        const result = how === 'complete' ? 'sent' : null;
        const open = { state: 'scheduled', dueAt: later, payload: 'kept', attempts: 0, again: null, reason: null };
        expect(await bench.jobs.get(id)).toMatchObject({ ...open, result });
        bench.now = later;
        const next = await bench.leaseOne();
        expect(next).toMatchObject({ id, attempts: 1, result });
        expect(await bench.jobs.complete(next, end)).toBe('done');
      }
    });

    it('leaves the holder its lease', async () => {
      await bench.schedule();
      const lease = await bench.leaseOne();
      await bench.schedule();
      const saved = await bench.jobs.save(lease, 'progress');
      expect(saved?.payload).toBe('progress');
      expect(await bench.jobs.renew(lease, 1000)).not.toBeNull();
      expect(await bench.leaseAll()).toEqual([]);
    });

    it('loses neither that nor what the holder saves at the same moment', async () => {
      const other = await bench.openAnother();
      for (let i = 0; i < 10; i += 1) {
        const id = `job ${i}`;
        await bench.schedule({ id });
        const lease = await bench.leaseOne();
        const dueAt = bench.now + 1000;
        const [saved, outcome] = await Promise.all([
          bench.jobs.save(lease, 'progress'),
          other.schedule({ id, dueAt, payload: null }),
        ]);
        expect([saved?.payload, outcome]).toEqual(['progress', 'again']);
        expect(await bench.jobs.get(id)).toMatchObject({ payload: 'progress', again: dueAt });
      }
    });

    it('is due by the earlier time when it is postponed', async () => {
      const times = [
        [1000, 5000],
        [5000, 1000],
      ] as const;
      for (const [asked, postponed] of times) {
        await bench.schedule();
        const lease = await bench.leaseOne();
        await bench.schedule({ dueAt: bench.now + asked });
        await bench.jobs.postpone(lease, { dueAt: bench.now + postponed });
        expect(await bench.jobs.get('job')).toMatchObject({ dueAt: bench.now + 1000, again: null });
        bench.now += 1000;
      }
    });

    it('counts as covered when the job is taken over after that time, and is kept when it is for later', async () => {
      for (const [id, wait, ended] of [
        ['covered', 60_000, 'done'],
        ['later', 60_001, 'again'],
      ] as const) {
        await bench.schedule({ id });
        await bench.leaseOne();
        await bench.schedule({ id, dueAt: bench.now + wait });
        bench.now += 60_000;
        expect(await bench.jobs.complete(await bench.leaseOne(), end)).toBe(ended);
      }
    });
  });
}
