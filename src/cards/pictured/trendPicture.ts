import type { Moment } from '../../attendance/record.js';
import type { TrendRow } from '../../attendance/series.js';
import type { Words } from '../../words/index.js';
import { sayDate, sayDayOfMonth, sayListedDate, sayMonth } from '../../words/times.js';
import { type Column, columnsPicture } from '../picture/columns.js';
import { alongside, columnsPerLabel, everySoMany, type Picture } from '../picture/labels.js';

/** Of so many dates, those without a report would leave no room for the others. */
const mostColumns = 60;
/** With fewer columns than these the picture is not filled: two would stand far apart. */
const leastSlots = 4;
/** Of so many each has room for day and month on one line. */
const mostWithMonth = 6;

interface Dated {
  start: Moment;
  column: Column;
}

/** Every date as a column: who came, and who of them was late. None of one date alone, which nothing compares with. */
export function trendPictures(
  words: Words,
  rows: readonly TrendRow[],
  { withoutReport, timeZone }: { withoutReport: readonly Moment[]; timeZone: string | null },
): { pictures: Picture[]; hasGaps: boolean } {
  if (rows.length < 2) return { pictures: [], hasGaps: false };
  const dates = withGaps(rows, withoutReport);
  const slots = Math.max(leastSlots, dates.length);
  const hasMonths = dates.length > mostWithMonth;
  const sayShort = hasMonths ? sayDayOfMonth : sayListedDate;
  const labels = dates.map(({ start, column }) => ({
    large: column === null ? '–' : words.say('attendance.count', { count: column.came }),
    small: sayShort(words, start, timeZone),
  }));
  const perLabel = columnsPerLabel(labels, slots);
  const picture: Picture = {
    url: columnsPicture(
      dates.map(({ column }) => column),
      slots,
      perLabel > 1 ? 'some' : 'each',
    ),
    alt: dates
      .map(({ start, column }) =>
        words.say('picture.on', { date: sayDate(words, start, timeZone), what: sayColumn(words, column) }),
      )
      .join('; '),
    before: 0,
    labels: everySoMany(labels, perLabel),
    rest: slots - dates.length,
    ...(hasMonths ? monthsOf(words, dates, slots, timeZone) : { months: [], monthsBefore: 0 }),
  };
  return { pictures: [picture], hasGaps: dates.some(({ column }) => column === null) };
}

function withGaps(rows: readonly TrendRow[], withoutReport: readonly Moment[]): Dated[] {
  const dates = rows.map(({ start, attended, late }) => ({
    start,
    column: { came: attended, late: late?.count ?? 0 },
  }));
  const oldest = dates[0]?.start ?? 0;
  const gaps = withoutReport.filter((start) => start > oldest).map((start) => ({ start, column: null }));
  return dates.length + gaps.length > mostColumns ? dates : [...dates, ...gaps].sort((a, b) => a.start - b.start);
}

function sayColumn(words: Words, column: Column): string {
  if (column === null) return words.say('picture.noReport');
  const late = column.late === 0 ? [] : [words.say('picture.late', { count: column.late })];
  return [words.say('picture.came', { count: column.came }), ...late].join(', ');
}

/** Each month once, below the first of its dates. */
function monthsOf(
  words: Words,
  dates: readonly Dated[],
  slots: number,
  timeZone: string | null,
): Pick<Picture, 'months' | 'monthsBefore'> {
  const months: { text: string; width: number }[] = [];
  for (const { start } of dates) {
    const text = sayMonth(words, start, timeZone);
    const last = months.at(-1);
    if (last?.text === text) last.width += 1;
    else months.push({ text, width: 1 });
  }
  return alongside(months, slots);
}
