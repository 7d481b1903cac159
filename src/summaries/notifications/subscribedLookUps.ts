import type { Subscribed } from './subscribed.js';
import { type Kept, readSubscribed } from './subscribedStore.js';

/** Graph was told every handle it may send: after so many that lead nowhere the others of the body are not looked up. */
const mostStrangers = 10;

export interface SubscribedLookUps {
  find(handle: string): Promise<Subscribed | null | 'not-looked-up'>;
  /** What was found there does not fit who sent it. */
  isStrange(handle: string): void;
}

/** What is kept under the handles of one body: each is read once, and of a forged body not many. */
export function createLookUps(kept: Kept): SubscribedLookUps {
  const asked = new Map<string, Promise<Subscribed | null>>();
  const strangers = new Set<string>();
  return {
    async find(handle) {
      const before = asked.get(handle);
      if (before !== undefined) return before;
      if (strangers.size >= mostStrangers) return 'not-looked-up';
      const answer = readSubscribed(kept, handle).then((entry) => entry?.subscribed ?? null);
      asked.set(handle, answer);
      return answer;
    },
    isStrange(handle) {
      strangers.add(handle);
    },
  };
}
