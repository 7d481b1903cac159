import { describe, expect, it } from 'vitest';
import { errorOrigin } from '../../src/platform/telemetry/errorOrigin.js';
import { StorageError } from '../../src/storage/storageError.js';

class PageMissing extends Error {
  override readonly name = 'PageMissing';
}

describe('the origin of an unforeseen error', () => {
  it('is its class and its source lines, never its message', () => {
    const origin = errorOrigin(new PageMissing('Ilse Brandt, ilse@example.com'));
    expect(origin.cause).toBe('PageMissing');
    expect(origin.at).toContain('errorOrigin.test.ts');
    expect(JSON.stringify(origin)).not.toMatch(/Ilse|example\.com/);
  });

  it('has the code where it is one of ours, and no other', () => {
    expect(errorOrigin(new StorageError('storage-full', 'SQLITE_FULL'))).toMatchObject({ causeCode: 'storage-full' });
    for (const code of ['ECONNRESET', 'ilse', 'Ilse Brandt', 7]) {
      expect(errorOrigin(Object.assign(new Error('x'), { code }))).not.toHaveProperty('causeCode');
    }
  });

  it('leaves out a message of several lines', () => {
    expect(JSON.stringify(errorOrigin(new Error('first\nIlse Brandt\nthird')))).not.toMatch(/first|Ilse|third/);
  });

  it('names at most five places, inside the project without the folder it lies in', () => {
    const error = new Error('x');
    error.stack = [
      'Error: x',
      '    at ask (file:///srv/secret-tenant/app/dist/commands/whoAttended.js:12:3)',
      '    at file:///srv/secret-tenant/app/node_modules/zod/index.js:1:1',
      ...Array.from({ length: 8 }, (_, i) => `    at f${i} (node:internal/x:${i}:1)`),
    ].join('\n');
    const { at } = errorOrigin(error);
    expect(String(at).split(' < ')).toEqual([
      'ask dist/commands/whoAttended.js:12:3)',
      'node_modules/zod/index.js:1:1',
      'f0 (node:internal/x:0:1)',
      'f1 (node:internal/x:1:1)',
      'f2 (node:internal/x:2:1)',
    ]);
  });

  it('has no places when the error has no stack', () => {
    const error = new Error('x');
    delete error.stack;
    expect(errorOrigin(error)).toEqual({ cause: 'Error', at: '' });
  });

  it.each([
    ['Ilse Brandt', 'string'],
    [42, 'number'],
    [undefined, 'undefined'],
    [null, 'object'],
    [{ name: 'Ilse Brandt' }, 'object'],
  ])('of %j, which is no error, is only its type', (thrown, cause) => {
    expect(errorOrigin(thrown)).toEqual({ cause });
  });
});
