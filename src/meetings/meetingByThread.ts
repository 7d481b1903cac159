import { listMeetingEvents } from '../graph/calendar.js';
import type { GraphClient } from '../graph/http/client.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import { isChannelThread } from '../platform/thread.js';
import { day } from '../platform/time/clock.js';
import type { Asker } from '../question/question.js';
import type { ChatMeeting } from './asking.js';
import { createLookUps } from './meetingEvents.js';
import { unknown } from './meetingFound.js';
import { isOwnEvent, mayBeOwnEvent } from './organizer.js';

const lookBack = 30 * day;
/** How many links are looked up, because each is a call to Graph. */
const mostLookUps = 10;

/**
 * The meeting of a chat as its organiser's own calendar tells it, by the chat's thread: for where the connector may not be
 * asked, since resource-specific consent is blocked or tied to another app id (learn: resource-specific-consent). Null
 * where the calendar has none, and in a channel, whose thread holds many meetings.
 */
export async function meetingByThread(
  calendar: GraphClient,
  thread: string,
  { now, asker }: { now: number; asker: Asker },
): Promise<ChatMeeting | null> {
  if (isChannelThread(thread)) return null;
  const events = (await listMeetingEvents(calendar, now - lookBack, now + day)).filter(mayBeOwnEvent);
  const lookUps = createLookUps(calendar);
  const links = new Set<string>();
  for (const event of events) {
    const inLink = threadOfMeeting(event.joinUrl);
    if (inLink !== null && inLink !== thread) continue;
    if (links.has(event.joinUrl) || links.size >= mostLookUps) continue;
    links.add(event.joinUrl);
    const meeting = await lookUps.meetingOf(event).catch(unknown);
    if (meeting === null || (meeting.thread ?? inLink) !== thread) continue;
    return {
      graphId: meeting.meetingId,
      type: event.seriesMasterId === null ? 'Scheduled' : 'Recurring',
      title: event.subject,
      joinUrl: event.joinUrl,
      thread,
      organizerAadObjectId: isOwnEvent(event) ? asker.aadObjectId : null,
      organizerUserId: isOwnEvent(event) ? asker.userId : null,
      scheduledStart: event.start,
      scheduledEnd: event.end,
    };
  }
  return null;
}
