import type { Participant } from './person.js';
import { attendanceMatrix, type DatedAttendance } from './series.js';

/** Somebody on the dates of a series, known by their account. Nothing else says that it is the same person next time. */
export interface Followed {
  /** As they were when last seen. */
  person: Participant;
  /** A cell for every date, null where they are not in the report. */
  cells: (Participant | null)[];
}

/** Everybody with an account, and how many entries of the reports have none. */
export interface AcrossDates {
  people: Followed[];
  /** People without an account, once for each date: nobody can tell whether they are the same. */
  unfollowed: number;
}

/** Who was there on which of the dates, which stay in their order. */
export function acrossDates(dates: DatedAttendance[]): AcrossDates {
  const hasAccount = ({ directoryId }: Participant) => directoryId !== null;
  return {
    people: attendanceMatrix(dates).filter(({ person }) => hasAccount(person)),
    unfollowed: dates.reduce(
      (sum, { attendance }) => sum + attendance.people.filter((person) => !hasAccount(person)).length,
      0,
    ),
  };
}

/** Whether somebody came on a date. Null where they are not in a report that was not read to its end. */
export function cameOn({ cells }: Followed, dates: readonly DatedAttendance[], at: number): boolean | null {
  if (cells[at]) return true;
  return dates[at]?.attendance.incomplete === false ? false : null;
}

/** Whether somebody came on each of these dates; null where nobody knows, as with no date at all. */
export function cameOnAll(one: Followed, dates: readonly DatedAttendance[], at: readonly number[]): boolean | null {
  const known = at.map((index) => cameOn(one, dates, index));
  if (known.includes(false)) return false;
  return at.length === 0 || known.includes(null) ? null : true;
}

/** Whether somebody came on none of these dates; null where nobody knows, as with no date at all. A report that was not read to its end only tells who is in it. */
export function cameOnNone(one: Followed, dates: readonly DatedAttendance[], at: readonly number[]): boolean | null {
  const known = at.map((index) => cameOn(one, dates, index));
  if (known.includes(true)) return false;
  return at.length === 0 || known.includes(null) ? null : true;
}
