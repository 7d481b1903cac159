import { stringify } from 'csv-stringify/sync';
import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import type { Moment } from '../attendance/record.js';
import type { KnownRole } from '../attendance/roles.js';
import { sayInvitee } from '../cards/text/inviteeText.js';
import { sayPeople } from '../cards/text/peopleText.js';
import { sayName } from '../cards/text/personText.js';
import { plainText } from '../cards/text/plainText.js';
import { second } from '../platform/time/clock.js';
import { atOnce, type Steps } from '../platform/time/giveWay.js';
import { wordsFor } from '../words/index.js';
import type { CsvForm } from './csvForm.js';
import { inert } from './inert.js';
import type { SomePeople } from './somePeople.js';
import { unmarked } from './unmarked.js';

export interface CsvInput {
  title: string | null;
  attendance: Attendance;
  /** Only the people of the report whom the file is about; without it, everybody. */
  some?: SomePeople | null;
  form: CsvForm;
}

type Row = string[];

/** The labels of Teams' own file, which existing tools look for: never translated. */
const sections = { summary: '1. Summary', people: '2. Participants', stays: '3. In-Meeting Activities' };
const peopleHeader = [
  'Name',
  'First Join',
  'Last Leave',
  'In-Meeting Duration',
  'Email',
  'Participant ID (UPN)',
  'Role',
];
const staysHeader = ['Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Role'];
const roles: Record<KnownRole, string> = {
  organizer: 'Organizer',
  coorganizer: 'Co-organizer',
  presenter: 'Presenter',
  attendee: 'Attendee',
  none: '',
};

/** The columns of Teams Premium that the report has counts for. Its other columns tell kinds of reactions apart, which we do not. */
const engagementHeader = ['Engagement: Camera On', 'Engagement: Raise Hands', 'Engagement: Unmute'];

const words = wordsFor('en');
const longestText = 1000;

/**
 * The attendance laid out as Teams lays out its own download: the same sections, labels and tabs, so that tools made for
 * that file read this one. `form` is how letters and moments are written. The zone is ours: Teams' file names none.
 */
export const attendanceCsv = (input: CsvInput): Buffer => atOnce(attendanceCsvInSteps(input));

/** The same in steps: 100,000 people are written for a quarter of a second. */
export function* attendanceCsvInSteps({ title, attendance, some = null, form }: CsvInput): Steps<Buffer> {
  // A year past 9999 begins with a plus.
  const time = (at: Moment | null): string => (at === null ? '' : inert(form.sayMoment(at)));
  const written = (rows: Row[]): Buffer => Buffer.from(tabbed(rows), form.encoding);
  const { people } = some ?? attendance;
  const invitees = some?.invitees ?? [];
  const { lengthSeconds } = attendance;
  // An average is made of everybody or not at all.
  const averageSeconds = some === null ? attendance.averageSeconds : null;
  const [start, end] = [attendance.parts[0]?.from ?? null, attendance.parts.at(-1)?.to ?? null];
  const hasEngagement = people.some(({ engagement }) => engagement !== null);
  const head: Row[] = [
    [sections.summary],
    ['Meeting title', text(title)],
    ['Attended participants', String(people.length)],
    ['Start time', time(start)],
    ['End time', time(end)],
    ['Meeting duration', duration(lengthSeconds)],
    // It stands beside the figure that is read least, because with one row more, tools that count rows or guess at the tabs would fail.
    [
      'Average attendance time',
      duration(averageSeconds),
      ...(form.zone === null ? [] : ['Time zone', form.zone]),
      ...(some === null ? [] : ['People', text(sayPeople(words, some.about))]),
    ],
    [],
    [sections.people],
    hasEngagement ? [...peopleHeader, ...engagementHeader] : peopleHeader,
  ];
  const parts = [form.mark, written(head)];
  for (const some of slicesOf(people)) {
    parts.push(
      written(some.map((person) => [...personRow(person, time), ...(hasEngagement ? engagementOf(person) : [])])),
    );
    yield;
  }
  for (const some of slicesOf(invitees)) {
    parts.push(written(some.map(inviteeRow)));
    yield;
  }
  parts.push(written([[], [sections.stays], staysHeader]));
  for (const some of slicesOf(people)) {
    parts.push(written(some.flatMap((person) => stayRows(person, time))));
    yield;
  }
  return Buffer.concat(parts);
}

// Quotes stand only where a value holds one: tools that split at tabs alone read the rest.
const tabbed = (rows: Row[]): string => stringify(rows, { delimiter: '\t', record_delimiter: '\r\n' });

function* slicesOf<One>(people: readonly One[], size = 1000): Generator<One[]> {
  for (let at = 0; at < people.length; at += size) yield people.slice(at, at + size);
}

type SayTime = (at: Moment | null) => string;

const personRow = (person: Participant, time: SayTime): Row => [
  nameOf(person),
  time(person.firstJoin),
  time(person.lastLeave),
  duration(person.seconds),
  addressOf(person),
  // The report tells no account names; its address is the nearest to one, and without any, tools take all for one person.
  text(person.addresses[0] ?? null),
  roleOf(person),
];

/** Somebody who was expected and is not in the report, of whom it tells nothing: a name and an address. */
const inviteeRow = ({ invitee }: InviteeStanding): Row => [
  inert(unmarked(sayInvitee(words, invitee))),
  ...['', '', ''],
  text(invitee.address),
  text(invitee.address),
  '',
];

/** A moment that only stands in for one that is not told is left out. */
const stayRows = (person: Participant, time: SayTime): Row[] =>
  person.spans.map(({ from, to }, i) => [
    nameOf(person),
    time(i === 0 && person.openEnded && person.firstJoin === null ? null : from),
    time(i === person.spans.length - 1 && person.openEnded && person.lastLeave === null ? null : to),
    duration((to - from) / second),
    addressOf(person),
    roleOf(person),
  ]);

function engagementOf({ engagement }: Participant): Row {
  if (engagement === null) return engagementHeader.map(() => '');
  return [engagement.cameraOn, engagement.raisedHands, engagement.unmutes].map(String);
}

const text = (value: string | null): string => inert(unmarked(plainText(value, longestText)));
const nameOf = (person: Participant): string => inert(unmarked(sayName(words, person, longestText)));
const addressOf = ({ addresses, claimedAddresses }: Participant): string =>
  text(addresses[0] ?? claimedAddresses[0] ?? null);
const roleOf = ({ role }: Participant): string => (role.known === null ? text(role.text) : roles[role.known]);

/** As Teams writes it: `3h 23m 20s`, without the parts that are zero. */
export function duration(seconds: number | null): string {
  if (seconds === null) return '';
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'm'],
    [whole % 60, 's'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return said.length > 0 ? said.join(' ') : '0s';
}
