import type { JobQueue } from '../../src/storage/jobQueue.js';
import type { Store } from '../../src/storage/store.js';

/** Around everything an instance gets from outside: once it is killed, nothing of it has an effect or goes on. */
export interface Fence {
  isAlive(): boolean;
  kill(): void;
  /** Kills at the n-th step from now, before or after what it does outside. */
  killAt(steps: number, when: 'before' | 'after', killed: () => void): void;
  /** One step outside. */
  through<T>(work: () => Promise<T>): Promise<T>;
}

const never = <T>() => new Promise<T>(() => {});

export function createFence(): Fence {
  let alive = true;
  let plan: { steps: number; when: 'before' | 'after'; killed: () => void } | null = null;

  /** True when this very step is the one to die at. */
  const isLast = (): boolean => {
    if (plan === null) return false;
    plan.steps -= 1;
    return plan.steps < 0;
  };
  const die = () => {
    alive = false;
    const { killed } = plan ?? {};
    plan = null;
    killed?.();
  };

  return {
    isAlive: () => alive,
    kill() {
      alive = false;
    },
    killAt(steps, when, killed) {
      plan = { steps, when, killed };
    },
    through(work) {
      if (!alive) return never();
      const last = isLast();
      if (last && plan?.when === 'before') {
        die();
        return never();
      }
      return new Promise((resolve, reject) => {
        const after = (go: () => void) => {
          if (!alive) return;
          if (last && plan !== null) die();
          else go();
        };
        work().then(
          (value) => after(() => resolve(value)),
          (error: unknown) => after(() => reject(error)),
        );
      });
    },
  };
}

export function fencedStore(store: Store, { through }: Fence): Store {
  return {
    get: (key) => through(() => store.get(key)),
    put: (...write) => through(() => store.put(...write)),
    putIfAbsent: (...write) => through(() => store.putIfAbsent(...write)),
    putIfUnchanged: (...write) => through(() => store.putIfUnchanged(...write)),
    delete: (...which) => through(() => store.delete(...which)),
    async *list(prefix) {
      const entries = store.list(prefix)[Symbol.asyncIterator]();
      for (;;) {
        const step = await through(() => entries.next());
        if (step.done) return;
        yield step.value;
      }
    },
    ping: () => through(() => store.ping()),
    close: () => through(() => store.close()),
  };
}

export function fencedJobs(jobs: JobQueue, { through }: Fence): JobQueue {
  return {
    schedule: (request) => through(() => jobs.schedule(request)),
    lease: (request) => through(() => jobs.lease(request)),
    renew: (...renewal) => through(() => jobs.renew(...renewal)),
    save: (...progress) => through(() => jobs.save(...progress)),
    complete: (...end) => through(() => jobs.complete(...end)),
    postpone: (...next) => through(() => jobs.postpone(...next)),
    deadLetter: (...end) => through(() => jobs.deadLetter(...end)),
    get: (id) => through(() => jobs.get(id)),
    remove: (id) => through(() => jobs.remove(id)),
    listDead: (limit) => through(() => jobs.listDead(limit)),
    nextDueAt: () => through(() => jobs.nextDueAt()),
    stats: () => through(() => jobs.stats()),
    ping: () => through(() => jobs.ping()),
    close: () => through(() => jobs.close()),
  };
}
