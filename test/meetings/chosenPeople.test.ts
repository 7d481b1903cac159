import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { choosePeople } from '../../src/meetings/people/chosenPeople.js';
import { withTimesOf } from '../../src/meetings/people/timeSaid.js';
import { bounds, type Condition, type People } from '../../src/question/people.js';
import { at, row, session, stay } from '../attendance/builders.js';

const id = (i: number) => `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`;
const somebody = (i: number, displayName: string, more: Parameters<typeof row>[1]) =>
  row(id(i), { displayName, ...more });

/** An hour from ten, planned; Nora's times are hidden, Tom calls in, Dana is a guest. */
const records = [
  somebody(1, 'Alex Moreno', {
    role: 'Organizer',
    address: 'alex@fernhill.example',
    intervals: [stay('10:00', '11:00')],
  }),
  somebody(2, 'Priya Natarajan', {
    role: 'Presenter',
    address: 'priya@fernhill.example',
    intervals: [stay('10:12', '11:00')],
  }),
  somebody(3, 'Mei Tanaka', { address: 'mei@fernhill.example', intervals: [stay('10:00', '10:29')] }),
  somebody(4, 'Dana Whitfield', {
    kind: 'guest',
    address: 'dana@kestrel-books.example',
    intervals: [stay('10:07', '10:58')],
  }),
  row('+493012345', { kind: 'phone', displayName: 'Tom', intervals: [stay('10:20', '10:40')] }),
  somebody(6, 'Nora Hale', { address: 'nora@fernhill.example', intervals: [] }),
];
const attendance = summarize([session('s', ['10:00', '11:00'], records)], {
  schedule: { start: at('10:00'), end: at('11:00') },
});
const choose = (people: People, of = attendance) => {
  const { chosen, unknown } = choosePeople(of, people, { graceMinutes: 5, timeZone: 'Europe/Berlin' });
  const names = (list: typeof chosen) => list.map(({ displayName }) => displayName?.split(' ')[0]).sort();
  return { chosen: names(chosen), unknown: names(unknown) };
};

