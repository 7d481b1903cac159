import { createHeap } from '../../src/platform/heap.js';
import type { Sleep } from '../../src/platform/time/sleep.js';

/** A clock that stands still while anything is being done, and goes on to the next alarm when all wait. */
export function simulatedClock(start = 0) {
  let now = start;
  let order = 0;
  const sleepers = createHeap<{ at: number; order: number; wake: () => void; off: boolean }>((a, b) =>
    a.at === b.at ? a.order < b.order : a.at < b.at,
  );

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      order += 1;
      const callOff = () => {
        sleeper.off = true;
        resolve();
      };
      const wake = () => {
        signal?.removeEventListener('abort', callOff);
        resolve();
      };
      const sleeper = { at: now + Math.max(0, milliseconds), order, wake, off: false };
      sleepers.push(sleeper);
      signal?.addEventListener('abort', callOff, { once: true });
    });

  /** Everything that needs no time to pass is done. */
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

  function wakeNext(until: number): boolean {
    while (sleepers.peek()?.off) sleepers.pop();
    const next = sleepers.peek();
    if (next === undefined || next.at > until) return false;
    sleepers.pop();
    now = next.at;
    next.wake();
    return true;
  }

  return {
    clock: () => now,
    sleep,
    settled,
    /** Lets so much time pass. */
    async advance(milliseconds: number): Promise<void> {
      const until = now + milliseconds;
      await settled();
      while (wakeNext(until)) await settled();
      now = until;
    },
    /** Lets as much time pass as the work takes; fails when all wait and nothing will wake them. */
    async during<T>(work: Promise<T>): Promise<T> {
      let over = false;
      const end = () => {
        over = true;
      };
      work.then(end, end);
      await settled();
      while (!over) {
        if (!wakeNext(Number.POSITIVE_INFINITY)) throw new Error('everything waits for something that never comes');
        await settled();
      }
      return work;
    },
  };
}

export type SimulatedClock = ReturnType<typeof simulatedClock>;
