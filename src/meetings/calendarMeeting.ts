import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import { readInvitation } from '../graph/invitation.js';
import { isChannelThread } from '../platform/thread.js';
import type { Asking } from './asking.js';
import { type CalendarMeetings, choiceOf, type Reports } from './calendarMeetings.js';
import { datesOfSeries } from './datesOfSeries.js';
import { expectedOf } from './expected.js';
import type { MeetingFound } from './meetingFound.js';
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
    // A channel's posts belong to everybody in the team: what is shown there is asked for there.
    async thread() {
      const thread = await meetings.lookUps.threadOf(event);
      return thread === null || isChannelThread(thread) ? null : thread;
    },
    isOrganizer: isOwnEvent(event),
    isKnown: () => true,
    itself: choiceOf(turn, event),
    others: meetings.othersThan(event),
    read: async () => ({ ...(await meetings.readSessions(event, known)), maybeOutdated: false }),
    schedule: async () => ({ start: event.start, end: event.end }),
    async expected() {
      const membersOf = async () => {
        const thread = await meetings.lookUps.threadOf(event);
        const members = thread === null ? null : await turn.chatMembers(thread);
        return { members, inChannel: thread !== null && isChannelThread(thread) };
      };
      const [invitation, { members, inChannel }] = await Promise.all([
        readInvitation(await turn.graph('calendar'), event.eventId),
        membersOf(),
      ]);
      return expectedOf({ invitation, members }, { inChannel });
    },
    async dates(newest) {
      // Graph lists every meeting of a channel: they cannot be told apart over a long time.
      if (await meetings.lookUps.isInChannel(event)) throw new AppError('no-series-in-channel');
      const source = await meetings.sourceOf(event);
      return datesOfSeries(turn, { source, listed: await turn.reports.listReports(source), event, newest });
    },
  };
}
