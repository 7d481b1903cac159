import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import { secondsOf, unionOf } from '../../src/attendance/intervals.js';
import { mergePeople } from '../../src/attendance/people.js';
import type { AttendanceRecord, Interval, Session } from '../../src/attendance/record.js';
import { at } from './builders.js';

const always = { seed: 20_260_304, numRuns: 300 };

const moment = fc.integer({ min: at('08:00'), max: at('18:00') });
const span = fc.tuple(moment, moment).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const spans = fc.array(span, { minLength: 1, maxLength: 12 });
const seconds = fc.option(fc.integer({ min: 0, max: 20_000 }));
const interval: fc.Arbitrary<Interval> = fc.record({ join: fc.option(moment), leave: fc.option(moment), seconds });

const roles = ['Organizer', 'Presenter', 'Attendee', 'None', 'Panel Host', null];

// The same identity always brings the same name, and one role in each session.
const record: fc.Arbitrary<AttendanceRecord> = fc
  .record({
    who: fc.integer({ min: 0, max: 9 }),
    totalSeconds: seconds,
    intervals: fc.array(interval, { maxLength: 4 }),
  })
  .map(({ who, ...rest }) => ({
    identityId: who < 6 ? `identity-${who}` : null,
    recordId: who < 9 ? `row-${who}` : null,
    displayName: `Person ${who}`,
    kind: 'directory',
    tenantId: null,
    address: null,
    role: null,
    registration: null,
    engagement: null,
    ...rest,
  }));
const sessions: fc.Arbitrary<Session[]> = fc
  .array(
    fc.record({
      start: fc.option(moment),
      end: fc.option(moment),
      participantCount: fc.option(fc.nat(9)),
      records: fc.array(record, { maxLength: 8 }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ records, ...session }, i) => ({
      reportId: `report-${i}`,
      complete: true,
      ...session,
      records: records.map((one) => ({ ...one, role: roles[(Number(one.displayName?.at(-1)) + i) % 6] ?? null })),
    })),
  );

const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
const inAnyOrder = (people: unknown[]) => people.map((person) => JSON.stringify(person)).sort();
/** What must not depend on order; people of equal time and role may stand in either order. */
const facts = ({ people, roles, sessionCount, anonymousCount, differingCount }: Attendance) => ({
  people: inAnyOrder(people),
  order: people.map((person) => [person.seconds, person.role]),
  roles,
  sessionCount,
  anonymousCount,
  differingCount,
});

describe('the union of any spans', () => {
  it('is never longer than the time from the first join to the last leave', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const wall = Math.max(...all.map(({ to }) => to)) - Math.min(...all.map(({ from }) => from));
        expect(secondsOf(unionOf(all))).toBeLessThanOrEqual(wall / 1000);
      }),
      always,
    );
  });

  it('is never shorter than the longest span and never longer than all of them together', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const longest = all.reduce((most, one) => Math.max(most, secondsOf([one])), 0);
        expect(secondsOf(unionOf(all))).toBeGreaterThanOrEqual(longest);
        expect(secondsOf(unionOf(all))).toBeLessThanOrEqual(secondsOf(all));
      }),
      always,
    );
  });

  it('covers a moment exactly when one of the spans does', () => {
    fc.assert(
      fc.property(spans, moment, (all, now) => {
        const inside = ({ from, to }: { from: number; to: number }) => from <= now && now <= to;
        expect(unionOf(all).some(inside)).toBe(all.some(inside));
      }),
      always,
    );
  });

  it('does not change when it is made twice or from another order', () => {
    const twoOrders = spans.chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    fc.assert(
      fc.property(twoOrders, ([all, other]) => {
        expect(unionOf(other)).toEqual(unionOf(all));
        expect(unionOf(unionOf(all))).toEqual(unionOf(all));
      }),
      always,
    );
  });
});

describe('the summary of any sessions', () => {
  it('does not depend on the order of sessions or of their records', () => {
    const twoOrders = sessions.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc
          .tuple(...all.map((session) => shuffled(session.records).map((records) => ({ ...session, records }))))
          .chain((mixed) => shuffled<Session>(mixed)),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([all, other]) => {
        expect(facts(summarize(other))).toEqual(facts(summarize(all)));
      }),
      always,
    );
  });

  it('lists the same people when rows with an id are repeated, or a whole session is', () => {
    const withRepeats = fc.tuple(sessions, fc.array(fc.tuple(fc.nat(3), fc.nat(7)), { maxLength: 6 }));
    const identified = (all: Session[]) =>
      all.map((session) => ({ ...session, records: session.records.filter(({ recordId }) => recordId !== null) }));
    fc.assert(
      fc.property(withRepeats, ([any, repeats]) => {
        const all = identified(any);
        const repeated = structuredClone(all);
        for (const [s, r] of repeats) {
          const again = all[s]?.records[r];
          if (again) repeated[s]?.records.push(again);
        }
        expect(mergePeople(repeated)).toEqual(mergePeople(all));
        expect(mergePeople([...all, ...repeated])).toEqual(mergePeople(all));
      }),
      always,
    );
  });

  it('counts every person under exactly one role, and none who is in no record', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const { people, roles, anonymousCount } = summarize(all);
        expect(roles.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
        expect(people.length).toBeLessThanOrEqual(all.reduce((sum, { records }) => sum + records.length, 0));
        expect(anonymousCount).toBe(people.filter(({ displayName }) => Number(displayName?.at(-1)) >= 6).length);
      }),
      always,
    );
  });

  it('never gives a negative time, a fraction, or a leave before the join', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        for (const { seconds, firstJoin, lastLeave, outsideSeconds, minutes } of summarize(all).people) {
          for (const one of [seconds, outsideSeconds, minutes])
            expect(one === null || (Number.isInteger(one) && one >= 0)).toBe(true);
          expect((seconds === null) === (minutes === null)).toBe(true);
          if (firstJoin !== null && lastLeave !== null) expect(lastLeave).toBeGreaterThanOrEqual(firstJoin);
        }
      }),
      always,
    );
  });
});