describe('the people of a report by a question', () => {
  it.each<[string, People, string[], string[]]>([
    ['late', { is: 'late', over: null }, ['Dana', 'Priya', 'Tom'], ['Nora']],
    ['more than ten minutes late', { is: 'late', over: 10 }, ['Priya', 'Tom'], ['Nora']],
    // Priya came at 10:12 and Dana at 10:07.
    ['at least twelve minutes late', { is: 'late', over: 12, bound: 'atLeast' }, ['Priya', 'Tom'], ['Nora']],
    ['more than twelve minutes late', { is: 'late', over: 12 }, ['Tom'], ['Nora']],
    ['less than twelve minutes late', { is: 'late', over: 12, bound: 'lessThan' }, ['Dana'], ['Nora']],
    ['at most twelve minutes late', { is: 'late', over: 12, bound: 'atMost' }, ['Dana', 'Priya'], ['Nora']],
    // Dana left two minutes before the end: as early as that is forgiven until somebody asks for it.
    [
      'left at least two minutes early',
      { is: 'leftEarly', over: 2, bound: 'atLeast' },
      ['Dana', 'Mei', 'Tom'],
      ['Nora'],
    ],
    ['left more than two minutes early', { is: 'leftEarly', over: 2 }, ['Mei', 'Tom'], ['Nora']],
    ['left at most two minutes early', { is: 'leftEarly', over: 2, bound: 'atMost' }, [], ['Nora']],
    [
      'left between one and thirty-one minutes early',
      {
        all: [
          { is: 'leftEarly', over: 31, bound: 'atMost' },
          { is: 'leftEarly', over: 1, bound: 'atLeast' },
        ],
      },
      ['Dana', 'Mei', 'Tom'],
      ['Nora'],
    ],
    ['left at most twenty minutes early', { is: 'leftEarly', over: 20, bound: 'atMost' }, ['Tom'], ['Nora']],
    ['not late', { not: { is: 'late', over: null } }, ['Alex', 'Mei'], ['Nora']],
    ['left early', { is: 'leftEarly', over: null }, ['Mei', 'Tom'], ['Nora']],
    [
      'at least half an hour',
      { is: 'time', bound: 'atLeast', amount: { minutes: 30 } },
      ['Alex', 'Dana', 'Priya'],
      ['Nora'],
    ],
    ['less than half an hour', { is: 'time', bound: 'lessThan', amount: { minutes: 30 } }, ['Mei', 'Tom'], ['Nora']],
    // Priya was there for 48 minutes of the hour.
    ['more than 48 minutes', { is: 'time', bound: 'moreThan', amount: { minutes: 48 } }, ['Alex', 'Dana'], ['Nora']],
    ['at most 48 minutes', { is: 'time', bound: 'atMost', amount: { minutes: 48 } }, ['Mei', 'Priya', 'Tom'], ['Nora']],
    ['more than 80 %', { is: 'time', bound: 'moreThan', amount: { percent: 80 } }, ['Alex', 'Dana'], ['Nora']],
    ['at most 80 %', { is: 'time', bound: 'atMost', amount: { percent: 80 } }, ['Mei', 'Priya', 'Tom'], ['Nora']],
    ['at least half', { is: 'time', bound: 'atLeast', amount: { percent: 50 } }, ['Alex', 'Dana', 'Priya'], ['Nora']],
    ['guests', { is: 'guest' }, ['Dana'], []],
    ['by phone', { is: 'phone' }, ['Tom'], []],
    ['from Kestrel', { is: 'organisation', name: 'Kestrel' }, ['Dana'], ['Tom']],
    ['presenters', { is: 'role', role: 'presenter' }, ['Priya'], []],
    // A quarter past ten UTC is a quarter past eleven in Berlin.
    ['at 11:15 of the asker', { is: 'at', time: '11:15' }, ['Alex', 'Dana', 'Mei', 'Priya'], ['Nora']],
    ['to the end', { is: 'toTheEnd' }, ['Alex', 'Dana', 'Priya'], ['Nora']],
    ['first to join', { is: 'first', of: 'in' }, ['Alex', 'Mei'], ['Nora']],
    ['last to join', { is: 'last', of: 'in' }, ['Tom'], ['Nora']],
    ['first to leave', { is: 'first', of: 'out' }, ['Mei'], ['Nora']],
    ['called Mei', { is: 'person', name: 'mei' }, ['Mei'], []],
    ['guests who were late', { all: [{ is: 'guest' }, { is: 'late', over: null }] }, ['Dana'], []],
    ['guests, or by phone', { any: [{ is: 'guest' }, { is: 'phone' }] }, ['Dana', 'Tom'], []],
  ])('%s', (_title, people, chosen, unknown) => {
    expect(choose(people)).toEqual({ chosen, unknown });
  });

  it('does not say that somebody was in at a time for which the report’s own beginning stands in', () => {
    const open = somebody(7, 'Lucía Ferrer', {
      address: 'lucia@fernhill.example',
      intervals: [stay('10:04', '10:18'), { join: null, leave: at('10:41'), seconds: 0 }],
    });
    const withOpen = summarize([session('s', ['10:00', '11:00'], [...records, open])], {
      schedule: { start: at('10:00'), end: at('11:00') },
    });
    for (const time of ['11:02', '11:19', '11:50'])
      expect(choose({ is: 'at', time }, withOpen).unknown, time).toEqual(['Lucía', 'Nora']);
  });

  it('takes a time of the clock’s other half where only that is in the meeting', () => {
    const afternoon = summarize([session('s', ['14:00', '15:00'], [])], {
      schedule: { start: at('14:00'), end: at('15:00') },
    });
    const said = (time: string, of = afternoon) => withTimesOf(of, { not: { is: 'at', time } }, 'UTC');
    expect(said('02:30')).toEqual({ not: { is: 'at', time: '14:30' } });
    // Neither half is in the meeting, or the one that was said is.
    expect(said('04:30')).toEqual({ not: { is: 'at', time: '04:30' } });
    expect(said('14:30')).toEqual({ not: { is: 'at', time: '14:30' } });
    expect(said('10:30', attendance)).toEqual({ not: { is: 'at', time: '10:30' } });
    const both: People = { all: [{ is: 'guest' }, { any: [{ is: 'at', time: '02:00' }] }] };
    expect(withTimesOf(afternoon, both, null)).toEqual({
      all: [{ is: 'guest' }, { any: [{ is: 'at', time: '14:00' }] }],
    });
  });

  it('nobody is late or early where nobody planned a time: that is not known of anybody', () => {
    const unplanned = summarize([session('s', ['10:00', '11:00'], records)], {});
    expect(choose({ is: 'late', over: null }, unplanned)).toEqual({
      chosen: [],
      unknown: ['Alex', 'Dana', 'Mei', 'Nora', 'Priya', 'Tom'],
    });
  });

  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      is: fc.constantFrom('late' as const, 'leftEarly' as const),
      over: fc.option(fc.integer({ min: 0, max: 60 })),
    }),
    fc.record({ is: fc.constantFrom('guest' as const, 'phone' as const, 'toTheEnd' as const) }),
    fc.record({
      is: fc.constant('time' as const),
      bound: fc.constantFrom(...bounds),
      amount: fc.oneof(
        fc.record({ minutes: fc.integer({ min: 0, max: 70 }) }),
        fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
      ),
    }),
    fc.record({
      is: fc.constantFrom('first' as const, 'last' as const),
      of: fc.constantFrom('in' as const, 'out' as const),
    }),
  );

  it('a condition, what is not it, and what is not known make everybody, each once', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const [is, isNot] = [choose(one), choose({ not: one })];
        expect(is.unknown).toEqual(isNot.unknown);
        expect([...is.chosen, ...isNot.chosen, ...is.unknown].sort()).toEqual(
          ['Alex', 'Dana', 'Mei', 'Nora', 'Priya', 'Tom'].sort(),
        );
      }),
    );
  });

  it('another condition that must hold as well never adds anybody, and one that may hold instead takes nobody away', () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        const alone = new Set(choose(one).chosen);
        for (const name of choose({ all: [one, other] }).chosen) expect(alone.has(name)).toBe(true);
        const either = new Set(choose({ any: [one, other] }).chosen);
        for (const name of alone) expect(either.has(name)).toBe(true);
      }),
    );
  });
});

describe('a person', () => {
  const chosen = (name: string, askerId?: string) =>
    choosePeople(
      attendance,
      { is: 'person', name },
      { graceMinutes: 5, timeZone: null, ...(askerId ? { askerId } : {}) },
    ).chosen.map(({ displayName }) => displayName);

  it('is meant by a part of the name, in any order, case and script', () => {
    for (const name of ['Natarajan', 'natarajan PRIYA', 'priya']) expect(chosen(name)).toEqual(['Priya Natarajan']);
    expect(chosen('たなか')).toEqual(['Mei Tanaka']);
  });

  it('called "me" is the asker', () => {
    expect(chosen('me', id(2).toUpperCase())).toEqual(['Priya Natarajan']);
    expect(chosen('me')).toEqual([]);
  });
});
