import { type Schedule, scheduleOf } from '../attendance/rules.js';
import { isChannelThread } from '../platform/thread.js';
import type { ChatMeeting } from './asking.js';

/**
 * The type of a meeting as the connector writes it, in any case. Null where the connector says none (learn:
 * meeting-apps-apis).
 */
type Typed = Pick<ChatMeeting, 'type'>;
type PlannedTimes = Pick<ChatMeeting, 'scheduledStart' | 'scheduledEnd'>;

/** Gives the type in small letters. It is empty where there is none. */
export const typeOf = ({ type }: Typed): string => type?.toLowerCase() ?? '';

const is =
  (...types: string[]) =>
  (meeting: Typed): boolean =>
    types.includes(typeOf(meeting));

/** True for a call, which has no report. */
export const isCall = is('onetoonecall', 'groupcall');

/** True for a meeting that is planned for one date, whose times the connector tells. */
export const isPlannedOnce = is('scheduled', 'channelscheduled');

/** Gives the times the connector tells of a meeting that is planned for one date. Null for a series, and for a meeting nobody planned. */
export const plannedTimes = (meeting: Typed & PlannedTimes): Schedule | null =>
  isPlannedOnce(meeting) ? scheduleOf({ start: meeting.scheduledStart, end: meeting.scheduledEnd }) : null;

/**
 * True for a meeting that is held on one date, whether it was planned or not. Any other type, also an unknown one, may
 * be held again.
 */
export const isHeldOnce = is('scheduled', 'channelscheduled', 'meetnow');

/** True for a meeting that is known to be a series. The connector may tell only its first date. */
export const isRecurring = is('recurring', 'channelrecurring');

/**
 * Whether a meeting is held in a channel, where Graph lists the reports of every meeting (learn: meetingattendancereport-list).
 * Its thread tells. Its type does only where the thread is not known: the documented lists of types differ, and one has
 * nothing that begins with "Channel" (learn: meeting-apps-apis; bot-schema MeetingDetails).
 */
export const isInChannel = (meeting: Pick<ChatMeeting, 'type' | 'thread'>): boolean =>
  meeting.thread === null ? typeOf(meeting).startsWith('channel') : isChannelThread(meeting.thread);
