import { z } from 'zod';
import { text } from '../platform/http/wireShapes.js';
import { knownLocale } from '../words/locale.js';
import { isTimeZone } from '../words/times.js';

/** A reader's locale, from whoever says so; null unless this runtime has it. What is stored or shown came through here. */
export const LocaleShape = text.transform((tag) => (tag ? knownLocale(tag) : null));

/** A reader's time zone, an IANA name; null for anything else. */
export const TimeZoneShape = text.transform((name) => (name && isTimeZone(name) ? name : null));

/** Who asked, as it is stored with what waits: ids only. */
export const AskerShape = z.object({
  userId: z.string(),
  aadObjectId: z.string(),
  tenantId: z.string(),
  locale: LocaleShape,
  timeZone: TimeZoneShape,
});
