import { describe, expect, it } from 'vitest';
import { summarize, summarizing } from '../../src/attendance/attendance.js';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { attendanceCsvInSteps } from '../../src/export/csv.js';
import { teamsForm } from '../../src/export/csvForm.js';
import type { Steps } from '../../src/platform/time/giveWay.js';
import { row, session } from './builders.js';

const many = 100_000;

/** Reports of 100,000 rows, each of a kind that costs much somewhere. */
const reports: Record<string, (i: number) => AttendanceRecord> = {
  'everybody different': (i) => row(`p${i}`),
  'everybody as long, in the wrong order': (i) => row(`p${i}`, { displayName: `${(i * 7919) % many}` }),
  'one person, over and over': (i) => row('same', { recordId: `r${i}` }),
  'nobody with an id, all alike': () => ({ ...row('x'), identityId: null, recordId: null }),
  'an organisation each': (i) => row(`p${i}`, { address: `a@d${i}.example` }),
};

/** Milliseconds of this process's work, whatever else the machine does. */
function longestOf(steps: Steps<unknown>): number {
  let longest = 0;
  for (let before = process.cpuUsage(); ; ) {
    const { done } = steps.next();
    const { user } = process.cpuUsage(before);
    longest = Math.max(longest, user / 1000);
    if (done) return longest;
    before = process.cpuUsage();
  }
}

describe('a report of 100,000 rows', () => {
  it('is written as CSV in short steps', () => {
    const rows = Array.from({ length: many }, (_, i) => row(`p${i}`));
    const attendance = summarize([session('s', ['09:00', '10:00'], rows)]);
    expect(
      longestOf(attendanceCsvInSteps({ title: 'All hands', attendance, form: teamsForm('Europe/Berlin') })),
    ).toBeLessThan(100);
  });

  it.each(Object.entries(reports))('is summed up in short steps: %s', (_what, make) => {
    const whole = session(
      's',
      ['09:00', '10:00'],
      Array.from({ length: many }, (_, i) => make(i)),
    );
    expect(longestOf(summarizing([whole]))).toBeLessThan(120);
  });

  it('tells the same in steps as at once', () => {
    const some = session(
      's',
      ['09:00', '10:00'],
      Array.from({ length: 3000 }, (_, i) => row(`p${i % 2000}`)),
    );
    const steps = summarizing([some]);
    let step = steps.next();
    let taken = 0;
    for (; !step.done; step = steps.next()) taken += 1;
    expect(taken).toBeGreaterThan(5);
    expect(step.value).toEqual(summarize([some]));
  });
});
