import { DateTime } from 'luxon';
import { isTimeZone } from '../words/times.js';

/** A moment as words that can be asked with, such as "on 2026-11-23 at 15:00", in the asker's zone. */
export function sayDateToAsk(at: number, timeZone: string | null): string {
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC';
  return DateTime.fromMillis(at, { zone }).toFormat("'on' yyyy-MM-dd 'at' HH:mm");
}
