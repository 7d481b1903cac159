import type { Bound } from '../../question/people.js';

/** Nobody should miss a line by a rounding error: 0.7 * 100 is less than 70. */
const rounding = 1e-9;

export function isWithin(value: number, bound: Bound, line: number): boolean {
  if (bound === 'atLeast') return value >= line - rounding;
  if (bound === 'lessThan') return value < line - rounding;
  return bound === 'moreThan' ? value > line + rounding : value <= line + rounding;
}
