import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import type { CardMessage } from '../../src/cards/cardMessage.js';
import { wordsFor } from '../../src/words/index.js';
import { row, session, stay } from '../attendance/builders.js';

export const words = wordsFor('en');

/** One session of an hour in which each name stayed for its first half. */
export function attendanceOf(names: (string | null)[], more: Partial<AttendanceRecord> = {}): Attendance {
  const rows = names.map((displayName, i) =>
    row(`id-${i}`, { displayName, intervals: [stay('09:00', '09:30')], ...more }),
  );
  return summarize([session('s', ['09:00', '10:00'], rows)]);
}

/** The card for these people, with their names. */
export function cardOf(names: (string | null)[], more: Partial<AttendanceRecord> = {}): CardMessage {
  return attendanceCard({ words, title: 'Roof garden', attendance: attendanceOf(names, more), detail: 'people' });
}
