import type { AttendanceRecord, Interval, Moment, Session, SessionTimes } from '../../src/attendance/record.js';

/** A moment on Wednesday, 4 March 2026, UTC; hours past 24 are the days after it. */
export function at(time: string): Moment {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 2, 4, hours, minutes, seconds);
}

/** An interval as Graph gives it; `null` is a moment it did not tell. */
export function stay(join: string | null, leave: string | null, seconds?: number | null): Interval {
  const from = join === null ? null : at(join);
  const to = leave === null ? null : at(leave);
  const counted = from !== null && to !== null ? (to - from) / 1000 : null;
  return { join: from, leave: to, seconds: seconds === undefined ? counted : seconds };
}

/** A row of a report. Its record id is its identity id, as in most reports; everything can be said otherwise. */
export function row(identityId: string | null, more: Partial<AttendanceRecord> = {}): AttendanceRecord {
  const intervals = more.intervals ?? [];
  const known = intervals.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
  return {
    recordId: identityId,
    identityId,
    kind: 'directory',
    tenantId: null,
    address: null,
    displayName: identityId,
    role: 'Attendee',
    registration: null,
    engagement: null,
    totalSeconds: known.length > 0 ? known.reduce((a, b) => a + b) : null,
    ...more,
    intervals,
  };
}

export function times(reportId: string, start: string | null, end: string | null): SessionTimes {
  return {
    reportId,
    start: start === null ? null : at(start),
    end: end === null ? null : at(end),
    participantCount: null,
  };
}

/** One attendance report with its rows. */
export function session(
  reportId: string,
  [start, end]: [string | null, string | null],
  records: AttendanceRecord[],
  more: Partial<Session> = {},
): Session {
  return { ...times(reportId, start, end), records, complete: true, ...more };
}
