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
  // Date.parse would read "room 1" as a year, and a time without an offset in this machine's zone.
  if (!value || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(value)) return null;
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? null : parsed;
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
export const Page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': text });

export const ErrorBody = z.object({
  error: z.object({ code: text, message: text }),
});
