import { second } from '../time/clock.js';

/** How often a request is sent at most. */
export const maxAttempts = 4;

const firstBackoff = 0.5 * second;

/** A wait longer than this is not sat out: the user is told to come back instead. */
export const longestWait = 20 * second;

/** Statuses after which the same GET may succeed (learn: graph throttling; 5xx by convention). */
export const isRetryable = (status: number): boolean => status === 429 || (status >= 500 && status !== 501);

/** `Retry-After` in milliseconds: whole seconds, or an HTTP date. Null when absent or unreadable. */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * second;
  // Only the date forms of HTTP: Date.parse alone would take "1.5" for a day in 2001.
  const at = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/**
 * Milliseconds to wait before attempt `attempt` (2, 3, …). What the server asks for is waited in full, with a little
 * added so that not everybody returns at once; without its word, exponential backoff with jitter.
 * `random` gives a number from 0 up to 1.
 */
export function waitBefore(attempt: number, retryAfter: number | null, random: () => number): number {
  if (retryAfter !== null) return Math.ceil(retryAfter * (1 + 0.1 * random()));
  const backoff = firstBackoff * 2 ** (attempt - 2);
  return Math.ceil(backoff * (0.5 + 0.5 * random()));
}
