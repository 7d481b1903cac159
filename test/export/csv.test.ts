import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { attendanceCsv, type CsvInput, duration } from '../../src/export/csv.js';
import { programForm, teamsForm } from '../../src/export/csvForm.js';
import { row, session, stay } from '../attendance/builders.js';
import { hourOfFive } from '../cards/meetings.js';
import { attendanceOf } from '../cards/people.js';

const programCsv = (input: Omit<CsvInput, 'form'>) => attendanceCsv({ ...input, form: programForm });
const csvOf = (names: (string | null)[], title: string | null = 'Roof garden') =>
  programCsv({ title, attendance: attendanceOf(names) }).toString('utf8');
/** As tools for Teams' own file open it: by its byte order mark. */
const decoded = (bytes: Buffer) => {
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  return new TextDecoder('utf-16le').decode(bytes);
};
const teamsCsv = (input: Omit<CsvInput, 'form'>, timeZone: string | null) =>
  decoded(attendanceCsv({ ...input, form: teamsForm(timeZone) }));
/** Of one section each row by the names of its columns, which is what tools go by. */
const sectionOf = (text: string, title: string) => {
  const rows = read(text);
  const at = rows.findIndex(([cell]) => cell === title);
  const [header = [], ...others] = rows.slice(at + 1);
  const end = others.findIndex((row) => row.join('') === '');
  return others.slice(0, end).map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
};
/** Read by a parser that is not the writer's. */
const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: '\t' }).data;
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

describe('the CSV file as Teams writes its own', () => {
  const hour = () => ({ title: 'Roof garden', attendance: hourOfFive() });

  it('is UTF-16 LE with a byte order mark, tabs and CRLF, whatever letters are in it', () => {
    const text = teamsCsv({ title: 'Dachgärten, 屋上', attendance: attendanceOf(['Doe, Jane', '山田 太郎 🙂']) }, null);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Meeting title\tDachgärten, 屋上\r\n');
    expect(firstColumn(text)).toEqual(expect.arrayContaining(['Doe, Jane', '山田 太郎 🙂']));
    expect(text).not.toContain('"');
  });

  it('names its moments and their zone in the summary, in the zone of who asks', () => {
    expect(read(teamsCsv(hour(), 'America/New_York')).slice(0, 9)).toEqual([
      ['1. Summary'],
      ['Meeting title', 'Roof garden'],
      ['Attended participants', '5'],
      ['Start time', '3/4/26, 4:00:00 AM'],
      ['End time', '3/4/26, 5:00:00 AM'],
      ['Meeting duration', '1h'],
      ['Average attendance time', '49m 15s', 'Time zone', 'America/New_York'],
      [''],
      ['2. Participants'],
    ]);
  });

  it.each([null, '', 'Mars/Olympus', '+01:00'])('is in UTC, and says so, where the zone is %j', (zone) => {
    const rows = read(teamsCsv(hour(), zone));
    expect(rows).toContainEqual(['Start time', '3/4/26, 9:00:00 AM']);
    expect(rows.flat()).toEqual(expect.arrayContaining(['Time zone', 'UTC']));
  });

  it.each([
    ['00:00', '3/4/26, 12:00:00 AM'],
    ['12:00', '3/4/26, 12:00:00 PM'],
    ['13:05:09', '3/4/26, 1:05:09 PM'],
    ['240:59:59', '3/14/26, 12:59:59 AM'],
  ])('writes %s as %s, with plain spaces', (time, said) => {
    const people = [row('a', { intervals: [stay(time, '300:00')] })];
    const attendance = summarize([session('s', [time, '300:00'], people)]);
    expect(sectionOf(teamsCsv({ title: 'x', attendance }, 'UTC'), '2. Participants')[0]?.['First Join']).toBe(said);
  });

  it('has each account’s address as its UPN, so that five people are five', () => {
    const people = [
      ...[1, 2, 3, 4, 5].map((i) =>
        row(`0000000${i}-0000-4000-8000-000000000000`, {
          displayName: 'Sam Lee',
          address: `sam${i}@fernhill.example`,
          intervals: [stay('09:00', '09:30')],
        }),
      ),
      row('walk-in', { kind: 'guest', address: 'typed@else.example', intervals: [stay('09:00', '09:30')] }),
    ];
    const attendance = summarize([session('s', ['09:00', '10:00'], people)]);
    const rows = sectionOf(teamsCsv({ title: 'x', attendance }, null), '2. Participants');
    expect(rows.map((one) => one['Participant ID (UPN)']).sort()).toEqual([
      '',
      ...[1, 2, 3, 4, 5].map((i) => `sam${i}@fernhill.example`),
    ]);
    // What somebody typed without signing in is no account of theirs.
    expect(rows.find((one) => one.Email === 'typed@else.example')?.['Participant ID (UPN)']).toBe('');
  });

  it('has every stay under its documented columns', () => {
    const text = teamsCsv(hour(), 'Europe/Berlin');
    expect(sectionOf(text, '3. In-Meeting Activities').filter(({ Name }) => Name === 'Mo *bold*')).toEqual([
      {
        Name: 'Mo *bold*',
        'Join Time': '3/4/26, 10:01:00 AM',
        'Leave Time': '3/4/26, 10:20:00 AM',
        Duration: '19m',
        Email: '',
        Role: 'Attendee',
      },
      {
        Name: 'Mo *bold*',
        'Join Time': '3/4/26, 10:30:00 AM',
        'Leave Time': '3/4/26, 11:00:00 AM',
        Duration: '30m',
        Email: '',
        Role: 'Attendee',
      },
    ]);
  });
});

