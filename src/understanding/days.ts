import { createRequire } from 'node:module';
import type * as english from 'chrono-node/en';
import { DateTime } from 'luxon';
import type { DateSaid } from '../question/which.js';
import { isTimeZone } from '../words/times.js';
import { lastDays } from './lastDays.js';
import { relativeDate } from './relativeDates.js';

/** Whose words are read, and when. */
export interface Reader {
  now: number;
  /** IANA; null is UTC. */
  timeZone: string | null;
  /** BCP 47. */
  locale: string | null;
}

export interface DateFound {
  date: DateSaid;
  /** What was typed beside the date. */
  others: string;
}

/** Letters that are read, of a title and a date beside it: chrono-node takes its time with long texts. */
export const longestTyped = 200;

/** Reports are kept for a year; older dates are understood, to say so. */
const oldestYears = 5;

/**
 * The date in a text, in the asker's language or another one, as days of their time zone. Dates mean the past: there are
 * no reports of the future. Null without a date, or with one of the future.
 */
export function findDates(text: string, { now, timeZone, locale }: Reader): DateFound | null {
  const typed = text.slice(0, longestTyped);
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC';
  const today = DateTime.fromMillis(now, { zone });
  const said = lastDays(typed, today) ?? relativeDate(typed, today);
  if (said?.from.isValid && said.from <= today && said.from >= today.minus({ years: oldestYears })) {
    const day = { from: said.from.toMillis(), to: said.to.toMillis(), text: said.text };
    const at = typed.indexOf(said.text);
    return { date: { day, moment: null }, others: beside(typed.slice(0, at), typed.slice(at + said.text.length)) };
  }
  const reference = { instant: new Date(now), timezone: today.offset };
  const found = parsers(locale).flatMap(({ parser, prepare }) => {
    const prepared = prepare(typed);
    return parser.parse(prepared, reference).map((result) => ({ text: prepared, result }));
  });
  // The longest is the one that understood most; among equals the asker's language comes first.
  const [best] = found.sort((a, b) => b.result.text.length - a.result.text.length);
  if (!best) return null;
  const { text: prepared, result } = best;
  const span = spanOf(result, today);
  if (!span) return null;
  const hour = result.start.isCertain('hour') ? span.from.set(timeOf(result)) : null;
  return {
    date: {
      day: { from: span.from.toMillis(), to: span.to.toMillis(), text: result.text },
      moment: hour?.toMillis() ?? null,
    },
    others: beside(prepared.slice(0, result.index), prepared.slice(result.index + result.text.length)),
  };
}

/**
 * "Sam" and "Mo" are Saturday and Monday in another language than the asker's. Where a name is asked for they are one:
 * days and months of another language count there only when they are written out.
 */
export const isRatherName = (dated: string, { now, locale }: Reader): boolean =>
  /^\p{Script=Latin}{2,3}\.?$/u.test(dated) && parsers(locale)[0]?.parser.parse(dated, new Date(now)).length === 0;

/** What stands before and after a date, without the Japanese particles that tied it to them. */
function beside(before: string, after: string): string {
  const [head, tail] = [before.replace(/(?:の|、)\s*$/u, ''), after.replace(/^(?:での|には|では|の|に|で|は|、)/u, '')];
  return `${head} ${tail}`.replace(/\s+/gu, ' ').trim();
}

const timeOf = ({ start }: ParsedResult) => ({ hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 });

const weeks =
  /^(?:last|this|the last|past|letzte|diese|vorige|la|cette|esta|la semana|今|先).*(?:week|woche|semaine|semana|週)|^semana pasada|^先週|^今週/u;
const weekends = /weekend|wochenende|week-end|fin de semana|週末/u;

function spanOf({ start, text }: ParsedResult, today: DateTime): { from: DateTime; to: DateTime } | null {
  const date = DateTime.fromObject(
    {
      year: start.get('year') ?? undefined,
      month: start.get('month') ?? undefined,
      day: start.get('day') ?? undefined,
    },
    { zone: today.zone },
  );
  if (!date.isValid) return null;
  // "last monday week" and the like are days; only a bare week is one.
  if (weeks.test(text) && !start.isCertain('weekday')) return upToNow(date.startOf('week'), { weeks: 1 }, today);
  if (weekends.test(text)) return upToNow(date.startOf('week').plus({ days: 5 }), { days: 2 }, today);
  const isMonth = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
  if (isMonth) return upToNow(inThePast(date.startOf('month'), start, today), { months: 1 }, today);
  const day = inThePast(date.startOf('day'), start, today);
  return day && upToNow(day, { days: 1 }, today);
}

