import { describe, expect, it } from 'vitest';
import { createReference } from '../../src/platform/telemetry/reference.js';

describe('the short reference of a failure', () => {
  it('is two groups of four letters and digits', () => {
    expect(createReference()).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  it('is made from nothing but the random numbers it is given', () => {
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7];
    expect(createReference(() => numbers.shift() ?? 0)).toBe('2345-6789');
    expect(createReference((below) => below - 1)).toBe('ZZZZ-ZZZZ');
  });

  it('has no letter that sounds or looks like another one', () => {
    const letters = new Set<string>();
    let size = 1;
    for (let i = 0; i < size; i += 1) {
      const reference = createReference((below) => {
        size = below;
        return i;
      });
      letters.add(reference.charAt(0));
    }
    expect(letters.size).toBe(31);
    expect([...letters].filter((letter) => '01OIL'.includes(letter))).toEqual([]);
  });

  it('differs from one failure to the next', () => {
    const made = Array.from({ length: 1000 }, () => createReference());
    expect(new Set(made).size).toBe(1000);
  });
});
