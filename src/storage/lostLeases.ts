import { minute, second } from '../platform/time/clock.js';
import { clockDifference } from '../platform/time/leaseTime.js';
import { longestLease } from './jobQueue.js';
import type { JobTable, StoredJob } from './jobTable.js';
import type { Owners } from './owners.js';

/** It costs one short query where there are other processes, and nothing else. */
export const deadSoughtEvery = 2 * second;
/** With Azure it reads what is scheduled for later. */
const impossibleSoughtEvery = 10 * minute;
const freedTogether = 500;

/**
 * Ends leases that nobody will use: those of processes that are known to be dead, and those that last longer than any lease can, because
 * a clock that was ahead has written them. They may be taken from `now` on.
 */
export function createLostLeases({ table, owners }: { table: JobTable; owners: Owners | null }) {
  const free = async (found: StoredJob[], now: number) => {
    // Where another process is faster, it has renewed the lease, or has freed it as well.
    for (const stored of found) await table.write(stored, { ...stored.row, leasedUntil: now });
  };
  const freeDead = everySoOften(deadSoughtEvery, async (now) => {
    if (owners === null) return;
    for (const other of await table.leaseOwners()) {
      if (other !== owners.own() && owners.isDead(other)) await free(await table.leasedBy(other), now);
    }
  });
  const freeImpossible = everySoOften(impossibleSoughtEvery, async (now) =>
    free(await table.leasedBeyond(now + longestLease + clockDifference, freedTogether), now),
  );

  return {
    async free(now: number): Promise<void> {
      await freeDead(now);
      await freeImpossible(now);
    },
    /** Whether another process holds something, whose death would have to be noticed. */
    othersHold: async () => owners !== null && (await table.leaseOwners()).some((other) => other !== owners.own()),
  };
}

/** Does the work at first, and again when so much time has passed since it was done, also when somebody has set the clock back. */
export function everySoOften(interval: number, work: (now: number) => Promise<void>): (now: number) => Promise<void> {
  let last: number | null = null;
  return async (now) => {
    if (last !== null && Math.abs(now - last) < interval) return;
    await work(now);
    last = now;
  };
}
