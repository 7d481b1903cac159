import { day, minute, second } from '../platform/time/clock.js';
import { LeaseLost } from './deliver.js';
import { lookForReport } from './lookForReport.js';
import type { SummaryDeps } from './summaryDeps.js';
import { SummaryJob, SummaryResult } from './summaryJob.js';
import { mostUnsureSends, pauseWhenUnsure } from './unsureSends.js';
import type { JobEnd, RunningJob } from './worker.js';

/** As long as a later session changes the message, and a deleted message stays deleted. */
const keepFor = 30 * day;
const longestPause = 5 * minute;
/** A week of them. */
const maxRefusals = (7 * day) / longestPause;

/** One run of a summary's job, and what becomes of the job. */
export async function runSummaryJob(
  deps: SummaryDeps,
  { id, payload, result, save, isHeld }: RunningJob,
): Promise<JobEnd> {
  const parsed = SummaryJob.safeParse(payload);
  if (!parsed.success) return { kind: 'dead', reason: 'unreadable payload', keepFor };
  const job = parsed.data;
  // Opened again by a later event: what was sent before is to be changed, not sent again.
  if (job.sent.length === 0) Object.assign(job, SummaryResult.safeParse(result).data);
  const run = {
    id,
    job,
    isAnotherDate: false,
    calendarAt: 0,
    async save() {
      if (!(await save(job))) throw new LeaseLost();
    },
    checkLease() {
      if (!isHeld()) throw new LeaseLost();
    },
  };
  const done = (): JobEnd => ({
    kind: 'done',
    result: { sent: job.sent, told: job.told, ...(job.copies.length > 0 ? { copies: job.copies } : {}) },
    keepFor,
  });
  try {
    const ended = await lookForReport(deps, run);
    return ended.done ? done() : { kind: 'later', dueAt: ended.dueAt, payload: job };
  } catch (error) {
    if (error instanceof LeaseLost) return { kind: 'lost' };
    const failure = deps.whyNotTaken(error);
    if (failure === null) throw error;
    deps.log.warn({ kind: failure.kind }, 'summary not sent');
    if (failure.kind === 'too-large') return { kind: 'dead', reason: 'too large', keepFor };
    const unsureSends = [job, ...job.copies].flatMap(({ unsure }) => unsure);
    const unsure = failure.maybeSent ? pauseWhenUnsure({ unsure: unsureSends }) : null;
    const isTooOften = job.failures >= maxRefusals || unsureSends.some(({ times }) => times >= mostUnsureSends);
    if (isTooOften) return { kind: 'dead', reason: 'not taken', keepFor };
    job.failures += 1;
    const usual = failure.retryAfter ?? Math.min(longestPause, second * 2 ** Math.min(job.failures, 10));
    return { kind: 'later', dueAt: deps.clock() + Math.max(usual, unsure ?? 0), payload: job };
  }
}
