import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsSchedules, occurrencesOf, sessionsFor } from '../../src/attendance/occurrence.js';
import type { SessionTimes } from '../../src/attendance/record.js';
import { at, times } from './builders.js';

const ids = (sessions: SessionTimes[]) => sessions.map(({ reportId }) => reportId);
const schedule = (from: string, to: string) => ({ start: at(from), end: at(to) });
const of = (sessions: SessionTimes[], schedules: { start: number; end: number }[] = []) => {
  const { dates, strays } = occurrencesOf(sessions, schedules);
  return { dates: dates.map((date) => ids(date.sessions)), strays: ids(strays) };
};
const withPeople = (count: number, one: SessionTimes): SessionTimes => ({ ...one, participantCount: count });

describe('the occurrences of a meeting', () => {
  it('that is held once but whose link is used every week are one a week', () => {
    const weeks = [times('w1', '10:00', '11:00'), times('w2', '178:00', '179:00'), times('w3', '346:00', '347:00')];
    expect(of(weeks, [schedule('10:00', '11:00')]).dates).toEqual([['w1'], ['w2'], ['w3']]);
    expect(of([...weeks].reverse()).dates).toEqual([['w1'], ['w2'], ['w3']]);
  });

  it('two hours apart are two where the calendar plans two, and one where nobody says so', () => {
    const classes = [times('a', '09:00', '10:00'), times('b', '12:00', '13:00')];
    expect(of(classes, [schedule('09:00', '10:00'), schedule('12:00', '13:00')]).dates).toEqual([['a'], ['b']]);
    expect(of(classes).dates).toEqual([['a', 'b']]);
    expect(needsSchedules(classes, { newestOnly: true })).toBe(true);
  });

  it('include who comes back up to twelve hours after the end, and not the day after', () => {
    const sessions = [
      times('main', '10:00', '11:00'),
      times('evening', '22:59', '23:30'),
      times('next', '34:00', '35:00'),
    ];
    expect(of(sessions, [schedule('10:00', '11:00')]).dates).toEqual([['main', 'evening'], ['next']]);
  });

  it('leave out a visitor who opens the link the day after, who is named beside them', () => {
    const main = withPeople(9, times('main', '10:00', '11:00'));
    const visitor = withPeople(1, times('visitor', '33:00', '33:02'));
    expect(of([main, visitor], [schedule('10:00', '11:00')])).toEqual({ dates: [['main']], strays: ['visitor'] });
    expect(of([main, visitor])).toEqual({ dates: [['main']], strays: ['visitor'] });
    expect(needsSchedules([main, visitor], { newestOnly: true })).toBe(true);
  });

  it('take somebody who was alone for half an hour for the meeting, unless the schedule says otherwise', () => {
    const main = withPeople(9, times('main', '10:00', '11:00'));
    const alone = withPeople(1, times('alone', '178:00', '178:30'));
    expect(of([main, alone]).dates).toEqual([['main'], ['alone']]);
    expect(of([main, alone], [schedule('10:00', '11:00')])).toEqual({ dates: [['main']], strays: ['alone'] });
    expect(of([main, alone], [schedule('10:00', '11:00'), schedule('178:00', '179:00')]).dates).toEqual([
      ['main'],
      ['alone'],
    ]);
  });

  it('are who opened it where nobody ever met', () => {
    expect(of([withPeople(1, times('only', '10:00', '10:01'))], [schedule('40:00', '41:00')])).toEqual({
      dates: [['only']],
      strays: [],
    });
  });

  it('that were held before their time, or were moved afterwards, are there all the same', () => {
    const early = occurrencesOf([times('early', '12:00', '12:50')], [schedule('14:00', '15:00')]);
    expect(ids(sessionsFor(early, schedule('14:00', '15:00')))).toEqual(['early']);
    const moved = occurrencesOf([times('today', '10:00', '11:00')], [schedule('34:00', '35:00')]);
    expect(moved.dates.map(({ sessions }) => ids(sessions))).toEqual([['today']]);
    expect(ids(sessionsFor(moved, schedule('34:00', '35:00')))).toEqual([]);
  });

  it('are never those of another date: the class before keeps its own', () => {
    const planned = [schedule('09:00', '10:00'), schedule('14:00', '15:00')];
    const found = occurrencesOf([times('morning', '09:00', '10:00')], planned);
    expect(ids(sessionsFor(found, schedule('14:00', '15:00')))).toEqual([]);
  });

  it('share out all sessions with times, each to one of them, whatever was planned', () => {
    const moment = fc.integer({ min: 0, max: 400 * 60 });
    const session = fc.record({
      start: moment,
      length: fc.integer({ min: 0, max: 300 }),
      people: fc.integer({ min: 1, max: 3 }),
    });
    const plan = fc.record({ start: moment, length: fc.integer({ min: 10, max: 120 }) });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), fc.array(plan, { maxLength: 5 }), (said, plans) => {
        const minute = 60_000;
        const sessions = said.map(({ start, length, people }, i) => ({
          reportId: `${i}`,
          start: start * minute,
          end: (start + length) * minute,
          participantCount: people,
        }));
        const schedules = plans.map(({ start, length }) => ({ start: start * minute, end: (start + length) * minute }));
        const { dates, strays } = occurrencesOf(sessions, schedules);
        const shared = [...dates.flatMap((date) => ids(date.sessions)), ...ids(strays)];
        expect(shared.sort()).toEqual(ids(sessions).sort());
        if (sessions.length > 0) expect(dates.length).toBeGreaterThan(0);
        const starts = dates.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
