import type { SummaryJob } from './summaryJob.js';

/** How a run ends: nothing more to do, or to be looked at again. */
export type Ended = { done: true } | { done: false; dueAt: number };

/** A summary job that is being run. */
export interface Run {
  id: string;
  /** Changed in place; `save` records it. */
  job: SummaryJob;
  /** True once this run knows that what was told is of an earlier date than the end that events tell of. */
  isAnotherDate: boolean;
  /** Until when the calendar, which a look can do without, wants to hear nothing. Milliseconds UTC. */
  calendarAt: number;
  /** LeaseLost when somebody else has the job. */
  save(): Promise<void>;
  /** LeaseLost when the lease has run out. */
  checkLease(): void;
}
