import type { SessionTimes } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import { hour } from '../platform/time/clock.js';
import { dateIn, type Untitled } from '../question/which.js';
import { sayDateToAsk } from '../understanding/sayDateToAsk.js';
import type { Asking, ChatMeeting } from './asking.js';
import { datesInChat } from './chatOccurrences.js';
import { reportsOfChat } from './chatReports.js';
import type { MeetingChoice } from './meetingFound.js';

export interface DateFound {
  start: number;
  reports: SessionTimes[];
  /** Other sessions of its channel in the same time. */
  leftOut: SessionTimes[];
  /** A button that asks about this date in the same chat. */
  choice: MeetingChoice;
}

/** Gives the dates of a chat's meeting that may be meant, newest first. Dates without a report are left out. */
export async function datesOnDay(
  turn: Asking,
  meeting: ChatMeeting,
  which: Untitled,
  options: { fresh?: boolean } = {},
): Promise<DateFound[]> {
  const { listed } = await reportsOfChat(turn, meeting, options);
  const all = await datesInChat(turn, meeting, listed, dateIn(which)?.day ?? null);
  const dates = all
    .sort((a, b) => b.start - a.start)
    .map(({ start, sessions, leftOut }) => ({
      start,
      reports: sessions,
      leftOut,
      choice: { title: meeting.title, start, which: {}, rest: sayDateToAsk(start, turn.asker.timeZone) },
    }));
  if (which.kind === 'number') return dates.slice(which.number - 1, which.number);
  if (which.kind === 'last') {
    if (which.last === 0) throw new AppError('how-many');
    return dates.slice(0, which.last);
  }
  if (which.kind === 'moment') return dates.filter((date) => holds(date, which.moment));
  const { day: named, moment } = which.date;
  const onDay = dates.filter(({ start }) => start >= named.from && start < named.to);
  return moment === null ? onDay : onDay.filter((date) => holds(date, moment));
}

type Dated = Pick<DateFound, 'start' | 'reports'>;

/** Somebody who says "at three" means what was going on then, or began within the hour. */
const holds = ({ start, reports }: Dated, moment: number) =>
  Math.abs(start - moment) < hour || reports.some((one) => (one.start ?? moment) <= moment && moment < (one.end ?? 0));
