import type { MeetingEvent } from '../graph/calendar.js';
import type { ChatMeeting } from './asking.js';

/**
 * The type of a meeting as the connector writes it, in any case. Null where the connector says none (learn:
 * meeting-apps-apis).
 */
type Typed = Pick<ChatMeeting, 'type'>;

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

/**
 * True for a meeting that is held on one date, whether it was planned or not. Any other type, also an unknown one, may
 * be held again.
 */
export const isHeldOnce = is('scheduled', 'channelscheduled', 'meetnow');

/** True for a meeting that is known to be a series. The connector may tell only its first date. */
export const isRecurring = is('recurring', 'channelrecurring');

/**
 * True for a meeting in a channel, where Graph lists the reports of every meeting (learn:
 * meetingattendancereport-list). The type of a chat's meeting tells it. An event of the calendar has no type, but its
 * join URL names the thread. The percent signs of a copied URL may be encoded twice.
 */
export const isInChannel = (meeting: Typed | Pick<MeetingEvent, 'joinUrl'>): boolean =>
  'type' in meeting ? typeOf(meeting).startsWith('channel') : /(@|%40|%2540)thread\.tacv2/i.test(meeting.joinUrl);
