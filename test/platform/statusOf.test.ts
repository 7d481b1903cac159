import { RestError } from '@azure/data-tables';
import { expect, it } from 'vitest';
import { RefusedRequest } from '../../src/platform/http/refusedRequest.js';
import { statusOf } from '../../src/platform/http/statusOf.js';

const none = { get: () => null };

it.each([
  ['a request of our own that was refused', new RefusedRequest({ status: 403, headers: none, body: null }), 403],
  ["an error of Azure's SDK", new RestError('no', { statusCode: 412 }), 412],
  ['an object that is no Error, as an SDK may throw', { statusCode: 429 }, 429],
  ["an error of Azure's SDK whose connection broke", new RestError('no', { code: 'ECONNRESET' }), null],
  ['an error of the connection', Object.assign(new Error('no'), { code: 'ECONNREFUSED' }), null],
  ['a status that is a word', { statusCode: 'forbidden' }, null],
  ['a status that is no number', { statusCode: Number.NaN }, null],
  ['nothing', null, null],
  ['a text', 'statusCode', null],
])('%s', (_what, error, status) => {
  expect(statusOf(error)).toBe(status);
});
