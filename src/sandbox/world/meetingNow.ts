import { randomUUID } from 'node:crypto';
import { day, hour, minute, second } from '../../platform/time/clock.js';
import { colleague, currentUser } from '../company/company.js';
import type { SandboxMeeting, SandboxOccurrence, SandboxSession } from '../company/meeting.js';
import { graphTime, type RecordBody, recordsOf } from '../company/records.js';
import { recordsOfVisits, type Visits, visitsUntilNow } from './visits.js';
import type { World } from './world.js';

/** Teams takes minutes to publish a report; nobody wants to wait that long for a sandbox. */
export const reportDelay = 5 * second;

type Times = Pick<SandboxSession, 'start' | 'end'>;

const week = 7 * day;
const longestReturn = 5 * minute;

/**
 * The series meets right now: it has been on for two thirds of its hour, and goes on for a quarter of one at least, since the
 * list of meetings changes once it is over by its schedule. Its earlier dates move a week back: the last of them was
 * today, and sessions of a day would be taken for one date. That is before anybody asks: what has been read is remembered.
 */
export function startMeetingNow({ clock }: World, meeting: SandboxMeeting): void {
  const start = Math.floor((clock() - 40 * minute) / (5 * minute)) * 5 * minute;
  const now: SandboxOccurrence = { eventId: randomUUID(), start, end: start + hour, sessions: [] };
  meeting.occurrences = [...meeting.occurrences.map(aWeekEarlier), now];
}

/** When those who are in the meeting that runs have come. */
export function visitsNow({ peopleNow }: World, meeting: SandboxMeeting): Visits {
  return visitsUntilNow(peopleNow.get(meeting.conversationId) ?? new Map(), lastOf(meeting).start);
}

/** Everybody leaves; when it began, and when that was. The report is ready a moment later, and is of those who were there. */
export function endMeeting(world: World, meeting: SandboxMeeting, visits = visitsNow(world, meeting)): Times {
  const occurrence = lastOf(meeting);
  const { start } = occurrence;
  const end = world.clock();
  const records = recordsOfVisits(world, meeting, { start, end, visits });
  return addSession(occurrence, { start: start - 2 * minute, end, records });
}

/** Two of them have come back since it ended, for five minutes at most, and leave now; when it was opened, and when they left. */
export function rejoinMeeting({ clock }: World, meeting: SandboxMeeting): Times {
  const occurrence = lastOf(meeting);
  const end = clock();
  const ended = Math.max(...occurrence.sessions.map((session) => session.end));
  const start = Math.max(ended, end - longestReturn);
  const by = recordsOf(start);
  const length = (end - start) / minute;
  return addSession(occurrence, {
    start,
    end,
    records: [
      by.colleague(currentUser, 'Organizer', [0, length]),
      by.colleague(colleague(1), 'Presenter', [length / 10, length]),
    ],
  });
}

function lastOf({ occurrences }: SandboxMeeting): SandboxOccurrence {
  const last = occurrences.at(-1);
  if (!last) throw new Error('a meeting without dates');
  return last;
}

function addSession({ sessions }: SandboxOccurrence, session: Omit<SandboxSession, 'reportId' | 'readyAt'>): Times {
  sessions.push({ ...session, reportId: randomUUID(), readyAt: session.end + reportDelay });
  return { start: session.start, end: session.end };
}

const aWeekEarlier = ({ start, end, sessions, ...occurrence }: SandboxOccurrence): SandboxOccurrence => ({
  ...occurrence,
  start: start - week,
  end: end - week,
  sessions: sessions.map((session) => ({
    ...session,
    start: session.start - week,
    end: session.end - week,
    readyAt: session.readyAt - week,
    records: session.records.map(recordAWeekEarlier),
  })),
});

function recordAWeekEarlier({ attendanceIntervals, ...record }: RecordBody): RecordBody {
  const earlier = (at: string | null) => at && graphTime(Date.parse(at) - week);
  return {
    ...record,
    attendanceIntervals: attendanceIntervals.map(({ joinDateTime, leaveDateTime, durationInSeconds }) => ({
      joinDateTime: earlier(joinDateTime),
      leaveDateTime: earlier(leaveDateTime),
      durationInSeconds,
    })),
  };
}
