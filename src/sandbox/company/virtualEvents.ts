import { createHash } from 'node:crypto';
import { day, hour, minute } from '../../platform/time/clock.js';
import { type Colleague, colleague, currentUser } from './company.js';
import type { SandboxSession } from './meeting.js';
import { type RecordBody, recordsOf } from './records.js';

/** One date of a webinar or town hall. Times are milliseconds UTC. */
export interface SandboxEventSession {
  sessionId: string;
  start: number;
  end: number;
  reports: SandboxSession[];
}

export interface SandboxVirtualEvent {
  kind: 'webinars' | 'townhalls';
  eventId: string;
  title: string;
  organizer: Colleague;
  coOrganizers: Colleague[];
  sessions: SandboxEventSession[];
  /** True where Graph writes dates as plain text, as in its examples of webinars (graph: virtualeventwebinar-get). */
  plainDates: boolean;
}

const townHallSize = 20_000;
const guid = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/** A webinar with registrations, one with two dates, and a town hall of 20,000; seen from `now`. */
export function createVirtualEvents(now: number): SandboxVirtualEvent[] {
  const today = Math.floor(now / (5 * minute)) * 5 * minute;
  return [
    event('webinars', 'Product launch: Meadow', currentUser, [launch(today - 3 * day)]),
    event(
      'webinars',
      'Meadow for beginners',
      colleague(1),
      [beginners(today - 10 * day, 'first'), beginners(today - 9 * day, 'second')],
      true,
    ),
    event('townhalls', 'All-hands', currentUser, [allHands(today - 4 * day)]),
  ];
}

function event(
  kind: SandboxVirtualEvent['kind'],
  title: string,
  organizer: Colleague,
  sessions: SandboxEventSession[],
  plainDates = false,
): SandboxVirtualEvent {
  const coOrganizers = organizer === currentUser ? [] : [currentUser];
  return { kind, title, organizer, coOrganizers, eventId: `${guid(title)}@event`, sessions, plainDates };
}

function session(name: string, start: number, length: number, records: RecordBody[]): SandboxEventSession {
  const report = {
    reportId: guid(`${name} report`),
    start,
    end: start + length,
    readyAt: start + length + hour,
    records,
  };
  return { sessionId: guid(`${name} session`), start, end: start + length, reports: [report] };
}

function launch(start: number): SandboxEventSession {
  const by = recordsOf(start);
  const visitors = [
    'Ida Holm',
    'Marco Bianchi',
    'Ngozi Eze',
    'Peter Novak',
    'Sofia Almeida',
    'Yuki Mori',
    'Zofia Nowak',
  ];
  const sites = ['Meadow website', 'Partner newsletter', null];
  return session('launch', start, 50 * minute, [
    by.colleague(currentUser, 'Organizer', [-5, 50]),
    by.colleague(colleague(1), 'Coorganizer', [-4, 50]),
    by.colleague(colleague(5), 'Presenter', [-2, 48]),
    ...visitors.map((name, i) => {
      const mail = `${name.toLowerCase().replace(' ', '.')}@visitors.example`;
      const person = { id: guid(name), name, mail };
      return by.registered(person, sites[i % sites.length] ?? null, [i, 49 - 4 * i]);
    }),
  ]);
}

function beginners(start: number, name: string): SandboxEventSession {
  const by = recordsOf(start);
  return session(name, start, 30 * minute, [
    by.colleague(colleague(1), 'Organizer', [0, 30]),
    by.colleague(currentUser, 'Coorganizer', [1, name === 'first' ? 30 : 12]),
  ]);
}

/** Large on purpose; made when it is first read, so that a start does not wait for it. */
function allHands(start: number): SandboxEventSession {
  const length = 45 * minute;
  let records: RecordBody[] | null = null;
  const made = session('all-hands', start, length, []);
  return {
    ...made,
    reports: made.reports.map((report) => ({
      ...report,
      get records() {
        records ??= townHallRecords(start);
        return records;
      },
    })),
  };
}

const firstNames = [
  'Ada',
  'Ben',
  'Chloé',
  'Diego',
  'Eva',
  'Farid',
  'Greta',
  'Hugo',
  'Inés',
  'Jin',
  'Kofi',
  'Lena',
  'Milo',
];
const lastNames = ['Abe', 'Berg', 'Costa', 'Diaz', 'Eder', 'Fofana', 'Gruber', 'Haddad', 'Ivanov', 'Jensen', 'Klein'];

function townHallRecords(start: number): RecordBody[] {
  const by = recordsOf(start);
  const pick = (list: string[], i: number) => list[i % list.length] ?? '';
  return [
    by.colleague(currentUser, 'Organizer', [-5, 45]),
    ...Array.from({ length: townHallSize - 1 }, (_, i) => {
      const name = `${pick(firstNames, i)} ${pick(lastNames, Math.floor(i / firstNames.length))} ${i + 1}`;
      const id = `d0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
      const mail = `person${i + 1}@fernhill.example`;
      // Town halls know no registration (graph: attendancerecord-list).
      return by.colleague({ oid: id, teamsId: '', name, mail }, 'Attendee', [i % 7, 45 - (i % 40)]);
    }),
  ];
}
