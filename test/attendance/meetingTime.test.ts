import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import type { Schedule } from '../../src/attendance/rules.js';
import { at, row, session, stay } from './builders.js';
import { find, spans } from './cases.js';

const nineToTen: Schedule = { start: at('09:00'), end: at('10:00') };
const person = (name: string, from: string, to: string, role = 'Attendee'): AttendanceRecord =>
  row(name, { displayName: name, role, intervals: [stay(from, to)] });
/** Four people who are there for all of it. */
const four = (from: string, to: string) => ['a', 'b', 'c', 'd'].map((name) => person(name, from, to));
const minutesOf = (seconds: number | null) => (seconds === null ? null : seconds / 60);

/** What a report says, and how long the meeting was by it. */
function lengthOf(sessions: Parameters<typeof summarize>[0], schedule: Schedule | null = nineToTen) {
  const { parts, lengthSeconds, openedAgain } = summarize(sessions, { schedule });
  return { parts: spans(parts), length: minutesOf(lengthSeconds), again: spans(openedAgain) };
}

const hour = { parts: '09:00-10:00', length: 60, again: '' };

describe('the length of an hour’s meeting', () => {
  it('is an hour with somebody in the lobby 20 min early', () => {
    const report = session('s', ['08:40', '10:00'], [...four('09:00', '10:00'), person('early', '08:40', '10:00')]);
    expect(lengthOf([report])).toEqual(hour);
  });

  it('is an hour with a laptop left in overnight, with a schedule and without', () => {
    const report = session('s', ['09:00', '24:30'], [...four('09:00', '10:00'), person('laptop', '09:00', '24:30')]);
    expect(lengthOf([report])).toEqual(hour);
    expect(lengthOf([report], null)).toEqual(hour);
  });

  it('is an hour with the organiser alone before it, with a schedule and without', () => {
    const report = session('s', ['08:15', '10:00'], [...four('09:00', '10:00'), person('o', '08:15', '10:00')]);
    expect(lengthOf([report])).toEqual(hour);
    expect(lengthOf([report], null)).toEqual(hour);
  });

  it('is an hour with a teacher who was in for all of it and pupils from 2 to 20', () => {
    const pupils = ['a', 'b', 'c'].map((name) => person(name, '09:02', '09:20'));
    const report = session('s', ['09:00', '10:00'], [person('teacher', '09:00', '10:00', 'Organizer'), ...pupils]);
    expect(lengthOf([report])).toEqual(hour);
    expect(lengthOf([report], null)).toEqual(hour);
  });

  it('is 75 min when it ran over to 75', () => {
    expect(lengthOf([session('s', ['09:00', '10:15'], four('09:00', '10:15'))])).toEqual({
      ...hour,
      parts: '09:00-10:15',
      length: 75,
    });
  });

  it('is an hour when everybody dropped at 20 and was back at 22', () => {
    const dropped = [
      session('s', ['09:00', '09:20'], four('09:00', '09:20')),
      session('t', ['09:22', '10:00'], four('09:22', '10:00')),
    ];
    expect(lengthOf(dropped)).toEqual(hour);
    expect(lengthOf(dropped, null)).toEqual(hour);
  });

  it('is the sum of two parts two hours apart', () => {
    const two = [
      session('s', ['09:00', '09:30'], four('09:00', '09:30')),
      session('t', ['11:30', '12:15'], four('11:30', '12:15')),
    ];
    expect(lengthOf(two, null)).toEqual({ parts: '09:00-09:30 11:30-12:15', length: 75, again: '' });
    const whole = { start: at('09:00'), end: at('12:15') };
    expect(lengthOf(two, whole)).toEqual({ parts: '09:00-09:30 11:30-12:15', length: 75, again: '' });
    expect(find(summarize(two), 'a').seconds).toBe(75 * 60);
    expect(find(summarize(two), 'a').tags).toEqual([]);
  });

  it('takes nothing from when it was only opened again', () => {
    const again = [
      session('s', ['09:00', '10:00'], four('09:00', '10:00')),
      session('t', ['15:00', '15:10'], [person('a', '15:00', '15:10')]),
    ];
    expect(lengthOf(again)).toEqual({ ...hour, again: '15:00-15:10' });
    expect(find(summarize(again), 'a')).toMatchObject({ seconds: 3600, outsideSeconds: 600 });
  });

  it('has a second part only with two people and a quarter of the person-time', () => {
    const main = session('s', ['09:00', '10:00'], four('09:00', '10:00'));
    const held = (end: string) =>
      lengthOf([main, session('t', ['12:00', end], four('12:00', end))], null).parts.split(' ').length;
    expect([held('12:15'), held('12:14')]).toEqual([2, 1]);
    const lonely = session('t', ['12:00', '14:00'], [person('a', '12:00', '14:00')]);
    expect(lengthOf([main, lonely], null)).toEqual({ ...hour, again: '12:00-14:00' });
  });

  it('is not that of a rehearsal of organisers and presenters, however long that was', () => {
    const crew = ['o', 'p', 'q', 'r', 's'].map((name) => person(name, '06:00', '08:30', 'Presenter'));
    const sessions = [session('r', ['06:00', '08:30'], crew), session('s', ['09:00', '10:00'], four('09:00', '10:00'))];
    expect(lengthOf(sessions)).toEqual({ ...hour, again: '06:00-08:30' });
    // Where everybody is a presenter, the one that was held is what most people were in.
    const all = four('09:00', '09:10').map((one) => ({ ...one, role: 'Presenter' }));
    expect(lengthOf([session('r', ['06:00', '08:30'], crew), session('s', ['09:00', '09:10'], all)]).parts).toBe(
      '06:00-08:30',
    );
  });

  it('is what the report says where nobody’s times are told, within the schedule', () => {
    const hidden = ['a', 'b'].map((name) => row(name, { totalSeconds: 9000 }));
    const report = session('s', ['08:50', '10:20'], hidden);
    expect(lengthOf([report])).toEqual(hour);
    expect(lengthOf([report], null)).toEqual({ ...hour, parts: '08:50-10:20', length: 90 });
    expect(summarize([report]).people.map(({ seconds }) => seconds)).toEqual([5400, 5400]);
  });

  it('is not known where neither the report nor anybody’s times tell it', () => {
    const report = session('s', [null, null], [row('a', { totalSeconds: 1200 })]);
    expect(lengthOf([report], null)).toEqual({ parts: '', length: null, again: '' });
    expect(summarize([report]).people[0]).toMatchObject({ seconds: 1200, status: 'timesUnknown' });
  });

  it('begins with the quorum where that came before the schedule, and ends with it after', () => {
    const report = session('s', ['08:40', '10:30'], [...four('08:57', '10:04'), person('last', '08:40', '10:30')]);
    expect(lengthOf([report])).toEqual({ ...hour, parts: '08:57-10:04', length: 67 });
  });

  it('is its own where it was held at another time than planned', () => {
    const report = session('s', ['14:00', '15:30'], four('14:00', '15:30'));
    expect(lengthOf([report])).toEqual({ ...hour, parts: '14:00-15:30', length: 90 });
    expect(summarize([report], { schedule: nineToTen }).schedule).toBeNull();
  });
});

