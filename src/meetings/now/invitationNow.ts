import type { Invitation } from '../../attendance/invitation.js';
import { listMeetingEvents, type MeetingEvent } from '../../graph/calendar.js';
import { readInvitation } from '../../graph/invitation.js';
import { day } from '../../platform/time/clock.js';
import type { Asking, ChatMeeting } from '../asking.js';
import { eventAt } from '../calendarMeetings.js';
import { eventsOfMeeting } from '../meetingEvents.js';

/** Reads who was invited to the date of a chat's meeting that is now; null where the asker's calendar has none. */
export async function invitationNow(turn: Asking, meeting: ChatMeeting): Promise<Invitation | null> {
  const calendar = await turn.graph('calendar');
  const now = turn.clock();
  const near = await listMeetingEvents(calendar, now - day, now + day);
  const events = await eventsOfMeeting(meeting, near, calendar);
  const event = eventAt(events, now) ?? nearest(events, now);
  return event === null ? null : readInvitation(calendar, event.eventId);
}

/** A meeting may be held before its time, or run on. */
const nearest = (events: MeetingEvent[], now: number): MeetingEvent | null =>
  events.toSorted((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now))[0] ?? null;
