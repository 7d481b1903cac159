import type { Sleep } from './sleep.js';

/** What the work comes to, or `late` after so many milliseconds; the work goes on, and its failure after that is nobody's here. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number, sleep: Sleep): Promise<T | 'late'> {
  const stopwatch = new AbortController();
  const tooLate = sleep(milliseconds, stopwatch.signal).then(() => 'late' as const);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    // Without a reason of its own it would make an error, with a stack, in every turn.
    stopwatch.abort('over');
  }
}
