import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../../src/attendance/attendance.js';
import { inks } from '../../../src/cards/picture/png.js';
import { piecesOf, stripClock } from '../../../src/cards/picture/stays.js';
import { leastStay, stripPicture, stripSize } from '../../../src/cards/picture/strip.js';
import { second } from '../../../src/platform/time/clock.js';
import { at, row, session, stay } from '../../attendance/builders.js';

const schedule = { start: at('09:00'), end: at('10:00') };
const minuteOf = (moment: number) => (moment - schedule.start) / (60 * second);

/** Which ink each column has in the middle, and how many rows of it. */
function columnsOf(address: string): { ink: string; rows: number }[] {
  const [, base64 = ''] = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  const { width, height, data, palette = [], depth } = decode(Buffer.from(base64, 'base64'));
  expect({ width, height, depth }).toEqual({ ...stripSize, depth: 2 });
  const perRow = Math.ceil(width / 4);
  const inkAt = (x: number, y: number) => {
    const index = ((data[y * perRow + (x >> 2)] ?? 0) >> (6 - 2 * (x & 3))) & 3;
    return Object.entries(inks).find(([, ink]) => ink.join() === palette[index]?.join())?.[0] ?? '?';
  };
  return Array.from({ length: width }, (_, x) => {
    const ink = inkAt(x, Math.floor(height / 2));
    const rows = Array.from({ length: height }, (_, y) => inkAt(x, y)).filter((one) => one === ink).length;
    return { ink, rows };
  });
}

const filler = row('host', { displayName: 'Host', intervals: [stay('09:00', '10:00')] });
const others = ['a', 'b', 'c'].map((id) => row(id, { displayName: id, intervals: [stay('09:00', '10:00')] }));

function stripOf(attendance: Attendance, key: (name: string | null) => boolean) {
  const clock = stripClock(attendance);
  const person = attendance.people.find(({ displayName }) => key(displayName));
  if (clock === null || person === undefined) throw new Error('there is no strip to look at');
  const pieces = piecesOf(person, clock);
  return { clock, person, pieces, columns: columnsOf(stripPicture(pieces, clock)) };
}

const meeting = (intervals: ReturnType<typeof stay>[], planned: typeof schedule | null = schedule) =>
  summarize([session('s', ['09:00', '10:00'], [filler, ...others, row('p', { displayName: 'Priya', intervals })])], {
    schedule: planned,
  });
const isPriya = (name: string | null) => name === 'Priya';

