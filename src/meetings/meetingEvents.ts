import type { MeetingEvent } from '../graph/calendar.js';
import type { GraphClient } from '../graph/http/client.js';
import { isSameLink, threadOfMeeting } from '../graph/meetingThread.js';
import { findMeetingByJoinUrl, type OnlineMeeting, readOnlineMeeting } from '../graph/onlineMeetings.js';
import { isChannelThread } from '../platform/thread.js';
import type { ChatMeeting } from './asking.js';
import { unknown } from './meetingFound.js';

/** Looks events of the asker's calendar up as online meetings, each link once. */
export interface MeetingLookUps {
  /** AppError for meetings of others. */
  meetingOf(event: Linked): Promise<OnlineMeeting>;
  /** The thread of an event: from its link where that still holds it, else from the meeting itself; null for meetings of others. */
  threadOf(event: Linked): Promise<string | null>;
  /** Whether it is held in a channel, where Graph lists the reports of every meeting. */
  isInChannel(event: Linked): Promise<boolean>;
}

type Linked = Pick<MeetingEvent, 'joinUrl'>;

export function createLookUps(calendar: GraphClient): MeetingLookUps {
  const known = new Map<string, Promise<OnlineMeeting>>();
  const meetingOf = ({ joinUrl }: Linked) => {
    const meeting = known.get(joinUrl) ?? findMeetingByJoinUrl(calendar, joinUrl);
    known.set(joinUrl, meeting);
    return meeting;
  };
  const threadOf = async (event: Linked) =>
    threadOfMeeting(event.joinUrl) ?? (await meetingOf(event).catch(unknown))?.thread ?? null;
  return {
    meetingOf,
    threadOf,
    async isInChannel(event) {
      const thread = await threadOf(event);
      return thread !== null && isChannelThread(thread);
    },
  };
}

/**
 * The events of a chat's meeting among those of the asker's calendar: by its thread where links hold it, else by the links
 * themselves. Where neither tells, the meeting is read from Graph, which knows the link that the calendar has.
 */
export async function eventsOfMeeting<T extends Linked>(
  meeting: Pick<ChatMeeting, 'graphId' | 'thread' | 'joinUrl'>,
  events: T[],
  calendar: GraphClient,
): Promise<T[]> {
  const own = events.filter(isOf(meeting));
  if (own.length > 0 || meeting.graphId === null || events.length === 0) return own;
  const read = await readOnlineMeeting(calendar, meeting.graphId).catch(unknown);
  return read === null ? [] : events.filter(isOf({ thread: read.thread ?? meeting.thread, joinUrl: read.joinUrl }));
}

/** Whether an event is of this meeting. A channel's thread holds many meetings, so there the link alone tells. */
const isOf =
  ({ thread, joinUrl }: Pick<ChatMeeting, 'thread' | 'joinUrl'>) =>
  (event: Linked): boolean => {
    const byThread = thread !== null && !isChannelThread(thread) && threadOfMeeting(event.joinUrl) === thread;
    return byThread || (joinUrl !== null && isSameLink(event.joinUrl, joinUrl));
  };
