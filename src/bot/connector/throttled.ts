import { AppError } from '../../errors/appError.js';
import { RefusedRequest } from '../../platform/http/refusedRequest.js';
import { retryAfterOf } from '../../platform/http/retryTiming.js';
import { second } from '../../platform/time/clock.js';

/** `now` is milliseconds UTC. What a 429 of the connector or the Token Service means to whoever asked, with the seconds it names; null for any other failure. */
export function throttledBy(error: unknown, now: number): AppError | null {
  if (!(error instanceof RefusedRequest) || error.statusCode !== 429) return null;
  const retryAfter = retryAfterOf(error.response.headers.get('retry-after'), now);
  return new AppError('throttled', { status: 429, retryAfter: retryAfter && Math.ceil(retryAfter / second) }, error);
}
