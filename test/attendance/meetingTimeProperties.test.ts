import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import { clockMinutes, secondsOf, unionOf } from '../../src/attendance/intervals.js';
import type { AttendanceRecord, Interval, Session } from '../../src/attendance/record.js';
import type { Schedule } from '../../src/attendance/rules.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { wordsFor } from '../../src/words/index.js';
import { textsOf } from '../cards/cardParts.js';
import { at, row } from './builders.js';

const always = { seed: 20_261_128, numRuns: 400 };
const year1 = Date.parse('0001-01-01T00:00:00Z');

/** Usual moments, to the second, and now and then one that cannot be meant, or none. */
const usual = fc.integer({ min: at('08:00') / 1000, max: at('15:00') / 1000 }).map((seconds) => seconds * 1000);
const moment = fc.oneof(
  { weight: 12, arbitrary: usual },
  { weight: 1, arbitrary: fc.constantFrom(year1, Date.UTC(9999, 0, 1), at('08:00') - 90 * 86_400_000) },
);
const seconds = fc.option(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(2_147_483_647, -5) },
  ),
);
const told = fc
  .tuple(usual, usual)
  .map(([a, b]): Interval => ({ join: Math.min(a, b), leave: Math.max(a, b), seconds: null }));
const untold: fc.Arbitrary<Interval> = fc.record({ join: fc.option(moment), leave: fc.option(moment), seconds });
const interval = fc.oneof({ weight: 3, arbitrary: told }, { weight: 1, arbitrary: untold });

const recordOf = (intervals: fc.Arbitrary<Interval>): fc.Arbitrary<AttendanceRecord> =>
  fc
    .record({
      who: fc.integer({ min: 0, max: 7 }),
      intervals: fc.array(intervals, { maxLength: 4 }),
      totalSeconds: seconds,
      role: fc.constantFrom('Organizer', 'Presenter', 'Attendee'),
    })
    .map(({ who, ...rest }) => row(`p${who}`, { displayName: `Person ${who}`, ...rest }));

const sessionsOf = (intervals: fc.Arbitrary<Interval>, end = fc.option(moment)): fc.Arbitrary<Session[]> =>
  fc
    .array(fc.record({ start: fc.option(moment), end, records: fc.array(recordOf(intervals), { maxLength: 7 }) }), {
      maxLength: 4,
    })
    .map((all) => all.map((one, i) => ({ ...one, reportId: `s${i}`, participantCount: null, complete: true })));
const sessions = sessionsOf(interval);
const schedule: fc.Arbitrary<Schedule | null> = fc.option(
  fc.tuple(usual, usual).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 60_000 })),
);
const now = at('24:00');
const sum = (all: Session[], planned: Schedule | null) => summarize(all, { schedule: planned, now });

const words = wordsFor('en');
/** The figure below a label of a card, as it is read. */
function figure(attendance: Attendance, detail: 'counts' | 'people' | 'private', label: string): string | null {
  const texts = textsOf(attendanceCard({ words, title: 'x', attendance, detail }).card, 'TextBlock');
  const place = texts.indexOf(label);
  return place === -1 ? null : (texts[place - 1] ?? null);
}

