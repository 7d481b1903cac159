import { randomUUID } from 'node:crypto';
import { type Clock, minute } from '../platform/time/clock.js';
import { type JobQueue, type Lease, longestLease, payloadLimit, type ScheduleRequest, statsLimit } from './jobQueue.js';
import { end, isForgotten, type JobRow, postpone, readyAt, schedule, take, toJob, toLease } from './jobRow.js';
import type { JobTable } from './jobTable.js';
import { createLostLeases, deadSoughtEvery, everySoOften } from './lostLeases.js';
import type { Owners } from './owners.js';
import { StorageError } from './storageError.js';

const sweepEvery = minute;
const reasonLimit = 500;
/** Each try means that another writer got its own change through, so this is generous. */
const tries = 50;

export interface JobQueueOptions {
  table: JobTable;
  clock: Clock;
  /** Null where it cannot be known whether another process lives. */
  owners?: Owners | null | undefined;
}

/** The rules of jobs, the same for every storage that can write a row only when it is unchanged. */
export function createJobQueue({ table, clock, owners = null }: JobQueueOptions): JobQueue {
  const lostLeases = createLostLeases({ table, owners });

  /** Reads, decides, writes; begins again when another writer was faster. A null row leaves things as they are. */
  async function change<T>(id: string, decide: (row: JobRow | null) => [next: JobRow | null, answer: T]): Promise<T> {
    for (let i = 0; i < tries; i += 1) {
      const stored = await table.read(id);
      const [next, answer] = decide(stored && !isForgotten(stored.row, clock()) ? stored.row : null);
      if (next === null || (await table.write(stored, next))) return answer;
    }
    throw new StorageError('storage-down', 'too many writers');
  }

  /** A change only the holder of the lease may make. */
  async function held(lease: Lease, next: (row: JobRow) => JobRow): Promise<JobRow | null> {
    return change<JobRow | null>(lease.id, (row) => {
      if (row?.state !== 'leased' || row.token !== lease.token) return [null, null];
      const changed = next(row);
      return [changed, changed];
    });
  }

  const leaseOf = (row: JobRow | null) => (row === null ? null : toLease(row));
  const endOf = <T extends 'done' | 'dead'>(row: JobRow | null, name: T) =>
    row === null ? null : row.state === 'scheduled' ? 'again' : name;

  const sweepNowAndThen = everySoOften(sweepEvery, (now) => table.sweep(now));

  return {
    async schedule(request: ScheduleRequest) {
      const checked = { ...request, dueAt: wholeTime(request.dueAt), payload: jsonWithin(request.payload) };
      return change(request.id, (row) => schedule(row, checked));
    },
    async lease({ leaseFor, limit }) {
      const now = clock();
      await sweepNowAndThen(now);
      await lostLeases.free(now);
      const taking = { token: randomUUID(), owner: owners?.own() ?? null, now, leaseFor: lengthOf(leaseFor) };
      return (await table.take(now, limit, (row) => take(row, taking))).map(toLease);
    },
    async renew(lease, leaseFor) {
      const leasedUntil = clock() + lengthOf(leaseFor);
      return leaseOf(await held(lease, (row) => ({ ...row, leasedUntil })));
    },
    async save(lease, payload) {
      const checked = jsonWithin(payload);
      return leaseOf(await held(lease, (row) => ({ ...row, payload: checked })));
    },
    async complete(lease, { result = null, keepFor }) {
      const expiresAt = clock() + wholeTime(keepFor);
      const change = { state: 'done' as const, result: jsonWithin(result), reason: null, expiresAt };
      return endOf(await held(lease, (row) => end(row, change)), 'done');
    },
    async postpone(lease, { dueAt, payload }) {
      const time = wholeTime(dueAt);
      const checked = payload === undefined ? undefined : jsonWithin(payload);
      const row = await held(lease, (row) => postpone(row, time, checked === undefined ? row.payload : checked));
      return row === null ? null : 'scheduled';
    },
    async deadLetter(lease, { reason, keepFor }) {
      const expiresAt = clock() + wholeTime(keepFor);
      const change = { state: 'dead' as const, reason: reason.slice(0, reasonLimit), expiresAt };
      return endOf(await held(lease, (row) => end(row, { ...change, result: row.result })), 'dead');
    },
    async get(id) {
      const stored = await table.read(id);
      return stored && !isForgotten(stored.row, clock()) ? toJob(stored.row) : null;
    },
    async remove(id) {
      for (let i = 0; i < tries; i += 1) {
        const stored = await table.read(id);
        // The row has gone after our first try. That try may have deleted it, and only its answer was lost.
        if (stored === null || isForgotten(stored.row, clock())) return i > 0;
        if (await table.erase(stored)) return true;
      }
      throw new StorageError('storage-down', 'too many writers');
    },
    async *list() {
      for await (const row of table.all()) if (!isForgotten(row, clock())) yield toJob(row);
    },
    async nextDueAt() {
      const first = await table.firstReadyAt();
      return (await lostLeases.othersHold()) ? Math.min(first ?? Infinity, clock() + deadSoughtEvery) : first;
    },
    async stats() {
      const now = clock();
      const [counts, first] = await Promise.all([table.count(now, statsLimit), table.firstReadyAt()]);
      return { ...counts, oldestDueAt: first !== null && first <= now ? first : null };
    },
    ping: () => table.ping(),
    close: () => table.close(),
  };
}

/** Whether it may be leased now; a storage asks again after it has read the row itself. */
export function isReady(row: JobRow, now: number): boolean {
  const time = readyAt(row);
  return time !== null && time <= now;
}

/** Times are whole and sortable; rounded up, so that nothing is due early. */
function wholeTime(time: number): number {
  if (!Number.isFinite(time) || time < 0 || time > 9e14) throw new RangeError('not a time');
  return Math.ceil(time);
}

function lengthOf(leaseFor: number): number {
  if (leaseFor > longestLease) throw new RangeError('longer than a lease may be');
  return wholeTime(leaseFor);
}

/** The value as JSON brings it back, so that every storage gives the same. */
function jsonWithin(value: unknown): unknown {
  const text = JSON.stringify(value ?? null);
  if (Buffer.byteLength(text) > payloadLimit) throw new StorageError('too-large', 'a job payload');
  const copy: unknown = JSON.parse(text);
  return copy;
}
