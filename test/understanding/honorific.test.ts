import { describe, expect, it } from 'vitest';
import { withoutHonorific } from '../../src/understanding/fit/honorific.js';

describe('an honorific', () => {
  it.each([
    ['Frau Dr. Hofer', 'Hofer'],
    ['Mr. Venkatesh', 'Venkatesh'],
    ['M. Vandenbroucke', 'Vandenbroucke'],
    ['Sra. López', 'López'],
    ['田中さん', '田中'],
  ])('is no part of the name in "%s"', (typed, name) => {
    expect(withoutHonorific(typed)).toBe(name);
  });

  it.each(['Marie', 'Drew', 'Frauke', 'Herrmann', 'M. K.'])('is not the beginning of "%s"', (name) => {
    expect(withoutHonorific(name)).toBe(name);
  });
});
