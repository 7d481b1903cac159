import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import type { AttendanceRecord, Interval, Session } from '../../src/attendance/record.js';
import type { Rules, Schedule } from '../../src/attendance/rules.js';
import { attendanceMatrix, trendOf } from '../../src/attendance/series.js';
import { at, row } from './builders.js';

const always = { seed: 20_260_304, numRuns: 400 };
const guid = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
const home = guid(9);

const moment = fc.integer({ min: at('08:00'), max: at('12:00') });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(moment, moment)
  .map(([a, b]) => ({ join: Math.min(a, b), leave: Math.max(a, b), seconds: null }));
const record: fc.Arbitrary<AttendanceRecord> = fc
  .record({
    who: fc.integer({ min: 0, max: 7 }),
    intervals: fc.array(interval, { maxLength: 4 }),
    totalSeconds: fc.option(fc.integer({ min: 0, max: 9000 })),
    tenantId: fc.constantFrom(null, home, guid(8)),
    address: fc.constantFrom(null, 'a@home.example', 'b@away.example'),
  })
  // The same record twice would be one row: each has an id of its own.
  .map(({ who, ...rest }) => row(guid(who), { ...rest, recordId: `${who} ${JSON.stringify(rest)}` }));
const sessionOf = (reportId: string, records: AttendanceRecord[]): Session => {
  const moments = records.flatMap(({ intervals }) => intervals.flatMap(({ join, leave }) => [join ?? 0, leave ?? 0]));
  return {
    reportId,
    start: moments.length > 0 ? Math.min(...moments) : null,
    end: moments.length > 0 ? Math.max(...moments) : null,
    participantCount: null,
    complete: true,
    records,
  };
};
const records = fc.array(record, { maxLength: 12 });
const schedule: fc.Arbitrary<Schedule | null> = fc.option(
  fc.tuple(moment, moment).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 60_000 })),
);
const rules: fc.Arbitrary<Rules> = fc.record({
  graceMinutes: fc.integer({ min: 0, max: 30 }),
  presentPercent: fc.integer({ min: 0, max: 100 }),
  returnMinutes: fc.integer({ min: 0, max: 30 }),
});
const options = fc.record({ schedule, rules, homeTenantId: fc.constant(home) });

/** Everything about people but the order in which equals stand. */
const meaning = ({ people, ...all }: Attendance) => ({
  people: people.map((person) => JSON.stringify(person)).sort(),
  figures: [
    all.averageSeconds,
    all.medianSeconds,
    all.peak,
    all.curve,
    all.core,
    all.parts,
    all.lengthSeconds,
    all.openedAgain,
    all.organisations,
  ],
});

