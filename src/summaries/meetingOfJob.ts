import { type Schedule, scheduleOf } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import { listMeetingEvents } from '../graph/calendar.js';
import type { GraphClient } from '../graph/http/client.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import { findMeetingByJoinUrl } from '../graph/onlineMeetings.js';
import type { AttendanceSource } from '../graph/source.js';
import { isOrganizerOfEvent, listVirtualEventSessions } from '../graph/virtualEvents.js';
import { eventsOfMeeting } from '../meetings/meetingEvents.js';
import { isCall, isInChannel, plannedTimes, typeOf } from '../meetings/meetingType.js';
import { isOwnEvent } from '../meetings/organizer.js';
import { isChannelThread, threadOf } from '../platform/thread.js';
import { day } from '../platform/time/clock.js';
import type { AskData } from '../question/button.js';
import type { Organizer, Room } from './host.js';
import type { SummaryJob } from './summaryJob.js';

/** What a job is about, whatever kind of meeting it is. */
export interface MeetingOfJob {
  title: string | null;
  organizer: Organizer;
  /** False for a webinar or town hall that they help to organise: it is another's. */
  isTheirs(): Promise<boolean>;
  /** By which choices are kept; null for webinars and town halls. */
  thread: string | null;
  inChannel: boolean;
  /** Where its reports are, for the organiser's own token or for the app's. */
  source(access: 'delegated' | 'application'): AttendanceSource;
  /** What asks about the occurrence that began at `start`. */
  again(start: number | null): AskData;
  /** When it was meant to be, as far as known without the calendar. */
  schedule: Schedule | null;
  joinUrl: string | null;
  /** Graph's onlineMeeting id; null for webinars and town halls. */
  graphId: string | null;
}

/** AppError when nobody tells which meeting it is, or it is a call, which has no report. */
export async function meetingOfJob(room: Room, job: SummaryJob): Promise<MeetingOfJob> {
  if (job.virtualEvent !== null) return ofVirtualEvent(room, job, job.virtualEvent);
  if (job.event !== null) return ofCalendar(room, job, job.event);
  return ofChat(room, job);
}

async function ofChat(room: Room, { tenantId, meetingId, conversationId }: SummaryJob): Promise<MeetingOfJob> {
  const meeting = await room.meeting(meetingId ?? '');
  if (isCall(meeting)) throw new AppError('call-has-no-report');
  const { graphId, organizerAadObjectId: aadObjectId } = meeting;
  if (!graphId || !aadObjectId) {
    throw new AppError('meeting-unavailable', { reason: 'no organiser or id', type: typeOf(meeting) });
  }
  return {
    title: meeting.title,
    organizer: { tenantId, aadObjectId, userId: meeting.organizerUserId },
    isTheirs: async () => true,
    thread: conversationId === null ? null : threadOf(conversationId),
    inChannel: isInChannel(meeting),
    source: sourceOf(graphId, aadObjectId),
    again: (at) => ({
      ask: 'who attended',
      ...(meetingId === null ? {} : { meetingId }),
      ...(at === null ? {} : { at }),
    }),
    schedule: plannedTimes(meeting),
    joinUrl: meeting.joinUrl,
    graphId,
  };
}

async function ofCalendar(
  room: Room,
  { tenantId, organizer }: SummaryJob,
  { eventId, start, end }: NonNullable<SummaryJob['event']>,
): Promise<MeetingOfJob> {
  const owner = ownerOf(tenantId, organizer);
  const { graph } = await room.graphOf(owner, 'calendar');
  const events = await listMeetingEvents(graph, start - day, end + day);
  const event = events.find((one) => one.eventId === eventId);
  if (!event) throw new AppError('meeting-gone', { reason: 'event not in the calendar' });
  const { meetingId, thread: told } = await findMeetingByJoinUrl(graph, event.joinUrl);
  const thread = threadOfMeeting(event.joinUrl) ?? told;
  return {
    title: event.subject,
    organizer: owner,
    isTheirs: async () => isOwnEvent(event),
    thread,
    inChannel: thread !== null && isChannelThread(thread),
    source: sourceOf(meetingId, owner.aadObjectId),
    again: () => ({ ask: 'who attended', event: eventId }),
    schedule: { start: event.start, end: event.end },
    joinUrl: event.joinUrl,
    graphId: meetingId,
  };
}

async function ofVirtualEvent(
  room: Room,
  { tenantId, organizer }: SummaryJob,
  { kind, eventId, sessionId }: NonNullable<SummaryJob['virtualEvent']>,
): Promise<MeetingOfJob> {
  const owner = ownerOf(tenantId, organizer);
  const { graph } = await room.graphOf(owner, 'events');
  const dates = await listVirtualEventSessions(graph, { kind, eventId });
  const date = dates.find((one) => one.sessionId === sessionId);
  if (!date) throw new AppError('meeting-gone', { reason: 'no such session' });
  return {
    title: date.title,
    organizer: owner,
    isTheirs: () => isOrganizerOfEvent(graph, { kind, eventId }),
    thread: null,
    inChannel: false,
    source: () => ({ kind, eventId, sessionId }),
    again: () => ({ ask: 'who attended', virtualEvent: { kind, eventId, sessionId } }),
    schedule: scheduleOf(date),
    joinUrl: null,
    graphId: null,
  };
}

const sourceOf =
  (meetingId: string, userId: string): MeetingOfJob['source'] =>
  (access) =>
    access === 'delegated' ? { kind: 'me', meetingId } : { kind: 'user', userId, meetingId };

function ownerOf(tenantId: string, organizer: SummaryJob['organizer']): Organizer {
  if (organizer === null) throw new AppError('unexpected', { reason: 'job without an organiser' });
  return { tenantId, ...organizer };
}

/** The calendar's times near an occurrence of a series, where the organiser lets the bot read them. */
export async function schedulesNear(calendar: GraphClient, meeting: MeetingOfJob, at: number): Promise<Schedule[]> {
  const events = await eventsOfMeeting(meeting, await listMeetingEvents(calendar, at - day, at + day), calendar);
  return events.map(({ start, end }) => ({ start, end }));
}
