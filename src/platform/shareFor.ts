import { type Clock, minute } from './time/clock.js';

/** Whoever asks after this time no longer waits for an answer that is still under way. */
const longestOpen = minute;

/** `ask`, but asked again only `length` milliseconds after it was asked, and not while it has not answered, for a minute. */
export function shareFor<T>(length: number, clock: Clock, ask: () => Promise<T>): () => Promise<T> {
  let shared: { since: number; answer: Promise<T>; isOpen: boolean } | null = null;
  return () => {
    const since = shared === null ? Number.POSITIVE_INFINITY : clock() - shared.since;
    if (shared !== null && since < (shared.isOpen ? Math.max(length, longestOpen) : length)) return shared.answer;
    const asked = { since: clock(), answer: ask(), isOpen: true };
    const answered = () => {
      asked.isOpen = false;
    };
    asked.answer.then(answered, answered);
    shared = asked;
    return asked.answer;
  };
}
