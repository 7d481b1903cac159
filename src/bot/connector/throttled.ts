import { AppError } from '../../errors/appError.js';
import { RefusedRequest } from '../../platform/http/refusedRequest.js';
import { retryAfterOf } from '../../platform/http/retryTiming.js';
import { second } from '../../platform/time/clock.js';

/** What a 429 of the connector or the Token Service means to whoever asked, with the seconds it names; null for any other failure. */
export function throttledBy(error: unknown): AppError | null {
  if (!(error instanceof RefusedRequest) || error.statusCode !== 429) return null;
  // The services name seconds; a date is read by the machine's own clock.
  const retryAfter = retryAfterOf(error.response.headers.get('retry-after'), Date.now());
  return new AppError('throttled', { status: 429, retryAfter: retryAfter && Math.ceil(retryAfter / second) }, error);
}
