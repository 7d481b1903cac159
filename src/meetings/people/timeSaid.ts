import { DateTime } from 'luxon';
import type { Attendance } from '../../attendance/attendance.js';
import { minute } from '../../platform/time/clock.js';
import type { People } from '../../question/people.js';

const halfADay = 12;

/** From when to when a meeting was planned and held. */
function spanOf({ parts, schedule }: Attendance): { start: number; end: number } | null {
  const start = schedule?.start ?? parts[0]?.from ?? null;
  return start === null ? null : { start, end: Math.max(parts.at(-1)?.to ?? start, schedule?.end ?? start) };
}

/** A time of day of the meeting, as a moment: on its day, or on the next one where it ran past midnight. */
export function momentAt(attendance: Attendance, time: string, timeZone: string | null): number | null {
  const span = spanOf(attendance);
  const [hour = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  if (span === null || Number.isNaN(hour) || Number.isNaN(minutes)) return null;
  const { start, end } = span;
  const onDay = DateTime.fromMillis(start, { zone: timeZone ?? 'UTC' }).set({
    hour,
    minute: minutes,
    second: 0,
    millisecond: 0,
  });
  const moment = onDay.toMillis();
  return moment < start - 60 * minute && onDay.plus({ days: 1 }).toMillis() <= end
    ? onDay.plus({ days: 1 }).toMillis()
    : moment;
}

/**
 * "Half past two" is 14:30 where 2:30 is outside the meeting and 14:30 within it. The answer says the time that is meant.
 */
export function withTimesOf(attendance: Attendance, people: People, timeZone: string | null): People {
  const each = (one: People) => withTimesOf(attendance, one, timeZone);
  if ('not' in people) return { not: each(people.not) };
  if ('all' in people) return { all: people.all.map(each) };
  if ('any' in people) return { any: people.any.map(each) };
  if (people.is !== 'at') return people;
  const [hour = '', minutes = ''] = people.time.split(':');
  const later = `${Number(hour) + halfADay}:${minutes}`;
  const isIn = (time: string) => isDuring(attendance, momentAt(attendance, time, timeZone));
  return Number(hour) < halfADay && !isIn(people.time) && isIn(later) ? { ...people, time: later } : people;
}

function isDuring(attendance: Attendance, moment: number | null): boolean {
  const span = spanOf(attendance);
  return span !== null && moment !== null && moment >= span.start && moment <= span.end;
}
