import { type Attendance, summarize } from '../../../src/attendance/attendance.js';
import { mergePeople } from '../../../src/attendance/people.js';
import type { AttendanceRecord, IdentityKind, Interval, Moment, Session } from '../../../src/attendance/record.js';
import type { Schedule } from '../../../src/attendance/rules.js';
import { type DatedAttendance, type Trend, trendOf } from '../../../src/attendance/series.js';
import { minute, second } from '../../../src/platform/time/clock.js';
import { at, row, session } from '../../attendance/builders.js';
import { colleagues, nameOf } from './names.js';

/** How many people a card is shown for. */
export const sizes = [1, 12, 60, 350, 1_000, 20_000];
const week = 7 * 24 * 60 * minute;
const homeTenantId = '11111111-0000-4000-8000-000000000000';
const start = at('09:00');
export const schedule: Schedule = { start, end: at('10:00') };

export const guidOf = (i: number): string => `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`;
export const addressOf = (i: number): string =>
  i % 19 === 7 ? `person${i}@partner.example` : `person${i}@contoso.example`;

/** Whoever is called by what the telling names say, and every so many others like them. */
const isCaller = (i: number) => i % 60 === 6;
const isGuest = (i: number) => i % 30 === 7;
const isHidden = (i: number) => i % 40 === 8;

export function kindOf(i: number): IdentityKind {
  if (isCaller(i)) return 'phone';
  return isGuest(i) ? 'guest' : 'directory';
}

const stay = (join: Moment, leave: Moment | null): Interval => ({
  join,
  leave,
  seconds: leave === null ? null : (leave - join) / second,
});

/** In time and to the end, or late, early, away in between, or without a known leave. */
function intervalsOf(i: number, begin: Moment): Interval[] {
  if (isHidden(i)) return [];
  const joins = begin + ((i * 37) % 240) * second - 2 * minute + (i % 7 === 1 ? (9 + (i % 20)) * minute : 0);
  const leaves = begin + 60 * minute + ((i * 53) % 150) * second - (i % 9 === 2 ? (12 + (i % 25)) * minute : 0);
  if (i % 11 === 4) return [stay(joins, begin + 20 * minute), stay(begin + 31 * minute, leaves)];
  return [stay(joins, i % 45 === 9 ? null : leaves)];
}

const roleOf = (i: number, size: number) =>
  i === 0
    ? 'Organizer'
    : i === 1 && size > 100
      ? 'Coorganizer'
      : i % (size > 100 ? 60 : 6) === 1
        ? 'Presenter'
        : 'Attendee';

function recordOf(i: number, size: number, begin: Moment): AttendanceRecord {
  const kind = kindOf(i);
  const intervals = intervalsOf(i, begin);
  const isEvent = size > 500;
  return row(kind === 'directory' ? guidOf(i) : `${kind}-${i}`, {
    kind,
    displayName: nameOf(i),
    address: kind === 'directory' ? addressOf(i) : null,
    tenantId: i % 19 === 7 ? '22222222-0000-4000-8000-000000000000' : homeTenantId,
    role: roleOf(i, size),
    intervals,
    ...(isHidden(i) ? { totalSeconds: 0 } : {}),
    registration: isEvent && i % 3 === 0 ? { via: i % 2 === 0 ? 'Contoso *Events*' : null, keys: [`id r${i}`] } : null,
    engagement: isEvent && i % 5 === 0 ? { reactions: i % 4, raisedHands: i % 2, unmutes: 1, cameraOn: 1 } : null,
  });
}

/** Numbers of the people who came in a week; the newest is 0. Some stopped coming two weeks ago. */
const whoCame = (size: number, weeksAgo: number): number[] =>
  Array.from({ length: size }, (_, i) => i).filter((i) => weeksAgo === 0 || (i + weeksAgo) % 5 !== 0);
const formerRegulars = (size: number, weeksAgo: number): number[] =>
  weeksAgo < 2 || size < 12 ? [] : [0, 1, 2].map((i) => size + i + 20);

