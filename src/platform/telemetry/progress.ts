import { AsyncLocalStorage } from 'node:async_hooks';

/** How far a long answer has come. */
export interface Progress {
  /** People read from reports. */
  people: number;
}

const storage = new AsyncLocalStorage<Progress>();

/** Runs work that tells `progress` how far it is, however deep it reads. */
export const withProgress = <T>(progress: Progress, work: () => T): T => storage.run(progress, work);

export function readPeople(count: number): void {
  const progress = storage.getStore();
  if (progress) progress.people += count;
}
