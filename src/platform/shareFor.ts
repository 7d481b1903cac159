import type { Clock } from './clock.js';

/** `ask`, but asked again only `length` milliseconds after it was asked, and never while it has not answered. */
export function shareFor<T>(length: number, clock: Clock, ask: () => Promise<T>): () => Promise<T> {
  let shared: { since: number; answer: Promise<T>; isOpen: boolean } | null = null;
  return () => {
    if (shared !== null && (shared.isOpen || clock() - shared.since < length)) return shared.answer;
    const asked = { since: clock(), answer: ask(), isOpen: true };
    const answered = () => {
      asked.isOpen = false;
    };
    asked.answer.then(answered, answered);
    shared = asked;
    return asked.answer;
  };
}