describe('whatever a report tells or leaves out', () => {
  it('the average is no more than the length, nobody’s time is, and the length is no more than the reports', () => {
    fc.assert(
      fc.property(sessions, schedule, (all, planned) => {
        const { people, averageSeconds, medianSeconds, lengthSeconds, lengthMinutes, parts } = sum(all, planned);
        expect(parts.length > 0).toBe(lengthSeconds !== null);
        expect(lengthSeconds === null).toBe(lengthMinutes === null);
        if (lengthSeconds === null || lengthMinutes === null) return;
        expect(averageSeconds ?? 0).toBeLessThanOrEqual(lengthSeconds);
        expect(medianSeconds ?? 0).toBeLessThanOrEqual(lengthSeconds);
        for (const person of people) {
          expect(person.seconds ?? 0).toBeLessThanOrEqual(lengthSeconds);
          expect(person.minutes ?? 0).toBeLessThanOrEqual(lengthMinutes);
          expect(person.share ?? 0).toBeLessThanOrEqual(1);
        }
        expect(parts.reduce((minutes, part) => minutes + clockMinutes(part), 0)).toBe(lengthMinutes);
        expect(unionOf(parts)).toEqual(parts.length > 1 ? parts : unionOf(parts));
        const whole = all.every(
          ({ start, end }) => start !== null && end !== null && start <= end && start > year1 && end < now,
        );
        if (!whole) return;
        const reports = all.map(({ start, end }) => ({ from: start ?? 0, to: end ?? 0 }));
        // Pauses of up to 10 min between two reports are part of the meeting.
        expect(lengthSeconds).toBeLessThanOrEqual(secondsOf(unionOf(reports)) + 600 * (all.length - 1));
        for (const { from, to } of parts) {
          expect(from).toBeGreaterThanOrEqual(Math.min(...reports.map((one) => one.from)));
          expect(to).toBeLessThanOrEqual(Math.max(...reports.map((one) => one.to)));
        }
      }),
      always,
    );
  });

  it('time in the meeting and outside it are together all that the intervals tell', () => {
    fc.assert(
      fc.property(sessions, schedule, (all, planned) => {
        for (const { spans, looseSeconds, seconds: inside, outsideSeconds } of sum(all, planned).people) {
          if (spans.length === 0) expect(outsideSeconds).toBeNull();
          else if (looseSeconds === 0) expect((inside ?? 0) + (outsideSeconds ?? 0)).toBe(secondsOf(spans));
        }
      }),
      always,
    );
  });

  it('says nothing of late, early, or away of anybody with a moment that is not told', () => {
    fc.assert(
      fc.property(sessions, schedule, (all, planned) => {
        const { people } = sum(all, planned);
        const vague = new Set(
          all.flatMap(({ records }) =>
            records
              .filter(({ intervals }) =>
                intervals.some(
                  ({ join, leave }) => join === null || leave === null || join < at('00:00') || leave > now,
                ),
              )
              .map(({ displayName }) => displayName),
          ),
        );
        for (const { displayName, tags, lateSeconds, leftEarlySeconds } of people) {
          if (!vague.has(displayName)) continue;
          expect([lateSeconds, leftEarlySeconds]).toEqual([null, null]);
          expect(tags.filter((tag) => tag === 'late' || tag === 'leftEarly' || tag === 'returned')).toEqual([]);
        }
      }),
      always,
    );
  });

  it('calls late and early only by more whole minutes than the grace, and nobody early whom most left with', () => {
    fc.assert(
      fc.property(sessionsOf(told), schedule, (all, planned) => {
        const { people, leftTogether } = sum(all, planned);
        for (const { lateSeconds, leftEarlySeconds } of people)
          for (const missed of [lateSeconds, leftEarlySeconds]) expect(missed ?? 360).toBeGreaterThanOrEqual(360);
        if (leftTogether === null) return;
        expect(people.flatMap(({ leftEarlySeconds }) => leftEarlySeconds ?? [])).toEqual([]);
        expect(leftTogether.count / leftTogether.of).toBeGreaterThanOrEqual(0.8);
      }),
      always,
    );
  });

  it('the card of a chat with names and the private one show one length and the same average; one with counts says it in its headline', () => {
    fc.assert(
      fc.property(sessions, schedule, (all, planned) => {
        const attendance = sum(all, planned);
        const lengths = (['people', 'private'] as const).map((detail) => figure(attendance, detail, 'min long'));
        expect(new Set(lengths).size).toBe(1);
        expect(figure(attendance, 'counts', 'min long')).toBeNull();
        expect(figure(attendance, 'people', 'min average')).toBe(figure(attendance, 'private', 'min average'));
      }),
      { ...always, numRuns: 60 },
    );
  });

  it('nothing changes when the sessions come in another order', () => {
    const mixed = sessions.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    const facts = ({ parts, lengthSeconds, openedAgain, core, averageSeconds, leftTogether }: Attendance) => ({
      parts,
      lengthSeconds,
      openedAgain,
      core,
      averageSeconds,
      leftTogether,
    });
    fc.assert(
      fc.property(mixed, schedule, ([all, other], planned) => {
        expect(facts(sum(other, planned))).toEqual(facts(sum(all, planned)));
      }),
      always,
    );
  });
});
