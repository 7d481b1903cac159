import { describe, expect, it } from 'vitest';
import { type Span, secondsOf, unionOf } from '../../src/attendance/intervals.js';
import { at } from './builders.js';

const span = (from: string, to: string): Span => ({ from: at(from), to: at(to) });

describe('the union of spans', () => {
  it('counts the time on two devices at once only once', () => {
    expect(unionOf([span('09:00', '09:40'), span('09:10', '09:50')])).toEqual([span('09:00', '09:50')]);
  });

  it('swallows a span that lies inside another', () => {
    expect(unionOf([span('09:00', '10:00'), span('09:10', '09:20'), span('09:30', '09:40')])).toEqual([
      span('09:00', '10:00'),
    ]);
  });

  it('joins spans that touch, and keeps a gap of one second', () => {
    expect(unionOf([span('09:00', '09:10'), span('09:10', '09:20')])).toEqual([span('09:00', '09:20')]);
    expect(unionOf([span('09:00', '09:10'), span('09:10:01', '09:20')])).toHaveLength(2);
  });

  it('sorts what comes in any order and leaves its input as it was', () => {
    const given = [span('11:00', '11:30'), span('09:00', '09:30'), span('09:20', '10:00')];
    const copy = structuredClone(given);
    expect(unionOf(given)).toEqual([span('09:00', '10:00'), span('11:00', '11:30')]);
    expect(given).toEqual(copy);
  });

  it('is empty for nobody', () => {
    expect(unionOf([])).toEqual([]);
  });
});

describe('the seconds of spans', () => {
  it('are added up and cut to whole ones at the very end', () => {
    expect(secondsOf([span('09:00', '09:01'), span('10:00', '10:00:30')])).toBe(90);
    expect(secondsOf([{ from: 0, to: 600 }])).toBe(0);
    expect(
      secondsOf([
        { from: 0, to: 600 },
        { from: 1000, to: 1600 },
      ]),
    ).toBe(1);
  });
});