describe('the CSV file', () => {
  it('has Teams’ own sections and labels, whatever language anybody reads', () => {
    const rows = read(programCsv({ title: 'Roof garden', attendance: hourOfFive() }).toString('utf8'));
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

  it('for programs is UTF-8 with a byte order mark, tabs, and CRLF, and quotes nothing that needs no quotes', () => {
    const bytes = programCsv({ title: 'Roof, garden', attendance: attendanceOf(['Doe, Jane']) });
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
    const text = programCsv({ title: '=1', attendance }).toString('utf8');
    for (const delimiter of ['\t', ',', ';']) {
      const cells = Papa.parse<string[]>(text, { delimiter, quoteChar: '\u0000' }).data.flat();
      expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }
  });

  it('masks the number of a caller as the cards do', () => {
    const phone = row('p', { kind: 'phone', displayName: '+49 170 5550123', intervals: [stay('09:00', '09:30')] });
    const attendance = summarize([session('s', ['09:00', '10:00'], [phone])]);
    const text = programCsv({ title: null, attendance }).toString('utf8');
    expect(firstColumn(text)).toContain("'+49 ••• 0123");
    expect(text).not.toContain('555');
  });

  it('has Teams Premium’s columns only where the report has counts', () => {
    const engagement = { reactions: 3, raisedHands: 2, unmutes: 1, cameraOn: 4 };
    const people = [row('a', { intervals: [stay('09:00', '09:30')], engagement }), row('b')];
    const rows = read(
      programCsv({ title: 'x', attendance: summarize([session('s', ['09:00', '10:00'], people)]) }).toString(),
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

it('of some of the people the CSV file says who they are, in letters that compute nothing', () => {
  const attendance = hourOfFive();
  const about = { is: 'organisation' as const, name: '=1+1' };
  const some = {
    about: { any: [about, about] },
    people: attendance.people.slice(1, 2),
    invitees: [],
    untold: 0,
    of: 5,
  };
  const rows = read(programCsv({ title: null, attendance, some }).toString('utf8'));
  expect(rows).toContainEqual(['Attended participants', '1']);
  expect(rows.find(([label]) => label === 'Average attendance time')).toEqual([
    'Average attendance time',
    '',
    'People',
    'of =1+1 or of =1+1',
  ]);
});
