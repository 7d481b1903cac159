import pLimit from 'p-limit';
import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Log } from '../platform/telemetry/log.js';
import { type Metrics, noMetrics } from '../platform/telemetry/metrics.js';
import { type Clock, minute, second } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import { withinTime } from '../platform/time/withinTime.js';
import type { JobQueue, Lease } from '../storage/jobQueue.js';

/** Far longer than instances' clocks differ, and than a run goes without renewing. */
const usualLease = 60 * second;
/** Jobs that other instances have scheduled are seen by then. */
const longestNap = 10 * second;
const pauseAfterFailure = 5 * second;
/** A run that takes longer hangs: with all its deadlines and waits a run takes minutes at most. Its lease is not renewed any more. */
export const runLimit = 15 * minute;
/** What hung once often hangs again, and the run that hangs stays in memory. */
const pauseAfterCut = 5 * minute;

/** How a run ends. `result` is kept with a job that is done. */
export type JobEnd =
  | { kind: 'done'; result: unknown; keepFor: number }
  | { kind: 'later'; dueAt: number; payload: unknown }
  | { kind: 'dead'; reason: string; keepFor: number }
  /** Somebody else has it. */
  | { kind: 'lost' };

export interface RunningJob {
  id: string;
  payload: unknown;
  attempts: number;
  result: unknown;
  /** False when somebody else has the job by now: it must be left alone. */
  save(payload: unknown): Promise<boolean>;
  /** False when its time here is over, as far as this process can tell by itself: it may have been paused for long. */
  isHeld(): boolean;
}

export interface WorkerOptions {
  jobs: JobQueue;
  clock: Clock;
  sleep: Sleep;
  log: Log;
  /** Jobs run at the same time. */
  concurrency: number;
  /** After so long the job of an instance that has died is another's. A minute, where nobody says otherwise. */
  leaseFor?: number;
  run(job: RunningJob): Promise<JobEnd>;
  metrics?: Pick<Metrics, 'jobRun'>;
}

export interface Worker {
  /** Looks for due jobs at once: something was scheduled here. */
  wake(): void;
  /** Resolves when nothing runs any more; what is due then stays due, and what has not ended by then is given back. */
  stop(patience: number): Promise<void>;
}

type JobRunner = Pick<WorkerOptions, 'jobs' | 'clock' | 'sleep' | 'log' | 'leaseFor' | 'run' | 'metrics'>;

interface Running {
  ended: Promise<void>;
  /** Lets somebody else go on with the job now; its run here finds that it has lost it. */
  giveBack(): Promise<void>;
}

/** Runs one job, renewing its lease. A job whose run fails is run again a little later. */
function runLease(
  { jobs, clock, sleep, log, leaseFor = usualLease, run, metrics = noMetrics }: JobRunner,
  lease: Lease,
): Running {
  let held: Lease | null = lease;
  const done = new AbortController();
  // One step after the other: two at once would each make the other's token old.
  const inTurn = pLimit(1);
  const renewing = (async () => {
    while (!done.signal.aborted) {
      await sleep(leaseFor / 3, done.signal);
      if (done.signal.aborted || held === null) return;
      await inTurn(async () => {
        if (held !== null) held = await jobs.renew(held, leaseFor);
      }).catch((error: unknown) => log.warn(errorOrigin(error), 'lease not renewed'));
    }
  })();
  const save = (payload: unknown) =>
    inTurn(async () => {
      if (held !== null) held = await jobs.save(held, payload);
      return held !== null;
    });
  const isHeld = () => held !== null && clock() < held.leasedUntil;
  const postpone = (dueAt: number) =>
    inTurn(async () => {
      if (held !== null) await jobs.postpone(held, { dueAt });
      held = null;
    });
  const over = metrics.jobRun();
  const runToItsEnd = async () => {
    try {
      const { id, payload, attempts, result } = lease;
      const end = await withinTime(run({ id, payload, attempts, result, save, isHeld }), runLimit, sleep);
      if (end === 'late') {
        over('cut');
        log.error({ attempts }, 'job took too long; it is run again');
        // What still runs here finds that it has lost the job.
        await postpone(clock() + pauseAfterCut);
        return;
      }
      await inTurn(async () => {
        if (held !== null) await finish({ jobs, log }, held, end);
      });
    } catch (error) {
      log.error(errorOrigin(error), 'job failed; it is run again');
      await postpone(clock() + pauseAfterFailure).catch(() =>
        log.warn({}, 'job is taken again when its lease has run out'),
      );
    } finally {
      over('ended');
      done.abort();
      await renewing;
    }
  };
  return { ended: runToItsEnd(), giveBack: () => postpone(clock()) };
}

async function finish({ jobs, log }: Pick<JobRunner, 'jobs' | 'log'>, lease: Lease, end: JobEnd): Promise<void> {
  if (end.kind === 'done') await jobs.complete(lease, end);
  else if (end.kind === 'later') await jobs.postpone(lease, end);
  else if (end.kind === 'dead') {
    log.error({ reason: end.reason }, 'job given up');
    await jobs.deadLetter(lease, end);
  }
}

/** Runs what is due, one batch after the other, until nothing is. */
export async function runDueJobs(runner: JobRunner, limit = 40): Promise<void> {
  for (;;) {
    const leases = await runner.jobs.lease({ leaseFor: runner.leaseFor ?? usualLease, limit });
    if (leases.length === 0) return;
    await Promise.all(leases.map((lease) => runLease(runner, lease).ended));
  }
}

/** Runs due jobs until it is stopped. */
export function startWorker(options: WorkerOptions): Worker {
  const { jobs, clock, sleep, log, concurrency, leaseFor = usualLease } = options;
  const running = new Set<Running>();
  const stopping = new AbortController();
  let nap = new AbortController();

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      nap = new AbortController();
      try {
        const limit = concurrency - running.size;
        const leases = limit > 0 ? await jobs.lease({ leaseFor, limit }) : [];
        for (const lease of leases) {
          const job = runLease(options, lease);
          running.add(job);
          job.ended.finally(() => {
            running.delete(job);
            nap.abort();
          });
        }
        // More may be due: only when there is none, or no room, it is time to wait.
        if (leases.length > 0 && running.size < concurrency) continue;
        const due = running.size >= concurrency ? null : await jobs.nextDueAt();
        const wait = due === null ? longestNap : Math.max(0, Math.min(longestNap, due - clock()));
        // Due, and yet not leased: somebody else was faster, or its lease is about to run out.
        await sleep(due !== null && wait === 0 ? second : wait, nap.signal);
      } catch (error) {
        log.error(errorOrigin(error), 'jobs cannot be read');
        await sleep(pauseAfterFailure, stopping.signal);
      }
    }
  }

  const looping = loop();
  return {
    wake: () => nap.abort(),
    async stop(patience) {
      stopping.abort();
      nap.abort();
      await looping;
      await withinTime(Promise.all([...running].map(({ ended }) => ended)), patience, sleep);
      if (running.size === 0) return;
      log.warn({ jobs: running.size }, 'jobs given back');
      const back = await Promise.allSettled([...running].map((job) => job.giveBack()));
      for (const one of back) if (one.status === 'rejected') log.warn(errorOrigin(one.reason), 'job not given back');
    },
  };
}
