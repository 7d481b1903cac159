import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/attendance/intervals.js';
import type { Interval } from '../../src/attendance/record.js';
import { readStays } from '../../src/attendance/stays.js';
import { framed } from '../../src/attendance/times/blocks.js';
import { at, row, session, stay } from './builders.js';

const never = Number.POSITIVE_INFINITY;
const span = (from: string, to: string): Span => ({ from: at(from), to: at(to) });
const nineToTen = framed(session('s', ['09:00', '10:00'], []), never).frame;
const read = (intervals: Interval[], total: number | null = null, frame = nineToTen) =>
  readStays(intervals, total, frame);
const exact = { looseSeconds: 0, joinsTold: true, leavesTold: true, standsIn: false };

describe('the stays of a row', () => {
  it('are the intervals with both ends', () => {
    expect(read([stay('09:00', '09:30')])).toEqual({ spans: [span('09:00', '09:30')], ...exact });
    expect(read([stay('09:00', '09:30'), stay('09:40', '10:00')])).toEqual({
      spans: [span('09:00', '09:30'), span('09:40', '10:00')],
      ...exact,
    });
  });

  it('let an interval without a leave run to the end of the session, mark it, and do not tell when they left', () => {
    expect(read([stay('09:20', null)])).toEqual({
      spans: [span('09:20', '10:00')],
      ...exact,
      leavesTold: false,
      standsIn: true,
    });
  });

  it('let an interval without a join begin with the session, mark it, and do not tell when they joined', () => {
    expect(read([stay(null, '09:50')])).toEqual({
      spans: [span('09:00', '09:50')],
      ...exact,
      joinsTold: false,
      standsIn: true,
    });
  });

  it('take the missing end from the interval’s own length, which needs no mark and still tells no moment', () => {
    expect(read([stay('09:20', null, 600)])).toEqual({ spans: [span('09:20', '09:30')], ...exact, leavesTold: false });
    expect(read([stay(null, '09:30', 600)])).toEqual({ spans: [span('09:20', '09:30')], ...exact, joinsTold: false });
  });

  it('read a length of 0 beside a missing end as not told', () => {
    expect(read([stay('09:20', null, 0)])).toMatchObject({ spans: [span('09:20', '10:00')], standsIn: true });
  });

  it('count a length without times as time of nobody knows when', () => {
    expect(read([stay('09:00', '09:10'), stay(null, null, 1800)], 2400)).toEqual({
      spans: [span('09:00', '09:10')],
      looseSeconds: 1800,
      joinsTold: false,
      leavesTold: false,
      standsIn: false,
    });
  });

  it('are Graph’s total where no interval tells anything', () => {
    const total = { spans: [], looseSeconds: 1234, joinsTold: false, leavesTold: false };
    for (const useless of [[], [stay(null, null, 0)], [stay('09:30', '09:00', null)], [stay('10:05', null)]])
      expect(read(useless, 1234)).toMatchObject(total);
  });

  it('are none where the session’s end is unknown too', () => {
    const { frame } = framed(session('s', ['09:00', null], []), never);
    expect(read([stay('09:30', null)], null, frame)).toMatchObject({ spans: [], looseSeconds: 0, leavesTold: false });
  });
});

describe('a value that cannot be meant', () => {
  const year1 = Date.parse('0001-01-01T00:00:00Z');
  it.each([
    ['of the year 1', year1],
    ['before 2010', Date.UTC(2009, 11, 31)],
    ['a day before its report', at('09:00') - 24 * 60 * 60_000],
  ])('is not told: a join %s', (_what, join) => {
    const interval = { join, leave: at('09:50'), seconds: null };
    expect(read([interval])).toMatchObject({ spans: [span('09:00', '09:50')], joinsTold: false, standsIn: true });
  });

  it.each([
    ['in the year 9999', Date.UTC(9999, 0, 1)],
    ['a day after its report', at('10:00') + 24 * 60 * 60_000],
  ])('is not told: a leave %s', (_what, leave) => {
    const interval = { join: at('09:10'), leave, seconds: null };
    expect(read([interval])).toMatchObject({ spans: [span('09:10', '10:00')], leavesTold: false, standsIn: true });
  });

  it('is not told: more seconds than any meeting has, or fewer than none', () => {
    for (const absurd of [2_147_483_647, 30 * 3600 + 1, -1]) {
      expect(read([], absurd)).toMatchObject({ looseSeconds: 0 });
      expect(read([stay(null, null, absurd)], absurd)).toMatchObject({ looseSeconds: 0 });
    }
  });

  it('is not told: a report’s own times that are too old, to come, or in the wrong order', () => {
    const now = at('12:00');
    const of = (start: number | null, end: number | null) => {
      const { frame } = framed({ ...session('s', [null, null], []), start, end }, now);
      return [frame.start, frame.end];
    };
    expect(of(year1, at('10:00'))).toEqual([null, at('10:00')]);
    expect(of(at('09:00'), at('13:00'))).toEqual([at('09:00'), null]);
    expect(of(at('09:00'), at('08:00'))).toEqual([at('09:00'), null]);
    expect(of(at('09:00'), at('10:00'))).toEqual([at('09:00'), at('10:00')]);
  });
});

describe('the end of a session', () => {
  const endOf = (end: string | null, intervals: Interval[]) =>
    framed(session('s', ['09:00', end], [row('mira', { intervals })]), never).frame.end;

  it('is the one Graph gives, even when somebody was seen later', () => {
    expect(endOf('10:00', [stay('09:00', '10:05')])).toBe(at('10:00'));
  });

  it('is the last moment anybody was seen while Graph gives none', () => {
    expect(endOf(null, [stay('09:00', '09:55'), stay('09:57', null)])).toBe(at('09:57'));
  });

  it('is unknown when nobody’s times are told either', () => {
    expect(endOf(null, [])).toBeNull();
  });
});
