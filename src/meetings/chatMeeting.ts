import { groupOccurrences } from '../attendance/occurrence.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';
import { listMeetingEvents, type MeetingEvent } from '../graph/calendar.js';
import { readInvitation } from '../graph/invitation.js';
import { day } from '../platform/time/clock.js';
import type { Untitled } from '../question/which.js';
import type { Asking, ChatMeeting, Shown } from './asking.js';
import { eventAt } from './calendarMeetings.js';
import { attendanceOfChat, reportsOfChat } from './chatReports.js';
import { datesOfSeries } from './datesOfSeries.js';
import { type DateFound, datesOnDay } from './datesOnDay.js';
import { expectedOf } from './expected.js';
import { eventsOfMeeting } from './meetingEvents.js';
import { type MeetingFound, type Search, unknown } from './meetingFound.js';
import { isHeldOnce, isInChannel, plannedTimes } from './meetingType.js';
import { isOrganizerOf, isSomebodyElses } from './organizer.js';

/**
 * Graph refuses people who are not the organiser in several ways (3003, 3004, an empty list). They are also spared a
 * sign-in that could only end in such a refusal.
 */
const becauseNotOrganizer = new Set<ErrorCode>([
  'not-signed-in',
  'signed-out',
  'meeting-gone',
  'graph-refused',
  'no-report',
  'not-ready',
]);

/** Finds the meeting of the chat in which the question was asked: its newest date, or the date that was named. */
export async function chatMeeting(turn: Asking, which: Untitled | null): Promise<Search> {
  const meeting = await turn.meetingOfChat();
  return asOrganizer(turn, meeting, () => search(turn, meeting, which));
}

async function search(turn: Asking, meeting: ChatMeeting, which: Untitled | null): Promise<Search> {
  if (turn.shared !== null) return { found: await shownBefore(turn, meeting, turn.shared) };
  const isNewest = which === null || (which.kind === 'number' && which.number === 1);
  if (isNewest) return { found: chatOccurrence(turn, meeting, null) };
  const known = await datesOnDay(turn, meeting, which);
  // The meeting may have ended a moment ago. The memory alone cannot show that there is no report.
  const dates = known.length > 0 ? known : await datesOnDay(turn, meeting, which, { fresh: true });
  const [only] = dates;
  if (!only) throw new AppError('no-such-date');
  if (dates.length === 1) return { found: chatOccurrence(turn, meeting, only) };
  return { choices: dates.map(({ choice }) => choice) };
}

/** Gives exactly what was shown to the chat, whatever has been reported since. */
async function shownBefore(turn: Asking, meeting: ChatMeeting, shown: Shown): Promise<MeetingFound> {
  const wanted = new Set(shown.reports);
  const { listed } = await reportsOfChat(turn, meeting);
  const reports = listed.filter(({ reportId }) => wanted.has(reportId));
  if (reports.length === 0) throw new AppError('share-ended', { reason: 'reports not listed' });
  const start = reports[0]?.start ?? 0;
  return chatOccurrence(turn, meeting, {
    start,
    reports,
    leftOut: [],
    choice: { title: meeting.title, start, which: {} },
  });
}

/** Makes a meeting of the chosen date. Null stands for the newest date there is. */
function chatOccurrence(turn: Asking, meeting: ChatMeeting, chosen: DateFound | null): MeetingFound {
  let reading: ReturnType<typeof attendanceOfChat> | null = null;
  // A date is chosen from the list of Graph, so the asker may know of it.
  let isKnown = chosen !== null;
  const listed = () => {
    isKnown = true;
  };
  const read = () => {
    reading ??= asOrganizer(turn, meeting, () => attendanceOfChat(turn, meeting, chosen, listed));
    return reading;
  };
  /** Gives the event of this date in the calendar. Null when it has none. */
  const event = async (): Promise<MeetingEvent | null> => {
    const { sessions } = await read();
    const at = groupOccurrences(sessions)[0]?.[0]?.start ?? sessions[0]?.start ?? null;
    if (at === null) return null;
    const calendar = await turn.graph('calendar');
    const events = await listMeetingEvents(calendar, at - day, at + day);
    return eventAt(await eventsOfMeeting(meeting, events, calendar), at);
  };
  const schedule = async (): Promise<Schedule | null> => {
    // For a series the connector tells the times of the series, not those of this date.
    if (isHeldOnce(meeting)) return plannedTimes(meeting);
    const { schedule: known, sessions } = await read();
    if (known !== null) return known;
    const fromCalendar = async () => {
      const found = await event();
      return found && { start: found.start, end: found.end };
    };
    const at = sessions[0]?.start ?? null;
    if (meeting.graphId === null || at === null) return fromCalendar();
    return turn.reports.plannedAt({ kind: 'me', meetingId: meeting.graphId }, at, fromCalendar);
  };
  return {
    title: meeting.title,
    thread: async () => (isInChannel(meeting) ? null : meeting.thread),
    isOrganizer: isOrganizerOf(meeting, turn.asker),
    isKnown: () => isKnown,
    itself: chosen?.choice ?? { title: meeting.title, start: null, which: {}, rest: '' },
    // In a chat the bot offers no other meetings, because they are nobody else's business.
    others: [],
    read,
    schedule,
    async expected() {
      const inChannel = isInChannel(meeting);
      const membersOf = async () => (meeting.thread === null ? null : turn.chatMembers(meeting.thread));
      const found = await event();
      if (found === null) {
        const members = inChannel ? await membersOf() : null;
        if (members === null) throw new AppError('no-invitation');
        return { from: 'class', members };
      }
      const [invitation, members] = await Promise.all([
        readInvitation(await turn.graph('calendar'), found.eventId),
        membersOf(),
      ]);
      return expectedOf({ invitation, members }, { inChannel });
    },
    dates: (newest) =>
      asOrganizer(turn, meeting, async () => {
        const { source, listed: reports } = await reportsOfChat(turn, meeting);
        listed();
        // Graph lists every meeting of a channel. Without the times of the calendar they cannot be told apart.
        if (isInChannel(meeting)) throw new AppError('no-series-in-channel');
        const newestEvent = isHeldOnce(meeting) ? null : await event().catch(unknown);
        return datesOfSeries(turn, { source, listed: reports, event: newestEvent, newest });
      }),
  };
}

async function asOrganizer<T>(turn: Asking, meeting: ChatMeeting, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isSomebodyElses(meeting, turn.asker) && error instanceof AppError && becauseNotOrganizer.has(error.code)
      ? new AppError('not-organizer', error.details, error)
      : error;
  }
}
