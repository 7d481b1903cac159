import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { at, row, session, stay } from './builders.js';

const main = session(
  'main',
  ['09:00', '10:00'],
  [
    row('ilse', { role: 'Organizer', intervals: [stay('09:00', '10:00')] }),
    row('tomas', { role: 'Presenter', intervals: [stay('09:00', '09:30')] }),
    row('wen', { role: 'Attendee', intervals: [stay('09:00', '09:45')] }),
    row('hidden', { role: 'Attendee', totalSeconds: 0 }),
  ],
);
const again = session('again', ['12:00', '12:10'], [row('tomas', { intervals: [stay('12:00', '12:10')] })]);

describe('the summary of an occurrence', () => {
  it('lists the longest time first, and those with unknown times last', () => {
    expect(summarize([main]).people.map(({ displayName }) => displayName)).toEqual(['ilse', 'wen', 'tomas', 'hidden']);
  });

  it('lists the more telling role first among equal times', () => {
    const intervals = [stay('09:00', '10:00')];
    const rows = [row('a', { role: 'Attendee', intervals }), row('o', { role: 'Organizer', intervals })];
    expect(summarize([session('s', ['09:00', '10:00'], rows)]).people.map(({ displayName }) => displayName)).toEqual([
      'o',
      'a',
    ]);
  });

  it('counts people per role, the most telling first, under each person’s strongest role', () => {
    expect(summarize([again, main]).roles).toEqual([
      { role: { known: 'organizer' }, count: 1 },
      { role: { known: 'presenter' }, count: 1 },
      { role: { known: 'attendee' }, count: 2 },
    ]);
  });

  it('counts an undocumented role under its own text', () => {
    const rows = [row('a', { role: 'Panel Host' }), row('b', { role: 'panel host' }), row('c', { role: null })];
    expect(summarize([session('s', ['09:00', '10:00'], rows)]).roles).toEqual([
      { role: { known: null, text: 'Panel Host' }, count: 2 },
      { role: { known: 'none' }, count: 1 },
    ]);
  });

  it('takes its date and length from the longest session, and says how many there were', () => {
    const early = session('early', ['08:45', '08:50'], []);
    const expected = { sessionCount: 3, main: { start: at('09:00'), end: at('10:00') } };
    expect(summarize([early, main, again])).toMatchObject(expected);
    expect(summarize([again, main, early])).toMatchObject(expected);
  });

  it('ends the main session when the last person was seen, where Graph gives no end', () => {
    expect(summarize([{ ...main, end: null }]).main).toEqual({ start: at('09:00'), end: at('10:00') });
  });

  it('is empty for no sessions at all', () => {
    expect(summarize([])).toEqual({
      incomplete: false,
      schedule: null,
      actual: null,
      core: null,
      until: Number.POSITIVE_INFINITY,
      averageSeconds: null,
      medianSeconds: null,
      curve: [],
      peak: null,
      organisations: [],
      openings: [],
      leftOut: [],
      presentPercent: 70,
      people: [],
      roles: [],
      sessionCount: 0,
      main: { start: null, end: null },
      differingCount: null,
      anonymousCount: 0,
    });
  });

  it('changes none of the sessions it is given', () => {
    const given = [main, again];
    const copy = structuredClone(given);
    summarize(given);
    expect(given).toEqual(copy);
  });
});

describe('Graph’s own participant count', () => {
  it('is mentioned where it differs from the people listed', () => {
    expect(summarize([{ ...main, participantCount: 6 }]).differingCount).toBe(6);
    expect(summarize([{ ...main, participantCount: 0 }]).differingCount).toBe(0);
  });

  it('is not mentioned where it agrees or is missing', () => {
    expect(summarize([{ ...main, participantCount: 4 }]).differingCount).toBeNull();
    expect(summarize([{ ...main, participantCount: null }]).differingCount).toBeNull();
  });

  it('is not mentioned for several sessions, where people are in more than one count', () => {
    const counted = [
      { ...main, participantCount: 9 },
      { ...again, participantCount: 1 },
    ];
    expect(summarize(counted).differingCount).toBeNull();
  });
});

describe('the number of anonymous entries', () => {
  it('counts the people without an identity id', () => {
    const rows = [row('ilse'), row(null, { recordId: 'g1' }), row(null, { recordId: 'g2' }), row(null)];
    expect(summarize([session('s', ['09:00', '10:00'], rows)]).anonymousCount).toBe(3);
  });
});
