import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import { attendanceMatrix, type DatedAttendance } from '../attendance/series.js';
import { sayBefore, sayInvitee } from '../cards/text/inviteeText.js';
import { sayNotes } from '../cards/text/meetingText.js';
import { sayPeople } from '../cards/text/peopleText.js';
import { detailsOf, dotted, sayName, sayRole } from '../cards/text/personText.js';
import { plainText } from '../cards/text/plainText.js';
import { second } from '../platform/time/clock.js';
import type { WordKey } from '../words/en.js';
import type { Words } from '../words/index.js';
import { sayDateTime } from '../words/times.js';
import { bold, type Cell, dateTime, duration, heading, number, percent, text } from './cells.js';
import { expectedSheet } from './expectedSheet.js';
import type { SomePeople } from './somePeople.js';
import { longestName, nameWidth, type Table, table, timeWidth } from './table.js';
import { writeWorkbook } from './workbook.js';

export interface XlsxInput {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** Only the people whom the file is about; without it, everybody. */
  some?: SomePeople | null;
  /** The dates of its series, earliest first; fewer than two are no series. */
  dates: DatedAttendance[];
  /** Everybody who was expected, and whether they came; null where nothing tells of that. */
  expected?: readonly InviteeStanding[] | null;
  maybeOutdated: boolean;
}

/** A workbook: summary, people, everybody's times, who was expected, and for a series who came to which date. Times are UTC. */
export function attendanceXlsx(input: XlsxInput): Promise<Buffer> {
  const { words, dates, expected = null } = input;
  return writeWorkbook([
    { sheet: sheetName(words, 'export.sheet.summary'), ...summarySheet(input) },
    { sheet: sheetName(words, 'export.sheet.people'), ...peopleSheet(input) },
    { sheet: sheetName(words, 'export.sheet.intervals'), ...intervalsSheet(input) },
    ...(expected === null
      ? []
      : [{ sheet: sheetName(words, 'export.sheet.expected'), ...expectedSheet(words, expected) }]),
    ...(dates.length > 1 ? [{ sheet: sheetName(words, 'export.sheet.series'), ...seriesSheet(input) }] : []),
  ]);
}

// Excel takes no longer names, and none with these in them.
const sheetName = (words: Words, key: WordKey) =>
  words
    .say(key)
    .replace(/[[\]/\\:*?]/g, ' ')
    .slice(0, 31);

function summarySheet({ words, title, attendance, some = null, dates, maybeOutdated }: XlsxInput): Table {
  const { schedule, parts } = attendance;
  const line = (key: WordKey, value: Cell): Cell[] => [bold(words.say(key)), value];
  const notes = [
    words.say('export.utc'),
    ...(dates.length > 1 ? [words.say('export.seriesRule')] : []),
    ...sayNotes(words, attendance, {
      shown: (some ?? attendance).people,
      maybeOutdated,
      sayMoment: (at) => sayDateTime(words, at, null),
    }),
  ];
  return {
    rows: [
      line('export.meeting', text(plainText(title, longestName) || words.say('attendance.untitled'))),
      ...(schedule === null
        ? []
        : [
            line('export.scheduledStart', dateTime(schedule.start)),
            line('export.scheduledEnd', dateTime(schedule.end)),
          ]),
      line('export.start', dateTime(parts[0]?.from ?? null)),
      line('export.end', dateTime(parts.at(-1)?.to ?? null)),
      line('attendance.length', duration(attendance.lengthSeconds)),
      ...(some === null ? figuresOfAll(words, attendance) : figuresOfSome(words, some)),
      [],
      ...notes.map((note): Cell[] => [text(note)]),
    ],
    columns: [{ width: nameWidth }, { width: nameWidth }],
  };
}

function figuresOfAll(words: Words, { people, averageSeconds, medianSeconds, peak, roles }: Attendance): Cell[][] {
  return [
    [bold(words.say('attendance.attended')), number(people.length)],
    [bold(words.say('attendance.average')), duration(averageSeconds)],
    [bold(words.say('attendance.median')), duration(medianSeconds)],
    [bold(words.say('attendance.peak')), number(peak?.count ?? null)],
    ...roles.map(({ role, count }): Cell[] => [text(sayRole(words, role, count)), number(count)]),
  ];
}

