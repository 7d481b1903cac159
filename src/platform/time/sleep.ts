/** Resolves after some milliseconds, or at once when the signal aborts. Passed in, so that a test never waits. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

// Node's own promise of a timeout makes an error with a stack for every wait that is called off, and here that happens in each turn.
export const systemSleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    signal?.addEventListener('abort', over);
  });
