import { describe, expect, it } from 'vitest';
import { type Span, secondsOf, sessionEnd, unionOf, usableSpans } from '../../src/attendance/intervals.js';
import { at, row, session, stay } from './builders.js';

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

describe('the usable spans of a person', () => {
  it('are the intervals with both ends', () => {
    expect(usableSpans([stay('09:00', '09:30'), stay('09:40', '10:00')], at('10:00'))).toEqual({
      spans: [span('09:00', '09:30'), span('09:40', '10:00')],
      openEnded: false,
    });
  });

  it('let an interval without an end run to the end of the session, and are marked', () => {
    expect(usableSpans([stay('09:20', null)], at('10:00'))).toEqual({
      spans: [span('09:20', '10:00')],
      openEnded: true,
    });
  });

  it('take the missing end from the interval’s own length, which needs no mark', () => {
    expect(usableSpans([stay('09:20', null, 600)], at('10:00'))).toEqual({
      spans: [span('09:20', '09:30')],
      openEnded: false,
    });
  });

  it('read a length of 0 beside a missing end as not told', () => {
    expect(usableSpans([stay('09:20', null, 0)], at('10:00'))).toEqual({
      spans: [span('09:20', '10:00')],
      openEnded: true,
    });
  });

  it('take the missing beginning from the interval’s own length', () => {
    expect(usableSpans([stay(null, '09:30', 600)], at('10:00')).spans).toEqual([span('09:20', '09:30')]);
  });

  it('leave out an interval that tells too little', () => {
    const nothing = { spans: [], openEnded: false };
    expect(usableSpans([stay(null, null)], at('10:00'))).toEqual(nothing);
    expect(usableSpans([stay(null, null, 600)], at('10:00'))).toEqual(nothing);
    expect(usableSpans([stay(null, '09:30')], at('10:00'))).toEqual(nothing);
  });

  it('leave out an interval that ends before it begins', () => {
    expect(usableSpans([stay('09:30', '09:00')], at('10:00')).spans).toEqual([]);
  });

  it('leave out an open interval when the session’s end is unknown too', () => {
    expect(usableSpans([stay('09:30', null)], null).spans).toEqual([]);
  });
});

describe('the end of a session', () => {
  it('is the one Graph gives, even when somebody was seen later', () => {
    const rows = [row('mira', { intervals: [stay('09:00', '10:05')] })];
    expect(sessionEnd(session('s', ['09:00', '10:00'], rows))).toBe(at('10:00'));
  });

  it('is the last moment anybody was seen while Graph gives none', () => {
    const rows = [
      row('mira', { intervals: [stay('09:00', '09:50')] }),
      row('jonas', { intervals: [stay('09:10', '09:55'), stay('09:57', null)] }),
    ];
    expect(sessionEnd(session('s', ['09:00', null], rows))).toBe(at('09:57'));
  });

  it('is unknown when nobody’s times are told either', () => {
    expect(sessionEnd(session('s', ['09:00', null], [row('mira')]))).toBeNull();
  });
});
