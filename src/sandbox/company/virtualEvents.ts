import { createHash } from 'node:crypto';
import { once } from '../../platform/once.js';
import { day, hour, minute } from '../../platform/time/clock.js';
import { type Colleague, colleague, currentUser } from './company.js';
import { nameOfMany } from './manyNames.js';
import type { SandboxSession } from './meeting.js';
import { type RecordBody, recordsOf } from './records.js';
import {
  type InvitedBody,
  invitedToBriefing,
  type RegistrationBody,
  registrationsForBeginners,
  registrationsOfLaunch,
  registrationsOfTownHall,
  type Visitor,
} from './registrations.js';

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
  /** Null where Graph knows no registrations of it. Made when they are first read. */
  registrations: (() => RegistrationBody[]) | null;
  /** Its co-organisers are refused, as Graph's pages say that all people are. */
  refusesRegistrations: boolean;
  /** Of a town hall for invited people alone. */
  invited: InvitedBody[] | null;
}

const townHallSize = 20_000;
/** Who registered for it, and did not come. */
const townHallAbsent = 2000;
const guid = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/**
 * A webinar with registrations, one with two dates whose registrations only its organiser may read, a town hall of 20,000
 * with registrations, one for invited people alone, and one that is open to everybody; seen from `now`.
 */
export function createVirtualEvents(now: number): SandboxVirtualEvent[] {
  const today = Math.floor(now / (5 * minute)) * 5 * minute;
  return [
    event('webinars', 'Product launch: Meadow', currentUser, [launch(today - 3 * day)], {
      registrations: () => registrationsOfLaunch(visitorsOfLaunch, today - 3 * day),
    }),
    event(
      'webinars',
      'Meadow for beginners',
      colleague(1),
      [beginners(today - 10 * day, 'first'), beginners(today - 9 * day, 'second')],
      {
        plainDates: true,
        registrations: () => registrationsForBeginners(today - 10 * day),
        refusesRegistrations: true,
      },
    ),
    event('townhalls', 'All-hands', currentUser, [allHands(today - 4 * day)], {
      registrations: once(() => registrationsOfTownHall(townHallPeople(), townHallAbsent, today - 4 * day)),
    }),
    event('townhalls', 'Leadership briefing', colleague(1), [briefing(today - 20 * day, 'briefing')], {
      invited: invitedToBriefing(),
    }),
    event('townhalls', 'Open house', colleague(1), [briefing(today - 21 * day, 'open house')]),
  ];
}

function event(
  kind: SandboxVirtualEvent['kind'],
  title: string,
  organizer: Colleague,
  sessions: SandboxEventSession[],
  more: Partial<SandboxVirtualEvent> = {},
): SandboxVirtualEvent {
  const coOrganizers = organizer === currentUser ? [] : [currentUser];
  const usual = { plainDates: false, registrations: null, refusesRegistrations: false, invited: null };
  return { kind, title, organizer, coOrganizers, eventId: `${guid(title)}@event`, sessions, ...usual, ...more };
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

const visitors = ['Ida Holm', 'Marco Bianchi', 'Ngozi Eze', 'Peter Novak', 'Sofia Almeida', 'Yuki Mori', 'Zofia Nowak'];
const visitor = (name: string): Visitor => ({
  id: guid(name),
  name,
  mail: `${name.toLowerCase().replace(' ', '.')}@visitors.example`,
});
/** How the report knows who registered. Sofia Almeida did not. */
const visitorsOfLaunch = {
  byNumber: visitors.slice(0, 4).map(visitor),
  byAccount: visitor('Yuki Mori'),
  byAddress: visitor('Zofia Nowak'),
};

function launch(start: number): SandboxEventSession {
  const by = recordsOf(start);
  const sites = ['Meadow website', 'Partner newsletter', null];
  return session('launch', start, 50 * minute, [
    by.colleague(currentUser, 'Organizer', [-5, 50]),
    by.colleague(colleague(1), 'Coorganizer', [-4, 50]),
    by.colleague(colleague(5), 'Presenter', [-2, 48]),
    ...visitors.map((name, i) => {
      const person = visitor(name);
      if (!visitorsOfLaunch.byNumber.some(({ id }) => id === person.id))
        return by.colleague({ ...person, oid: person.id, teamsId: '' }, 'Attendee', [i, 49 - 4 * i]);
      return by.registered(person, sites[i % sites.length] ?? null, [i, 49 - 4 * i]);
    }),
  ]);
}

function beginners(start: number, name: string): SandboxEventSession {
  const by = recordsOf(start);
  return session(name, start, 30 * minute, [
    by.colleague(colleague(1), 'Organizer', [0, 30]),
    by.colleague(currentUser, 'Coorganizer', [1, name === 'first' ? 30 : 12]),
    ...(name === 'first' ? [by.colleague(colleague(3), 'Attendee', [2, 28])] : []),
  ]);
}

function briefing(start: number, name: string): SandboxEventSession {
  const by = recordsOf(start);
  return session(name, start, 30 * minute, [
    by.colleague(colleague(1), 'Organizer', [0, 30]),
    by.colleague(colleague(5), 'Attendee', [2, 30]),
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

function townHallPeople(): Visitor[] {
  return Array.from({ length: townHallSize - 1 }, (_, i) => ({
    name: nameOfMany(i),
    id: `d0000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    mail: `person${i + 1}@fernhill.example`,
  }));
}

function townHallRecords(start: number): RecordBody[] {
  const by = recordsOf(start);
  return [
    by.colleague(currentUser, 'Organizer', [-5, 45]),
    // The records of town halls are not documented to tell of registrations (graph: attendancerecord-list).
    ...townHallPeople().map(({ id, name, mail }, i) =>
      by.colleague({ oid: id, teamsId: '', name, mail }, 'Attendee', [i % 7, 45 - (i % 40)]),
    ),
  ];
}
