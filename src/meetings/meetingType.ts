import { isChannelThread } from '../platform/thread.js';
import type { ChatMeeting } from './asking.js';

/** A meeting's type as the connector writes it, in whatever case; null where it says none (learn: meeting-apps-apis). */
type Typed = Pick<ChatMeeting, 'type'>;

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

/** Held on one date, whether somebody planned it or not. Every other type, an unknown one too, may be held again. */
export const isHeldOnce = is('scheduled', 'channelscheduled', 'meetnow');

/** Known to be a series: of it the connector may tell the first date only. */
export const isRecurring = is('recurring', 'channelrecurring');

/**
 * Whether a meeting is held in a channel, where Graph lists the reports of every meeting (learn: meetingattendancereport-list).
 * Its thread tells. Its type does only where the thread is not known: the documented lists of types differ, and one has
 * nothing that begins with "Channel" (learn: meeting-apps-apis; bot-schema MeetingDetails).
 */
export const isInChannel = (meeting: Pick<ChatMeeting, 'type' | 'thread'>): boolean =>
  meeting.thread === null ? typeOf(meeting).startsWith('channel') : isChannelThread(meeting.thread);
