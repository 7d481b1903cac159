import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { attendanceCsv, duration } from '../../src/export/csv.js';
import { row, session, stay } from '../attendance/builders.js';
import { hourOfFive } from '../cards/meetings.js';
import { attendanceOf } from '../cards/people.js';

const csvOf = (names: (string | null)[], title: string | null = 'Roof garden') =>
  attendanceCsv({ title, attendance: attendanceOf(names) }).toString('utf8');
/** Read by a parser that is not the writer's, which has to find the delimiter by itself. */
const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data;
const firstColumn = (text: string) => read(text).map(([cell]) => cell);

/** What somebody may be called, and what stands in the file. */
const hostile: [name: string, written: string][] = [
  ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
  ['+1', "'+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'=1+1"],
  ['\t=1+1', "'=1+1"],
  ['\r=1+1', "'=1+1"],
  ['"=1+1"', '\'"=1+1"'],
  ["'=1+1", "''=1+1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM', "'＠SUM"],
  ['\u200B=1+1', "'=1+1"],
  ['Jane,=1+1', "Jane,'=1+1"],
  ['Jane; +1', "Jane;' +1"],
  ['Jane\n=1+1', 'Jane =1+1'],
  ['Jane\t=1+1', 'Jane =1+1'],
  ['Doe, Jane', 'Doe, Jane'],
  ['[Org] Name', '[Org] Name'],
  ['Anna-Lena (External)', 'Anna-Lena (External)'],
  ['The "Boss"', 'The "Boss"'],
  ['a@b.example', 'a@b.example'],
  ['山田 太郎', '山田 太郎'],
  ['נועה לוי', 'נועה לוי'],
  ['=ليلى', "'=ليلى"],
];

describe('the CSV file', () => {
  it('has Teams’ own sections and labels, whatever language anybody reads', () => {
    const rows = read(attendanceCsv({ title: 'Roof garden', attendance: hourOfFive() }).toString('utf8'));
    expect(rows).toEqual([
      ['1. Summary'],
      ['Meeting title', 'Roof garden'],
      ['Attended participants', '5'],
      ['Start time', '2026-03-04T09:00:00Z'],
      ['End time', '2026-03-04T10:00:00Z'],
      ['Meeting duration', '1h'],
      ['Average attendance time', '49m 15s'],
      [''],
      ['2. Participants'],
      ['Name', 'First Join', 'Last Leave', 'In-Meeting Duration', 'Email', 'Participant ID (UPN)', 'Role'],
      ['Ilse Brandt', '2026-03-04T08:58:00Z', '2026-03-04T10:01:00Z', '1h', '', '', 'Organizer'],
      ['Mo *bold*', '2026-03-04T09:01:00Z', '2026-03-04T10:00:00Z', '49m', '', '', 'Attendee'],
      ['Tomás Rey', '2026-03-04T09:12:00Z', '2026-03-04T10:00:00Z', '48m', '', '', 'Presenter'],
      ['Wen Li', '2026-03-04T09:00:00Z', '2026-03-04T09:40:00Z', '40m', '', '', 'Attendee'],
      ['Hidden Hal', '', '', '', '', '', 'Attendee'],
      [''],
      ['3. In-Meeting Activities'],
      ['Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Role'],
      ['Ilse Brandt', '2026-03-04T08:58:00Z', '2026-03-04T10:01:00Z', '1h 3m', '', 'Organizer'],
      ['Mo *bold*', '2026-03-04T09:01:00Z', '2026-03-04T09:20:00Z', '19m', '', 'Attendee'],
      ['Mo *bold*', '2026-03-04T09:30:00Z', '2026-03-04T10:00:00Z', '30m', '', 'Attendee'],
      ['Tomás Rey', '2026-03-04T09:12:00Z', '2026-03-04T10:00:00Z', '48m', '', 'Presenter'],
      ['Wen Li', '2026-03-04T09:00:00Z', '2026-03-04T09:40:00Z', '40m', '', 'Attendee'],
      [''],
    ]);
  });

  it('is UTF-8 with a byte order mark, tabs, and CRLF, and quotes nothing that needs no quotes', () => {
    const bytes = attendanceCsv({ title: 'Roof, garden', attendance: attendanceOf(['Doe, Jane']) });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Meeting title\tRoof, garden\r\n');
    expect(text).not.toContain('"');
  });

  it.each(hostile)('makes %j inert', (name, written) => {
    expect(firstColumn(csvOf([name]))).toContain(written);
  });

  it.each(hostile)('makes %j inert as a title', (title, written) => {
    expect(read(csvOf(['Ann'], title))).toContainEqual(['Meeting title', written]);
  });

  it('begins no cell with a formula, wherever a program may split the lines', () => {
    const people = hostile.map(([displayName], i) =>
      row(`id-${i}`, { displayName, address: displayName, role: displayName, intervals: [stay('09:00', '09:30')] }),
    );
    const attendance = summarize([session('s', ['09:00', '10:00'], people)]);
    const text = attendanceCsv({ title: '=1', attendance }).toString('utf8');
    for (const delimiter of ['\t', ',', ';']) {
      const cells = Papa.parse<string[]>(text, { delimiter, quoteChar: '\u0000' }).data.flat();
      expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }
  });

  it('masks the number of a caller as the cards do', () => {
    const phone = row('p', { kind: 'phone', displayName: '+49 170 5550123', intervals: [stay('09:00', '09:30')] });
    const attendance = summarize([session('s', ['09:00', '10:00'], [phone])]);
    const text = attendanceCsv({ title: null, attendance }).toString('utf8');
    expect(firstColumn(text)).toContain("'+49 ••• 0123");
    expect(text).not.toContain('555');
  });

  it('has Teams Premium’s columns only where the report has counts', () => {
    const engagement = { reactions: 3, raisedHands: 2, unmutes: 1, cameraOn: 4 };
    const people = [row('a', { intervals: [stay('09:00', '09:30')], engagement }), row('b')];
    const rows = read(
      attendanceCsv({ title: 'x', attendance: summarize([session('s', ['09:00', '10:00'], people)]) }).toString(),
    );
    const at = rows.findIndex(([cell]) => cell === '2. Participants') + 1;
    expect(rows[at]?.slice(7)).toEqual(['Engagement: Camera On', 'Engagement: Raise Hands', 'Engagement: Unmute']);
    expect(rows[at + 1]?.slice(7)).toEqual(['4', '2', '1']);
    expect(rows[at + 2]?.slice(7)).toEqual(['', '', '']);
    expect(csvOf(['Ann'])).not.toContain('Engagement');
  });

  it('holds 20,000 people', () => {
    const rows = read(csvOf(Array.from({ length: 20_000 }, (_, i) => `Person ${i}`)));
    expect(rows.filter(([name]) => name?.startsWith('Person '))).toHaveLength(40_000);
  });
});

describe('a duration', () => {
  it.each([
    [12_200, '3h 23m 20s'],
    [3607, '1h 7s'],
    [60, '1m'],
    [0, '0s'],
    [59.9, '59s'],
    [90_000, '25h'],
    [null, ''],
  ] as const)('of %s seconds reads as Teams writes it: "%s"', (seconds, said) => {
    expect(duration(seconds)).toBe(said);
  });
});