describe('whatever the report', () => {
  it('everybody has one status, and the statuses add up to the people', () => {
    fc.assert(
      fc.property(records, options, (some, how) => {
        const { people } = summarize([sessionOf('s', some)], how);
        const of = (status: string) => people.filter((person) => person.status === status).length;
        expect(of('present') + of('partial') + of('timesUnknown')).toBe(people.length);
        for (const { tags } of people) expect(new Set(tags).size).toBe(tags.length);
      }),
      always,
    );
  });

  it('organisations add up to the people, and only one is home', () => {
    fc.assert(
      fc.property(records, options, (some, how) => {
        const { people, organisations } = summarize([sessionOf('s', some)], how);
        expect(organisations.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
        expect(organisations.filter(({ isHome }) => isHome).length).toBeLessThanOrEqual(1);
      }),
      always,
    );
  });

  it('the peak is no more than the people, at least one where anybody’s times are known, and the curve ends at nobody', () => {
    fc.assert(
      fc.property(records, (some) => {
        const { people, peak, curve } = summarize([sessionOf('s', some)]);
        const timed = people.filter(({ spans }) => spans.length > 0).length;
        expect(peak?.count ?? 0).toBeLessThanOrEqual(timed);
        expect((peak?.count ?? 0) > 0).toBe(timed > 0);
        expect(curve.every(({ count }) => count >= 0)).toBe(true);
        expect(curve.at(-1)?.count ?? 0).toBe(0);
        expect([...curve].sort((a, b) => a.at - b.at)).toEqual(curve);
      }),
      always,
    );
  });

  it('the curve holds as much time as all people were in the meeting together', () => {
    fc.assert(
      fc.property(records, options, (some, how) => {
        const { people, curve } = summarize([sessionOf('s', some)], how);
        const area = curve.reduce(
          (sum, { at: from, count }, i) => sum + count * ((curve[i + 1]?.at ?? from) - from),
          0,
        );
        const timed = people.filter(({ spans, looseSeconds }) => spans.length > 0 && looseSeconds === 0);
        const time = timed.reduce((sum, { seconds }) => sum + (seconds ?? 0) * 1000, 0);
        const loose = people.filter(({ spans, looseSeconds }) => spans.length > 0 && looseSeconds > 0).length;
        // Seconds are cut for each person.
        if (loose === 0) expect(area - time).toBeLessThan(1001 * (people.length + 1));
        expect(area).toBeGreaterThanOrEqual(time);
      }),
      always,
    );
  });

  it('the share is between nothing and all, and nobody is late without a schedule', () => {
    fc.assert(
      fc.property(records, options, (some, how) => {
        const { people, schedule: held } = summarize([sessionOf('s', some)], how);
        for (const { share, tags, lateSeconds, leftEarlySeconds } of people) {
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
          expect(tags.includes('late')).toBe(lateSeconds !== null);
          expect(tags.includes('leftEarly')).toBe(leftEarlySeconds !== null);
          if (held === null) expect([lateSeconds, leftEarlySeconds]).toEqual([null, null]);
        }
      }),
      always,
    );
  });

  it('average and median lie between the shortest and the longest time', () => {
    fc.assert(
      fc.property(records, (some) => {
        const { people, averageSeconds, medianSeconds } = summarize([sessionOf('s', some)]);
        const known = people.flatMap(({ seconds }) => seconds ?? []);
        if (known.length === 0) expect([averageSeconds, medianSeconds]).toEqual([null, null]);
        else
          for (const figure of [averageSeconds ?? -1, medianSeconds ?? -1]) {
            expect(figure).toBeGreaterThanOrEqual(Math.min(...known));
            expect(figure).toBeLessThanOrEqual(Math.max(...known));
          }
      }),
      always,
    );
  });

  it('nothing changes with the order of records, or when they are repeated or spread over two reports', () => {
    const mixed = records.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
        fc.nat(some.length),
      ),
    );
    fc.assert(
      fc.property(mixed, options, ([some, shuffled, cut], how) => {
        const whole = meaning(summarize([sessionOf('s', some)], how));
        expect(meaning(summarize([sessionOf('s', [...shuffled, ...some])], how))).toEqual(whole);
        // As one report that was written in two parts.
        const { start, end } = sessionOf('s', some);
        const parts = [shuffled.slice(0, cut), shuffled.slice(cut)];
        const split = parts.map((part, i) => ({ ...sessionOf(`s${i}`, part), start, end }));
        expect(meaning(summarize(split, how))).toEqual(whole);
        expect(meaning(summarize([...split, ...split].reverse(), how))).toEqual(whole);
      }),
      always,
    );
  });

  it('nothing but the moments changes when all of it is moved, over midnight or the change of the clocks', () => {
    const shift = fc.integer({ min: -400 * 24 * 60, max: 400 * 24 * 60 }).map((minutes) => minutes * 60_000);
    const timeless = ({ people, peak, averageSeconds, curve }: Attendance) => ({
      people: people.map(({ seconds, status, tags, share, lateSeconds, leftEarlySeconds }) => [
        seconds,
        status,
        tags,
        share,
        lateSeconds,
        leftEarlySeconds,
      ]),
      counts: [peak?.count, averageSeconds, curve.map(({ count }) => count)],
    });
    fc.assert(
      fc.property(records, options, shift, (some, how, by) => {
        const later = some.map((one) => ({
          ...one,
          intervals: one.intervals.map(({ join, leave, seconds }) => ({
            join: (join ?? 0) + by,
            leave: (leave ?? 0) + by,
            seconds,
          })),
        }));
        const { schedule: planned } = how;
        const moved = { ...how, schedule: planned && { start: planned.start + by, end: planned.end + by } };
        expect(timeless(summarize([sessionOf('s', later)], moved))).toEqual(
          timeless(summarize([sessionOf('s', some)], how)),
        );
      }),
      always,
    );
  });
});

describe('whatever the series', () => {
  const dates = fc.array(records, { minLength: 1, maxLength: 6 }).map((all) =>
    all.map((some, i) => ({
      start: at('09:00') + i * 86_400_000,
      attendance: summarize([sessionOf(`s${i}`, some)]),
    })),
  );

  it('its rows and its matrix count what the dates count, in any order', () => {
    fc.assert(
      fc.property(
        dates.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(trendOf(shuffled)).toEqual(trendOf(all));
          const cells = attendanceMatrix(all).map((matrixRow) => matrixRow.cells);
          all.forEach(({ attendance }, i) => {
            expect(cells.filter((one) => one[i] !== null).length).toBe(attendance.people.length);
          });
          expect(trendOf(all).rows.map(({ attended }) => attended)).toEqual(
            all.map(({ attendance }) => attendance.people.length),
          );
        },
      ),
      { ...always, numRuns: 150 },
    );
  });

  it('nobody who is in one of the newest two reports has stopped coming, and who stopped came before', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const { stopped } = trendOf(all);
        if (all.length < 4) expect(stopped).toBeNull();
        const newest = new Set(all.slice(-2).flatMap(({ attendance }) => attendance.people.map(({ key }) => key)));
        for (const { person, came, of } of stopped ?? []) {
          expect(newest.has(person.key)).toBe(false);
          expect(came / of).toBeGreaterThanOrEqual(2 / 3);
          expect(of).toBe(all.length - 2);
        }
      }),
      always,
    );
  });
});
