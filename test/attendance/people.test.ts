import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../src/attendance/people.js';
import type { Person } from '../../src/attendance/person.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { at, row, session, stay } from './builders.js';

const oneHour = (records: AttendanceRecord[]) => mergePeople([session('s1', ['09:00', '10:00'], records)]);
const only = (people: Person[]): Person => {
  expect(people).toHaveLength(1);
  const [person] = people;
  if (!person) throw new Error('nobody');
  return person;
};

describe('a person’s time in the meeting', () => {
  it('is the union of the intervals, with Graph’s own sum beside it', () => {
    const intervals = [stay('09:00', '09:40'), stay('09:20', '09:50')];
    expect(only(oneHour([row('mira', { intervals })]))).toMatchObject({
      seconds: 50 * 60,
      graphSeconds: 70 * 60,
      firstJoin: at('09:00'),
      lastLeave: at('09:50'),
      openEnded: false,
    });
  });

  it('counts an interval without an end to the session’s end, and marks it', () => {
    expect(only(oneHour([row('mira', { intervals: [stay('09:15', null)] })]))).toMatchObject({
      seconds: 45 * 60,
      firstJoin: at('09:15'),
      lastLeave: null,
      openEnded: true,
    });
  });

  it('is Graph’s total when there are no intervals to use', () => {
    expect(only(oneHour([row('mira', { totalSeconds: 1234 })]))).toMatchObject({
      seconds: 1234,
      firstJoin: null,
      lastLeave: null,
    });
    const useless = { intervals: [stay('09:30', '09:00', null)], totalSeconds: 1234 };
    expect(only(oneHour([row('mira', useless)])).seconds).toBe(1234);
  });

  it('is unknown, not nothing, when times are hidden behind a total of 0', () => {
    const hidden = { intervals: [stay(null, null, 0)], totalSeconds: 0 };
    expect(only(oneHour([row('mira', hidden)])).seconds).toBeNull();
    expect(only(oneHour([row('mira', { totalSeconds: 0 })])).seconds).toBeNull();
  });

  it('is unknown when the report tells neither intervals nor a total', () => {
    expect(only(oneHour([row('mira')]))).toMatchObject({ seconds: null, graphSeconds: null });
  });

  it('is nothing, not unknown, for someone who joined and left in the same moment', () => {
    expect(only(oneHour([row('mira', { intervals: [stay('09:00', '09:00')] })])).seconds).toBe(0);
  });

  it('takes the part that is told when one of two sessions hides its times', () => {
    const people = mergePeople([
      session('s1', ['09:00', '10:00'], [row('mira', { intervals: [stay('09:00', '09:30')] })]),
      session('s2', ['11:00', '12:00'], [row('mira', { totalSeconds: 0 })]),
    ]);
    expect(only(people).seconds).toBe(30 * 60);
  });
});

describe('records of one person', () => {
  it('are merged by identity id over sessions, in either case of the letters', () => {
    const people = mergePeople([
      session('s1', ['09:00', '10:00'], [row('A1B2-FF', { intervals: [stay('09:00', '10:00')] })]),
      session('s2', ['12:00', '13:00'], [row('a1b2-ff', { intervals: [stay('12:00', '12:08')] })]),
    ]);
    expect(only(people)).toMatchObject({ seconds: 68 * 60, graphSeconds: 68 * 60, lastLeave: at('12:08') });
  });

  it('are never merged by name', () => {
    const people = oneHour([row('one', { displayName: 'Mira Lang' }), row('two', { displayName: 'Mira Lang' })]);
    expect(people).toHaveLength(2);
  });

  it('count once when the same row is repeated, on two pages say', () => {
    const mira = row('mira', { intervals: [stay('09:00', '09:30')] });
    expect(only(oneHour([mira, structuredClone(mira)]))).toMatchObject({ seconds: 1800, graphSeconds: 1800 });
    const untimed = row('mira', { totalSeconds: 600 });
    expect(only(oneHour([untimed, structuredClone(untimed)]))).toMatchObject({ seconds: 600, graphSeconds: 600 });
  });

  it('count twice when equal rows come from two sessions', () => {
    const untimed = row('mira', { totalSeconds: 600 });
    const people = mergePeople([
      session('s1', ['09:00', '10:00'], [untimed]),
      session('s2', ['11:00', '12:00'], [structuredClone(untimed)]),
    ]);
    expect(only(people).seconds).toBe(1200);
  });

  it('show the first name that is one, trimmed, and none when no row has one', () => {
    const people = mergePeople([
      session('s1', ['09:00', '10:00'], [row('mira', { displayName: '  ' })]),
      session('s2', ['11:00', '12:00'], [row('mira', { displayName: ' Mira Lang ' })]),
    ]);
    expect(only(people).displayName).toBe('Mira Lang');
    expect(only(oneHour([row('mira', { displayName: null })])).displayName).toBeNull();
  });

  it('give the most telling of their roles', () => {
    const people = mergePeople([
      session('s1', ['09:00', '10:00'], [row('mira', { role: 'Attendee' })]),
      session('s2', ['11:00', '12:00'], [row('mira', { role: 'Presenter' })]),
      session('s3', ['13:00', '14:00'], [row('mira', { role: 'None' })]),
    ]);
    expect(only(people).role).toEqual({ known: 'presenter' });
  });
});

describe('records without an identity id', () => {
  it('are merged by record id, in either case, and marked as anonymous', () => {
    const people = mergePeople([
      session('s1', ['09:00', '10:00'], [row(null, { recordId: 'REC-1', intervals: [stay('09:00', '09:10')] })]),
      session('s2', ['11:00', '12:00'], [row(null, { recordId: 'rec-1', intervals: [stay('11:00', '11:05')] })]),
    ]);
    expect(only(people)).toMatchObject({ seconds: 900, anonymous: true });
  });

  it('stay apart when an anonymous guest re-joins under the same name', () => {
    const guest = { displayName: 'Guest Rowan', kind: 'guest' as const };
    const people = oneHour([row(null, { ...guest, recordId: 'g1' }), row(null, { ...guest, recordId: 'g2' })]);
    expect(people.map(({ anonymous }) => anonymous)).toEqual([true, true]);
  });

  it('stay by themselves when they have no record id either', () => {
    expect(oneHour([row(null), row(null), row(null)])).toHaveLength(3);
  });

  it('are not mixed up with an identity that is spelled like their record id', () => {
    const people = oneHour([row('same', { recordId: 'r1' }), row(null, { recordId: 'same' })]);
    expect(people.map(({ anonymous }) => anonymous)).toEqual([false, true]);
  });
});
