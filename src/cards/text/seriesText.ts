import type { Moment } from '../../attendance/record.js';
import type { Words } from '../../words/index.js';
import { sayList } from '../../words/lists.js';
import { sayListedDate } from '../../words/times.js';

/** More dates than these are said by the first and the last. */
const mostDatesSaid = 10;

/** "Nov 9, Nov 16 and Nov 23", earliest first; of many the first and the last. */
export function sayDates(words: Words, moments: readonly Moment[], timeZone: string | null): string {
  const days = [...moments].sort((a, b) => a - b).map((moment) => sayListedDate(words, moment, timeZone));
  return days.length > mostDatesSaid ? `${days.at(0) ?? ''} – ${days.at(-1) ?? ''}` : sayList(words, days);
}

/** What an answer about several dates does not know: reports that were cut short, and dates that have none. */
export function saySeriesNotes(
  words: Words,
  {
    incomplete,
    withoutReport,
    timeZone,
  }: { incomplete: number; withoutReport: readonly Moment[]; timeZone: string | null },
): string[] {
  return [
    ...(incomplete === 0 ? [] : [words.say('series.incomplete', { count: incomplete })]),
    ...(withoutReport.length === 0
      ? []
      : [words.say('series.withoutReport', { dates: sayDates(words, withoutReport, timeZone) })]),
  ];
}
