import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPrefix, encodeKey, timeKey } from '../../src/storage/azure/tableKeys.js';

const encode = (text: string) => encodeKey(text, 10_000);
const text = fc.string({ unit: 'binary', maxLength: 12 });
const odd = fc.string({
  unit: fc.constantFrom('a', 'Z', '.', '/', '-', '_', '^', ':', '@', '~', '!', '\u0000', 'é', '🦜'),
});
const any = fc.oneof(text, odd);
const bytes = (one: string, two: string) => Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(two)));

describe('a key of Azure Tables', () => {
  it('holds only letters that are safe there and in an address', () => {
    const every = String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i));
    expect(encode(every)).toMatch(/^[-!.0-9:A-Z_a-z~]+$/);
    expect(encode('state/19:Ab-9@thread.v2')).toBe('state.119:0Ab-9:6thread.0v2');
    expect(encode('')).toBe('');
  });

  it('sorts as the bytes of the text do', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        const [first, second] = [encode(one), encode(two)];
        expect(first < second ? -1 : first > second ? 1 : 0).toBe(bytes(one, two));
      }),
      { numRuns: 2000 },
    );
  });

  it('lies between its prefix and what comes after that, and no other key does', () => {
    fc.assert(
      fc.property(any, any, (prefix, key) => {
        const within = encode(key) >= encode(prefix) && encode(key) < afterPrefix(encode(prefix));
        expect(within).toBe(Buffer.from(key).subarray(0, Buffer.byteLength(prefix)).equals(Buffer.from(prefix)));
        expect(encode(prefix + key) < afterPrefix(encode(prefix))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused when it is too long', () => {
    expect(encodeKey('abc', 3)).toBe('abc');
    expect(() => encodeKey('abc', 2)).toThrow('too-large');
  });

  it('sorts times as numbers', () => {
    expect([0, 9, 10, 1_772_614_800_000].map(timeKey).sort()).toEqual([0, 9, 10, 1_772_614_800_000].map(timeKey));
  });
});
