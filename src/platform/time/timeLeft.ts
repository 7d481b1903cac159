import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<{ until: number }>();

/** Runs work that must be done at `until`, in milliseconds of the clock that is asked later; whatever was said before is replaced. */
export const mustEnd = <T>(until: number, work: () => T): T => storage.run({ until }, work);

/** Milliseconds the work under way may still take, 0 when its time is up; `otherwise` where nobody has said so. */
export const timeLeft = (now: number, otherwise: number): number =>
  Math.max(0, (storage.getStore()?.until ?? now + otherwise) - now);
