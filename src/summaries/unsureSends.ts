import { hour, minute } from '../platform/time/clock.js';
import type { Sent, SummaryJob } from './summaryJob.js';

/** A message may be twice in a chat, but not sixty times: each pause is three times the one before, up to this. */
const longestPause = 2 * hour;
const growth = 3;

/** How often a message to this place was sent without anybody knowing whether it arrived. */
export const unsureSends = (job: Pick<SummaryJob, 'unsure' | 'attempt'>, to: Sent['to']): number =>
  job.unsure.find((one) => one.to === to)?.times ?? (job.attempt?.to === to ? 1 : 0);

/** Records that a message is about to be sent, or, with fewer than before, that it surely was not taken, or arrived. */
export function noteUnsureSends(
  job: Pick<SummaryJob, 'unsure' | 'attempt'>,
  { occurrence, to, times }: SummaryJob['unsure'][number],
): void {
  const others = job.unsure.filter((one) => one.to !== to);
  job.unsure = times === 0 ? others : [...others, { occurrence, to, times }];
  // An instance of before this was kept reads the newest of them.
  const newest = job.unsure.at(-1);
  job.attempt = newest ? { occurrence: newest.occurrence, to: newest.to } : null;
}

/** True when a summary may have been sent: then its report is there. */
export const maySummaryBeSent = ({ unsure }: Pick<SummaryJob, 'unsure'>): boolean =>
  unsure.some(({ occurrence }) => occurrence !== 0);

/** How long to wait before what may have arrived is sent again. Milliseconds; null when nothing may have. */
export function pauseWhenUnsure({ unsure }: Pick<SummaryJob, 'unsure'>): number | null {
  const times = Math.max(0, ...unsure.map((one) => one.times));
  return times === 0 ? null : Math.min(longestPause, minute * growth ** (times - 1));
}

/** As many as leave in the week after which it is given up. */
export const mostUnsureSends = 90;
