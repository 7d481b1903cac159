import { DateTime } from 'luxon';
import { findIana } from 'windows-iana';
import { z } from 'zod';
import { orNull, text } from '../../platform/http/wireShapes.js';

/** A whole number; nothing Graph counts is negative. */
export const count = orNull(z.number().int().min(0));

/** DateTimeOffset with 0 to 7 fraction digits, as milliseconds UTC. */
export const moment = text.transform((value) => toMoment(value));

/** A moment in a zone by name. */
export interface ZonedMoment {
  /** Milliseconds UTC; null where no moment is told. */
  at: number | null;
  /** False where the zone is one that nobody knows: the time was then taken as UTC. */
  zoneKnown: boolean;
}

/**
 * dateTimeTimeZone: no offset in the text, the zone beside it by its IANA or Windows name; UTC where none is given, or one
 * nobody knows (`Customized Time Zone`, `tzone://Microsoft/Custom`). Microsoft's examples of webinars have a moment as plain
 * text instead (graph: virtualeventwebinar-get).
 */
export const zonedMoment = orNull(z.union([z.string(), z.object({ dateTime: text, timeZone: text })])).transform(
  (value): ZonedMoment => {
    if (typeof value === 'string') return { at: toMoment(value), zoneKnown: true };
    return value?.dateTime ? inZone(value.dateTime, value.timeZone?.trim() || 'UTC') : { at: null, zoneKnown: true };
  },
);

/** The same for callers that only want the moment. */
export const wallTime = zonedMoment.transform(({ at }) => at);

function inZone(dateTime: string, timeZone: string): ZonedMoment {
  if (/(Z|[+-]\d\d:\d\d)$/i.test(dateTime)) return { at: toMoment(dateTime), zoneKnown: true };
  // Exchange's own name, which stands in no list.
  const [zone = timeZone] = /^tzone:\/\/Microsoft\/Utc$/i.test(timeZone) ? ['UTC'] : findIana(timeZone);
  const known = DateTime.fromISO(dateTime, { zone });
  if (known.isValid) return { at: known.toMillis(), zoneKnown: true };
  const taken = DateTime.fromISO(dateTime, { zone: 'UTC' });
  return { at: taken.isValid ? taken.toMillis() : null, zoneKnown: !taken.isValid };
}

export function toMoment(value: string | null): number | null {
  return value ? (usualMoment(value) ?? anyMoment(value)) : null;
}

function anyMoment(value: string): number | null {
  // Date.parse would read "room 1" as a year, and a time without an offset in this machine's zone.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(value)) return null;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? null : parsed;
}

const [zero, colon, dot, zulu] = [48, 58, 46, 90];
const timeLength = '0000-00-00T00:00:00'.length;

/**
 * The form Graph writes, `2026-03-04T09:00:30.1234567Z`, read digit by digit: a report of 20,000 people has some 50,000
 * moments, and each would cost a regular expression and Date.parse. Null for any other form, and for odd dates.
 */
function usualMoment(value: string): number | null {
  const end = value.length - 1;
  if (end < timeLength || value.charCodeAt(end) !== zulu) return null;
  const start = startOfDay(value);
  if (start === null) return null;
  if (value.charCodeAt(13) !== colon || value.charCodeAt(16) !== colon) return null;
  const hour = twoDigits(value, 11);
  const minute = twoDigits(value, 14);
  const second = twoDigits(value, 17);
  // 24:00:00 is left to those who know the calendar.
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;
  const milliseconds = end === timeLength ? 0 : fraction(value, end);
  return milliseconds < 0 ? null : start + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

/** Of `2026-03-04T…`. Days that not every month has are left to those who know the calendar. */
function startOfDay(value: string): number | null {
  const [century, years] = [twoDigits(value, 0), twoDigits(value, 2)];
  const [month, day] = [twoDigits(value, 5), twoDigits(value, 8)];
  if (value.charAt(4) !== '-' || value.charAt(7) !== '-' || value.charAt(10) !== 'T') return null;
  if (century < 10 || years < 0 || month < 1 || month > 12 || day < 1 || day > 28) return null;
  return Date.UTC(century * 100 + years, month - 1, day);
}

/** Negative for what is no two digits. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - zero;
  const ones = value.charCodeAt(at + 1) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/** Milliseconds of `.1234567Z`, cut, not rounded, as Date.parse does; negative for what is no fraction. */
function fraction(value: string, end: number): number {
  if (value.charCodeAt(timeLength) !== dot || end === timeLength + 1) return -1;
  let milliseconds = 0;
  let unit = 100;
  for (let i = timeLength + 1; i < end; i += 1) {
    const digit = value.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    milliseconds += digit * unit;
    unit = unit === 100 ? 10 : unit === 10 ? 1 : 0;
  }
  return milliseconds;
}

/** One page of a collection. `value` must be a list: a body without it is not an answer to our question. */
export const Page = z.object({
  // Looked at one by one by whoever reads the page.
  value: z.custom<unknown[]>((value) => Array.isArray(value)),
  '@odata.nextLink': text,
});

export const ErrorBody = z.object({
  error: z.object({ code: text, message: text }),
});
