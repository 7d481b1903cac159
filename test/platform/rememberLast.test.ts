import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../src/platform/rememberLast.js';

describe('what remembers the last', () => {
  it('makes something once while the same comes again, and anew for something else', () => {
    const made: (string | null)[] = [];
    const list = rememberLast((key: string | null) => {
      made.push(key);
      return [key];
    });
    const [first, second, other, again] = ['a', 'a', null, 'a'].map(list);
    expect(second).toBe(first);
    expect([first, other, again]).toEqual([['a'], [null], ['a']]);
    expect(made).toEqual(['a', null, 'a']);
  });

  it('remembers that something is undefined, too', () => {
    let asked = 0;
    const nothing = rememberLast((_key: string) => {
      asked += 1;
      return undefined;
    });
    expect([nothing('a'), nothing('a')]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });
});
