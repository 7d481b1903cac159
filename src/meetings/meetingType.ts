import { type Schedule, scheduleOf } from '../attendance/rules.js';
import type { MeetingEvent } from '../graph/calendar.js';
import type { ChatMeeting } from './asking.js';

/** A meeting's type as the connector writes it, in whatever case; null where it says none (learn: meeting-apps-apis). */
type Typed = Pick<ChatMeeting, 'type'>;
type PlannedTimes = Pick<ChatMeeting, 'scheduledStart' | 'scheduledEnd'>;

/** In small letters; empty where there is none. */
export const typeOf = ({ type }: Typed): string => type?.toLowerCase() ?? '';

const is =
  (...types: string[]) =>
  (meeting: Typed): boolean =>
    types.includes(typeOf(meeting));

/** A call has no report. */
export const isCall = is('onetoonecall', 'groupcall');

/** Planned for one date, whose times the connector tells. */
export const isPlannedOnce = is('scheduled', 'channelscheduled');

/** When it was meant to be, by the connector, which of a series tells the first date only; null for that, and for what nobody planned. */
export const plannedTimes = (meeting: Typed & PlannedTimes): Schedule | null =>
  isPlannedOnce(meeting) ? scheduleOf({ start: meeting.scheduledStart, end: meeting.scheduledEnd }) : null;

/** Held on one date, whether somebody planned it or not. Every other type, an unknown one too, may be held again. */
export const isHeldOnce = is('scheduled', 'channelscheduled', 'meetnow');

/** Known to be a series: of it the connector may tell the first date only. */
export const isRecurring = is('recurring', 'channelrecurring');

/**
 * Whether a meeting is held in a channel, where Graph lists the reports of every meeting (learn: meetingattendancereport-list).
 * Of a chat's meeting its type tells; an event of the calendar has none, but its join URL names the thread. Whether the percent
 * signs in that are encoded twice depends on where it was copied from.
 */
export const isInChannel = (meeting: Typed | Pick<MeetingEvent, 'joinUrl'>): boolean =>
  'type' in meeting ? typeOf(meeting).startsWith('channel') : /(@|%40|%2540)thread\.tacv2/i.test(meeting.joinUrl);
