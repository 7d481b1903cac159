import { DateTime } from 'luxon';
import { findIana } from 'windows-iana';
import { z } from 'zod';

/** Every Graph property may be null, absent or, in odd data, of another type: all of that reads as null. */
export const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
/** A whole number; nothing Graph counts is negative. */
export const count = z
  .number()
  .int()
  .min(0)
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
export const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

/** DateTimeOffset with 0 to 7 fraction digits, as milliseconds UTC. */
export const moment = text.transform((value) => toMoment(value));

/** dateTimeTimeZone: no offset in the text, the zone beside it by its IANA or Windows name; UTC where none is given. */
export const wallTime = z
  .object({ dateTime: text, timeZone: text })
  .nullish()
  .catch(null)
  .transform((value) => (value?.dateTime ? inZone(value.dateTime, value.timeZone ?? 'UTC') : null));

function inZone(dateTime: string, timeZone: string): number | null {
  if (/(Z|[+-]\d\d:\d\d)$/i.test(dateTime)) return toMoment(dateTime);
  const [zone = timeZone] = findIana(timeZone);
  const at = DateTime.fromISO(dateTime, { zone });
  return at.isValid ? at.toMillis() : null;
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

const usualShape = '0000-00-00T00:00:00';
const [zero, nine, dot] = [48, 57, 46];

/**
 * The form Graph writes, `2026-03-04T09:00:30.1234567Z`, read digit by digit: a report of 20,000 people has some 50,000
 * moments, and each would cost a regular expression and Date.parse. Null for any other form, and for odd dates.
 */
function usualMoment(value: string): number | null {
  const end = value.length - 1;
  if (end < usualShape.length || value.charCodeAt(end) !== 90) return null;
  for (let i = 0; i < usualShape.length; i += 1) {
    const [code, shape] = [value.charCodeAt(i), usualShape.charCodeAt(i)];
    if (shape === zero ? code < zero || code > nine : code !== shape) return null;
  }
  let milliseconds = 0;
  if (end > usualShape.length) {
    if (value.charCodeAt(usualShape.length) !== dot || end === usualShape.length + 1) return null;
    let unit = 100;
    for (let i = usualShape.length + 1; i < end; i += 1) {
      const digit = value.charCodeAt(i) - zero;
      if (digit < 0 || digit > 9) return null;
      // Cut, not rounded, as Date.parse does.
      milliseconds += digit * unit;
      unit = unit === 100 ? 10 : unit === 10 ? 1 : 0;
    }
  }
  const two = (at: number) => (value.charCodeAt(at) - zero) * 10 + value.charCodeAt(at + 1) - zero;
  const [year, month, day] = [two(0) * 100 + two(2), two(5), two(8)];
  const [hour, minute, second] = [two(11), two(14), two(17)];
  // Days that not every month has, and 24:00:00, are left to those who know the calendar.
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59 || second > 59)
    return null;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

/** A list of which only the usable elements are kept; anything that is no list reads as empty. */
export function listOf<T extends z.ZodType>(element: T) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((items) =>
      (items ?? []).flatMap((item): z.output<T>[] => {
        const parsed = element.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );
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
