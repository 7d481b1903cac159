import { describe, expect, it } from 'vitest';
import { AppError, asAppError } from '../../src/errors/appError.js';

describe('an error of the application', () => {
  it('carries its code, what the log may hold, and its cause', () => {
    const cause = new Error('inner');
    const error = new AppError('throttled', { status: 429 }, cause);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'AppError', code: 'throttled', details: { status: 429 }, cause });
  });

  it('says nothing but its code as its message', () => {
    expect(new AppError('no-report', {}, new Error('Ilse Brandt')).message).toBe('no-report');
  });

  it('has no details unless it is given some', () => {
    expect(new AppError('no-report').details).toEqual({});
  });
});

describe('anything that was thrown, as an error of the application', () => {
  it('is the same error when it is one already', () => {
    const error = new AppError('not-ready');
    expect(asAppError(error)).toBe(error);
  });

  it.each([new TypeError('boom'), 'boom', 42, null, undefined, { code: 'not-ready' }])(
    'is unexpected, with what was thrown as its cause: %s',
    (thrown) => {
      const error = asAppError(thrown);
      expect(error).toBeInstanceOf(AppError);
      expect(error.code).toBe('unexpected');
      expect(error.details).toEqual({});
      expect(error.cause).toBe(thrown);
    },
  );
});
