import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JobQueue, Lease } from '../../src/storage/jobQueue.js';
import type { JobPlace } from './jobBench.js';

/** The same rules once more, as plainly as they can be said: one record an id. */
interface Simple {
  state: 'scheduled' | 'leased' | 'done' | 'dead';
  /** When it may be leased, or is forgotten. */
  at: number;
  payload: number;
  again: number;
  holder: string;
}

type Step =
  | { does: 'wait'; for: number }
  | { does: 'schedule'; id: string; in: number; payload: number; reopen: boolean }
  | { does: 'lease'; limit: number; for: number }
  | { does: 'renew' | 'save' | 'complete' | 'deadLetter' | 'postpone'; which: number; in: number }
  | { does: 'remove'; id: string };

const id = fc.constantFrom('a', 'b/1', 'é');
const time = fc.integer({ min: 0, max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wait' as const), for: time }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('schedule' as const),
      id,
      in: time,
      payload: fc.nat(99),
      reopen: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('lease' as const), limit: fc.nat(3), for: time }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'renew' as const,
        'save' as const,
        'complete' as const,
        'deadLetter' as const,
        'postpone' as const,
      ),
      which: fc.nat(5),
      in: time,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), id }) },
);

export function jobModelContract(createPlace: () => Promise<JobPlace>, runs: number): void {
  it('does what a simple model does, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        let now = 1_000_000;
        const place = await createPlace();
        const jobs = await place.open(() => now);
        const model = new Map<string, Simple>();
        const leases: Lease[] = [];
        try {
          for (const one of steps) {
            if (one.does === 'wait') now += one.for;
            else await play(one, jobs, model, leases, now);
            await compare(jobs, model, now);
          }
        } finally {
          await jobs.close();
          await place.remove();
        }
      }),
      { numRuns: runs },
    );
  }, 30_000);
}

const never = Number.POSITIVE_INFINITY;

async function play(
  one: Exclude<Step, { does: 'wait' }>,
  jobs: JobQueue,
  model: Map<string, Simple>,
  leases: Lease[],
  now: number,
): Promise<void> {
  for (const [id, { state, at }] of model) if ((state === 'done' || state === 'dead') && at <= now) model.delete(id);
  if (one.does === 'remove') {
    expect(await jobs.remove(one.id)).toBe(model.delete(one.id));
  } else if (one.does === 'schedule') {
    const { id, payload, reopen } = one;
    const dueAt = now + one.in;
    const outcome = await jobs.schedule({ id, dueAt, payload, reopen });
    const job = model.get(id);
    const fresh: Simple = { state: 'scheduled', at: dueAt, payload, again: never, holder: '' };
    if (!job || (reopen && (job.state === 'done' || job.state === 'dead'))) {
      expect(outcome).toBe(job ? 'reopened' : 'new');
      model.set(id, fresh);
    } else if (job.state === 'leased') {
      expect(outcome).toBe('again');
      job.again = Math.min(job.again, dueAt);
    } else if (job.state === 'scheduled') {
      expect(outcome).toBe(dueAt < job.at ? 'sooner' : 'kept');
      job.at = Math.min(job.at, dueAt);
    } else expect(outcome).toBe(job.state);
  } else if (one.does === 'lease') {
    const due = [...model]
      .filter(([, { state, at }]) => (state === 'scheduled' || state === 'leased') && at <= now)
      .sort(([a, { at: one }], [b, { at: two }]) => one - two || (a < b ? -1 : 1))
      .slice(0, one.limit);
    const got = await jobs.lease({ leaseFor: one.for, limit: one.limit });
    expect(got.map(({ id, payload }) => [id, payload])).toEqual(due.map(([id, { payload }]) => [id, payload]));
    for (const lease of got) {
      const job = model.get(lease.id);
      if (!job) throw new Error('unknown job');
      const again = job.again <= now ? never : job.again;
      model.set(lease.id, { ...job, state: 'leased', at: now + one.for, again, holder: lease.token });
    }
    leases.unshift(...got);
  } else await playHolder(one, jobs, model, leases[one.which], now);
}

async function playHolder(
  { does, in: wait }: Extract<Step, { which: number }>,
  jobs: JobQueue,
  model: Map<string, Simple>,
  lease: Lease | undefined,
  now: number,
): Promise<void> {
  if (!lease) return;
  const job = model.get(lease.id);
  const holds = job?.state === 'leased' && job.holder === lease.token;
  const reopened = holds && job.again < never;
  const waiting = { state: 'scheduled' as const, again: never, holder: '' };
  let after: Partial<Simple> = {};
  let outcome: unknown;
  if (does === 'renew') {
    outcome = (await jobs.renew(lease, wait))?.leasedUntil ?? null;
    expect(outcome).toBe(holds ? now + wait : null);
    after = { at: now + wait };
  } else if (does === 'save') {
    outcome = (await jobs.save(lease, wait))?.payload ?? null;
    expect(outcome).toBe(holds ? wait : null);
    after = { payload: wait };
  } else if (does === 'postpone') {
    outcome = await jobs.postpone(lease, { dueAt: now + wait });
    expect(outcome).toBe(holds ? 'scheduled' : null);
    after = { ...waiting, at: Math.min(now + wait, job?.again ?? never) };
  } else {
    const state = does === 'complete' ? 'done' : 'dead';
    outcome =
      does === 'complete'
        ? await jobs.complete(lease, { keepFor: wait })
        : await jobs.deadLetter(lease, { reason: 'why', keepFor: wait });
    expect(outcome).toBe(holds ? (reopened ? 'again' : state) : null);
    after = reopened ? { ...waiting, at: job.again } : { ...waiting, state, at: now + wait };
  }
  if (job && holds) model.set(lease.id, { ...job, ...after });
}

async function compare(jobs: JobQueue, model: Map<string, Simple>, now: number): Promise<void> {
  const there = [...model.values()].filter(({ state, at }) => state === 'scheduled' || state === 'leased' || at > now);
  const count = (state: Simple['state']) => there.filter((job) => job.state === state).length;
  const open = there.filter(({ state }) => state === 'scheduled' || state === 'leased').map(({ at }) => at);
  const first = open.length > 0 ? Math.min(...open) : null;
  expect(await jobs.stats()).toEqual({
    scheduled: count('scheduled'),
    leased: count('leased'),
    done: count('done'),
    dead: count('dead'),
    oldestDueAt: first !== null && first <= now ? first : null,
  });
  expect(await jobs.nextDueAt()).toBe(first);
}
