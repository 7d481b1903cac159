import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { summarize } from '../../../src/attendance/attendance.js';
import { type DatedAttendance, trendOf } from '../../../src/attendance/series.js';
import { columnsSize, ground, placeOf, tallest } from '../../../src/cards/picture/columns.js';
import { trendCard } from '../../../src/cards/pictured/trendCard.js';
import { fitsMessage } from '../../../src/cards/template/budget.js';
import { roomOnPhone, widthOf } from '../../../src/cards/text/textWidth.js';
import { day, minute, second } from '../../../src/platform/time/clock.js';
import { languages, wordsFor } from '../../../src/words/index.js';
import { sayDate, sayMonth } from '../../../src/words/times.js';
import { at, row, session } from '../../attendance/builders.js';
import { partsOf, rowsOf, textsOf } from '../cardParts.js';
import { words } from '../people.js';
import { guidOf } from '../scenarios/reports.js';
import { decoded, headlineOf, labelsOf, picturesOf } from './decoded.js';

const title = 'Roof garden';
const timeZone = 'Europe/Berlin';
const start = at('09:00');

/** A report of people who joined so many minutes after the start. */
function dateOf(week: number, joins: readonly number[]): DatedAttendance {
  const begin = start + week * 7 * day;
  const records = joins.map((after, i) =>
    row(guidOf(i), {
      displayName: `Person ${i}`,
      intervals: [
        { join: begin + after * minute, leave: begin + 60 * minute, seconds: (60 - after) * (minute / second) },
      ],
    }),
  );
  const one = { ...session(`s${week}`, [null, null], records), start: begin, end: begin + 60 * minute };
  return { start: begin, attendance: summarize([one], { schedule: { start: begin, end: begin + 60 * minute } }) };
}

/** Rows of a column from its foot to its top, and how many of them the late part has. */
function columnIn(url: string, at: number, slots: number, labelled: 'each' | 'some') {
  const { inkAt } = decoded(url);
  const { left, right } = placeOf(at, slots, labelled);
  const x = Math.floor((left + right - 1) / 2);
  const inkRows = Array.from({ length: ground.top }, (_, y) => inkAt(x, y));
  const top = inkRows.findIndex((ink) => ink !== 'none');
  const lateEnd = inkRows.indexOf('in');
  return {
    rise: top === -1 ? 0 : ground.top - top,
    isLate: inkRows.includes('missed'),
    late: inkRows[top] === 'missed' ? (lateEnd === -1 ? ground.top : lateEnd) - top : 0,
    beside: inkAt(Math.max(0, left - 1), ground.top - 1),
  };
}

const ColumnSet = z.object({
  type: z.literal('ColumnSet'),
  columns: z.array(z.object({ width: z.coerce.number(), items: z.array(z.object({ text: z.string() })).default([]) })),
});

/** The second row of labels below the columns. */
function monthsOf(card: unknown): { text: string; width: number }[] {
  const [, months] = partsOf(card).flatMap((part) => {
    const set = ColumnSet.safeParse(part);
    return set.success ? [set.data.columns] : [];
  });
  return (months ?? []).map(({ width, items }) => ({ width, text: items[0]?.text ?? '' }));
}

const joins = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 0, maxLength: 18 });
const reports = fc.array(joins, { minLength: 2, maxLength: 14 });

