import { z } from 'zod';
import type { Job, Lease, Scheduled, ScheduleRequest } from './jobQueue.js';

const time = z.number();

/** A job as it is stored: what everybody may see, and the secret of whoever holds its lease. */
export const JobRow = z.object({
  id: z.string(),
  state: z.enum(['scheduled', 'leased', 'done', 'dead']),
  dueAt: time,
  payload: z.unknown(),
  attempts: z.number(),
  leasedUntil: time.nullable(),
  again: time.nullable(),
  result: z.unknown(),
  reason: z.string().nullable(),
  expiresAt: time.nullable(),
  token: z.string().nullable(),
  /** The process that holds the lease; rows of older versions do not say. */
  owner: z.string().nullable().default(null),
});
export type JobRow = z.infer<typeof JobRow>;

/** From when on somebody may lease it; null when nobody may. */
export function readyAt({ state, dueAt, leasedUntil }: JobRow): number | null {
  if (state === 'scheduled') return dueAt;
  return state === 'leased' ? leasedUntil : null;
}

export const isForgotten = ({ expiresAt }: JobRow, now: number): boolean => expiresAt !== null && expiresAt <= now;

/** What scheduling makes of a job; the row is null when nothing changes. */
export function schedule(row: JobRow | null, request: ScheduleRequest): [row: JobRow | null, outcome: Scheduled] {
  const { id, dueAt, payload, reopen = false } = request;
  if (row === null) return [opened(id, dueAt, payload, null), 'new'];
  if (row.state === 'scheduled') return row.dueAt <= dueAt ? [null, 'kept'] : [{ ...row, dueAt }, 'sooner'];
  if (row.state === 'leased') {
    return row.again !== null && row.again <= dueAt ? [null, 'again'] : [{ ...row, again: dueAt }, 'again'];
  }
  return reopen ? [opened(id, dueAt, payload, row.result), 'reopened'] : [null, row.state];
}

export interface Taking {
  token: string;
  owner: string | null;
  now: number;
  leaseFor: number;
}

/** The work begins now, so what was asked for by now is covered by it. */
export function take(row: JobRow, { token, owner, now, leaseFor }: Taking): JobRow {
  const again = row.again !== null && row.again > now ? row.again : null;
  return { ...row, state: 'leased', attempts: row.attempts + 1, leasedUntil: now + leaseFor, again, token, owner };
}

export function postpone(row: JobRow, dueAt: number, payload: unknown): JobRow {
  const earliest = row.again === null ? dueAt : Math.min(row.again, dueAt);
  return { ...row, ...closed, state: 'scheduled', dueAt: earliest, payload };
}

/** Done or dead, unless somebody scheduled the job while it ran: then it begins anew. */
export function end(row: JobRow, change: Pick<JobRow, 'state' | 'result' | 'reason' | 'expiresAt'>): JobRow {
  if (row.again !== null) return opened(row.id, row.again, row.payload, change.result);
  return { ...row, ...closed, ...change };
}

export function toLease(row: JobRow): Lease {
  const { id, token, leasedUntil, dueAt, payload, attempts, result } = row;
  if (token === null || leasedUntil === null) throw new Error('a job without a lease');
  return { id, token, leasedUntil, dueAt, payload, attempts, result };
}

export function toJob({ token: _secret, owner: _process, ...job }: JobRow): Job {
  return job;
}

const closed = { leasedUntil: null, again: null, token: null, owner: null };

const opened = (id: string, dueAt: number, payload: unknown, result: unknown): JobRow => ({
  ...closed,
  id,
  state: 'scheduled',
  dueAt,
  payload,
  attempts: 0,
  result,
  reason: null,
  expiresAt: null,
});
