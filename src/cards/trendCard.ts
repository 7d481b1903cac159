import type { Trend, TrendRow } from '../attendance/series.js';
import type { Words } from '../words/index.js';
import { sayDate, sayDuration } from '../words/times.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, type ReportSection, reportCard } from './reportCard.js';
import { dotted, sayName } from './text/personText.js';

export interface TrendCard extends Buttons {
  words: Words;
  title: string | null;
  trend: Trend;
  timeZone?: string | null;
}

/** How a series develops, newest date first, and which regulars stopped coming. For the asker alone. */
export function trendCard({ words, title, trend, timeZone = null, ...buttons }: TrendCard): CardMessage {
  const { rows, stopped, isMeasured } = trend;
  const newest = [...rows].reverse();
  const [last, before] = newest;
  const knowsLate = rows.some(({ late }) => late !== null);
  const average = rows.reduce((sum, { attended }) => sum + attended, 0) / Math.max(1, rows.length);
  const dates: ReportSection = {
    columns: [{ width: 3 }, { width: 1, right: true }],
    header: [words.say('trend.date'), words.say('report.people')],
    rows: newest.map((row) => [
      { data: sayDate(words, row.start, timeZone), more: sayRow(words, row) },
      { words: words.say('attendance.count', { count: row.attended }) },
    ]),
  };
  const regulars: ReportSection = {
    heading: words.say('trend.stopped', { count: stopped?.length ?? 0 }),
    text: words.say('trend.stoppedText', { of: stopped?.[0]?.of ?? 0 }),
    columns: [{ width: 24 }, { width: 17 }, { width: 18, right: true }],
    header: [words.say('attendance.name'), words.say('trend.came'), words.say('trend.lastSeen')],
    rows: (stopped ?? []).map(({ person, lastSeen, came, of }) => [
      { data: sayName(words, person) },
      { words: words.say('trend.cameOf', { count: came, of }) },
      { words: sayDate(words, lastSeen, timeZone) },
    ]),
  };
  return reportCard({
    ...buttons,
    words,
    template: 'trend',
    detail: 'private',
    question: words.say('trend.question', { count: rows.length }),
    title,
    figures: [
      { label: words.say('trend.newest'), value: words.say('attendance.people', { count: last?.attended ?? 0 }) },
      ...(last && before
        ? [
            {
              label: words.say('trend.change'),
              value: words.say('trend.difference', { count: last.attended - before.attended }),
            },
          ]
        : []),
      {
        label: words.say('trend.average'),
        value: words.say('attendance.people', { count: roundAverage(average) }),
      },
    ],
    texts: [rows.length < 2 ? words.say('trend.onlyOne') : sayTrend(words, trend, { average, timeZone })],
    sections: [dates, ...(stopped && stopped.length > 0 ? [regulars] : [])],
    notes: [
      words.say('trend.rule'),
      ...(knowsLate ? sayLateRule(words, rows) : isMeasured ? [words.say('trend.noSchedule')] : []),
      words.say('attendance.whatReportLeavesOut'),
    ],
    summary: words.say('trend.question', { count: rows.length }),
  });
}

/** The series in a sentence or three: how many came, how many to all of it, and since when regulars have not. */
function sayTrend(
  words: Words,
  { rows, stopped, everyTime }: Trend,
  { average, timeZone }: { average: number; timeZone: string | null },
): string {
  const since = Math.max(...(stopped ?? []).map(({ lastSeen }) => lastSeen));
  return [
    words.say('trend.sayAverage', { count: roundAverage(average) }),
    ...(everyTime === null ? [] : [words.say('trend.sayAll', { count: everyTime, of: rows.length })]),
    ...(stopped === null || stopped.length === 0
      ? []
      : [words.say('trend.saySince', { count: stopped.length, date: sayDate(words, since, timeZone) })]),
  ].join(' ');
}

/** Whole people; where anybody came at all, at least one. */
const roundAverage = (average: number): number => (average > 0 ? Math.max(1, Math.round(average)) : 0);

/** How long people stayed on average, and how many were late, as far as anybody knows. */
const sayRow = (words: Words, { averageSeconds, late }: TrendRow): string =>
  dotted([
    averageSeconds === null ? '' : words.say('trend.averageOf', { time: sayDuration(words, averageSeconds) }),
    // Among nobody whose times are known nobody can be late, or in time.
    late === null || late.of === 0 ? '' : words.say('trend.late', { count: late.count }),
  ]);

/** Of how many attendances nobody can tell whether they were late; nothing where that can be told of all. */
function sayLateRule(words: Words, rows: TrendRow[]): string[] {
  const judged = rows.flatMap(({ attended, late }) => (late === null ? [] : [{ attended, known: late.of }]));
  const of = judged.reduce((sum, { attended }) => sum + attended, 0);
  const count = judged.reduce((sum, { attended, known }) => sum + attended - known, 0);
  return count > 0 ? [words.say('trend.lateRule', { count, of })] : [];
}