function upToNow(from: DateTime | null, length: { months?: number; weeks?: number; days?: number }, today: DateTime) {
  if (!from || from > today || from < today.minus({ years: oldestYears })) return null;
  return { from, to: from.plus(length) };
}

/** A weekday or a date without a year that lies ahead is the one before. */
function inThePast(date: DateTime, start: ParsedResult['start'], today: DateTime): DateTime | null {
  if (date <= today) return date;
  if (start.isCertain('year')) return null;
  if (start.isCertain('weekday') && !start.isCertain('day')) return date.minus({ weeks: 1 });
  return start.isCertain('month') ? date.minus({ years: 1 }) : null;
}

type ParsedResult = ReturnType<typeof english.parse>[number];
type ChronoParser = Pick<typeof english.casual, 'parse'>;

// Loaded with the first text that may hold a date, and language by language: all of chrono-node takes three times as long,
// and even these a quarter of the start (docs/performance.md). `require`, since a question is read in one go.
const requireNow = createRequire(import.meta.url);

function whenNeeded(load: () => ChronoParser): ChronoParser {
  let parser: ChronoParser | null = null;
  return {
    parse(...request) {
      parser ??= load();
      return parser.parse(...request);
    },
  };
}

const chrono = {
  en: whenNeeded(() => requireNow('chrono-node/en').casual),
  british: whenNeeded(() => requireNow('chrono-node/en').GB),
  de: whenNeeded(() => requireNow('chrono-node/de').casual),
  fr: whenNeeded(() => requireNow('chrono-node/fr').casual),
  es: whenNeeded(() => requireNow('chrono-node/es').casual),
  ja: whenNeeded(() => requireNow('chrono-node/ja').casual),
};

interface Parser {
  parser: ChronoParser;
  /** What the parser does not know, in words it does. */
  prepare(text: string): string;
}

const asIs = (text: string) => text;
/** "Yesterday" as it is typed in chats, which the parser does not know. */
const inChat = (text: string) =>
  text.replace(
    /(?<!\p{L})(?:yest(?:y|ie)?|y(?:st|est|estu?r|ster|stu?r)?day|yeste?rdy|yestarday|ystdy?)(?!\p{L})/gu,
    'yesterday',
  );
const languages: Record<string, Parser> = {
  en: { parser: chrono.en, prepare: inChat },
  // "3.3." without a year, which chrono leaves out.
  de: {
    parser: chrono.de,
    prepare: (text) =>
      text
        .replace(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.?(?![\d.])/gu, '$1/$2')
        .replace(/(?<!\p{L})(?:vergangene|vorige)[nrm]?(?=\s+\p{L}+tag(?!\p{L}))/gu, 'letzten')
        // As said in Austria and Switzerland.
        .replace(/(?<!\p{L})(?:hei[dt]|haid|hoid|heude|heut|hütt?)(?!\p{L})/gu, 'heute')
        .replace(/(?<!\p{L})(?:ges(?:ch)?ter|geschtern|gesdan|gesdern|gestan|jestern|jestan)(?!\p{L})/gu, 'gestern')
        .replace(/(?<!\p{L})vor(?:geschter|gestan)(?!\p{L})/gu, 'vorgestern')
        .replace(/(?<!\p{L})(heut|gestr)ige[rnsm]?(?!\p{L})/gu, (_all, day) => (day === 'heut' ? 'heute' : 'gestern')),
  },
  fr: { parser: chrono.fr, prepare: (text) => text.replace(/avant-?\s?hier/gu, 'il y a 2 jours') },
  es: {
    parser: chrono.es,
    prepare: (text) => text.replace(/(?<!\p{L})(\p{L}+) pasado(?=\s|$)/gu, 'pasado $1'),
  },
  ja: { parser: chrono.ja, prepare: asIs },
};
const british: Parser = { parser: chrono.british, prepare: inChat };
const monthFirst = new Set(['US', 'PH', 'CA']);

/** The asker's own language first; in English most of the world writes the day before the month. */
function parsers(locale: string | null): Parser[] {
  const { language, region } = localeOf(locale);
  const english = region === undefined || monthFirst.has(region) ? languages.en : british;
  const all = { ...languages, en: english };
  return [Object.entries(all).find(([name]) => name === language)?.[1], ...Object.values(all)].filter(
    (one) => one !== undefined,
  );
}

function localeOf(locale: string | null): { language: string; region: string | undefined } {
  try {
    const { language, region } = new Intl.Locale(locale ?? 'en');
    return { language, region };
  } catch {
    return { language: 'en', region: undefined };
  }
}
