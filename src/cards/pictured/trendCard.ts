import type { Moment } from '../../attendance/record.js';
import type { Trend, TrendRow } from '../../attendance/series.js';
import type { Words } from '../../words/index.js';
import { sayList } from '../../words/lists.js';
import { sayDate, sayDuration } from '../../words/times.js';
import type { CardMessage } from '../cardMessage.js';
import { type Buttons, type ReportSection, reportCard } from '../reportCard.js';
import { dotted, sayName } from '../text/personText.js';
import { plainLine } from '../text/plainText.js';
import { saySeriesNotes } from '../text/seriesText.js';
import { leastFigures, pictured } from './pictured.js';
import { trendPictures } from './trendPicture.js';

/** More names than these are behind the button. */
const mostNames = 5;

export interface TrendCard extends Buttons {
  words: Words;
  title: string | null;
  trend: Trend;
  /** Dates between them, or since, that have no report. */
  withoutReport?: Moment[];
  timeZone?: string | null;
}

/** How a series develops, and which regulars stopped coming. For the asker alone. */
export function trendCard({
  words,
  title,
  trend,
  withoutReport = [],
  timeZone = null,
  ...buttons
}: TrendCard): CardMessage {
  const { rows, stopped, isMeasured } = trend;
  const knowsLate = rows.some(({ late }) => late !== null);
  const isLate = rows.some(({ late }) => (late?.count ?? 0) > 0);
  const headline = sayTrend(words, trend);
  const { pictures, hasGaps } = trendPictures(words, rows, { withoutReport, timeZone });
  return reportCard({
    ...buttons,
    words,
    template: 'trend',
    detail: 'private',
    question: words.say('trend.question', { count: rows.length }),
    title,
    answer: headline,
    more: (rich) => ({
      ...pictured(words, {
        view: buttons.view,
        pictures,
        legend: [
          words.say(isLate ? 'trend.legendLate' : 'trend.legend'),
          ...(hasGaps ? [words.say('trend.legendGap')] : []),
        ],
        about: [
          words.say('trend.rule'),
          ...(knowsLate ? sayLateRule(words, rows) : isMeasured ? [words.say('trend.noSchedule')] : []),
          words.say('attendance.whatReportLeavesOut'),
        ],
      })(rich),
      stopped: sayStopped(words, trend),
    }),
    texts: rows.length < 2 ? [words.say('trend.onlyOne')] : sayFigures(words, trend, timeZone),
    sections: [
      datesSection(words, rows, timeZone),
      ...(stopped && stopped.length > 0 ? [stoppedSection(words, stopped, timeZone)] : []),
    ],
    isMixed: true,
    leastRows: leastFigures,
    notes: saySeriesNotes(words, { incomplete: 0, withoutReport, timeZone }),
    summary: headline,
  });
}

/** "12 came, 2 more than last time; 3 regulars have stopped coming". */
function sayTrend(words: Words, { rows, stopped }: Trend): string {
  const [last, before] = [rows.at(-1)?.attended ?? 0, rows.at(-2)?.attended ?? null];
  const came = last === 0 ? words.say('trend.nobody') : words.say('trend.cameNewest', { count: last });
  const said = before === null ? came : sayChange(words, came, last - before, last);
  const count = stopped?.length ?? 0;
  return count === 0 ? said : words.say('trend.andStopped', { said, count });
}

function sayChange(words: Words, came: string, change: number, last: number): string {
  if (change > 0) return words.say('trend.more', { came, count: change });
  if (change < 0) return words.say('trend.fewer', { came, count: -change });
  return last === 0 ? came : words.say('trend.same', { came });
}

/** Who stopped coming, by name: data. */
function sayStopped(words: Words, { stopped }: Trend): string {
  if (stopped === null || stopped.length === 0) return '';
  const [shown, others] = [stopped.slice(0, mostNames), stopped.length - mostNames];
  const names = [
    ...shown.map(({ person }) => sayName(words, person)),
    ...(others > 0 ? [words.say('trend.moreNames', { count: others })] : []),
  ];
  return plainLine(words.say('trend.stoppedNames', { names: sayList(words, names) }), 600);
}

/** The series in a sentence or three: how many came, how many to all of it, and since when regulars have not. */
function sayFigures(words: Words, { rows, stopped, everyTime }: Trend, timeZone: string | null): string[] {
  const sum = rows.reduce((all, { attended }) => all + attended, 0);
  // A tenth of a person is nobody, and somebody is at least one.
  const average = Math.max(Math.round(sum / rows.length), sum > 0 ? 1 : 0);
  const since = Math.max(...(stopped ?? []).map(({ lastSeen }) => lastSeen));
  return [
    [
      words.say('trend.sayAverage', { count: average }),
      ...(everyTime === null ? [] : [words.say('trend.sayAll', { count: everyTime, of: rows.length })]),
      ...(stopped === null || stopped.length === 0
        ? []
        : [words.say('trend.saySince', { count: stopped.length, date: sayDate(words, since, timeZone) })]),
    ].join(' '),
  ];
}

/** Newest first. */
function datesSection(words: Words, rows: TrendRow[], timeZone: string | null): ReportSection {
  return {
    columns: [{ width: 3 }, { width: 1, right: true }],
    header: [words.say('trend.date'), words.say('report.people')],
    rows: [...rows]
      .reverse()
      .map((row) => [
        { data: sayDate(words, row.start, timeZone), more: sayRow(words, row) },
        { words: words.say('attendance.count', { count: row.attended }) },
      ]),
  };
}

/** How long people stayed on average, and how many were late, as far as anybody knows. */
const sayRow = (words: Words, { averageSeconds, late }: TrendRow): string =>
  dotted([
    averageSeconds === null ? '' : words.say('trend.averageOf', { time: sayDuration(words, averageSeconds) }),
    // Among nobody whose times are known nobody can be late, or in time.
    late === null || late.of === 0 ? '' : words.say('trend.late', { count: late.count }),
  ]);

function stoppedSection(words: Words, stopped: NonNullable<Trend['stopped']>, timeZone: string | null): ReportSection {
  return {
    heading: words.say('trend.stopped', { count: stopped.length }),
    text: words.say('trend.stoppedText', { of: stopped[0]?.of ?? 0 }),
    columns: [{ width: 24 }, { width: 17 }, { width: 18, right: true }],
    header: [words.say('attendance.name'), words.say('trend.came'), words.say('trend.lastSeen')],
    rows: stopped.map(({ person, lastSeen, came, of }) => [
      { data: sayName(words, person) },
      { words: words.say('trend.cameOf', { count: came, of }) },
      { words: sayDate(words, lastSeen, timeZone) },
    ]),
  };
}

/** Of how many attendances nobody can tell whether they were late; nothing where that can be told of all. */
function sayLateRule(words: Words, rows: TrendRow[]): string[] {
  const judged = rows.flatMap(({ attended, late }) => (late === null ? [] : [{ attended, known: late.of }]));
  const of = judged.reduce((sum, { attended }) => sum + attended, 0);
  const count = judged.reduce((sum, { attended, known }) => sum + attended - known, 0);
  return count > 0 ? [words.say('trend.lateRule', { count, of })] : [];
}
