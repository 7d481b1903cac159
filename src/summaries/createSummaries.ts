import type { Metrics } from '../platform/telemetry/metrics.js';
import type { Tracing } from '../platform/telemetry/tracing.js';
import { day, hour } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import type { Organizer } from './host.js';
import { isJobOf } from './jobOwner.js';
import { type MeetingKey, occurrencesSeen, seeOccurrence } from './occurrences/occurrenceSeen.js';
import type { OccurrenceSeen, SeenAt } from './occurrences/occurrences.js';
import { dueAtStep } from './pollSteps.js';
import { runSummaryJob } from './runSummaryJob.js';
import { jobIdOf, newJob, SummaryJob, SummaryResult } from './summaryJob.js';
import { endWaiting } from './summaryMarks.js';
import { runScan, type ScanJob, scanIdOf } from './watching/scan.js';
import { runSubscription, type SubscriptionJob, subscriptionIdOf, type WatchDeps } from './watching/watchEvents.js';
import { type RunningJob, runDueJobs, startWorker, type Worker } from './worker.js';

/** Something that tells of a meeting in a chat the bot is in. Times are milliseconds UTC. */
export interface MeetingHappened extends MeetingKey, SeenAt {
  /** The connector's id. */
  meetingId: string;
  /** When it is, or was, meant to end; for an `end` that moment itself. */
  expectedEnd: number;
  /** True when nothing says that it takes place at all. */
  silent?: boolean;
  /** Nothing of before that is news: the bot was not there. */
  since?: number;
}

/** What became of an event: `old` is of an occurrence that nobody wants a summary of any more, `known` was told before. */
export type Happened = 'scheduled' | 'known' | 'old' | 'off';

export interface EventReported {
  organizer: Organizer;
  kind: 'webinar' | 'townhall';
  eventId: string;
  sessionId: string | null;
}

export interface SummariesOptions extends WatchDeps {
  sleep: Sleep;
  tracing: Tracing;
  metrics?: Pick<Metrics, 'jobRun'>;
  /** Jobs run at the same time in this process. */
  concurrency?: number;
  /** How long a job of an instance that has died, or sleeps, waits for another. */
  leaseFor?: number;
  isInChat(tenantId: string, thread: string): Promise<boolean>;
}

/** A day, and the day for which its report would be looked for: what is older starts no summary. */
const oldestNews = 2 * day;

/** Teams takes 16 summaries a second (three sends each), and one takes some four seconds on a slow day: most of them wait for others. */
const usualConcurrency = 100;

export type Summaries = ReturnType<typeof createSummaries>;

