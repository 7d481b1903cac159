import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import { readInvitation } from '../graph/invitation.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import type { Asking } from './asking.js';
import { type CalendarMeetings, choiceOf, type Reports } from './calendarMeetings.js';
import { datesOfSeries } from './datesOfSeries.js';
import type { MeetingFound } from './meetingFound.js';
import { isInChannel } from './meetingType.js';
import { isOwnEvent } from './organizer.js';

/**
 * Makes a meeting of an occurrence that was found in the calendar of the asker. `known` are reports that have been
 * listed already.
 */
export function calendarMeeting(
  turn: Asking,
  meetings: CalendarMeetings,
  event: MeetingEvent,
  known?: Reports,
): MeetingFound {
  return {
    title: event.subject,
    // Everybody in a team reads the posts of a channel. An answer is shown there only when it is asked for there.
    thread: isInChannel(event) ? null : threadOfMeeting(event.joinUrl),
    isOrganizer: isOwnEvent(event),
    isKnown: () => true,
    itself: choiceOf(turn, event),
    others: meetings.othersThan(event),
    read: async () => ({ sessions: await meetings.readSessions(event, known), maybeOutdated: false }),
    schedule: async () => ({ start: event.start, end: event.end }),
    async invited() {
      const [invitation, members] = await Promise.all([
        readInvitation(await turn.graph('calendar'), event.eventId),
        turn.chatMembers(event.joinUrl),
      ]);
      return { invitation, members };
    },
    async dates(newest) {
      // Graph lists every meeting of a channel together. Over a long time they cannot be told apart.
      if (isInChannel(event)) throw new AppError('no-series-in-channel');
      const source = await meetings.sourceOf(event);
      return datesOfSeries(turn, { source, listed: await turn.reports.listReports(source), event, newest });
    },
  };
}
