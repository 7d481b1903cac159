import type { Attendance } from './attendance.js';
import { averageSeconds } from './figures.js';
import type { Participant } from './person.js';
import type { Moment } from './record.js';
import { areTimesTold } from './times/punctuality.js';

/** One date of a series, summarised. */
export interface DatedAttendance {
  /** Its scheduled start; without a calendar the actual one. */
  start: Moment;
  attendance: Attendance;
}

export interface TrendRow {
  start: Moment;
  attended: number;
  averageSeconds: number | null;
  /** How many of those whose times are told were late; null without a schedule, and where people are not measured. */
  late: { count: number; of: number } | null;
}

/** Somebody who used to come. */
export interface StoppedRegular {
  /** As they were when last seen. */
  person: Participant;
  lastSeen: Moment;
  /** To how many of the dates before the recent ones they came. */
  came: number;
  of: number;
}

export interface Trend {
  /** Earliest first. */
  rows: TrendRow[];
  /** Regulars who are in none of the newest two reports; null with too few dates to tell, or an unread report. */
  stopped: StoppedRegular[] | null;
  /** How many people with an account came to every date; null with one date, an unread report, or where people are not compared. */
  everyTime: number | null;
  /** False where people are not measured: then nobody is late, and nobody stopped coming. */
  isMeasured: boolean;
}

/** With fewer earlier dates nobody is a regular yet. */
const earlierNeeded = 2;
const recent = 2;
/** Share of the earlier dates from which on somebody is a regular. */
const regularShare = 2 / 3;

/** How a series develops; dates in any order. */
export function trendOf(dates: DatedAttendance[]): Trend {
  const ordered = [...dates].sort((a, b) => a.start - b.start);
  const isMeasured = ordered.every(({ attendance }) => attendance.insight === 'full');
  return {
    rows: ordered.map(rowOf),
    stopped: isMeasured ? stoppedRegulars(ordered) : null,
    everyTime: isMeasured ? cameEveryTime(ordered) : null,
    isMeasured,
  };
}

function cameEveryTime(ordered: DatedAttendance[]): number | null {
  if (ordered.length < 2 || ordered.some(({ attendance }) => attendance.incomplete)) return null;
  return attendanceMatrix(ordered).filter(
    ({ person, cells }) => person.directoryId !== null && cells.every((cell) => cell !== null),
  ).length;
}

function rowOf({ start, attendance }: DatedAttendance): TrendRow {
  const { people, schedule } = attendance;
  const timed = people.filter(areTimesTold);
  const late = timed.filter(({ tags }) => tags.includes('late')).length;
  return {
    start,
    attended: people.length,
    averageSeconds: averageSeconds(people),
    late: schedule === null || attendance.insight === 'attendance' ? null : { count: late, of: timed.length },
  };
}

function stoppedRegulars(ordered: DatedAttendance[]): StoppedRegular[] | null {
  const earlier = ordered.slice(0, -recent);
  const newest = ordered.slice(-recent);
  if (earlier.length < earlierNeeded || newest.some(({ attendance }) => attendance.incomplete)) return null;
  const still = new Set(newest.flatMap(({ attendance }) => attendance.people.map(({ key }) => key)));
  const gone = attendanceMatrix(earlier).filter(({ person }) => !still.has(person.key));
  return gone.flatMap(({ person, cells }): StoppedRegular[] => {
    const came = cells.filter((cell) => cell !== null).length;
    const last = earlier[cells.findLastIndex((cell) => cell !== null)];
    // Only an account is the same person next time; a caller's number may be shared.
    const isRegular = person.directoryId !== null && came >= earlier.length * regularShare;
    return isRegular && last ? [{ person, lastSeen: last.start, came, of: earlier.length }] : [];
  });
}

/** One person's row of the series: a cell for every date, null where they are not in the report. */
export interface MatrixRow {
  /** As they were when last seen. */
  person: Participant;
  cells: (Participant | null)[];
}

/**
 * People × dates, in the order of the dates given. Who came most often first. People without an identity get a row for
 * each date: nobody can tell whether they are the same.
 */
export function attendanceMatrix(dates: DatedAttendance[]): MatrixRow[] {
  const rows = new Map<string, (Participant | null)[]>();
  for (const [i, { attendance }] of dates.entries()) {
    for (const person of attendance.people) {
      const key = person.anonymous ? `${i} ${person.key}` : person.key;
      const cells = rows.get(key) ?? dates.map(() => null);
      cells[i] = person;
      rows.set(key, cells);
    }
  }
  const times = (cells: (Participant | null)[]) => cells.filter((cell) => cell !== null).length;
  return [...rows.values()]
    .sort((a, b) => times(b) - times(a))
    .flatMap((cells) => {
      const person = cells.findLast((cell) => cell !== null);
      return person ? [{ person, cells }] : [];
    });
}
