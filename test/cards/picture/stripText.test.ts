import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/attendance/attendance.js';
import { clockMinutes } from '../../../src/attendance/intervals.js';
import { piecesOf, stripClock } from '../../../src/cards/picture/stays.js';
import { sayStrip } from '../../../src/cards/picture/stripText.js';
import { second } from '../../../src/platform/time/clock.js';
import { languages, type Words, wordsFor } from '../../../src/words/index.js';
import { sayDuration } from '../../../src/words/times.js';
import { at, row, session, stay } from '../../attendance/builders.js';
import { words } from '../people.js';

const schedule = { start: at('09:00'), end: at('10:00') };
const others = ['a', 'b', 'c'].map((id) => row(id, { displayName: id, intervals: [stay('09:00', '10:00')] }));

function strip(intervals: ReturnType<typeof stay>[], say: Words = words) {
  const priya = row('p', { displayName: 'Priya', intervals });
  const attendance = summarize([session('s', ['09:00', '10:00'], [...others, priya])], { schedule });
  const clock = stripClock(attendance);
  const person = attendance.people.find(({ displayName }) => displayName === 'Priya');
  if (clock === null || person === undefined) throw new Error('the meeting was on');
  const pieces = piecesOf(person, clock);
  return { pieces, text: pieces.length === 0 ? '' : sayStrip(say, person, pieces, clock) };
}

describe('what a strip says to who does not see it', () => {
  it.each([
    ['a whole stay', [stay('09:00', '10:00')], 'There from start to end'],
    ['a late one', [stay('09:08', '10:00')], 'Joined 8 min late'],
    ['one that began in time, but not at once', [stay('09:02', '10:00')], 'Joined 2 min after the start'],
    ['one that ended early', [stay('09:00', '09:47')], 'Left 13 min early'],
    [
      'one with an absence',
      [stay('09:10', '09:20'), stay('09:32', '09:58')],
      'Joined 10 min late · Away 12 min · Left 2 min before the end',
    ],
    ['one whose end is not told', [stay('09:00', null)], 'Left at an unknown time'],
  ])('tells all of %s', (_what, intervals, said) => {
    expect(strip(intervals).text).toBe(said);
  });

  it('counts absences where there are many', () => {
    const stays = [0, 10, 20, 30, 40].map((minute) =>
      stay(`09:${String(minute).padStart(2, '0')}`, `09:${String(minute + 5).padStart(2, '0')}`),
    );
    expect(strip([...stays, stay('09:50', '10:00')]).text).toBe('Away 5 times, 25 min in all');
  });

  const stays = fc.array(fc.tuple(fc.integer({ min: 0, max: 3500 }), fc.integer({ min: 61, max: 2400 })), {
    minLength: 1,
    maxLength: 4,
  });

  it.each(Object.keys(languages))('has every length that it shows, and no time of day, in %s', (language) => {
    const say = wordsFor(language);
    fc.assert(
      fc.property(stays, (some) => {
        const { pieces, text } = strip(
          some.map(([from, length]) => ({
            join: schedule.start + from * second,
            leave: schedule.start + (from + length) * second,
            seconds: length,
          })),
          say,
        );
        expect(text).not.toContain('{{');
        for (const piece of pieces) {
          if (piece.is === 'in' || clockMinutes(piece) === 0) continue;
          expect(text).toContain(sayDuration(say, clockMinutes(piece) * 60));
        }
        const isWhole = pieces.every((piece) => piece.is === 'in' || clockMinutes(piece) === 0);
        expect(text === say.say('strip.whole')).toBe(isWhole && pieces.length > 0);
      }),
      { numRuns: 40 },
    );
  });
});
