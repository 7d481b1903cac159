import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import type { Asking } from './asking.js';
import { calendarMeeting } from './calendarMeeting.js';
import { type CalendarMeetings, calendarMeetings, choiceOf, type Days, type Reports } from './calendarMeetings.js';
import { type MeetingChoice, type MeetingFound, unknown } from './meetingFound.js';
import { mayBeOwnEvent } from './organizer.js';

/** Each is two calls of Graph. */
const upcomingLookedAt = 3;
/** Each may be one call of Graph, whose answer is needed for the one that is found. */
const seriesLookedAt = 3;
const seriesOffered = 3;

/**
 * Finds the asker's newest meeting that has ended, or the one that a button stands for, in their own calendar: in the
 * last weeks, or on the days that the button names.
 */
export async function recentMeeting(turn: Asking, days: Days | null): Promise<MeetingFound> {
  // Both tokens are fetched at the same time, because the token for reports is needed a moment later.
  const [meetings] = await Promise.all([calendarMeetings(turn, days), turn.graph('report')]);
  const { event, known } = await choose(meetings, turn.question.event, turn.clock());
  return calendarMeeting(turn, meetings, event, known);
}

async function choose(
  { started, upcoming, reportsOf }: CalendarMeetings,
  wanted: string | null,
  now: number,
): Promise<{ event: MeetingEvent; known?: Reports }> {
  if (wanted !== null) {
    const event = started.find(({ eventId }) => eventId === wanted);
    if (!event) throw new AppError('meeting-too-old', { reason: 'event not in the calendar' });
    return { event };
  }
  // Graph gives reports to organisers only, so the asker's own meetings come first.
  const own = started.filter(mayBeOwnEvent);
  // People usually mean a meeting that finished before its scheduled end.
  const running = own.find((event) => event.end > now);
  if (running) {
    // This meeting is only a guess. If it cannot be read, the one that has ended is shown.
    const known = await reportsOf(running).catch(unknown);
    if (known && known.reports.length > 0) return { event: running, known };
  }
  const event = own.find(({ end }) => end <= now) ?? started.find(({ end }) => end <= now);
  if (event) return { event };
  // It may have been held before its time, or moved since.
  for (const next of upcoming.filter(mayBeOwnEvent).slice(0, upcomingLookedAt)) {
    const known = await reportsOf(next).catch(unknown);
    if (known && known.reports.length > 0) return { event: next, known };
  }
  throw new AppError('no-recent-meeting');
}

/**
 * Finds the newest series among the asker's own meetings, and offers the others: what is asked over several dates is not about the
 * newest meeting where that was held once. Null where there is no series to compare.
 */
export async function recentSeries(turn: Asking): Promise<MeetingFound | null> {
  const [meetings] = await Promise.all([calendarMeetings(turn), turn.graph('report')]);
  const newest = new Map<string, MeetingEvent>();
  for (const event of meetings.started.filter(mayBeOwnEvent))
    if (event.seriesMasterId !== null && event.end <= turn.clock() && !newest.has(event.seriesMasterId))
      newest.set(event.seriesMasterId, event);
  const series = [...newest.values()];
  for (const event of series.slice(0, seriesLookedAt)) {
    // Graph lists the reports of all meetings of a channel together.
    if (await meetings.lookUps.isInChannel(event)) continue;
    const others: MeetingChoice[] = series
      .filter((one) => one !== event)
      .slice(0, seriesOffered)
      .map((one) => choiceOf(turn, one));
    return { ...calendarMeeting(turn, meetings, event), others };
  }
  return null;
}

/** Gives the asker's own meetings that have ended, newest first. `#1` is the first one. */
export const numberedMeetings = ({ started }: CalendarMeetings, now: number): MeetingEvent[] =>
  started.filter((event) => mayBeOwnEvent(event) && event.end <= now);
