import { groupOccurrences } from '../attendance/occurrence.js';
import type { SessionTimes } from '../attendance/record.js';
import { listMeetingEvents } from '../graph/calendar.js';
import { day, hour } from '../platform/time/clock.js';
import { dateIn, type Untitled } from '../question/which.js';
import { sayDateToAsk } from '../understanding/sayDateToAsk.js';
import type { Asking, ChatMeeting } from './asking.js';
import { isSameMeeting } from './calendarMeetings.js';
import { attendanceOfChannel, reportsOfChat } from './chatReports.js';
import type { MeetingChoice } from './meetingFound.js';
import { isInChannel, isRecurring } from './meetingType.js';

export interface DateFound {
  start: number;
  reports: SessionTimes[];
  /** A button that asks about this date in the same chat. */
  choice: MeetingChoice;
}

/** The dates of a chat's meeting that may be meant, newest first; those without a report are left out. */
export async function datesOnDay(
  turn: Asking,
  meeting: ChatMeeting,
  which: Untitled,
  options: { fresh?: boolean } = {},
): Promise<DateFound[]> {
  const all = await datesOf(turn, meeting, which, options);
  const dates = all
    .sort((a, b) => b.start - a.start)
    .map(({ start, reports }) => ({
      start,
      reports,
      choice: { title: meeting.title, start, which: {}, rest: sayDateToAsk(start, turn.asker.timeZone) },
    }));
  if (which.kind === 'number') return dates.slice(which.number - 1, which.number);
  if (which.kind === 'last') return dates.slice(0, which.last);
  if (which.kind === 'moment') return dates.filter((date) => holds(date, which.moment));
  const { day: named, moment } = which.date;
  const onDay = dates.filter(({ start }) => start >= named.from && start < named.to);
  return moment === null ? onDay : onDay.filter((date) => holds(date, moment));
}

type Dated = Omit<DateFound, 'choice'>;

async function datesOf(
  turn: Asking,
  meeting: ChatMeeting,
  which: Untitled,
  options: { fresh?: boolean },
): Promise<Dated[]> {
  const { listed } = await reportsOfChat(turn, meeting, options);
  if (!isInChannel(meeting)) return groupOccurrences(listed).flatMap(dated);
  // In a channel only the calendar's times, or the connector's, tell which reports are this meeting's.
  const planned = isRecurring(meeting) ? await eventsOf(turn, meeting, which) : [meeting];
  return planned.flatMap(({ scheduledStart, scheduledEnd }) =>
    dated(attendanceOfChannel(listed, scheduledStart, scheduledEnd)),
  );
}

async function eventsOf(turn: Asking, { joinUrl }: ChatMeeting, which: Untitled) {
  if (joinUrl === null) return [];
  const now = turn.clock();
  const said = dateIn(which)?.day ?? null;
  const [from, to] = said === null ? [now - 30 * day, now] : [said.from, Math.min(said.to, now)];
  const events = await listMeetingEvents(await turn.graph('calendar'), from, to);
  return events.filter(isSameMeeting(joinUrl)).map(({ start, end }) => ({ scheduledStart: start, scheduledEnd: end }));
}

const dated = (reports: SessionTimes[]): Dated[] => {
  const start = reports[0]?.start ?? reports[0]?.end ?? null;
  return start === null ? [] : [{ start, reports }];
};

/** Somebody who says "at three" means what was going on then, or began within the hour. */
const holds = ({ start, reports }: Dated, moment: number) =>
  Math.abs(start - moment) < hour || reports.some((one) => (one.start ?? moment) <= moment && moment < (one.end ?? 0));
