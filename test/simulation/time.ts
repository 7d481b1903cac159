import { createHeap } from '../../src/platform/heap.js';
import { second } from '../../src/platform/time/clock.js';
import type { Sleep } from '../../src/platform/time/sleep.js';

interface Alarm {
  at: number;
  order: number;
  off: boolean;
  go(): void;
}

/** Before something happens everybody is awake for so long: instances have counted each other anew. */
const awakeBefore = 25 * second;
/** A usual week has a tenth of it. */
const mostWakes = 250_000;
// Taken before anybody replaces it.
const { setImmediate } = globalThis;

/**
 * A clock that stands still while anything is being done. Two kinds of alarms: what the storm has planned, and what sleeps.
 * Where nothing is under way the clock leaps to shortly before the next thing that matters: who slept meanwhile wakes late,
 * as in a process that was paused.
 */
export function createTime(start: number) {
  let now = start;
  let order = 0;
  const before = (a: Alarm, b: Alarm) => (a.at === b.at ? a.order < b.order : a.at < b.at);
  const planned = createHeap<Alarm>(before);
  const sleeping = createHeap<Alarm>(before);

  const add = (heap: typeof planned, at: number, go: () => void): Alarm => {
    order += 1;
    const alarm = { at: Math.max(now, at), order, off: false, go };
    heap.push(alarm);
    return alarm;
  };
  const first = (heap: typeof planned): Alarm | undefined => {
    while (heap.peek()?.off) heap.pop();
    return heap.peek();
  };

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const callOff = () => {
        alarm.off = true;
        resolve();
      };
      const alarm = add(sleeping, now + Math.max(0, milliseconds), () => {
        signal?.removeEventListener('abort', callOff);
        resolve();
      });
      signal?.addEventListener('abort', callOff, { once: true });
    });

  /** Everything that needs no time to pass is done: nothing that runs here waits for anything but promises and alarms. */
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    now: () => now,
    sleep,
    settled,
    /** Something the storm has planned. */
    at: (time: number, go: () => void): void => {
      add(planned, time, go);
    },
    /** Something that happens after a while; gives what calls it off. */
    after(milliseconds: number, go: () => void): () => void {
      const alarm = add(sleeping, now + Math.max(0, milliseconds), go);
      return () => {
        alarm.off = true;
      };
    },
    /**
     * Lets time pass until then. `nextDue` is asked when nothing may be under way: null while something is, else when the
     * next job is due (infinite for none).
     */
    async until(end: number, nextDue: () => number | null): Promise<number> {
      let wakes = 0;
      for (;;) {
        await settled();
        const plan = first(planned);
        const nextPlan = plan?.at ?? Number.POSITIVE_INFINITY;
        if (nextPlan - now > 2 * awakeBefore) {
          const due = nextDue();
          if (due !== null) now = Math.max(now, Math.min(nextPlan, due, end) - awakeBefore);
        }
        const sleeper = first(sleeping);
        const isPlan = plan !== undefined && (sleeper === undefined || plan.at <= sleeper.at);
        const next = isPlan ? plan : sleeper;
        if (next === undefined || next.at > end) {
          now = end;
          return wakes;
        }
        (isPlan ? planned : sleeping).pop();
        now = Math.max(now, next.at);
        wakes += 1;
        if (wakes > mostWakes) throw new Error(`somebody does not rest, at ${new Date(now).toISOString()}`);
        next.go();
      }
    },
  };
}

export type Time = ReturnType<typeof createTime>;
