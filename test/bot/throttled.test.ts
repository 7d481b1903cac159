import { expect, it } from 'vitest';
import { throttledBy } from '../../src/bot/connector/throttled.js';
import { RefusedRequest } from '../../src/platform/http/refusedRequest.js';

it('a date until which a service wants silence is read by the clock that is passed in', () => {
  const now = Date.UTC(2031, 0, 1, 12);
  const headers = new Headers({ 'retry-after': new Date(now + 90_000).toUTCString() });
  const error = throttledBy(new RefusedRequest({ status: 429, headers, body: null }), now);
  expect(error?.details).toMatchObject({ status: 429, retryAfter: 90 });
});