describe('the strip of a stay', () => {
  it('is thick where somebody was in, and a line of another colour where they were late or early', () => {
    const { columns, pieces } = stripOf(meeting([stay('09:15', '09:30'), stay('09:36', '09:48')]), isPriya);
    expect(pieces.map(({ is, from, to }) => [is, minuteOf(from), minuteOf(to)])).toEqual([
      ['missed', 0, 15],
      ['in', 15, 30],
      ['out', 30, 36],
      ['in', 36, 48],
      ['missed', 48, 60],
    ]);
    const at = (minute: number) => columns[Math.floor((minute / 60) * stripSize.width)];
    expect([at(5), at(20), at(33), at(40), at(55)]).toEqual([
      { ink: 'missed', rows: 2 },
      { ink: 'in', rows: 8 },
      { ink: 'out', rows: 2 },
      { ink: 'in', rows: 8 },
      { ink: 'missed', rows: 2 },
    ]);
  });

  it('calls nobody late or early where the meeting was not planned', () => {
    const { columns } = stripOf(meeting([stay('09:15', '09:40')], null), isPriya);
    expect(new Set(columns.map(({ ink }) => ink))).toEqual(new Set(['in', 'out']));
  });

  it('is empty while the meeting was not on', () => {
    const part = (name: string, from: string, to: string) =>
      session(
        name,
        [from, to],
        ['a', 'b'].map((id) => row(id, { displayName: id, intervals: [stay(from, to)] })),
      );
    const { columns, clock } = stripOf(
      summarize([part('s', '09:00', '09:30'), part('t', '11:30', '12:00')]),
      (name) => name === 'a',
    );
    expect([minuteOf(clock.from), minuteOf(clock.to)]).toEqual([0, 180]);
    const [first, middle, last] = [40, 320, 600].map((x) => columns[x]?.ink);
    expect([first, middle, last]).toEqual(['in', 'none', 'in']);
  });

  it('begins with the schedule where the meeting began later, so that who is late for it is seen to be', () => {
    const late = ['a', 'b', 'c'].map((id) => row(id, { displayName: id, intervals: [stay('09:12', '10:00')] }));
    const { columns, clock } = stripOf(
      summarize([session('s', ['09:12', '10:00'], late)], { schedule }),
      (name) => name === 'a',
    );
    expect(minuteOf(clock.from)).toBe(0);
    expect(columns[10]?.ink).toBe('missed');
  });

  it('does not take a wait before the meeting, which somebody gave up, for their time in it', () => {
    const others = ['a', 'b', 'c'].map((id) => row(id, { displayName: id, intervals: [stay('09:12', '10:00')] }));
    const priya = row('p', { displayName: 'Priya', intervals: [stay('09:00', '09:10'), stay('09:20', '10:00')] });
    const { columns, person } = stripOf(
      summarize([session('s', ['09:12', '10:00'], [...others, priya])], { schedule }),
      isPriya,
    );
    expect(person.lateSeconds).toBe(20 * 60);
    const at = (minute: number) => columns[Math.floor((minute / 60) * stripSize.width)]?.ink;
    expect([at(5), at(15), at(30)]).toEqual(['missed', 'missed', 'in']);
  });

  it('is none where the report does not tell when somebody was in, or when the meeting was', () => {
    const hidden = meeting([]);
    const clock = stripClock(hidden);
    const priya = hidden.people.find(({ displayName }) => displayName === 'Priya');
    expect(clock && priya && piecesOf(priya, clock)).toEqual([]);
    expect(stripClock(summarize([session('s', [null, null], [row('p', { totalSeconds: 0 })])]))).toBeNull();
  });

  it('covers exactly the stays of anybody', () => {
    const stays = fc.array(fc.tuple(fc.integer({ min: -300, max: 3900 }), fc.integer({ min: 0, max: 2400 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(stays, fc.boolean(), (some, isPlanned) => {
        const intervals = some.map(([from, length]) => ({
          join: schedule.start + from * second,
          leave: schedule.start + (from + length) * second,
          seconds: length,
        }));
        const attendance = meeting(intervals, isPlanned ? schedule : null);
        const clock = stripClock(attendance);
        const person = attendance.people.find(({ displayName }) => displayName === 'Priya');
        if (clock === null || person === undefined) throw new Error('the meeting was on');
        const pieces = piecesOf(person, clock);
        if (pieces.length === 0) return;
        const columns = columnsOf(stripPicture(pieces, clock));
        const perColumn = (clock.to - clock.from) / stripSize.width;
        // To come and go at once is no stay.
        const real = person.spans.filter(({ from, to }) => to > from && to > clock.from && from < clock.to);
        const [first, last] = [real.at(0), real.at(-1)];
        const edges = pieces.flatMap(({ from, to }) => [from, to]);
        for (const [x, { ink }] of columns.entries()) {
          const moment = clock.from + (x + 0.5) * perColumn;
          // A short stay is widened to be seen.
          if (edges.some((edge) => Math.abs(edge - moment) < (leastStay + 1) * perColumn)) continue;
          const isIn = person.spans.some(({ from, to }) => from <= moment && moment < to);
          expect(ink === 'in', `column ${x}`).toBe(isIn);
          const isMissed =
            (person.tags.includes('late') && moment >= schedule.start && moment < (first?.from ?? 0)) ||
            (person.tags.includes('leftEarly') && moment >= (last?.to ?? 0));
          if (ink === 'missed') expect(isMissed, `column ${x}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn once for all who have the same', () => {
    const attendance = meeting([stay('09:00', '10:00')]);
    const pictures = attendance.people.map((person) => {
      const clock = stripClock(attendance);
      return clock && stripPicture(piecesOf(person, clock), clock);
    });
    expect(new Set(pictures).size).toBe(1);
  });

  it('costs a fifth of a millisecond at most, and some three hundred letters of a card', () => {
    const clock = { from: 0, to: 3600 };
    const shape = (i: number) => [
      { from: 0, to: i, is: 'missed' as const },
      { from: i, to: 2400, is: 'in' as const },
      { from: 2400, to: 2500 + i, is: 'out' as const },
      { from: 2500 + i, to: 3600, is: 'in' as const },
    ];
    for (let i = 1; i <= 200; i += 1) stripPicture(shape(i * 5), clock);
    // Shapes that were not drawn yet.
    const times = Array.from({ length: 200 }, (_, i) => {
      const began = performance.now();
      const picture = stripPicture(shape(i * 5 + 1203), clock);
      expect(picture.length).toBeLessThan(320);
      return performance.now() - began;
    }).sort((a, b) => a - b);
    // The quickest tenth: what others of the machine take is not of the strip.
    expect(times[20]).toBeLessThan(0.2);
  });
});
