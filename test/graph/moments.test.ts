import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMoment } from '../../src/graph/http/wire.js';

const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
const written = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
    parts: fc.tuple(two(14), two(33), two(25), two(62), two(62)),
    fraction: fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 0, maxLength: 9 })),
    zone: fc.constantFrom('Z', 'z', '+01:00', ''),
  })
  .map(({ year, parts: [month, day, hour, min, sec], fraction, zone }) => {
    const digits = fraction === null ? '' : `.${fraction}`;
    return `${year}-${month}-${day}T${hour}:${min}:${sec}${digits}${zone}`;
  });

describe('a moment read digit by digit', () => {
  it('is what Date.parse makes of it, odd dates included', () => {
    const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
    fc.assert(
      fc.property(written, (text) => {
        const parsed = shape.test(text) ? Date.parse(text) : Number.NaN;
        expect(toMoment(text)).toBe(Number.isNaN(parsed) ? null : parsed);
      }),
      { numRuns: 3000 },
    );
  });
});
