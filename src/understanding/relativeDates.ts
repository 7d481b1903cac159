import { DateTime } from 'luxon';
import { once } from '../platform/once.js';
import { readCount } from './whichWords.js';

/** A span of days and the words that said it. */
export interface Said {
  from: DateTime;
  to: DateTime;
  text: string;
}

type Groups = Record<string, string | undefined>;
interface Rule {
  pattern: RegExp;
  span(today: DateTime, groups: Groups): { from: DateTime; to: DateTime } | null;
}

const spaced = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
const one = (from: DateTime, unit: 'day' | 'week' | 'month') => ({ from, to: from.plus({ [`${unit}s`]: 1 }) });
const week = (today: DateTime, ago: number) => one(today.startOf('week').minus({ weeks: ago }), 'week');
const month = (today: DateTime, ago: number) => one(today.startOf('month').minus({ months: ago }), 'month');
const day = (today: DateTime, ago: number) => one(today.startOf('day').minus({ days: ago }), 'day');
const weekend = (today: DateTime) => {
  const saturday = today.startOf('week').minus({ days: 2 });
  return { from: saturday, to: saturday.plus({ days: 2 }) };
};
const dayAgo = (today: DateTime, { n = '' }: Groups, days: number) =>
  readCount(n) > 0 ? day(today, readCount(n) * days) : null;

const thisWeek = spaced('this week|(?:in )?diese[r]? woche|cette semaine|esta semana');
const lastWeek = spaced(
  '(?:la )?semaine (?:dernière|derniere|passée|précédente)|(?:la )?(?:semana pasada|(?:última|pasada) semana)',
);
const lastMonth = spaced('(?:le )?mois (?:dernier|passé)|(?:el )?mes pasado');
const lastWeekend = spaced('(?:le )?week-?end (?:dernier|passé)|(?:el )?fin de semana pasado');
const few = '(?<n>\\d{1,2}|\\p{L}{2,6})';

/** What chrono-node does not know, or takes for a single day. */
const rules = once((): Rule[] => [
  { pattern: thisWeek, span: (today) => week(today, 0) },
  { pattern: lastWeek, span: (today) => week(today, 1) },
  { pattern: lastMonth, span: (today) => month(today, 1) },
  { pattern: spaced('diese[nm] monat|ce mois(?:-ci)?|este mes'), span: (today) => month(today, 0) },
  { pattern: lastWeekend, span: weekend },
  { pattern: spaced('anteayer|antier'), span: (today) => day(today, 2) },
  { pattern: spaced(`hace ${few} d[ií]as?`), span: (today, groups) => dayAgo(today, groups, 1) },
  { pattern: spaced(`hace ${few} semanas?`), span: (today, groups) => dayAgo(today, groups, 7) },
  {
    pattern: /先週の?(?<weekday>[月火水木金土日])曜日?/u,
    span: (today, { weekday = '月' }) =>
      one(today.startOf('week').plus({ weeks: -1, days: '月火水木金土日'.indexOf(weekday) }), 'day'),
  },
  { pattern: /先週末|週末/u, span: weekend },
  { pattern: /今週/u, span: (today) => week(today, 0) },
  { pattern: /先週/u, span: (today) => week(today, 1) },
  { pattern: /今月/u, span: (today) => month(today, 0) },
  { pattern: /先月/u, span: (today) => month(today, 1) },
  { pattern: /一昨日|おととい/u, span: (today) => day(today, 2) },
  { pattern: /(?<n>\d{1,2}|[一二三四五六七八九十])日前/u, span: (today, groups) => dayAgo(today, groups, 1) },
  { pattern: /(?<n>\d{1,2}|[一二三四五六七八九十])週間?前/u, span: (today, groups) => dayAgo(today, groups, 7) },
  ...['de', 'fr', 'es'].map(monthByName),
]);

/** "im Oktober": the month itself, not a day of it. */
function monthByName(locale: string): Rule {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2026, i, 15)).toLowerCase());
  return {
    pattern: spaced(
      `(?:im|en|au mois de|d')\\s?(?:monat )?(?<name>${names.join('|')})(?:\\s+(?:de\\s+)?(?<year>20\\d\\d))?`,
    ),
    span(today, { name = '', year }) {
      const wanted = DateTime.fromObject(
        { year: Number(year ?? today.year), month: names.indexOf(name) + 1 },
        { zone: today.zone },
      );
      return one(year === undefined && wanted > today ? wanted.minus({ years: 1 }) : wanted, 'month');
    },
  };
}

export function relativeDate(typed: string, today: DateTime): Said | null {
  for (const { pattern, span } of rules()) {
    const found = pattern.exec(typed);
    const meant = found && span(today, found.groups ?? {});
    if (found && meant) return { ...meant, text: found[0] };
  }
  return null;
}
