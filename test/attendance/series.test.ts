import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { occurrencesOf } from '../../src/attendance/occurrence.js';
import { attendanceMatrix, type DatedAttendance, trendOf } from '../../src/attendance/series.js';
import { at, row, session, stay, times } from './builders.js';

const day = 24 * 60 * 60_000;
const id = (name: string) => `${name.charCodeAt(0).toString().padStart(8, '0')}-0000-4000-8000-000000000000`;
const schedule = { start: at('09:00'), end: at('10:00') };

/** A date on which these people came; `a!` was late. */
const date = (n: number, people: string, { planned = true, complete = true } = {}): DatedAttendance => {
  const names = people.split(' ').filter((name) => name !== '');
  const records = names.map((name) =>
    row(id(name), { displayName: name.charAt(0), intervals: [stay(name.endsWith('!') ? '09:20' : '09:00', '10:00')] }),
  );
  const sessions = [session(`s${n}`, ['09:00', '10:00'], records, { complete })];
  return { start: at('09:00') + n * day, attendance: summarize(sessions, { schedule: planned ? schedule : null }) };
};

describe('a trend', () => {
  it('has a row a date, earliest first: how many, how long, and how many of them late', () => {
    const { rows } = trendOf([date(2, 'a b!'), date(1, 'a')]);
    expect(rows).toEqual([
      { start: at('09:00') + day, attended: 1, averageSeconds: 3600, late: { count: 0, of: 1 } },
      { start: at('09:00') + 2 * day, attended: 2, averageSeconds: 3000, late: { count: 1, of: 2 } },
    ]);
  });

  it('knows nothing of lateness on a date without a schedule', () => {
    expect(trendOf([date(1, 'a b!', { planned: false })]).rows[0]?.late).toBeNull();
  });

  it('names who came to two thirds of the earlier dates and to none of the newest two', () => {
    const dates = [date(1, 'a b'), date(2, 'a b c'), date(3, 'a c'), date(4, 'a'), date(5, 'a')];
    const { stopped } = trendOf(dates);
    expect(stopped?.map(({ person, came, of }) => [person.displayName, came, of])).toEqual([
      ['b', 2, 3],
      ['c', 2, 3],
    ]);
    expect(stopped?.map(({ lastSeen }) => (lastSeen - at('09:00')) / day)).toEqual([2, 3]);
    expect(trendOf([...dates, date(0, '')]).stopped).toEqual([]);
  });

  it('takes somebody who came once more for a regular still', () => {
    expect(trendOf([date(1, 'a b'), date(2, 'a b'), date(3, 'a b'), date(4, 'a')]).stopped).toEqual([]);
  });

  it('tells nothing of regulars with fewer than two earlier dates, or when a new report was not read to its end', () => {
    expect(trendOf([date(1, 'a b'), date(2, 'a'), date(3, 'a')]).stopped).toBeNull();
    const dates = [date(1, 'a b'), date(2, 'a b'), date(3, 'a'), date(4, 'a', { complete: false })];
    expect(trendOf(dates).stopped).toBeNull();
  });

  it('names no caller, whose number may be shared, and nobody without an identity', () => {
    const withCaller = (one: DatedAttendance) => {
      const caller = row('+49301', { kind: 'phone', intervals: [stay('09:00', '10:00')] });
      const stranger = row(null, { recordId: 'x', intervals: [stay('09:00', '10:00')] });
      return { ...one, attendance: summarize([session('s', ['09:00', '10:00'], [caller, stranger])]) };
    };
    expect(trendOf([withCaller(date(1, '')), withCaller(date(2, '')), date(3, 'a'), date(4, 'a')]).stopped).toEqual([]);
  });
});

describe('the matrix of people and dates', () => {
  it('has a cell for every date, null where somebody is not in the report, who came most often first', () => {
    const matrix = attendanceMatrix([date(1, 'a'), date(2, 'a b!'), date(3, 'b'), date(4, 'b')]);
    expect(matrix.map(({ person, cells }) => [person.displayName, cells.map((cell) => cell?.seconds ?? null)])).toEqual(
      [
        ['b', [null, 2400, 3600, 3600]],
        ['a', [3600, 3600, null, null]],
      ],
    );
  });

  it('shows somebody as they were when last seen', () => {
    const renamed = date(2, 'a');
    const [person] = renamed.attendance.people;
    if (person) person.displayName = 'Anna';
    expect(attendanceMatrix([date(1, 'a'), renamed])[0]?.person.displayName).toBe('Anna');
  });

  it('gives people without an identity a row for each date', () => {
    const stranger = row(null, { recordId: 'x', displayName: 'Someone', intervals: [stay('09:00', '10:00')] });
    const dates = [1, 2].map((n) => ({
      start: at('09:00') + n * day,
      attendance: summarize([session('s', ['09:00', '10:00'], [stranger])]),
    }));
    expect(attendanceMatrix(dates).map(({ cells }) => cells.map((cell) => cell !== null))).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('the dates of a series', () => {
  const ids = (dates: ReturnType<typeof occurrencesOf>['dates']) =>
    dates.map(({ sessions }) => sessions.map(({ reportId }) => reportId));

  it('are the calendar’s, each with the sessions since half an hour before it', () => {
    const sessions = [times('b', '33:00', '34:00'), times('a', '08:35', '10:00'), times('a2', '20:00', '20:10')];
    const tomorrow = { start: at('33:00'), end: at('34:00') };
    const dates = occurrencesOf(sessions, [tomorrow, schedule]).dates;
    expect(ids(dates)).toEqual([['a', 'a2'], ['b']]);
    expect(dates.map(({ start, schedule: planned }) => [start, planned])).toEqual([
      [at('09:00'), schedule],
      [at('33:00'), tomorrow],
    ]);
  });

  it('are told by time alone before the calendar’s first, or without one', () => {
    const sessions = [times('a', '01:00', '02:00'), times('b', '03:00', '04:00'), times('c', '09:00', '10:00')];
    expect(ids(occurrencesOf(sessions, [schedule]).dates)).toEqual([['a', 'b'], ['c']]);
    expect(occurrencesOf(sessions, [schedule]).dates[0]).toMatchObject({ start: at('01:00'), schedule: null });
    expect(ids(occurrencesOf(sessions, []).dates)).toEqual([['a', 'b'], ['c']]);
  });

  it('leave out those without a report', () => {
    expect(
      occurrencesOf([times('a', '33:00', '34:00')], [schedule, { start: at('33:00'), end: at('34:00') }]).dates,
    ).toHaveLength(1);
    expect(occurrencesOf([], [schedule]).dates).toEqual([]);
  });
});
