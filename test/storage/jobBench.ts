import { afterEach, beforeEach, expect } from 'vitest';
import type { Clock } from '../../src/platform/time/clock.js';
import type { JobQueue, Lease, ScheduleRequest } from '../../src/storage/jobQueue.js';

/** An empty queue, which several handles may share. */
export interface JobPlace {
  open(clock: Clock): Promise<JobQueue>;
  remove(): Promise<void>;
}

export interface JobBench {
  readonly start: number;
  now: number;
  readonly jobs: JobQueue;
  openAnother(): Promise<JobQueue>;
  /** Schedules a job that is due at once, with what the test says otherwise. */
  schedule(request?: Partial<ScheduleRequest>): ReturnType<JobQueue['schedule']>;
  /** Leases for a minute. */
  leaseAll(limit?: number, from?: JobQueue): Promise<Lease[]>;
  /** Leases exactly one. */
  leaseOne(from?: JobQueue): Promise<Lease>;
}

export function createJobBench(createPlace: () => Promise<JobPlace>): JobBench {
  const start = Date.UTC(2026, 2, 4, 9);
  let place: JobPlace | null = null;
  let opened: JobQueue[] = [];

  const bench: JobBench = {
    start,
    now: start,
    get jobs() {
      const [first] = opened;
      if (!first) throw new Error('no test is running');
      return first;
    },
    async openAnother() {
      if (!place) throw new Error('no test is running');
      const another = await place.open(() => bench.now);
      opened.push(another);
      return another;
    },
    schedule: (request = {}) => bench.jobs.schedule({ id: 'job', dueAt: bench.now, payload: null, ...request }),
    leaseAll: (limit = 100, from = bench.jobs) => from.lease({ leaseFor: 60_000, limit }),
    async leaseOne(from = bench.jobs) {
      const leases = await bench.leaseAll(100, from);
      expect(leases).toHaveLength(1);
      const [lease] = leases;
      if (!lease) throw new Error('nothing was due');
      return lease;
    },
  };

  beforeEach(async () => {
    bench.now = start;
    opened = [];
    place = await createPlace();
    await bench.openAnother();
  });
  afterEach(async () => {
    for (const one of opened) await one.close();
    await place?.remove();
  });
  return bench;
}

export const idsOf = (leases: { id: string }[]): string[] => leases.map(({ id }) => id);
