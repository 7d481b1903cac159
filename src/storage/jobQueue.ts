import { minute } from '../platform/time/clock.js';

/**
 * Jobs that must not be lost: one per id, run by whoever holds its lease.
 *
 *     scheduled ──lease──▶ leased ──complete──▶ done ─┐ forgotten after `keepFor`,
 *         ▲                  │ └────deadLetter─▶ dead ─┘ or opened again by schedule({ reopen })
 *         └────postpone──────┘
 *
 * A lease that ran out may be taken by anybody, and so may one whose holder is known to be dead, or whose end is further ahead
 * than `longestLease` and the clocks' difference allow; until then, and until somebody does, its holder may go on. Whoever has
 * lost the lease gets null from everything and must stop: another holder is at work. Lease times are judged by the clock of
 * whoever asks, so `leaseFor` must be far longer than clocks differ. At most one holder can *finish* a job, but a holder that
 * slept through its lease may still be *running*: save() what is about to happen before doing what cannot be undone.
 *
 * Every implementation passes test/storage/jobQueueContract.ts. Times are milliseconds since 1970, UTC.
 */
export interface JobQueue {
  schedule(request: ScheduleRequest): Promise<Scheduled>;
  /** Due jobs, at most `limit` and for `longestLease` at the most, in the order they became due; fewer when other lessees are faster. */
  lease(request: { leaseFor: number; limit: number }): Promise<Lease[]>;
  renew(lease: Lease, leaseFor: number): Promise<Lease | null>;
  /** Records progress: whoever runs the job next sees this payload, should this holder die. */
  save(lease: Lease, payload: unknown): Promise<Lease | null>;
  /** `again`: somebody scheduled the job while it ran, so it is scheduled once more instead of done. */
  complete(lease: Lease, end: { result?: unknown; keepFor: number }): Promise<'done' | 'again' | null>;
  /** Back to waiting; earlier than asked when somebody scheduled it meanwhile for an earlier time. */
  postpone(lease: Lease, next: { dueAt: number; payload?: unknown }): Promise<'scheduled' | null>;
  /** Gives up, for an operator to look at. `reason` is a code, without names or addresses. */
  deadLetter(lease: Lease, end: { reason: string; keepFor: number }): Promise<'dead' | 'again' | null>;
  get(id: string): Promise<Job | null>;
  /** Removes a job in any state. Whoever holds its lease loses it. */
  remove(id: string): Promise<boolean>;
  /** Every job, in whatever state; jobs that come or change meanwhile may be missed. */
  list(): AsyncIterable<Job>;
  /**
   * When to look again: the next job is due or the next lease runs out, or another process may have died by then. May be past;
   * null when there is nothing to wait for.
   */
  nextDueAt(): Promise<number | null>;
  stats(): Promise<JobStats>;
  /** Rejects when the storage does not answer; where jobs lie apart from entries also when it takes nothing more. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface ScheduleRequest {
  id: string;
  dueAt: number;
  /** JSON of at most 32,000 bytes. Used when the job is new or opened again; else the job keeps its own. */
  payload: unknown;
  /** A job that is done or dead is left alone without this. */
  reopen?: boolean;
}

/**
 * What scheduling did. `sooner`: the waiting job's due time was brought forward. `kept`: it is due by then anyway. `again`:
 * it is running, and will be scheduled once more when it ends. `done`, `dead`: that is its state, and nothing was changed.
 */
export type Scheduled = 'new' | 'sooner' | 'kept' | 'again' | 'reopened' | 'done' | 'dead';

export type JobState = 'scheduled' | 'leased' | 'done' | 'dead';

export interface Job {
  id: string;
  state: JobState;
  dueAt: number;
  payload: unknown;
  /** How often it was leased since it was scheduled anew. */
  attempts: number;
  leasedUntil: number | null;
  /** The due time asked for while it is leased. */
  again: number | null;
  /** The result of the last completion, such as the message to update. It stays when the job is open again; null before the first. */
  result: unknown;
  /** Why it is dead. */
  reason: string | null;
  /** When a job that is done or dead is forgotten. */
  expiresAt: number | null;
}

export interface Lease {
  id: string;
  token: string;
  leasedUntil: number;
  dueAt: number;
  payload: unknown;
  attempts: number;
  result: unknown;
}

/** Counts stop at `statsLimit`: a figure that high means "at least". */
export interface JobStats extends Record<JobState, number> {
  /** Since when the job that has waited longest is due; null when none is. */
  oldestDueAt: number | null;
}

/** What a lease may last at the most. */
export const longestLease = 5 * minute;
export const statsLimit = 10_000;
export const payloadLimit = 32_000;
