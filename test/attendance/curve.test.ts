import { describe, expect, it } from 'vitest';
import { concurrentAttendance, curveInSlots, peakOf } from '../../src/attendance/times/curve.js';
import { atOnce } from '../../src/platform/time/giveWay.js';
import { at } from './builders.js';

const from = (start: string, end: string) => [{ from: at(start), to: at(end) }];
const curve = atOnce(concurrentAttendance([from('09:00', '09:30'), from('09:10', '09:40'), from('09:20', '09:25')]));
const counts = (start: string, end: string, slots: number) =>
  curveInSlots(curve, { from: at(start), to: at(end) }, slots).map(({ at: when, count }) => [
    new Date(when).toISOString().slice(11, 16),
    count,
  ]);

describe('the curve in slots', () => {
  it('shows the most people of each slot, those who were in before it included', () => {
    expect(counts('09:00', '09:40', 4)).toEqual([
      ['09:00', 1],
      ['09:10', 2],
      ['09:20', 3],
      ['09:30', 1],
    ]);
    expect(counts('09:05', '09:35', 2)).toEqual([
      ['09:05', 2],
      ['09:20', 3],
    ]);
  });

  it('counts a join at a slot’s end for the next one, and nobody after the last leave', () => {
    expect(counts('08:50', '09:10', 2)).toEqual([
      ['08:50', 0],
      ['09:00', 1],
    ]);
    expect(counts('09:40', '10:00', 2)).toEqual([
      ['09:40', 0],
      ['09:50', 0],
    ]);
  });
});

describe('the peak', () => {
  it('is told with the first moment it was reached, not a later one', () => {
    const twice = atOnce(
      concurrentAttendance([from('09:00', '10:00'), from('09:10', '09:20'), from('09:30', '09:40')]),
    );
    expect(peakOf(twice)).toEqual({ count: 2, at: at('09:10') });
    expect(peakOf([])).toBeNull();
  });
});
