import { setTimeout } from 'node:timers/promises';

/** Resolves after some milliseconds, or at once when the signal aborts. Passed in, so that a test never waits. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const systemSleep: Sleep = async (milliseconds, signal) => {
  try {
    await setTimeout(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
};
