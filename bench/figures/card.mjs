import { median } from '../harness.mjs';
import { recordOf } from '../report.mjs';

export const card = {
  name: 'card',
  title: 'a card of 25 people: template and data to JSON',
  against: '1 ms; beside it JSON.stringify of the same card',
  budget: 2,
  unit: ' ms',
  async run() {
    const { AttendanceRecordWire } = await import('../../dist/graph/attendanceRecord.js');
    const { summarize } = await import('../../dist/attendance/attendance.js');
    const { attendanceCard } = await import('../../dist/cards/attendanceCard.js');
    const { wordsFor } = await import('../../dist/words/index.js');
    const records = Array.from({ length: 25 }, (_, i) => AttendanceRecordWire.parse(recordOf(i)));
    const session = {
      reportId: 'r1',
      start: Date.UTC(2026, 10, 20, 8, 57),
      end: Date.UTC(2026, 10, 20, 10, 3),
      participantCount: null,
    };
    const attendance = summarize([{ ...session, records, complete: true }]);
    const words = wordsFor('en');
    const build = () =>
      attendanceCard({
        words,
        title: 'Quarterly planning',
        attendance,
        detail: 'people',
        viewData: (view) => ({ share: 'x', ...view }),
      }).card;
    const [times, bare] = [[], []];
    for (let i = 0; i < 600; i += 1) {
      const began = performance.now();
      const text = JSON.stringify(build());
      const built = performance.now();
      const parsed = JSON.parse(text);
      const parsedAt = performance.now();
      JSON.stringify(parsed);
      // The first third compiles the code.
      if (i < 200) continue;
      times.push(built - began);
      bare.push(performance.now() - parsedAt);
    }
    const ratio = median(times) / median(bare);
    return {
      value: median(times),
      detail: `${ratio.toFixed(0)} x JSON.stringify (${median(bare).toFixed(3)} ms), ${times.length} cards`,
    };
  },
};
