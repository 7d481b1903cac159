import { type Occurrence, occurrencesOf, sessionsFor } from '../attendance/occurrence.js';
import type { SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import { listSeriesInstances } from '../graph/seriesInstances.js';
import type { AttendanceSource } from '../graph/source.js';
import { day } from '../platform/time/clock.js';
import type { Asking } from './asking.js';
import { type SeriesDates, unknown } from './meetingFound.js';

export interface Series {
  source: AttendanceSource;
  /** The reports of the series, in any order. */
  listed: SessionTimes[];
  /** Any date of the series in the calendar of the asker. Null when none is known. */
  event: MeetingEvent | null;
  newest: number;
}

/**
 * Reads the newest dates of a series, newest first, with one batch for every 20 sessions. Without a calendar, sessions
 * are grouped by time alone.
 */
export async function datesOfSeries(turn: Asking, { source, listed, event, newest }: Series): Promise<SeriesDates> {
  const schedules = await schedulesOf(turn, listed, event);
  const occurrences = occurrencesOf(listed, schedules);
  const dates = occurrences.dates.slice(-newest).reverse();
  if (dates.length === 0) throw new AppError('no-report');
  const read = await turn.reports.readSessions(
    source,
    dates.flatMap(({ sessions }) => sessions),
  );
  const byReport = new Map(read.map((session) => [session.reportId, session]));
  const [oldest, now] = [dates.at(-1)?.start ?? 0, turn.clock()];
  const missing = schedules.filter(
    (one) => one.start > oldest && one.end <= now && sessionsFor(occurrences, one).length === 0,
  );
  return {
    dates: dates.map(({ start, schedule, sessions }: Occurrence<SessionTimes>) => ({
      start,
      schedule,
      sessions: sessions.flatMap(({ reportId }) => byReport.get(reportId) ?? []),
    })),
    withoutReport: missing.map(({ start }) => start).sort((a, b) => b - a),
  };
}

async function schedulesOf(turn: Asking, listed: SessionTimes[], event: MeetingEvent | null): Promise<Schedule[]> {
  if (event === null) return [];
  if (event.seriesMasterId === null) return [{ start: event.start, end: event.end }];
  const starts = listed.map(({ start }) => start).filter((start) => start !== null);
  const from = starts.reduce((a, b) => Math.min(a, b), event.start) - day;
  const graph = await turn.graph('calendar');
  // Without the calendar less is known, but the rest can still be shown.
  return (await listSeriesInstances(graph, event.seriesMasterId, from, turn.clock() + day).catch(unknown)) ?? [];
}