describe('time in the meeting', () => {
  it('leaves out a laptop’s night, which stands beside it', () => {
    const report = session('s', ['09:00', '19:00'], [...four('09:00', '10:00'), person('laptop', '09:00', '19:00')]);
    const held = summarize([report], { schedule: nineToTen });
    expect(find(held, 'laptop')).toMatchObject({ seconds: 3600, outsideSeconds: 9 * 3600, share: 1 });
    expect([held.averageSeconds, held.medianSeconds, held.peak?.count]).toEqual([3600, 3600, 5]);
  });

  it('is no more than the length where a total without times says more', () => {
    const people = [...four('09:00', '10:00'), row('t', { displayName: 't', totalSeconds: 7200 })];
    expect(find(summarize([session('s', ['09:00', '10:00'], people)]), 't').seconds).toBe(3600);
  });

  it('of somebody who was only there outside it is none, and in no average', () => {
    const sessions = [
      session('s', ['09:00', '10:00'], four('09:00', '10:00')),
      session('t', ['15:00', '15:10'], [person('visitor', '15:00', '15:10')]),
    ];
    const held = summarize(sessions, { schedule: nineToTen });
    expect(find(held, 'visitor')).toMatchObject({ seconds: 0, outsideSeconds: 600, tags: [] });
    expect(held.averageSeconds).toBe(3600);
  });

  it('is shown by the clock, like the times beside it', () => {
    const report = session('s', ['09:00', '10:00'], [person('a', '09:00:50', '09:59:10')]);
    expect(find(summarize([report]), 'a')).toMatchObject({ seconds: 3500, minutes: 59 });
  });
});

describe('what is not told', () => {
  const claims = (record: AttendanceRecord) => {
    const report = session('s', ['09:00', '10:00'], [...four('09:00', '10:00'), { ...record, displayName: 'x' }]);
    const { seconds, lateSeconds, leftEarlySeconds, tags } = find(summarize([report], { schedule: nineToTen }), 'x');
    return {
      minutes: minutesOf(seconds),
      claims: [lateSeconds, leftEarlySeconds, ...tags].filter((one) => one !== null),
    };
  };

  it('is when somebody joined, of whom only the leave is told: 50 min, neither late nor early', () => {
    const record = row('x', { totalSeconds: 3000, intervals: [stay(null, '09:50')] });
    expect(claims(record)).toEqual({ minutes: 50, claims: [] });
  });

  it('is when they were in for a length without times: it counts, and nothing is said of leaving', () => {
    const record = row('x', { totalSeconds: 2400, intervals: [stay('09:00', '09:10'), stay(null, null, 1800)] });
    expect(claims(record)).toEqual({ minutes: 40, claims: [] });
  });

  it('is when they left, of whom only the join is told', () => {
    expect(claims(row('x', { intervals: [stay('09:00', null, 600)] }))).toEqual({ minutes: 10, claims: [] });
    expect(claims(row('x', { intervals: [stay('09:00', '09:20'), stay('09:40', null)] }))).toEqual({
      minutes: 40,
      claims: [],
    });
  });

  it('is a moment of the year 1', () => {
    const interval = { join: Date.parse('0001-01-01T00:00:00Z'), leave: at('10:00'), seconds: 2_147_483_647 };
    expect(claims(row('x', { totalSeconds: 2_147_483_647, intervals: [interval] }))).toEqual({
      minutes: 60,
      claims: [],
    });
  });
});
