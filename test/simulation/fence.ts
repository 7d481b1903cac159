import type { JobQueue } from '../../src/storage/jobQueue.js';
import type { Store } from '../../src/storage/store.js';

/** What kind of step it is: one that waits, one that records a job's progress, one that writes to Teams, or any other. */
export type StepKind = 'timer' | 'save' | 'send' | 'other';

/** Something that befalls an instance at one of its steps outside. */
export interface Blow {
  /** How many steps are still done. */
  steps: number;
  /** Counts these only; null for all. */
  kind: StepKind | null;
  /** Before or after what the step does outside. */
  when: 'before' | 'after';
  what: 'kill' | 'pause';
  onDone(): void;
}

/** Around everything an instance gets from outside: once it is killed, or while it is paused, nothing of it goes on. */
export interface Fence {
  isAlive(): boolean;
  isPaused(): boolean;
  kill(): void;
  strikeAt(blow: Blow): void;
  /** It goes on: what came meanwhile comes now, in that order or timers first. */
  resume(timersFirst: boolean): void;
  /** One step outside. */
  through<T>(work: () => Promise<T>, kind?: StepKind): Promise<T>;
}

const never = <T>() => new Promise<T>(() => {});

export function createFence(): Fence {
  let alive = true;
  let blows: Blow[] = [];
  let held: { kind: StepKind; go(): void }[] | null = null;

  /** The blow that falls at this very step; null for none. */
  const blowAt = (kind: StepKind): Blow | null => {
    const counting = blows.filter((one) => one.kind === null || one.kind === kind);
    for (const one of counting) one.steps -= 1;
    return counting.find(({ steps }) => steps < 0) ?? null;
  };
  const strike = (blow: Blow) => {
    blows = blows.filter((one) => one !== blow);
    if (blow.what === 'kill') alive = false;
    else held ??= [];
    blow.onDone();
  };
  /** Now, or once it goes on; never when it is dead. */
  const inTime = (kind: StepKind, go: () => void) => {
    if (!alive) return;
    if (held === null) go();
    else held.push({ kind, go });
  };

  const step = <T>(work: () => Promise<T>, kind: StepKind, blow: Blow | null): Promise<T> =>
    new Promise((resolve, reject) => {
      const after = (go: () => void) => {
        if (alive && blow !== null) strike(blow);
        inTime(kind, go);
      };
      work().then(
        (value) => after(() => resolve(value)),
        (error: unknown) => after(() => reject(error)),
      );
    });

  return {
    isAlive: () => alive,
    isPaused: () => held !== null,
    kill() {
      alive = false;
    },
    strikeAt(blow) {
      blows.push(blow);
    },
    resume(timersFirst) {
      const waiting = held ?? [];
      held = null;
      const isFirst = ({ kind }: { kind: StepKind }) => !timersFirst || kind === 'timer';
      for (const { go } of [...waiting.filter(isFirst), ...waiting.filter((one) => !isFirst(one))]) go();
    },
    through(work, kind = 'other') {
      const blow = alive && held === null ? blowAt(kind) : null;
      const isBefore = blow?.when === 'before';
      if (blow !== null && isBefore) strike(blow);
      if (!alive) return never();
      if (held === null) return step(work, kind, isBefore ? null : blow);
      return new Promise((resolve) => inTime(kind, () => resolve(step(work, kind, null))));
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
    save: (...progress) => through(() => jobs.save(...progress), 'save'),
    complete: (...end) => through(() => jobs.complete(...end)),
    postpone: (...next) => through(() => jobs.postpone(...next)),
    deadLetter: (...end) => through(() => jobs.deadLetter(...end)),
    get: (id) => through(() => jobs.get(id)),
    remove: (id) => through(() => jobs.remove(id)),
    list: () => jobs.list(),
    nextDueAt: () => through(() => jobs.nextDueAt()),
    stats: () => through(() => jobs.stats()),
    ping: () => through(() => jobs.ping()),
    close: () => through(() => jobs.close()),
  };
}
