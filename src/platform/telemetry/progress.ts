import { AsyncLocalStorage } from 'node:async_hooks';

/** How far a long answer has come. */
export interface Progress {
  /** People read from reports. */
  people: number;
  /** Its place in the line for memory, if it has ever had to wait. */
  line: Line | null;
}

export interface Line {
  /** 1 for whoever is next; null while nothing of it waits. */
  placeInLine(): number | null;
}

export const newProgress = (): Progress => ({ people: 0, line: null });

const storage = new AsyncLocalStorage<Progress>();

/** Runs work that tells `progress` how far it is, however deep it reads. */
export const withProgress = <T>(progress: Progress, work: () => T): T => storage.run(progress, work);

export function readPeople(count: number): void {
  const progress = storage.getStore();
  if (progress) progress.people += count;
}

export function mayWaitIn(line: Line): void {
  const progress = storage.getStore();
  if (progress) progress.line = line;
}
