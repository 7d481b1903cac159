import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import type { DatedAttendance } from '../../src/attendance/series.js';
import { chooseOverDates, datesNeeded } from '../../src/meetings/people/seriesPeople.js';
import type { People } from '../../src/question/people.js';
import { comparing } from '../../src/question/seriesPeople.js';
import { at, row, session, stay } from './builders.js';

const day = 24 * 60 * 60_000;
const id = (i: number) => `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`;
const names: readonly string[] = ['a', 'b', 'c', 'd', 'e'];

/** A date on which these people came; `complete` is false for a report that could not be read to its end. */
const date = (n: number, came: readonly string[], complete = true): DatedAttendance => {
  const records = came.map((name) =>
    row(name === '?' ? null : id(name.charCodeAt(0)), {
      displayName: name,
      kind: name === '?' ? 'guest' : 'directory',
      intervals: [stay('09:00', '10:00')],
    }),
  );
  return {
    start: at('09:00') + n * day,
    attendance: summarize([session(`s${n}`, ['09:00', '10:00'], records, { complete })]),
  };
};

const ask = (dates: DatedAttendance[], people: People, target = dates.length - 1) => {
  const reader = { now: at('12:00') + dates.length * day, timeZone: null, locale: null };
  const { chosen, unknown, unfollowed } = chooseOverDates({ dates, target }, people, {
    graceMinutes: 5,
    timeZone: null,
    reader,
  });
  const named = (all: typeof chosen) =>
    all
      .map(({ person }) => person.displayName ?? '')
      .sort()
      .join('');
  return { chosen: named(chosen), unknown: named(unknown), unfollowed };
};

describe('people over the dates of a series', () => {
  const dates = [date(1, ['a', 'b', 'd']), date(2, ['a', 'b']), date(3, ['a', 'c', '?'])];

  it('came to all, to none, for the first time, or to one date and not to another', () => {
    expect(ask(dates, { is: 'inAll', last: 3 })).toMatchObject({ chosen: 'a', unknown: '' });
    expect(ask(dates, { is: 'inAll', last: 2 }).chosen).toBe('a');
    expect(ask(dates, { is: 'inNone', last: 2 }).chosen).toBe('d');
    expect(ask(dates, { is: 'new' })).toEqual({ chosen: 'c', unknown: '', unfollowed: 1 });
    expect(ask(dates, { is: 'cameOnly', on: 'previous', notOn: 'newest' }).chosen).toBe('b');
    expect(ask(dates, comparing('newest', 'previous')).chosen).toBe('bc');
  });

  it('are new on the date that is asked about, whoever came later', () => {
    expect(ask(dates, { is: 'new' }, 1)).toMatchObject({ chosen: '', unknown: '' });
    // Of the first date that is known nobody can tell who is new.
    expect(ask(dates, { is: 'new' }, 0)).toMatchObject({ chosen: '', unknown: 'abd' });
  });

  it('are looked for on the days that were named, and unknown where none of the dates was then', () => {
    const days: People = { is: 'cameOnly', on: '2026-03-05', notOn: '2026-03-06' };
    expect(ask(dates, days).chosen).toBe('d');
    expect(ask(dates, { is: 'cameOnly', on: '2026-03-05', notOn: '2025-01-01' })).toMatchObject({
      chosen: '',
      unknown: 'abd',
    });
  });

  it('need as few dates as can tell it, and never more than Graph keeps', () => {
    expect(datesNeeded({ is: 'inAll', last: 5 })).toBe(5);
    expect(datesNeeded(comparing('newest', 'previous'))).toBe(2);
    expect(datesNeeded({ is: 'inNone', last: 50 })).toBe(50);
  });

  const whoCame = fc.uniqueArray(fc.constantFrom(...names));
  const series = fc.array(fc.record({ came: whoCame, complete: fc.boolean() }), { minLength: 1, maxLength: 6 });
  const made = (all: { came: string[]; complete: boolean }[]) =>
    all.map(({ came, complete }, i) => date(i, came, complete));

  it('came to each date where they came to all, and are in no earlier report where they are new', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 6 }), (all, last) => {
        const read = made(all);
        for (const name of ask(read, { is: 'inAll', last }).chosen)
          expect(all.slice(-last).every(({ came }) => came.includes(name))).toBe(true);
        for (const name of ask(read, { is: 'new' }).chosen)
          expect(all.slice(0, -1).some(({ came }) => came.includes(name))).toBe(false);
      }),
    );
  });

  it('are never certainly missing from a report that was cut short', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 6 }), (all, last) => {
        const read = made(all);
        if (all.slice(-last).some(({ complete }) => !complete))
          expect(ask(read, { is: 'inNone', last }).chosen).toBe('');
        if (all.slice(0, -1).some(({ complete }) => !complete)) expect(ask(read, { is: 'new' }).chosen).toBe('');
      }),
    );
  });
});
