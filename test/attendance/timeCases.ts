import { summarize } from '../../src/attendance/attendance.js';
import { minute } from '../../src/platform/time/clock.js';
import { at, row, session, stay } from './builders.js';
import { type Case, clock, find, hosts, meeting, planned, spans } from './cases.js';

const ten = stay('09:00', '10:00');

/** Time in the meeting, the core window, and the figures of the whole. */
export const timeCases: Case[] = [
  [
    'time in the meeting is the union: half an hour on two devices at once is half an hour (trap 9)',
    () => find(meeting({ a: [stay('09:00', '09:30'), stay('09:00', '09:30')] }), 'a').seconds,
    1800,
  ],
  [
    'devices that overlap by ten minutes count those once',
    () => find(meeting({ a: [stay('09:00', '09:30'), stay('09:20', '09:45')] }), 'a').seconds,
    45 * 60,
  ],
  [
    'two records of one identity are one person with the union of both (traps 9 and 10)',
    () =>
      summarize([
        session(
          's',
          ['09:00', '10:00'],
          [
            row('a', { intervals: [stay('09:00', '09:20')] }),
            row('A', { recordId: 'b', intervals: [stay('09:10', '09:40')] }),
          ],
        ),
      ]).people.map(({ seconds }) => seconds),
    [40 * 60],
  ],
  [
    'two people of the same name stay two (trap 10)',
    () =>
      meeting({ a: { displayName: 'Kim', intervals: [ten] }, b: { displayName: 'Kim', intervals: [ten] } }).people
        .length,
    2,
  ],
  [
    'a re-join two hours later, alone, is no time in the meeting (trap 9)',
    () =>
      summarize([
        session('s', ['09:00', '10:00'], [row('a', { intervals: [ten] })]),
        session('t', ['12:00', '12:10'], [row('a', { intervals: [stay('12:00', '12:10')] })]),
      ]).people.map(({ seconds, outsideSeconds }) => [seconds, outsideSeconds]),
    [[60 * 60, 10 * 60]],
  ],
  [
    'a missing leave counts to the end of the session, and is marked (trap 1)',
    () => {
      const { people } = summarize([
        session('s', ['09:00', '10:00'], [row('a', { intervals: [stay('09:15', null)] })]),
      ]);
      return people.map(({ seconds, openEnded }) => [seconds, openEnded]);
    },
    [[45 * 60, true]],
  ],
  [
    'without intervals Graph’s total is the time (trap 1)',
    () => find(planned({ ...hosts, a: { totalSeconds: 1234 } }), 'a').seconds,
    1234,
  ],
  [
    'null times with a total of 0 are unknown, not nothing (trap 1)',
    () => find(planned({ ...hosts, a: { totalSeconds: 0, intervals: [stay(null, null, 0)] } }), 'a').seconds,
    null,
  ],
  [
    'Graph’s own total is shown when it differs by more than 60 s and 2 %',
    () => find(meeting({ a: { totalSeconds: 3673, intervals: [ten] } }), 'a').differingSeconds,
    3673,
  ],
  [
    '… not at 72 s of an hour, which is 2 %',
    () => find(meeting({ a: { totalSeconds: 3672, intervals: [ten] } }), 'a').differingSeconds,
    null,
  ],
  [
    '… not at 60 s of ten minutes, which is 10 %',
    () => find(meeting({ a: { totalSeconds: 660, intervals: [stay('09:00', '09:10')] } }), 'a').differingSeconds,
    null,
  ],
  [
    '… but at 61 s of ten minutes',
    () => find(meeting({ a: { totalSeconds: 539, intervals: [stay('09:00', '09:10')] } }), 'a').differingSeconds,
    539,
  ],
  [
    'the core window is the schedule when the meeting overran it',
    () => spans(planned({ a: [stay('08:55', '10:20')], b: [stay('08:55', '10:20')] }).core),
    '09:00-10:00',
  ],
  [
    '… begins with the meeting when nobody came sooner',
    () => spans(planned({ a: [stay('09:10', '10:00')], b: [stay('09:10', '10:00')] }).core),
    '09:10-10:00',
  ],
  [
    '… ends with the meeting when that was sooner',
    () => spans(planned({ a: [stay('09:00', '09:40')], b: [stay('09:00', '09:45')] }).core),
    '09:00-09:45',
  ],
  [
    '… is the whole meeting time without a schedule',
    () => spans(meeting({ a: [stay('08:50', '10:00')], b: [stay('09:05', '09:50')] }).core),
    '08:50-10:00',
  ],
  [
    '… is a person’s own time when nobody else ever came',
    () => spans(meeting({ a: [stay('09:05', '09:50')] }).core),
    '09:05-09:50',
  ],
  [
    '… is from first to last when people were never in at the same time',
    () => spans(meeting({ a: [stay('09:00', '09:10')], b: [stay('09:20', '09:30')] }).core),
    '09:00-09:30',
  ],
  [
    '… is not moved by a re-join two hours after the end (trap 9)',
    () => {
      const people = [
        row('a', { intervals: [stay('09:00', '09:40')] }),
        row('b', { intervals: [stay('09:00', '09:40')] }),
      ];
      const again = [
        row('a', { intervals: [stay('12:00', '12:10')] }),
        row('b', { intervals: [stay('12:00', '12:10')] }),
      ];
      const sessions = [session('s', ['09:00', '09:40'], people), session('t', ['12:00', '12:10'], again)];
      return spans(summarize(sessions, { schedule: { start: at('09:00'), end: at('10:00') } }).core);
    },
    '09:00-09:40',
  ],
  [
    'a meeting held at another time altogether has no schedule, so nobody is late',
    () => {
      const held = planned({ a: [stay('14:00', '14:30')], b: [stay('14:10', '14:30')] });
      return [held.schedule, spans(held.core), held.people.flatMap(({ tags }) => tags)];
    },
    [null, '14:00-14:30', []],
  ],
  [
    'a schedule that ends before it begins is none',
    () => planned({ a: [ten] }, { schedule: { start: at('10:00'), end: at('09:00') } }).schedule,
    null,
  ],
  [
    'the average leaves out those whose time is unknown',
    () => meeting({ a: [stay('09:00', '09:10')], b: [stay('09:00', '09:20')], c: { totalSeconds: 0 } }).averageSeconds,
    900,
  ],
  [
    'the median of three is the one in the middle',
    () => meeting({ a: [stay('09:00', '09:10')], b: [stay('09:00', '09:20')], c: [ten] }).medianSeconds,
    1200,
  ],
  [
    'the median of four is halfway between the two in the middle',
    () =>
      meeting({ a: [stay('09:00', '09:10')], b: [stay('09:00', '09:20')], c: [stay('09:00', '09:30')], d: [ten] })
        .medianSeconds,
    1500,
  ],
  [
    'average and median of nobody known are not told',
    () => [meeting({ a: { totalSeconds: 0 } }).averageSeconds, meeting({}).medianSeconds],
    [null, null],
  ],
  [
    'the peak is the most people at the same time, and when first',
    () => {
      const { peak } = meeting({
        a: [stay('09:00', '09:30')],
        b: [stay('09:10', '09:40')],
        c: [stay('09:20', '09:25'), stay('09:35', '09:40')],
      });
      return [peak?.count, clock(peak?.at)];
    },
    [3, '09:20'],
  ],
  [
    'who leaves as another joins was not in at the same time',
    () => meeting({ a: [stay('09:00', '09:30')], b: [stay('09:30', '10:00')] }).peak?.count,
    1,
  ],
  [
    'one person on two devices is one at the peak',
    () => meeting({ a: [stay('09:00', '09:30'), stay('09:10', '09:40')] }).peak?.count,
    1,
  ],
  ['who joined and left in the same moment was seen', () => meeting({ a: [stay('09:00', '09:00')] }).peak?.count, 1],
  [
    'the curve ends with nobody',
    () =>
      meeting({ a: [stay('09:00', '09:30')], b: [stay('09:10', '09:40')] }).curve.map(
        ({ at: when, count }) => `${clock(when)} ${count}`,
      ),
    ['09:00 1', '09:10 2', '09:30 1', '09:40 0'],
  ],
  [
    'a meeting across midnight is as long as it was',
    () => {
      const late = meeting(
        { a: [stay('23:30', '24:45')], b: [stay('23:40', '24:30')] },
        { schedule: { start: at('23:30'), end: at('24:30') } },
      );
      const { seconds, outsideSeconds } = find(late, 'a');
      return [seconds, outsideSeconds, spans(late.core), find(late, 'b').lateSeconds];
    },
    [60 * 60, 15 * 60, '23:30-00:30', 600],
  ],
  [
    'a meeting over the change to summer time is as long as a stopwatch says',
    () => {
      // In Berlin from 01:30 to 03:30 by the clock on the wall, on 29 March 2026: one hour.
      const [start, end] = [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 2, 29, 1, 30)];
      const stays = { intervals: [{ join: start, leave: end, seconds: 3600 }] };
      const held = meeting({ a: stays, b: stays }, { schedule: { start, end } });
      return [find(held, 'a').seconds, find(held, 'a').share, held.core.map(({ from, to }) => (to - from) / minute)];
    },
    [3600, 1, [60]],
  ],
  [
    'a count of Graph’s that differs from the people listed is told (trap 5)',
    () =>
      summarize([session('s', ['09:00', '10:00'], [row('a', { intervals: [ten] })], { participantCount: 3 })])
        .differingCount,
    3,
  ],
];
