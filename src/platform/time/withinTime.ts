import type { Sleep } from './sleep.js';

/** Gives the result of the work, or `late` after so many milliseconds. The work then goes on, and if it fails later, that is ignored here. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number, sleep: Sleep): Promise<T | 'late'> {
  const stopwatch = new AbortController();
  const tooLate = sleep(milliseconds, stopwatch.signal).then(() => 'late' as const);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    // Without a reason of our own the abort would make an error with a stack in every turn.
    stopwatch.abort('over');
  }
}
