import type { JobState } from './jobQueue.js';
import type { JobRow } from './jobRow.js';

/** A row as read, and the version that a conditional write must still find. */
export interface StoredJob {
  row: JobRow;
  version: string;
}

/** What createJobQueue needs of a storage: single rows, written only when unchanged. */
export interface JobTable {
  /** Reads a row, even one whose time is over. */
  read(id: string): Promise<StoredJob | null>;
  /** False when another writer was faster; with `before` null, when there is a row already. */
  write(before: StoredJob | null, after: JobRow): Promise<boolean>;
  /** Every row, also those whose time is over, in some order. */
  all(): AsyncIterable<JobRow>;
  erase(before: StoredJob): Promise<boolean>;
  /** Changes rows that are ready by `now`, the longest ready first, and gives those it changed. */
  take(now: number, limit: number, change: (row: JobRow) => JobRow): Promise<JobRow[]>;
  /** The processes that hold leases; empty where nobody can know whether they live. */
  leaseOwners(): Promise<string[]>;
  leasedBy(owner: string): Promise<StoredJob[]>;
  /** Leases that end after `time`. */
  leasedBeyond(time: number, limit: number): Promise<StoredJob[]>;
  /** The smallest time from which a job is ready. */
  firstReadyAt(): Promise<number | null>;
  /** Rows in each state, those whose time is over left out, counting no further than the limit. */
  count(now: number, limit: number): Promise<Record<JobState, number>>;
  /** Removes some rows whose time is over. */
  sweep(now: number): Promise<void>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
