import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { timelineCard } from '../../src/cards/pictured/timelineCard.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';
import { headlineOf } from './pictured/decoded.js';

const title = 'Roof garden';
const attendance = hourOfFive();
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');

describe('the card of who was in at the same time', () => {
  it('shows the peak, when it was first reached, and a row for each part of the meeting', () => {
    const card = timelineCard({ words, title, attendance });
    expect(blocks(card)).toEqual(expect.arrayContaining(['4 people', '{{TIME(2026-03-04T09:12:00Z)}}']));
    const rows = rowsOf(card.card);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThanOrEqual(12);
    expect(Math.max(...rows.map(([, count]) => Number(count)))).toBe(4);
  });

  it('says so when the report tells no times', () => {
    const hidden = summarize([session('s', [null, null], [row('hal', { totalSeconds: 0 })])]);
    expect(headlineOf(timelineCard({ words, title, attendance: hidden }))).toBe(
      'The report gives no times for this meeting.',
    );
  });

  it('has twelve rows at most, however long the meeting was', () => {
    for (const end of ['09:00:20', '09:07', '10:31', '17:00', '33:00', '200:00']) {
      const long = summarize([
        session(
          's',
          ['09:00', end],
          ['a', 'b'].map((id) => row(id, { intervals: [stay('09:00', end)] })),
        ),
      ]);
      const rows = rowsOf(timelineCard({ words, title, attendance: long }).card);
      expect(rows.length, end).toBeGreaterThan(0);
      expect(rows.length, end).toBeLessThanOrEqual(12);
    }
  });
});

describe('the meeting of a timeline', () => {
  it('leaves out a later opening, and says so where there was one', () => {
    const schedule = { start: at('09:00'), end: at('10:00') };
    const first = [
      row('a', { intervals: [stay('09:00', '10:00')] }),
      row('b', { intervals: [stay('09:00', '10:00')] }),
    ];
    const sessions = [
      session('s', ['09:00', '10:00'], first),
      session('t', ['15:00', '15:05'], [row('a', { intervals: [stay('15:00', '15:05')] })]),
    ];
    const said = (count: number) =>
      blocks(timelineCard({ words, title, attendance: summarize(sessions.slice(0, count), { schedule }) })).join(' ');
    expect(said(2)).toContain('opened again on');
    expect(said(1)).not.toContain('Only the meeting itself');
  });
});
