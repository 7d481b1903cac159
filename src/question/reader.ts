import { z } from 'zod';
import { text } from '../platform/http/wireShapes.js';
import { knownLocale } from '../words/locale.js';
import { isTimeZone } from '../words/times.js';

/**
 * The locale of a reader. It is null where this runtime does not have it. Every locale that is stored or used for words
 * is read with this shape.
 */
export const LocaleShape = text.transform((tag) => (tag ? knownLocale(tag) : null));

/** The time zone of a reader as an IANA name. It is null for anything else. */
export const TimeZoneShape = text.transform((name) => (name && isTimeZone(name) ? name : null));

/** The person who asked, as it is stored with a question that waits. It holds ids only. */
export const AskerShape = z.object({
  userId: z.string(),
  aadObjectId: z.string(),
  tenantId: z.string(),
  locale: LocaleShape,
  timeZone: TimeZoneShape,
});
