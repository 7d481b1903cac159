import { createHeap } from '../dist/platform/heap.js';

/** A clock that goes on to the next alarm when all wait. */
export function simulatedClock(start) {
  let now = start;
  let order = 0;
  const sleepers = createHeap((a, b) => (a.at === b.at ? a.order < b.order : a.at < b.at));
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    clock: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        order += 1;
        const sleeper = { at: now + Math.max(0, milliseconds), order, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
    async during(work) {
      let over = false;
      const end = () => {
        over = true;
      };
      work.then(end, end);
      await settled();
      while (!over) {
        const next = sleepers.pop();
        if (next === undefined) throw new Error('everything waits for something that never comes');
        now = Math.max(now, next.at);
        next.wake();
        await settled();
      }
      return work;
    },
  };
}