/** Whom the file is about, and how many they are: averages and the like are of everybody. */
function figuresOfSome(words: Words, { about, people, invitees, untold, of }: SomePeople): Cell[][] {
  const count = people.length + invitees.length;
  return [
    [
      bold(words.say('chosen.question', { what: sayPeople(words, about) })),
      text(words.say('late.count', { count, of })),
    ],
    ...(untold > 0 ? [[bold(words.say('chosen.unknown')), number(untold)]] : []),
  ];
}

/** Columns that only measuring people fills. */
const measured = [
  ['export.share', 14],
  ['export.late', 12],
  ['export.leftEarly', 12],
] as const;

function peopleSheet({ words, attendance, some = null }: XlsxInput): Table {
  const isMeasured = attendance.insight === 'full';
  const columns = [
    ['attendance.name', nameWidth],
    ['attendance.role', 14],
    ['export.email', nameWidth],
    ...(isMeasured ? ([['export.status', 16]] as const) : []),
    ['export.firstJoin', timeWidth],
    ['export.lastLeave', timeWidth],
    ['attendance.time', 12],
    ...(isMeasured ? measured : []),
    ['export.remarks', 40],
  ] as const;
  const rowOf = (person: Participant): Cell[] => [
    text(sayName(words, person, longestName)),
    text(sayRole(words, person.role, 1)),
    text(addressOf(person)),
    ...(isMeasured ? [text(words.say(`status.${person.status}`))] : []),
    dateTime(person.firstJoin),
    dateTime(person.lastLeave),
    duration(person.seconds),
    ...(isMeasured ? [percent(person.share), duration(person.lateSeconds), duration(person.leftEarlySeconds)] : []),
    text(dotted(detailsOf(words, person, attendance)) + (person.openEnded ? ' †' : '')),
  ];
  // The report tells nothing of them, so that their other columns are empty.
  const inviteeRow = ({ invitee, isThere }: InviteeStanding): Cell[] => [
    text(sayInvitee(words, invitee)),
    null,
    text(plainText(invitee.address, longestName)),
    ...columns.slice(4).map(() => null),
    text(dotted([isThere === false ? words.say('chosen.notInReport') : '', sayBefore(words, invitee)])),
  ];
  return table(words, columns, {
    rows: both(made((some ?? attendance).people, rowOf), made(some?.invitees ?? [], inviteeRow)),
  });
}

function intervalsSheet({ words, attendance, some = null }: XlsxInput): Table {
  const columns = [
    ['attendance.name', nameWidth],
    ['export.email', nameWidth],
    ['export.joined', timeWidth],
    ['export.left', timeWidth],
    ['export.duration', 12],
  ] as const;
  return table(words, columns, {
    rows: made(staysOf((some ?? attendance).people), ({ person, from, to }) => [
      text(sayName(words, person, longestName)),
      text(addressOf(person)),
      dateTime(from),
      dateTime(to),
      duration((to - from) / second),
    ]),
  });
}

function* staysOf(people: Participant[]) {
  for (const person of people) for (const { from, to } of person.spans) yield { person, from, to };
}

/** People × dates: each cell has the time in the meeting, and is empty for somebody who is not in that report. */
function seriesSheet({ words, dates }: XlsxInput): Table {
  const columns = [
    ['attendance.name', nameWidth],
    ['export.email', nameWidth],
    ['export.came', 10],
  ] as const;
  return table(words, columns, {
    moreHeadings: dates.map(({ start }) => heading(dateTime(start))),
    stickyColumnsCount: 1,
    rows: made(attendanceMatrix(dates), ({ person, cells }) => [
      text(sayName(words, person, longestName)),
      text(addressOf(person)),
      number(cells.filter((cell) => cell !== null).length),
      ...cells.map((cell) => {
        if (cell === null) return null;
        return cell.seconds === null ? text(words.say('attendance.timesUnknown')) : duration(cell.seconds);
      }),
    ]),
  });
}

function* both<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}

/** Rows that are made when they are asked for. */
function* made<T>(items: Iterable<T>, rowOf: (item: T) => Cell[]): Generator<Cell[]> {
  for (const item of items) yield rowOf(item);
}

const addressOf = ({ addresses, claimedAddresses }: Pick<Participant, 'addresses' | 'claimedAddresses'>) =>
  plainText(addresses[0] ?? claimedAddresses[0] ?? null, longestName);
