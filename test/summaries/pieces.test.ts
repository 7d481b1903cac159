import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors/appError.js';
import { hour, minute } from '../../src/platform/time/clock.js';
import { openSqliteStore } from '../../src/storage/sqlite/sqliteStore.js';
import { kindOf } from '../../src/summaries/failureKind.js';
import { coversEnd, sessionsOf } from '../../src/summaries/occurrences/sessionsOf.js';
import { dueAtStep, nextStep } from '../../src/summaries/pollSteps.js';
import { endWaiting, waitForSignIn } from '../../src/summaries/summaryMarks.js';

const at = (hours: number) => Date.UTC(2026, 10, 23) + hours * hour;
describe('the steps at which a report is looked for', () => {
  const minutes = [1, 3, 7, 15];

  it('count from the end, and end with the last', () => {
    expect(dueAtStep(minutes, at(9), 0)).toBe(at(9) + minute);
    expect(dueAtStep(minutes, at(9), 3)).toBe(at(9) + 15 * minute);
    expect(dueAtStep(minutes, at(9), 4)).toBeNull();
  });

  it('that are past are taken together: who was away asks once, not four times', () => {
    expect(nextStep(minutes, at(9), 0, at(9) + minute)).toBe(1);
    expect(nextStep(minutes, at(9), 0, at(9) + 8 * minute)).toBe(2);
    expect(nextStep(minutes, at(9), 0, at(10))).toBe(3);
    expect(nextStep(minutes, at(9), 3, at(10))).toBe(4);
  });
});

describe('the sessions of an occurrence', () => {
  const session = (reportId: string, start: number, end: number) => ({ reportId, start, end, participantCount: null });
  const listed = [
    session('last week', at(-168), at(-167)),
    session('main', at(9), at(10)),
    session('rejoin', at(10.5), at(10.6)),
    session('tomorrow', at(33), at(34)),
  ];
  const when = { first: at(10), started: null, ended: at(10.6), isPlanned: false, next: at(34) };

  it('are those that the events tell of, neither last week’s nor tomorrow’s', () => {
    const [one, ...others] = sessionsOf(listed, when, { inChannel: false, schedules: [] });
    expect(others).toEqual([]);
    expect(one?.sessions.map(({ reportId }) => reportId).sort()).toEqual(['main', 'rejoin']);
    expect(one?.start).toBe(at(9));
  });

  it('are those that ended in the four hours before the first event, should that have come late', () => {
    const late = {
      first: at(10.6) + 25 * minute,
      started: null,
      ended: at(10.6) + 25 * minute,
      isPlanned: false,
      next: at(34),
    };
    const found = sessionsOf([...listed, session('the day before', at(4), at(6))], late, {
      inChannel: false,
      schedules: [],
    });
    expect(found.map(({ sessions }) => sessions.map(({ reportId }) => reportId))).toEqual([['main', 'rejoin']]);
  });

  it('of another date on the same day are left out where the calendar tells the times', () => {
    const planned = { first: at(12), started: at(12), ended: null, isPlanned: true, next: null };
    const found = sessionsOf([...listed, session('second', at(12), at(13))], planned, {
      inChannel: false,
      schedules: [{ start: at(12), end: at(13) }],
    });
    expect(found[0]?.sessions.map(({ reportId }) => reportId)).toEqual(['second']);
  });

  it('belong to one occurrence each, whichever of two they lie between', () => {
    for (let minutes = -30; minutes <= 600; minutes += 10) {
      const between = [session('between', at(10) + minutes * minute, at(10) + minutes * minute + minute)];
      const times = { started: null, ended: null, isPlanned: false };
      const earlier = sessionsOf(
        between,
        { ...times, first: at(10), next: at(20) },
        { inChannel: false, schedules: [] },
      );
      const later = sessionsOf(between, { ...times, first: at(20), next: null }, { inChannel: false, schedules: [] });
      expect(earlier.length + later.length).toBe(1);
    }
  });

  it('are told apart by the calendar, which knows two dates an hour apart', () => {
    const schedules = [
      { start: at(9), end: at(10) },
      { start: at(11.5), end: at(12.5) },
    ];
    const two = sessionsOf(
      [...listed, session('second', at(11.5), at(12.5))],
      { ...when, ended: at(12.5) },
      { inChannel: false, schedules },
    );
    expect(two.map(({ sessions }) => sessions.map(({ reportId }) => reportId).sort())).toEqual([
      ['main', 'rejoin'],
      ['second'],
    ]);
  });

  it('of a channel are the one of the meeting’s own times, and none where two could be it', () => {
    const channel = { inChannel: true, schedules: [] };
    const own = { first: at(9), started: null, ended: at(10), isPlanned: false, next: null };
    expect(sessionsOf(listed, own, channel)[0]?.sessions.map(({ reportId }) => reportId)).toEqual(['main']);
    expect(sessionsOf([...listed, session('other', at(9.5), at(10))], own, channel)).toEqual([]);
  });

  it('of a channel are found by the end alone where the only start that was told came after it', () => {
    const rejoined = { first: at(10), started: at(10.5), ended: at(10), isPlanned: false, next: null };
    const found = sessionsOf(listed, rejoined, { inChannel: true, schedules: [] });
    expect(found.map(({ sessions }) => sessions.map(({ reportId }) => reportId))).toEqual([['main']]);
  });

  it('cover the end when the report of the session that has just ended is there', () => {
    const found = sessionsOf(listed, when, { inChannel: false, schedules: [] });
    expect(coversEnd(found, at(10.6))).toBe(true);
    expect(coversEnd(found, at(11.5))).toBe(false);
    expect(coversEnd([], null)).toBe(true);
  });
});

describe('a failure', () => {
  it.each([
    ['not-signed-in', 'organizer'],
    ['consent-missing', 'organizer'],
    ['throttled', 'passing'],
    ['not-ready', 'notYet'],
    ['call-has-no-report', 'never'],
    ['not-organizer', 'final'],
  ] as const)('%s is one of the kind %s', (code, kind) => {
    expect(kindOf(new AppError(code))).toBe(kind);
  });
});

describe('summaries that wait for a sign-in', () => {
  it('are found again when whoever let them go on died in between, and forgotten once they have', async () => {
    const organizer = { tenantId: 't', aadObjectId: 'o', userId: '29:o' };
    const store = openSqliteStore({ file: ':memory:', clock: () => 1000 });
    await waitForSignIn({ store, clock: () => 1000 }, organizer, 'summary/1');
    const goneOn: string[] = [];
    const dies = endWaiting({ store }, organizer, () => Promise.reject(new Error('killed')));
    await expect(dies).rejects.toThrow('killed');
    for (let i = 0; i < 2; i += 1) {
      await endWaiting({ store }, organizer, async (id) => {
        goneOn.push(id);
      });
    }
    expect(goneOn).toEqual(['summary/1']);
    await store.close();
  });
});
