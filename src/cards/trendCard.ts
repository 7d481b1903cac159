import type { Trend } from '../attendance/series.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';
import type { CardMessage } from './cardMessage.js';
import { cardDate } from './meetingText.js';
import { sayName } from './personText.js';
import { type Buttons, type ReportSection, reportCard } from './reportCard.js';

export interface TrendCard extends Buttons {
  words: Words;
  title: string | null;
  trend: Trend;
}

/** How a series develops, newest date first, and which regulars stopped coming. For the asker alone. */
export function trendCard({ words, title, trend: { rows, stopped }, ...buttons }: TrendCard): CardMessage {
  const newest = [...rows].reverse();
  const [last, before] = newest;
  const knowsLate = rows.some(({ late }) => late !== null);
  const hasUnknownTimes = rows.some(({ attended, late }) => late !== null && late.of < attended);
  const average = rows.reduce((sum, { attended }) => sum + attended, 0) / Math.max(1, rows.length);
  const dates: ReportSection = {
    columns: [
      { width: 5 },
      { width: 4, right: true },
      { width: 5, right: true },
      ...(knowsLate ? [{ width: 3, right: true }] : []),
    ],
    header: [
      words.say('trend.date'),
      words.say('timeline.people'),
      words.say('trend.averageTime'),
      ...(knowsLate ? [words.say('late.label')] : []),
    ],
    rows: newest.map(({ start, attended, averageSeconds, late }) => [
      { words: cardDate(start, 'COMPACT') },
      { words: words.say('attendance.count', { count: attended }) },
      { words: averageSeconds === null ? '–' : sayDuration(words, averageSeconds) },
      ...(knowsLate
        ? [{ words: late === null || late.of === 0 ? '–' : words.say('attendance.count', { count: late.count }) }]
        : []),
    ]),
  };
  const regulars: ReportSection = {
    heading: words.say('trend.stopped', { count: stopped?.length ?? 0 }),
    text: words.say('trend.stoppedText'),
    columns: [{ width: 5 }, { width: 3 }, { width: 3, right: true }],
    header: [words.say('attendance.name'), words.say('trend.came'), words.say('trend.lastSeen')],
    rows: (stopped ?? []).map(({ person, lastSeen, came, of }) => [
      { data: sayName(words, person) },
      { words: words.say('trend.cameOf', { count: came, of }) },
      { words: cardDate(lastSeen, 'COMPACT') },
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
        value: words.say('trend.averageCount', {
          count: average < 20 ? Math.round(average * 10) / 10 : Math.round(average),
        }),
      },
    ],
    texts: rows.length < 2 ? [words.say('trend.onlyOne')] : [],
    sections: [dates, ...(stopped && stopped.length > 0 ? [regulars] : [])],
    notes: [
      words.say('trend.rule'),
      ...(knowsLate ? [] : [words.say('trend.noSchedule')]),
      ...(hasUnknownTimes ? [words.say('trend.lateUnknown')] : []),
      words.say('attendance.whatReportLeavesOut'),
    ],
    summary: words.say('trend.question', { count: rows.length }),
  });
}
