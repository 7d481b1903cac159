import { AsyncLocalStorage } from 'node:async_hooks';
import { answering } from '../time/shortQuestions.js';
import { createReference } from './reference.js';

const storage = new AsyncLocalStorage<string>();

/** Runs what answers an activity; its log lines all carry one id, however deep and late they are written. */
export function correlated<T>(work: () => Promise<T>): Promise<T> {
  const id = createReference();
  return storage.run(id, () => answering(id, work));
}

/** The id of the work under way; undefined outside of any. */
export const correlation = (): string | undefined => storage.getStore();
