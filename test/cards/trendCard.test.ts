import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { trendOf } from '../../src/attendance/series.js';
import { trendCard } from '../../src/cards/pictured/trendCard.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { rowsOf, textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

const title = 'Roof garden';
const blocks = ({ card }: { card: unknown }) => textsOf(card, 'TextBlock');
const runs = ({ card }: { card: unknown }) => textsOf(card, 'TextRun');

describe('the card of a series', () => {
  const day = 24 * 60 * 60_000;
  const date = (week: number, names: string[]) => ({
    start: at('09:00') + week * 7 * day,
    attendance: summarize(
      [
        session(
          's',
          ['09:00', '10:00'],
          names.map((name) =>
            row(`0000000${name.length}-0000-4000-8000-00000000000${name.length}`, {
              displayName: name,
              intervals: [stay('09:00', '10:00')],
            }),
          ),
        ),
      ],
      { schedule: { start: at('09:00'), end: at('10:00') } },
    ),
  });
  const series = [date(0, ['Al', 'Bea']), date(1, ['Al', 'Bea']), date(2, ['Al']), date(3, ['Al', 'Cleo'])];

  it('shows the newest date first, with how many were late, and the change', () => {
    const card = trendCard({ words, title, trend: trendOf(series) });
    expect(rowsOf(card.card).slice(0, 4)).toEqual([
      ['Wed, Mar 25', '1 hr on average · 0 late', '2'],
      ['Wed, Mar 18', '1 hr on average · 0 late', '1'],
      ['Wed, Mar 11', '1 hr on average · 0 late', '2'],
      ['Wed, Mar 4', '1 hr on average · 0 late', '2'],
    ]);
    expect(blocks(card)).toContain(
      'On average 2 people came. 1 person came to all 4 dates. 1 regular has not come since Wed, Mar 11.',
    );
    expect(blocks(card).join(' ')).not.toContain('Late counts only');
  });

  it('tells no time where there is nobody of whom to tell one', () => {
    const schedule = { start: at('09:00'), end: at('10:00') };
    const nobody = {
      start: at('09:00') + 28 * day,
      attendance: summarize([session('s', ['09:00', '10:00'], [])], { schedule }),
    };
    const [, ...cells] = rowsOf(trendCard({ words, title, trend: trendOf([...series, nobody]) }).card)[0] ?? [];
    expect(cells).toEqual(['0']);
  });

  it('says of how many nobody knows whether they were late', () => {
    const trend = trendOf([...series, { start: at('09:00') + 28 * day, attendance: hourOfFive() }]);
    expect(blocks(trendCard({ words, title, trend })).join(' ')).toContain(
      'for 1 of 12 attendances on these dates they are not',
    );
  });

  it('has no tenths of a person in an average, and not less than one of some', () => {
    const averageOf = (...counts: number[]) => {
      const rows = counts.map((attended, i) => ({
        start: at('09:00') + i * day,
        attended,
        averageSeconds: 60,
        late: null,
      }));
      return blocks(
        trendCard({ words, title, trend: { rows, stopped: null, everyTime: null, isMeasured: true } }),
      ).join(' ');
    };
    expect(averageOf(1, 0, 0, 0)).toContain('On average 1 person came.');
    expect(averageOf(0, 0)).not.toContain('1 person');
    expect(averageOf(3, 2, 2)).toContain('On average 2 people came.');
  });

  it('keeps how many came and how long they stayed apart, so that no “1 1 hr 2 min” can be read', () => {
    const rows = [0, 7].map((days) => ({
      start: at('09:00') + days * day,
      attended: 1,
      averageSeconds: 3720,
      late: { count: 0, of: 1 },
    }));
    const { card } = trendCard({ words, title, trend: { rows, stopped: null, everyTime: null, isMeasured: true } });
    expect(rowsOf(card)[0]).toEqual(['Wed, Mar 11', '1 hr 2 min on average · 0 late', '1']);
  });

  it('has no tenths of a person in the average of many', () => {
    const rows = [25, 26].map((attended, i) => ({
      start: at('09:00') + i * day,
      attended,
      averageSeconds: 60,
      late: null,
    }));
    expect(
      blocks(trendCard({ words, title, trend: { rows, stopped: null, everyTime: null, isMeasured: true } })),
    ).toContain('On average 26 people came.');
  });

  it('names regulars who are in none of the newest two reports, as just that', () => {
    const said = runs(trendCard({ words, title, trend: trendOf(series) })).filter(
      (text) => !/^Wed|on average/.test(text),
    );
    expect(said).toEqual([
      '2 came, 1 more than last time; 1 regular has stopped coming',
      title,
      'No longer coming: Bea',
      'Came regularly, not in the last two reports (1)',
      'Bea',
    ]);
    const shown = blocks(trendCard({ words, title, trend: trendOf(series) }));
    expect(shown).toContain('2 of 2');
    expect(shown.join(' ')).toContain('Counted over the 2 dates before those.');
  });

  it('says when there is nothing to compare yet', () => {
    const said = blocks(trendCard({ words, title, trend: trendOf(series.slice(0, 1)) }));
    expect(said).toContain('There is one report only, so there is nothing to compare yet.');
  });
});
