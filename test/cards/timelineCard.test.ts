import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { summarize } from '../../src/attendance/attendance.js';
import { timelineCard } from '../../src/cards/timelineCard.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { partsOf, rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

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
    expect(Math.max(...rows.map(([, , count]) => Number(count)))).toBe(4);
  });

  it('says so when the report tells no times', () => {
    const hidden = summarize([session('s', [null, null], [row('hal', { totalSeconds: 0 })])]);
    expect(blocks(timelineCard({ words, title, attendance: hidden }))).toContain(
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

const Lines = z.array(z.object({ values: z.array(z.object({ x: z.number(), y: z.number() })) }));

describe('the line of who was in at the same time', () => {
  const chartOf = (message: { card: unknown }) => partsOf(message.card).find(({ type }) => type === 'Chart.Line');
  const meeting = (count: number, ...more: ReturnType<typeof session>[]) =>
    summarize([
      session(
        's',
        ['08:50', '10:00'],
        Array.from({ length: count }, (_, i) => row(`p${i}`, { intervals: [stay('08:58', '10:00')] })),
      ),
      ...more,
    ]);

  it('begins with the first person and ends with nobody, at whole minutes', () => {
    const chart = chartOf(timelineCard({ words, title, attendance: meeting(3) }));
    const values = Lines.parse(chart?.data).flatMap((line) => line.values);
    expect(values[0]).toEqual({ x: 0, y: 3 });
    expect(values.at(-1)?.y).toBe(0);
    expect(values.filter(({ x }) => !Number.isInteger(x))).toEqual([]);
    expect(values.length).toBeLessThanOrEqual(60);
  });

  it('counts its minutes from a time of day only in the clock of a reader whose zone is known', () => {
    const x = (timeZone: string | null) =>
      chartOf(timelineCard({ words, title, attendance: meeting(3), timeZone }))?.xAxisTitle;
    expect(x('Europe/Berlin')).toMatch(/^Minutes after 9:58/);
    expect(x(null)).toBe('Minutes since the first person joined');
    expect(x('Nowhere/Land')).toBe('Minutes since the first person joined');
  });

  it.each([
    [2, 4],
    [5, 8],
    [11, 20],
    [56, 80],
    [80, 80],
    [81, 200],
    [350, 400],
    [18_944, 20_000],
  ])('has round numbers at its ticks: %i people below %i', (count, top) => {
    expect(chartOf(timelineCard({ words, title, attendance: meeting(count) }))?.yMax).toBe(top);
  });

  it('is left out for one person, of whom it would show nothing', () => {
    const card = timelineCard({ words, title, attendance: meeting(1) });
    expect(chartOf(card)).toBeUndefined();
    expect(rowsOf(card.card)).toEqual([]);
  });

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
    expect(said(2)).toContain('also opened at another time');
    expect(said(1)).not.toContain('Only the meeting itself');
  });
});