describe('the columns of a series', () => {
  it('are as high as so many came, and striped as far as they were late', () => {
    fc.assert(
      fc.property(reports, (weeks) => {
        const trend = trendOf(weeks.map((one, week) => dateOf(week, one)));
        const [picture] = picturesOf(trendCard({ words, title, trend, timeZone }).card);
        const most = Math.max(1, ...weeks.map((one) => one.length));
        const slots = Math.max(4, weeks.length);
        const labelled =
          labelsOf(trendCard({ words, title, trend, timeZone }).card).length >= weeks.length ? 'each' : 'some';
        for (const [at, one] of weeks.entries()) {
          const lateCount = one.filter((after) => after > 5).length;
          const column = columnIn(picture?.url ?? '', at, slots, labelled);
          expect(column.rise).toBe(Math.round((one.length / most) * tallest));
          expect(column.isLate).toBe(lateCount > 0);
          // A stripe and the gap behind it are what the part may be off by.
          expect(Math.abs(column.late - (lateCount / most) * tallest)).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 25, seed: 23 },
    );
  });

  it.each(Object.keys(languages))('say all that they show to who does not see them, in %s', (language) => {
    const say = wordsFor(language);
    const weeks = [[0, 0, 9], [], [0, 20, 20, 0], [1]];
    const trend = trendOf(weeks.map((one, week) => dateOf(week, one)));
    const gap = start + 4 * 7 * day;
    const [picture] = picturesOf(trendCard({ words: say, title, trend, withoutReport: [gap], timeZone }).card);
    const dates = (picture?.altText ?? '').split('; ');
    expect(dates.length).toBe(5);
    for (const [week, one] of weeks.entries()) {
      const said = dates[week] ?? '';
      const late = one.filter((after) => after > 5).length;
      expect(said).toContain(sayDate(say, start + week * 7 * day, timeZone));
      expect(said).toContain(say.say('picture.came', { count: one.length }));
      if (late > 0) expect(said).toContain(say.say('picture.late', { count: late }));
    }
    expect(dates[4]).toContain(say.say('picture.noReport'));
    expect(picture?.altText).not.toContain('{{');
  });

  it('leave a date without a report open, and say so below', () => {
    const trend = trendOf([0, 2, 3].map((week) => dateOf(week, [0, 0, 0])));
    const card = trendCard({ words, title, trend, withoutReport: [start + 7 * day], timeZone });
    const [picture] = picturesOf(card.card);
    const { inkAt } = decoded(picture?.url ?? '');
    const { left } = placeOf(1, 4, 'each');
    const shown = Array.from({ length: ground.top }, (_, y) => inkAt(left + 1, y));
    expect(new Set(shown)).toEqual(new Set(['none', 'out']));
    expect(labelsOf(card.card).map(([large]) => large)).toEqual(['3', '–', '3', '3']);
    expect(textsOf(card.card, 'TextBlock')).toContain('How many came, date by date. Dots: a date without a report.');
  });

  it('are not drawn of one date, whose figures stand there at once', () => {
    const card = trendCard({ words, title, trend: trendOf([dateOf(0, [0, 9])]), timeZone });
    expect(picturesOf(card.card)).toEqual([]);
    expect(JSON.stringify(card.card)).not.toContain('ToggleVisibility');
    expect(headlineOf(card)).toBe('2 came');
  });

  it('stay within a message with the longest series of the largest meeting', () => {
    const many = Array.from({ length: 50 }, (_, week) => ({
      start: start + week * 7 * day,
      attended: 19_900 + week,
      averageSeconds: 3_700,
      late: { count: 1_000 + week, of: 19_000 },
    }));
    for (const language of Object.keys(languages)) {
      const trend = { rows: many, stopped: null, everyTime: 3, isMeasured: true };
      const card = trendCard({ words: wordsFor(language), title: 'W'.repeat(80), trend, timeZone });
      expect(fitsMessage(card.card)).toBe(true);
      expect(picturesOf(card.card).length).toBe(1);
    }
  });

  it('have a label for as many as a phone has room for, the newest among them', () => {
    for (const count of [2, 5, 7, 12, 26, 50]) {
      const trend = trendOf(Array.from({ length: count }, (_, week) => dateOf(week, [0, 0])));
      const labels = labelsOf(trendCard({ words, title, trend, timeZone }).card).filter((lines) => lines.length === 2);
      const last = new Date(start + (count - 1) * 7 * day).getUTCDate();
      expect(labels.at(-1)?.[1]).toMatch(new RegExp(`\\b${last}$`));
      expect(labels.length).toBeLessThanOrEqual(16);
    }
    expect(columnsSize.width).toBeGreaterThanOrEqual(50 * 4);
  });

  it.each(Object.keys(languages))(
    'name the month of the newest, and none that has no room on a phone, in %s',
    (language) => {
      const say = wordsFor(language);
      for (const end of ['2026-03-04', '2026-03-10', '2026-03-30'])
        for (const count of [7, 12, 26, 50]) {
          const newest = Date.parse(`${end}T09:00:00Z`);
          const rows = Array.from({ length: count }, (_, i) => ({
            start: newest - (count - 1 - i) * 7 * day,
            attended: 12,
            averageSeconds: 3_700,
            late: null,
          }));
          const trend = { rows, stopped: null, everyTime: 3, isMeasured: true };
          const months = monthsOf(trendCard({ words: say, title, trend, timeZone }).card);
          expect(months.at(-1)?.text).toBe(sayMonth(say, newest, timeZone));
          expect(months.reduce((sum, { width }) => sum + width, 0)).toBe(count);
          for (const { text, width } of months)
            if (text !== '') expect(widthOf(text, 'small')).toBeLessThan((width / count) * roomOnPhone);
        }
    },
  );
});

describe('the sentence about a series', () => {
  it('agrees with the figures, whoever came', () => {
    fc.assert(
      fc.property(reports, (weeks) => {
        const trend = trendOf(weeks.map((one, week) => dateOf(week, one)));
        const card = trendCard({ words, title, trend, timeZone });
        const [newest = [], before = []] = rowsOf(card.card);
        const [last, previous] = [Number(newest.at(-1)), Number(before.at(-1))];
        expect([last, previous]).toEqual([weeks.at(-1)?.length, weeks.at(-2)?.length]);
        const said = headlineOf(card);
        expect(said).toMatch(last === 0 ? /^Nobody came/ : new RegExp(`^${last} came`));
        const change = last - previous;
        if (change > 0) expect(said).toContain(`, ${change} more than last time`);
        if (change < 0) expect(said).toContain(`, ${-change} fewer than last time`);
        expect(said.includes('as many as')).toBe(change === 0 && last > 0);
        const gone = trend.stopped?.length ?? 0;
        expect(said.includes('stopped coming')).toBe(gone > 0);
        if (gone > 0) expect(said).toMatch(new RegExp(`; ${gone} regulars? ha(s|ve) stopped coming$`));
        expect(card.summary).toContain(said.replace(/[()]/g, ''));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('has nobody in parts: an average of less than one is of somebody', () => {
    const trend = trendOf([[0], [0], []].map((one, week) => dateOf(week, one)));
    expect(textsOf(trendCard({ words, title, trend, timeZone }).card, 'TextBlock').join(' ')).toContain(
      'On average 1 person came.',
    );
  });
});
