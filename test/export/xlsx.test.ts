import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { InviteeStanding } from '../../src/attendance/absence.js';
import { attendanceXlsx, type XlsxInput } from '../../src/export/xlsx.js';
import { at } from '../attendance/builders.js';
import { hourOfFive, schedule } from '../cards/meetings.js';
import { attendanceOf, words } from '../cards/people.js';

const fileOf = (more: Partial<XlsxInput> = {}) =>
  attendanceXlsx({ words, title: 'Roof garden', attendance: hourOfFive(), dates: [], maybeOutdated: false, ...more });
/** Read by a library that shares no code with the writer. */
const sheetsOf = async (file: Buffer) =>
  Object.fromEntries((await readXlsxFile(file)).map(({ sheet, data }) => [sheet, data]));

/** To the second: a workbook keeps times as fractions of a day. */
const secondsOf = (cell: unknown) => (cell instanceof Date ? Math.round(cell.getTime() / 1000) : Number.NaN);
/** The reader takes a length of time for a moment of the workbook's first days. */
const minutesOf = (cell: unknown) => (secondsOf(cell) - Date.UTC(1899, 11, 30) / 1000) / 60;

describe('the Excel file', () => {
  it('has a sheet for the summary, the people and their intervals', async () => {
    const sheets = await sheetsOf(await fileOf());
    expect(Object.keys(sheets)).toEqual(['Summary', 'People', 'Intervals']);
  });

  it('sums the meeting up, says that times are UTC, and what the report leaves out', async () => {
    const { Summary = [] } = await sheetsOf(await fileOf());
    const summary = new Map(Summary.map(([label, value]) => [label, value]));
    expect(summary.get('Meeting')).toBe('Roof garden');
    expect(summary.get('Attended')).toBe(5);
    expect(secondsOf(summary.get('Scheduled start (UTC)'))).toBe(schedule.start / 1000);
    expect(summary.get('Presenter')).toBe(1);
    expect([...summary.keys()].join('\n')).toMatch(/All times are UTC\.\n.*breakout rooms/);
  });

  it('has a sheet for those who were expected, by invitation and by registration alike', async () => {
    const person = hourOfFive().people[0];
    const standing: Omit<InviteeStanding, 'invitee'> = {
      status: 'absent',
      directoryId: null,
      isThere: false,
      people: [],
    };
    const address = 'kai@contoso.example';
    const expected: InviteeStanding[] = [
      {
        ...standing,
        status: 'came',
        isThere: true,
        people: person ? [person] : [],
        invitee: { address, displayName: 'Kai', type: 'optional', response: 'accepted' },
      },
      { ...standing, invitee: { address, displayName: '=1+1', type: 'required', response: 'none' } },
      {
        ...standing,
        status: 'missing',
        isThere: null,
        invitee: { address, displayName: null, type: 'required', response: null, registration: 'registered' },
      },
      {
        ...standing,
        status: 'afterwards',
        invitee: { address: null, displayName: 'Jun', type: 'required', response: null, registration: 'registered' },
      },
    ];
    const { Expected = [] } = await sheetsOf(await fileOf({ expected }));
    expect(Expected[0]).toEqual(['Name', 'E-mail', 'How expected', 'Came', 'Time']);
    expect(Expected.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['Kai', address, 'invited, optional · accepted', 'yes'],
      ['=1+1', address, 'invited · no answer', 'no'],
      [address, address, 'registered', 'not known'],
      ['Jun', null, 'registered after the end', 'no'],
    ]);
    expect(minutesOf(Expected[1]?.[4])).toBe((person?.seconds ?? 0) / 60);
    expect(Expected[2]?.[4]).toBeNull();
  });

  it('has no column for what is not measured where people are not measured', async () => {
    const attendance = { ...hourOfFive(), insight: 'attendance' as const };
    const { People = [] } = await sheetsOf(await fileOf({ attendance }));
    expect(People[0]).toEqual(['Name', 'Role', 'E-mail', 'First join (UTC)', 'Last leave (UTC)', 'Time', 'Remarks']);
    for (const row of People) expect(row).toHaveLength(7);
  });

  it('writes times and lengths as what they are, so that they can be sorted and added up', async () => {
    const { People = [], Intervals = [] } = await sheetsOf(await fileOf());
    expect(People[0]?.slice(0, 7)).toEqual([
      'Name',
      'Role',
      'E-mail',
      'Status',
      'First join (UTC)',
      'Last leave (UTC)',
      'Time',
    ]);
    const tomas = People.find(([name]) => name === 'Tomás Rey');
    expect(secondsOf(tomas?.[4])).toBe(at('09:12') / 1000);
    expect(minutesOf(tomas?.[6])).toBe(48);
    expect(minutesOf(tomas?.[8])).toBe(12);
    expect(Intervals.filter(([name]) => name === 'Mo *bold*')).toHaveLength(2);
  });

  it('leaves times empty that the report hides', async () => {
    const { People = [] } = await sheetsOf(await fileOf());
    const hal = People.find(([name]) => name === 'Hidden Hal');
    expect(hal?.slice(3, 8)).toEqual(['times unknown', null, null, null, null]);
  });

  it('has a sheet of people by dates for a series, and none for a single date', async () => {
    const dates = [
      { start: at('09:00') - 7 * 86_400_000, attendance: attendanceOf(['Ann', 'Ben']) },
      { start: at('09:00'), attendance: attendanceOf(['Ann']) },
    ];
    const { Series = [] } = await sheetsOf(await fileOf({ dates }));
    expect(Series[0]?.slice(3).map(secondsOf)).toEqual(dates.map(({ start }) => start / 1000));
    expect(Series.slice(1).map(([name, , came]) => [name, came])).toEqual([
      ['Ann', 2],
      ['Ben', 1],
    ]);
    expect(Series[2]?.[4]).toBe(null);
    expect(await sheetsOf(await fileOf({ dates: dates.slice(1) }))).not.toHaveProperty('Series');
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '<f>1+1</f>',
    '&lt;',
    'Doe, Jane',
    ']]>',
    '1e5',
    'נועה לוי',
    'ليلى (Guest)',
  ])('keeps the name %j as the text it is', async (name) => {
    const { People = [] } = await sheetsOf(await fileOf({ attendance: attendanceOf([name]) }));
    expect(People[1]?.[0]).toBe(name);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('can hold somebody called %s', async (name) => {
    const { People = [] } = await sheetsOf(await fileOf({ attendance: attendanceOf([name]), title: name }));
    expect(String(People[1]?.[0]).trim()).toBe(name);
  });

  it('holds 20,000 people', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `Person ${i}`);
    const file = await fileOf({ attendance: attendanceOf(names) });
    expect(file.length).toBeLessThan(5_000_000);
    expect(await readSheet(file, 'People')).toHaveLength(20_001);
  });
});

it('the Excel file of a town hall holds up nobody while it is written', async () => {
  const attendance = attendanceOf(Array.from({ length: 5000 }, (_, n) => `Person ${n}`));
  let [turns, isOver] = [0, false];
  const next = () => {
    turns += 1;
    if (!isOver) setTimeout(next, 1);
  };
  next();
  const file = await fileOf({ attendance });
  isOver = true;
  const { People } = await sheetsOf(file);
  expect(People).toHaveLength(5001);
  // Written in one go it is a few turns, for as much as half a second.
  expect(turns).toBeGreaterThan(40);
});