/** Summaries that arrive by themselves: whatever tells of a meeting leads to one durable job per occurrence. */
export function createSummaries(options: SummariesOptions) {
  const { jobs, clock, sleep, log, tracing, metrics, enabled, pollMinutes, isInChat, count } = options;
  let worker: Worker | null = null;
  const kindOf = (id: string) => ['scan', 'subscription'].find((kind) => id.startsWith(`${kind}/`)) ?? 'summary';
  const run = (job: RunningJob) => {
    const kind = kindOf(job.id);
    return tracing.span('job', { kind }, async (span) => {
      const ended = await runOf(kind, job);
      span.set({ ended: ended.kind });
      return ended;
    });
  };
  const runOf = (kind: string, job: RunningJob) => {
    if (kind === 'scan') return runScan(options, isInChat, job);
    return kind === 'subscription' ? runSubscription(options, job) : runSummaryJob(options, job);
  };
  const work = { jobs, clock, sleep, log, run, metrics };

  const schedule = async (job: SummaryJob, dueAt: number, reopen = true) => {
    await jobs.schedule({ id: jobIdOf(job), dueAt, payload: job, reopen });
    worker?.wake();
  };

  /**
   * An event that was told before leads to a look only where the last try to do so failed, or has told nobody anything yet. It
   * failed as well where a process died between storing the event and bringing its job forward: the job does not know of that end.
   */
  const isOpenToRepeats = async (job: SummaryJob, { kind, at }: SeenAt): Promise<boolean> => {
    const known = await jobs.get(jobIdOf(job));
    if (known === null) return true;
    if (known.state !== 'done') {
      const { ended = null } = SummaryJob.partial().safeParse(known.payload).data ?? {};
      return kind === 'end' && (ended === null || ended < at);
    }
    const { sent = [] } = SummaryResult.partial().safeParse(known.result).data ?? {};
    return sent.every(({ what }) => what !== 'summary');
  };

  return {
    /** A meeting has started, ended, or should be looked at. */
    async happened(event: MeetingHappened): Promise<Happened> {
      if (!enabled) return 'off';
      const { tenantId, conversationId, meetingId, expectedEnd, silent = false, at, kind, once } = event;
      const oldest = clock() - oldestNews;
      const since = Math.max(oldest, event.since ?? oldest);
      const seen = await seeOccurrence(options, { tenantId, conversationId }, { at, kind, once }, since);
      if (seen === null || (at < oldest && expectedEnd < oldest)) {
        count('oldEvent');
        return 'old';
      }
      const jobOf = ({ first }: OccurrenceSeen, end: number) =>
        newJob({ tenantId, conversationId, meetingId, first, end, silent });
      const dueAt = (end: number) => dueAtStep(pollMinutes, end, 0) ?? end;
      for (const other of seen.others) {
        const end = other.ended ?? other.last;
        if (end >= oldest) await schedule(jobOf(other, end), dueAt(end));
      }
      const job = jobOf(seen.occurrence, expectedEnd);
      if (!seen.isNew && !(await isOpenToRepeats(job, event))) return 'known';
      await schedule(job, dueAt(expectedEnd));
      return 'scheduled';
    },

    /** Graph has told of a report of a webinar or town hall; without a date, of some report of it. */
    async reported({ organizer, kind, eventId, sessionId }: EventReported): Promise<void> {
      if (!enabled) return;
      // The scan of their events finds which.
      if (sessionId === null) return this.watchAll(organizer);
      const { tenantId, aadObjectId, userId } = organizer;
      const now = clock();
      const about = { tenantId, organizer: { aadObjectId, userId }, virtualEvent: { kind, eventId, sessionId } };
      await schedule(newJob({ ...about, first: now, end: now }), now);
    },

    /** The organiser has pressed a button of the chat's newest summary, or of the card that asks them to sign in. */
    async lookAgain(meeting: MeetingKey, meetingId: string): Promise<void> {
      const seen = (await occurrencesSeen(options, meeting)).at(-1);
      if (!enabled || seen === undefined) return;
      const { first, ended } = seen;
      const end = ended ?? clock();
      await schedule(newJob({ ...meeting, meetingId, first, end, ended }), clock());
    },

    /** Removes every job of somebody's meetings, and of looking at their calendar. How many it was. */
    async forget(owner: { tenantId: string; aadObjectId: string; conversationId: string | null }): Promise<number> {
      let removed = 0;
      for await (const job of jobs.list()) if (isJobOf(job, owner) && (await jobs.remove(job.id))) removed += 1;
      return removed;
    },

    /** What waited for this person goes on. */
    async signedIn(organizer: Pick<Organizer, 'tenantId' | 'aadObjectId'>): Promise<void> {
      await endWaiting(options, organizer, async (id) => {
        const job = await jobs.get(id);
        // A job that has ended keeps only what it has sent; the rest is in its id's first payload.
        if (job !== null) await jobs.schedule({ id, dueAt: clock(), payload: job.payload, reopen: true });
      });
      worker?.wake();
    },

    /** A subscription has to be renewed before its time. */
    async renewalDue({ organizer, kind, eventId }: Omit<EventReported, 'sessionId'>): Promise<void> {
      const { tenantId, aadObjectId, userId } = organizer;
      if (userId === null) return;
      const payload: SubscriptionJob = { tenantId, aadObjectId, userId, kind, eventId };
      await jobs.schedule({ id: subscriptionIdOf(payload), dueAt: clock(), payload, reopen: true });
      worker?.wake();
    },

    /** Summaries of all their meetings, wherever the bot is: their calendar is looked at from now on. */
    async watchAll({ tenantId, aadObjectId, userId }: Organizer): Promise<void> {
      const payload: ScanJob = { tenantId, aadObjectId, userId, until: clock() - hour };
      await jobs.schedule({ id: scanIdOf(payload), dueAt: clock(), payload, reopen: true });
      worker?.wake();
    },

    /** The bot is in their 1:1 chat again: what they had chosen counts again. */
    async isBack(organizer: Organizer): Promise<void> {
      if (enabled && (await options.choices.wantsAll(organizer))) await this.watchAll(organizer);
    },

    start(): void {
      const { leaseFor, concurrency = usualConcurrency } = options;
      worker ??= startWorker({ ...work, leaseFor, concurrency });
    },

    /** Runs what is due now, and what comes due by that, and nothing later. */
    runDue: () => runDueJobs(work),

    /** Resolves when no job runs here any more; what is due stays due, what takes longer than `patience` is given back. */
    async stop(patience: number): Promise<void> {
      await worker?.stop(patience);
      worker = null;
    },
  };
}
