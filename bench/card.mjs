// What a report of so many people becomes: for figures that measure what is made of it.
import { recordOf } from './report.mjs';

export async function attendanceOf(people) {
  const { AttendanceRecordWire } = await import('../dist/graph/attendanceRecord.js');
  const { summarize } = await import('../dist/attendance/attendance.js');
  const records = Array.from({ length: people }, (_, i) => AttendanceRecordWire.parse(recordOf(i)));
  const session = {
    reportId: 'r1',
    start: Date.UTC(2026, 10, 20, 8, 57),
    end: Date.UTC(2026, 10, 20, 10, 3),
    participantCount: null,
  };
  return summarize([{ ...session, records, complete: true }]);
}

/** Makes the card that a chat gets of it; each time anew. */
export async function cardMaker(people) {
  const { attendanceCard } = await import('../dist/cards/attendanceCard.js');
  const { wordsFor } = await import('../dist/words/index.js');
  const attendance = await attendanceOf(people);
  const words = wordsFor('en');
  return () =>
    attendanceCard({
      words,
      title: 'Quarterly planning',
      attendance,
      detail: 'people',
      viewData: (view) => ({ share: 'x', ...view }),
    }).card;
}
