import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { newestOccurrence } from '../../src/attendance/occurrence.js';
import { at, row, session, stay, times } from './builders.js';

describe('an odd report', () => {
  it('whose open interval yields no time falls back on Graph’s total, unmarked', () => {
    const endless = session(
      's',
      ['09:00', null],
      [row('mira', { totalSeconds: 600, intervals: [stay('09:00', null)] })],
    );
    expect(summarize([endless]).people[0]).toMatchObject({ seconds: 600, openEnded: false });
    const afterEnd = session(
      's',
      ['09:00', '10:00'],
      [row('mira', { totalSeconds: 600, intervals: [stay('10:05', null)] })],
    );
    expect(summarize([afterEnd]).people[0]).toMatchObject({ seconds: 600, openEnded: false });
  });

  it('listed twice is one session', () => {
    const once = session('s', ['09:00', '10:00'], [row('mira')], { participantCount: 2 });
    expect(summarize([once, structuredClone(once)])).toEqual(summarize([once]));
  });

  it('without times takes nothing from the times of another one', () => {
    const all = [session('a', ['09:00', null], []), session('b', [null, null], [])];
    expect(summarize(all).parts).toEqual([{ from: at('09:00'), to: at('09:00') }]);
  });

  it('that repeats a row with another role keeps the stronger one', () => {
    const rows = [row('m', { totalSeconds: 60, role: 'Attendee' }), row('m', { totalSeconds: 60, role: 'Presenter' })];
    expect(summarize([session('a', ['09:00', '10:00'], rows)]).people[0]).toMatchObject({
      role: { known: 'presenter' },
      seconds: 60,
    });
  });
});

describe('the order in which Graph lists things', () => {
  it('does not decide under which of two names a person is shown', () => {
    const a = session('a', ['09:00', '10:00'], [row('mira', { displayName: 'Mira' })]);
    const b = session('b', ['11:00', '11:30'], [row('mira', { displayName: 'Mira Lang' })]);
    expect(summarize([a, b])).toEqual(summarize([b, a]));
    expect(summarize([a, b]).people[0]?.displayName).toBe('Mira Lang');
  });

  it('does not decide who stands first among people of equal time', () => {
    const of = (ids: string[]) =>
      summarize([
        session(
          'a',
          ['09:00', '10:00'],
          ids.map((id) => row(id, { totalSeconds: 60 })),
        ),
      ]);
    expect(of(['x', 'y'])).toEqual(of(['y', 'x']));
  });

  it('does not decide which of two equally long sessions the meeting was', () => {
    const a = session('a', ['09:00', '10:00'], []);
    const b = session('b', ['11:00', '12:00'], []);
    expect(summarize([a, b])).toEqual(summarize([b, a]));
  });

  it('does not hide that a long session reaches to one that began after a short one', () => {
    const all = [times('long', '08:00', '16:00'), times('short', '09:00', '09:10'), times('last', '17:00', '18:00')];
    expect(newestOccurrence(all).map(({ reportId }) => reportId)).toEqual(['long', 'short', 'last']);
  });
});
