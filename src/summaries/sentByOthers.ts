import { day } from '../platform/time/clock.js';
import type { JobQueue } from '../storage/jobQueue.js';
import type { OccurrenceSessions } from './occurrences/sessionsOf.js';
import { copyOf, jobIdOf, type Sent, type SummaryJob, SummaryResult } from './summaryJob.js';

/** A job looks for a day, and what is older than two starts none. */
const near = 2 * day;

/**
 * Takes over what other jobs of the meeting have sent about this occurrence, so that it is changed and not sent again: a job that
 * a lost event left without its own date may have found the report before the event came. `names` are those of its jobs.
 */
export async function takeOverSent(
  { jobs }: { jobs: Pick<JobQueue, 'get'> },
  job: SummaryJob,
  names: number[],
  { start, sessions }: OccurrenceSessions,
): Promise<void> {
  const isAbout = ({ what, occurrence, reports }: Sent) =>
    what === 'summary' && (occurrence === start || sessions.some(({ reportId }) => reports.includes(reportId)));
  for (const first of names) {
    if (first === job.first || Math.abs(first - start) > near) continue;
    const other = sentBy(await jobs.get(jobIdOf({ ...job, first })));
    takeOver(job.sent, other.sent, isAbout);
    for (const { tag, sent } of other.copies) takeOver(copyOf(job, tag).sent, sent, isAbout);
  }
}

function takeOver(own: Sent[], others: Sent[], isAbout: (sent: Sent) => boolean): void {
  for (const one of others.filter(isAbout)) {
    const isOwn = own.some((known) => known.to === one.to && (known.what !== 'summary' || isAbout(known)));
    if (!isOwn) own.push(one);
  }
}

/** A job that is done keeps what it has sent as its result. */
function sentBy(job: { payload: unknown; result?: unknown } | null): Pick<SummaryJob, 'sent' | 'copies'> {
  const kept = SummaryResult.safeParse(job?.result);
  return kept.data ?? SummaryResult.safeParse(job?.payload).data ?? { sent: [], copies: [] };
}
