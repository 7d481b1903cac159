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

  it('takes its times and length from what the meeting consisted of, and says when else it was open', () => {
    const early = session('early', ['08:30', '08:40'], []);
    const expected = {
      sessionCount: 3,
      parts: [{ from: at('09:00'), to: at('10:00') }],
      lengthSeconds: 3600,
      lengthMinutes: 60,
      openedAgain: [
        { from: at('08:30'), to: at('08:40') },
        { from: at('12:00'), to: at('12:10') },
      ],
    };
    expect(summarize([early, main, again])).toMatchObject(expected);
    expect(summarize([again, main, early])).toMatchObject(expected);
  });

  it('ends when the last person was seen, where Graph gives no end', () => {
    expect(summarize([{ ...main, end: null }]).parts).toEqual([{ from: at('09:00'), to: at('10:00') }]);
  });

  it('is empty for no sessions at all', () => {
    expect(summarize([])).toEqual({
      incomplete: false,
      insight: 'full',
      schedule: null,
      parts: [],
      lengthSeconds: null,
      lengthMinutes: null,
      openedAgain: [],
      core: [],
      leftTogether: null,
      averageSeconds: null,
      medianSeconds: null,
      curve: [],
      peak: null,
      organisations: [],
      openings: [],
      leftOut: [],
      presentPercent: 70,
      graceMinutes: 5,
      people: [],
      roles: [],
      sessionCount: 0,
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
