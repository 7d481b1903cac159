import { z } from 'zod';
import type { Moment } from '../attendance/record.js';
import { flag, orNull, text } from '../platform/http/wireShapes.js';
import type { GraphClient } from './http/client.js';
import { query } from './http/paths.js';
import { wallTime } from './http/wire.js';

/** One occurrence of an online meeting in the user's calendar. */
export interface MeetingEvent {
  eventId: string;
  subject: string | null;
  start: Moment;
  end: Moment;
  joinUrl: string;
  /** Null when Graph did not say. */
  isOrganizer: boolean | null;
  /** Null for a meeting held once. */
  seriesMasterId: string | null;
}

const maxEvents = 400;

const Event = z.object({
  id: z.string().min(1),
  subject: text,
  start: wallTime,
  end: wallTime,
  isOrganizer: flag,
  seriesMasterId: text,
  isCancelled: flag,
  onlineMeeting: orNull(z.object({ joinUrl: text })),
});

/** The events in [from, to] of the user's calendar, newest start first. */
export const calendarViewPath = (from: Moment, to: Moment): string =>
  `/me/calendarView?${query({
    startDateTime: new Date(from).toISOString(),
    endDateTime: new Date(to).toISOString(),
    $select: 'id,subject,start,end,isOrganizer,isCancelled,seriesMasterId,onlineMeeting',
    $orderby: 'start/dateTime desc',
    $top: '100',
  })}`;

/** Online meetings in [from, to] of the user's calendar, newest start first; cancelled ones are left out. */
export async function listMeetingEvents(graph: GraphClient, from: Moment, to: Moment): Promise<MeetingEvent[]> {
  const events: MeetingEvent[] = [];
  let read = 0;
  for await (const event of graph.list(calendarViewPath(from, to), Event)) {
    const joinUrl = event.onlineMeeting?.joinUrl;
    if (joinUrl && event.start !== null && event.end !== null && !event.isCancelled) {
      const { id: eventId, subject, start, end, isOrganizer, seriesMasterId } = event;
      events.push({ eventId, subject, start, end, isOrganizer, seriesMasterId, joinUrl });
    }
    if (++read >= maxEvents) break;
  }
  return events.sort((a, b) => b.start - a.start);
}
