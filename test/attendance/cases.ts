import { type Attendance, type SummaryOptions, summarize } from '../../src/attendance/attendance.js';
import type { Participant } from '../../src/attendance/person.js';
import type { AttendanceRecord, Interval, Session } from '../../src/attendance/record.js';
import { at, row, session, stay } from './builders.js';

/** A rule in words, what it is tried on, and what a person with a pencil gets. */
export type Case = [rule: string, given: () => unknown, expected: unknown];

/** Scheduled from nine to ten. */
export const nineToTen = { start: at('09:00'), end: at('10:00') };

/** A meeting of these people in one session that lasts as long as anybody stayed. */
export function meeting(people: Record<string, Interval[] | Partial<AttendanceRecord>>, options: SummaryOptions = {}) {
  const records = Object.entries(people).map(([id, given]) =>
    row(id, { displayName: id, ...(Array.isArray(given) ? { intervals: given } : given) }),
  );
  const moments = records.flatMap(({ intervals }) => intervals.flatMap(({ join, leave }) => [join, leave]));
  const known = moments.filter((moment) => moment !== null);
  const one: Session = {
    ...session('s', [null, null], records),
    start: known.length > 0 ? Math.min(...known) : null,
    end: known.length > 0 ? Math.max(...known) : null,
  };
  return summarize([one], options);
}

/** The same, scheduled from nine to ten. */
export const planned = (people: Record<string, Interval[] | Partial<AttendanceRecord>>, options: SummaryOptions = {}) =>
  meeting(people, { schedule: nineToTen, ...options });

/** Two people who are there from nine to ten, so that others can be measured against them. */
export const hosts = { host: [stay('09:00', '10:00')], cohost: [stay('09:00', '10:00')] };

export function find({ people }: Attendance, name: string): Participant {
  const person = people.find(({ displayName }) => displayName === name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
}

/** A moment as the builders write it, such as 09:30. */
export const clock = (moment: number | null | undefined): string | null =>
  moment == null ? null : new Date(moment).toISOString().slice(11, 19).replace(/:00$/, '');

/** Of one or several spans, such as `09:00-09:20 09:40-10:00`. */
export const spans = (all: { from: number; to: number }[]) =>
  all.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(' ');
