import type { MeetingEvent } from '../graph/calendar.js';
import type { VirtualEvent } from '../graph/virtualEvents.js';
import { hour } from '../platform/time/clock.js';
import type { Asking } from './asking.js';
import { calendarMeeting } from './calendarMeeting.js';
import { calendarMeetings, choiceOf, type Days } from './calendarMeetings.js';
import type { MeetingChoice, MeetingFound } from './meetingFound.js';
import { mayBeOwnEvent } from './organizer.js';
import { listOwnVirtualEvents, virtualEventChoice, virtualEventMeeting } from './virtualEventMeeting.js';

/** A meeting, webinar or town hall that may be meant. */
export interface Candidate {
  title: string | null;
  start: number;
  /** False for a meeting of another organiser, who alone may read its report. */
  isOwn: boolean;
  choice: MeetingChoice;
  find(): Promise<MeetingFound>;
}

export interface Candidates {
  /** Newest first. */
  candidates: Candidate[];
  /** Why the calendar or the webinars could not be searched. Null when they were. */
  calendarError: unknown;
  eventsError: unknown;
}

/**
 * Finds what the asker may mean on the named days or in the last weeks. It searches the calendar and the webinars, and
 * a missing permission for one does not hide the other. `moment` keeps only meetings that began then or were going on.
 */
export async function candidatesOn(turn: Asking, days: Days | null, moment: number | null): Promise<Candidates> {
  const [meetings, events] = await Promise.allSettled([meetingCandidates(turn, days), eventCandidates(turn, days)]);
  if (meetings.status === 'rejected' && events.status === 'rejected') throw meetings.reason;
  const candidates = [meetings, events]
    .flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
    .filter(({ start, end }) => moment === null || Math.abs(start - moment) < hour || (start <= moment && moment < end))
    .sort((a, b) => b.start - a.start);
  const errorOf = (result: PromiseSettledResult<unknown>) => (result.status === 'rejected' ? result.reason : null);
  return { candidates, calendarError: errorOf(meetings), eventsError: errorOf(events) };
}

type Timed = Candidate & { end: number };

/** The newest occurrence of every meeting that has begun, or otherwise the next one. On a day that was named, every occurrence. */
async function meetingCandidates(turn: Asking, days: Days | null): Promise<Timed[]> {
  const meetings = await calendarMeetings(turn, days);
  const newest = new Map<string, MeetingEvent>();
  for (const event of [...meetings.started, ...meetings.upcoming]) {
    const key = days === null ? event.joinUrl : event.eventId;
    if (!newest.has(key)) newest.set(key, event);
  }
  return [...newest.values()].map((event) => ({
    title: event.subject,
    start: event.start,
    end: event.end,
    isOwn: mayBeOwnEvent(event),
    choice: choiceOf(turn, event),
    find: async () => calendarMeeting(turn, meetings, event),
  }));
}

async function eventCandidates(turn: Asking, days: Days | null): Promise<Timed[]> {
  const events = await listOwnVirtualEvents(turn);
  const now = turn.clock();
  const isMeant = ({ start }: VirtualEvent) =>
    days === null || (start !== null && start >= days.from && start < days.to && start <= now);
  return events.filter(isMeant).map((event) => ({
    title: event.title,
    start: event.start ?? 0,
    end: event.end ?? event.start ?? 0,
    isOwn: true,
    choice: virtualEventChoice(event),
    find: () => virtualEventMeeting(turn, { ...event, sessionId: null }, event.title),
  }));
}
