import type { DateTime } from 'luxon';
import type { Said } from './relativeDates.js';
import { readCount } from './whichWords.js';

const few = '(?<n>\\d{1,2}|[a-zäöüéè]{2,6}|[一二三四五六七八九十])';
const patterns = [
  `(?:the\\s+)?(?:last|past)\\s+${few}\\s+(?<unit>day|week|month)s`,
  `(?:(?:die|der|den)\\s+)?(?:letzten|vergangenen)\\s+${few}\\s+(?<unit>tage|woche|monate)n?`,
  `(?:(?:les|des|ces)\\s+)?${few}\\s+derni(?:er|ère|ere)s\\s+(?<unit>jour|semaine|moi)s`,
  `(?:(?:los|las)\\s+)?(?:últim|ultim)[oa]s\\s+${few}\\s+(?<unit>día|dia|semana|mes)(?:e?s)?`,
].map((one) => new RegExp(`(?<=^|\\s)${one}(?=\\s|$)`, 'u'));
const japanese = new RegExp(`(?:過去|直近|ここ)の?${few}(?<unit>日|週|か月|ヶ月|カ月)間?`, 'u');

const units: Record<string, 'days' | 'weeks' | 'months'> = {
  ...{ day: 'days', tage: 'days', jour: 'days', día: 'days', dia: 'days', 日: 'days' },
  ...{ week: 'weeks', woche: 'weeks', semaine: 'weeks', semana: 'weeks', 週: 'weeks' },
  ...{
    month: 'months',
    monate: 'months',
    moi: 'months',
    mes: 'months',
    か月: 'months',
    ヶ月: 'months',
    カ月: 'months',
  },
};

/** "The last three weeks" are all of them, where chrono takes the day three weeks ago: up to today. */
export function lastDays(typed: string, today: DateTime): Said | null {
  for (const pattern of [...patterns, japanese]) {
    const found = pattern.exec(typed);
    const { n = '', unit = '' } = found?.groups ?? {};
    const count = readCount(n);
    const of = units[unit];
    if (!found || count === 0 || !of) continue;
    const start = today.startOf('day');
    return { from: start.minus({ [of]: count }), to: start.plus({ days: 1 }), text: found[0] };
  }
  return null;
}
