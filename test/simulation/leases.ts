import type { Clock } from '../../src/platform/time/clock.js';
import type { JobQueue, Lease } from '../../src/storage/jobQueue.js';
import type { Ledger } from './ledger.js';

export type LeaseBook = ReturnType<typeof createLeaseBook>;

interface Holder {
  token: string;
  name: string;
  since: number;
  /** The job was done, put off or given up. */
  ended: boolean;
}

/** Who has leased what, of all instances: whoever has lost a lease must get nothing done with it. */
export function createLeaseBook(ledger: Ledger, now: Clock) {
  /** Whoever was the last to lease a job. */
  const newest = new Map<string, Holder>();

  return {
    /** The queue of one instance, watched from outside. */
    watched(jobs: JobQueue, { name, clock }: { name: string; clock: Clock }) {
      const own = new Map<string, Lease>();
      const leftAt = new Map<string, number>();
      const noted = (lease: Lease, renewed: Lease | null): Lease | null => {
        if (renewed === null) own.delete(lease.id);
        else own.set(lease.id, renewed);
        return renewed;
      };
      /** `work` is begun after another has leased the job: it must do nothing. */
      const held = async <T>(what: string, lease: Lease, work: () => Promise<T | null>): Promise<T | null> => {
        const isAnothers = newest.get(lease.id)?.token !== lease.token;
        const answer = await work();
        if (isAnothers && answer !== null)
          ledger.blame(`${name} could ${what} a job that another has leased`, lease.id);
        return answer;
      };
      const ended = async <T>(what: string, lease: Lease, work: () => Promise<T | null>): Promise<T | null> => {
        const answer = await held(what, lease, work);
        own.delete(lease.id);
        leftAt.set(lease.id, now());
        const holder = newest.get(lease.id);
        if (answer !== null && holder?.token === lease.token) holder.ended = true;
        return answer;
      };
      const queue: JobQueue = {
        ...jobs,
        async lease(request) {
          const leases = await jobs.lease(request);
          for (const lease of leases) {
            const before = newest.get(lease.id);
            // What was paused, has died or had no storage may leave a job to the end of its lease.
            if (before?.ended === false) {
              ledger.blame(`${before.name} was well, and let a lease run out`, lease.id, before.since);
            }
            newest.set(lease.id, { token: lease.token, name, since: now(), ended: false });
            own.set(lease.id, lease);
          }
          return leases;
        },
        renew: async (lease, leaseFor) => noted(lease, await held('renew', lease, () => jobs.renew(lease, leaseFor))),
        save: async (lease, payload) => noted(lease, await held('save', lease, () => jobs.save(lease, payload))),
        complete: (lease, end) => ended('complete', lease, () => jobs.complete(lease, end)),
        postpone: (lease, next) => ended('postpone', lease, () => jobs.postpone(lease, next)),
        deadLetter: (lease, end) => ended('give up', lease, () => jobs.deadLetter(lease, end)),
        async remove(id) {
          newest.delete(id);
          return jobs.remove(id);
        },
      };
      return {
        queue,
        /** How many jobs have been run here since then. */
        runSince: (then: number) =>
          new Set([...own.keys(), ...[...leftAt].filter(([, at]) => at >= then).map(([id]) => id)]).size,
        /** A message that comes by itself leaves for a conversation: only while its job is leased, by the sender's own clock. */
        onUnasked(conversationId: string, isPrivate: boolean): void {
          const isHeld = [...own.values()].some(
            ({ id, leasedUntil }) => leasedUntil > clock() && (isPrivate || id.includes(conversationId)),
          );
          if (!isHeld) ledger.blame(`${name} sent what came by itself, and its lease was over`, conversationId);
        },
      };
    },
  };
}
