import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRetryable,
  longestWait,
  maxAttempts,
  retryAfterOf,
  waitBefore,
} from '../../src/platform/http/retryTiming.js';

const now = Date.UTC(2026, 10, 23, 10);
const never = () => 0;
const almostOne = () => 0.999_999;

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['1', 1000],
    ['20', 20_000],
    [' 7 ', 7000],
    ['007', 7000],
    ['86400', 86_400_000],
  ])('of %j is so many whole seconds', (header, milliseconds) => {
    expect(retryAfterOf(header, now)).toBe(milliseconds);
  });

  it('as an HTTP date is the time until then', () => {
    expect(retryAfterOf('Mon, 23 Nov 2026 10:00:12 GMT', now)).toBe(12_000);
    expect(retryAfterOf('Mon, 23 Nov 2026 10:00:00 GMT', now)).toBe(0);
  });

  it('as a date that has passed is no wait at all, and never less', () => {
    expect(retryAfterOf('Mon, 23 Nov 2026 09:59:00 GMT', now)).toBe(0);
    expect(retryAfterOf('Thu, 01 Jan 1970 00:00:00 GMT', now)).toBe(0);
  });

  it.each([null, '', ' ', 'soon', '1.5', '-3', '+3', '5s', '5 10', '0x10', '1e3', 'NaN', 'Mon, 99 Foo 2026', '٣'])(
    'of %j is unreadable, and as good as absent',
    (header) => {
      expect(retryAfterOf(header, now)).toBeNull();
    },
  );

  it('of any text is null or a wait that is not negative', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        const wait = retryAfterOf(header, now);
        expect(wait === null || wait >= 0).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

describe('the wait before another attempt', () => {
  it('doubles with each attempt where the server says nothing', () => {
    expect([2, 3, 4].map((attempt) => waitBefore(attempt, null, almostOne))).toEqual([500, 1000, 2000]);
    expect([2, 3, 4].map((attempt) => waitBefore(attempt, null, never))).toEqual([250, 500, 1000]);
  });

  it('is between half and all of the backoff, so that not everybody returns at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: maxAttempts }), fc.double({ min: 0, max: 0.999, noNaN: true }), (n, r) => {
        const backoff = 500 * 2 ** (n - 2);
        const wait = waitBefore(n, null, () => r);
        expect(wait).toBeGreaterThanOrEqual(backoff / 2);
        expect(wait).toBeLessThanOrEqual(backoff);
        expect(Number.isInteger(wait)).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it('is never shorter than what the server asked for, and a tenth longer at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (asked, r) => {
        const wait = waitBefore(2, asked, () => r);
        expect(wait).toBeGreaterThanOrEqual(asked);
        expect(wait).toBeLessThanOrEqual(Math.ceil(asked * 1.1));
      }),
      { seed: 3 },
    );
  });

  it('follows the server’s word whichever attempt it is', () => {
    expect([2, 3, 4].map((attempt) => waitBefore(attempt, 7000, never))).toEqual([7000, 7000, 7000]);
    expect(waitBefore(4, 0, never)).toBe(0);
  });

  it('without the server’s word is never so long that it is not sat out', () => {
    expect(waitBefore(maxAttempts, null, almostOne)).toBeLessThan(longestWait);
  });
});

describe('an answer after which the same request may succeed', () => {
  it('is "too many requests" or a failure of the service', () => {
    expect([429, 500, 502, 503, 504, 509].filter((status) => !isRetryable(status))).toEqual([]);
  });

  it('is neither a refusal nor "not implemented"', () => {
    expect([200, 204, 301, 400, 401, 402, 403, 404, 409, 410, 501].filter(isRetryable)).toEqual([]);
  });
});