function occurrence(size: number, weeksAgo: number): Attendance {
  const begin = start - weeksAgo * week;
  const numbers = [...whoCame(size, weeksAgo), ...formerRegulars(size, weeksAgo)];
  const records = numbers.map((i) => recordOf(i, size, begin));
  const main: Session = {
    ...session('main', [null, null], records),
    start: begin - 3 * minute,
    end: begin + 63 * minute,
    participantCount: size === 350 ? 362 : null,
  };
  // The host comes back for a moment: a second report.
  const again = recordOf(0, size, begin + 90 * minute);
  const after: Session = {
    ...session('after', [null, null], [{ ...again, intervals: [stay(begin + 90 * minute, begin + 94 * minute)] }]),
    start: begin + 90 * minute,
    end: begin + 95 * minute,
  };
  return summarize(size === 60 ? [main, after] : [main], {
    schedule: { start: begin, end: begin + 60 * minute },
    homeTenantId,
  });
}

const remembered = new Map<string, Attendance>();

/** One date of a meeting with so many people; made once. */
export function attendanceOf(size: number, weeksAgo = 0): Attendance {
  const key = `${size} ${weeksAgo}`;
  const attendance = remembered.get(key) ?? occurrence(size, weeksAgo);
  remembered.set(key, attendance);
  return attendance;
}

/** Newest first. */
export function datesOf(size: number): DatedAttendance[] {
  const weeks = size > 5_000 ? 4 : 8;
  return Array.from({ length: weeks }, (_, ago) => ({
    start: start - ago * week,
    attendance: attendanceOf(size, ago),
  }));
}

/** So many weeks, newest first, but for those of which there is no report. */
export const weeksOf = (weeks: number): DatedAttendance[] =>
  Array.from({ length: weeks }, (_, ago) => ago)
    .filter((ago) => !hasNoReport(ago, weeks))
    .map((ago) => ({ start: start - ago * week, attendance: attendanceOf(12, ago) }));

/** Of a few weeks of a long time there is no report. */
const hasNoReport = (ago: number, weeks: number): boolean => weeks > 2 && weeks < 50 && ago % 8 === 3;
export const gapsIn = (weeks: number): Moment[] =>
  Array.from({ length: weeks }, (_, ago) => ago)
    .filter((ago) => hasNoReport(ago, weeks))
    .map((ago) => start - ago * week);

export const trendFor = (size: number): Trend => trendOf(datesOf(size));

/** A meeting whose report tells no times at all. */
export const withoutTimes = (): Attendance =>
  summarize([
    session(
      's',
      [null, null],
      [0, 3, 5].map((i) => row(guidOf(i), { displayName: nameOf(i), totalSeconds: 0 })),
    ),
  ]);

/** Nobody came. */
export const empty = (): Attendance => summarize([session('s', ['09:00', '09:30'], [])], { schedule, homeTenantId });

/** A date of a series on which nobody joined. */
export const nobodyCame = (): DatedAttendance => ({ start: start + week, attendance: empty() });

/** Opened so many minutes after nine, each time with fewer people; of the last report nobody knows the end. */
export function openings(minutes: number[]) {
  const sessions = minutes.map((after, i): Session => {
    const begin = start + after * minute;
    const people = Array.from({ length: 12 - 5 * i }, (_, n) => recordOf(n, 12, begin));
    const isLast = i === minutes.length - 1;
    const records = people.map((one) => (isLast ? { ...one, intervals: [] } : one));
    return {
      ...session(`s${i}`, [null, null], records),
      start: begin,
      end: isLast ? null : begin + (60 / (i + 1)) * minute,
    };
  });
  return {
    attendance: summarize(sessions, { homeTenantId }),
    sessions: sessions.map((one) => ({ start: one.start, end: one.end, people: mergePeople([one]).length })),
  };
}

/** An ordinary meeting with ordinary names; without a schedule, one that nobody knows the plan of. */
export const ordinary = (planned: Schedule | null = schedule): Attendance =>
  summarize(
    [
      session(
        'main',
        ['08:57', '10:03'],
        colleagues.map((displayName, i) => ({ ...recordOf(i, 12, start), displayName })),
      ),
    ],
    { schedule: planned, homeTenantId },
  );
