import { AsyncLocalStorage } from 'node:async_hooks';
import { createReference } from './reference.js';

const storage = new AsyncLocalStorage<string>();

/** Runs work whose log lines all carry one id, however deep and late they are written. */
export function correlated<T>(work: () => T): T {
  return storage.run(createReference(), work);
}

/** The id of the work under way; undefined outside of any. */
export const correlation = (): string | undefined => storage.getStore();
