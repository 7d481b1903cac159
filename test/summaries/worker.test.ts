import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/platform/telemetry/log.js';
import { openStorage } from '../../src/storage/openStorage.js';
import { type JobEnd, type RunningJob, runDueJobs, runLimit, startWorker } from '../../src/summaries/worker.js';

const now = Date.UTC(2026, 10, 23, 10);

/** A worker with one job, on a clock that stands; what it sleeps for ends with its signal, or when it is stopped impatiently. */
async function atWork(run: (job: RunningJob) => Promise<JobEnd>) {
  const { jobs, close } = await openStorage({ kind: 'sqlite', file: ':memory:' }, () => now);
  const patience = 22_000;
  const sleep = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (milliseconds === patience || signal?.aborted) resolve();
      else signal?.addEventListener('abort', () => resolve());
    });
  await jobs.schedule({ id: 'job/1', dueAt: now, payload: { step: 0 } });
  let begun: (job: RunningJob) => void = () => {};
  const started = new Promise<RunningJob>((resolve) => {
    begun = resolve;
  });
  const worker = startWorker({
    jobs,
    clock: () => now,
    sleep,
    log: createLog({ level: 'silent' }),
    concurrency: 4,
    run(job) {
      begun(job);
      return run(job);
    },
  });
  return { jobs, close, worker, started, stop: () => worker.stop(patience) };
}

describe('the worker, stopped', () => {
  it('gives back a job that does not end in time, as it was last recorded, for somebody else to go on at once', async () => {
    let end: (ended: JobEnd) => void = () => {};
    const { jobs, started, stop, close } = await atWork(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    const job = await started;
    await job.save({ step: 1 });
    await stop();
    expect(await jobs.get('job/1')).toMatchObject({ state: 'scheduled', dueAt: now, payload: { step: 1 } });
    // What still runs here finds that the job is another's, and leaves it alone.
    expect(await job.save({ step: 2 })).toBe(false);
    end({ kind: 'done', result: null, keepFor: 1000 });
    expect(await jobs.get('job/1')).toMatchObject({ state: 'scheduled', payload: { step: 1 } });
    await close();
  });

  it('takes no further job', async () => {
    const { jobs, started, stop, close } = await atWork(async () => ({ kind: 'done', result: null, keepFor: 1000 }));
    await started;
    await stop();
    await jobs.schedule({ id: 'job/2', dueAt: now, payload: {} });
    expect(await jobs.get('job/1')).toMatchObject({ state: 'done' });
    expect(await jobs.get('job/2')).toMatchObject({ state: 'scheduled', attempts: 0 });
    await close();
  });
});

describe('a run that hangs', () => {
  it('is given up after its limit and the job is run again; what the hung run does later is not recorded', async () => {
    const { jobs, close } = await openStorage({ kind: 'sqlite', file: ':memory:' }, () => now);
    const logged: string[] = [];
    const ended: string[] = [];
    await jobs.schedule({ id: 'job/1', dueAt: now, payload: { step: 0 } });
    const hung: RunningJob[] = [];
    await runDueJobs({
      jobs,
      clock: () => now,
      // Its limit is over at once, and nothing else is.
      sleep: (milliseconds, signal) =>
        milliseconds === runLimit
          ? Promise.resolve()
          : new Promise((resolve) => signal?.addEventListener('abort', () => resolve())),
      log: createLog({ level: 'error', write: (line) => logged.push(line) }),
      metrics: { jobRun: () => (how) => ended.push(how) },
      run(job) {
        hung.push(job);
        return new Promise(() => {});
      },
    });
    const job = await jobs.get('job/1');
    expect(job).toMatchObject({ state: 'scheduled', payload: { step: 0 } });
    expect(job?.dueAt).toBeGreaterThan(now);
    expect(logged.join()).toContain('took too long');
    expect(ended[0]).toBe('cut');
    expect(await hung[0]?.save({ step: 1 })).toBe(false);
    await close();
  });
});
