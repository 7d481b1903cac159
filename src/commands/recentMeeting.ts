import { occurrenceWindow, sessionsInWindow } from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { askAction, type CardAction } from '../cards/cardMessage.js';
import { plainText } from '../cards/plainText.js';
import { AppError } from '../errors/appError.js';
import { listAttendanceReports, readSessions } from '../graph/attendanceReports.js';
import { listMeetingEvents, type MeetingEvent } from '../graph/calendar.js';
import { findMeetingIdByJoinUrl } from '../graph/onlineMeetings.js';
import { day } from '../platform/clock.js';
import { sayDate } from '../words/times.js';
import type { Turn } from './command.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';

export const lookBackDays = 30;
/** A phone shows some 30 letters on a button, and cuts the rest without a mark. */
const buttonLength = 22;
const otherMeetings = 3;

export interface RecentMeeting {
  title: string | null;
  /** Buttons for the other meetings. */
  actions: CardAction[];
  /** AppError when this meeting has no report to read. */
  readSessions(): Promise<Session[]>;
}

interface Reports {
  meetingId: string;
  /** The reports of this occurrence; none while Teams has none. */
  reports: SessionTimes[];
}

/** The asker's newest meeting that has ended, or the one a button stands for, found through their own calendar. */
export async function recentMeeting(turn: Turn): Promise<RecentMeeting> {
  const now = turn.clock();
  const [calendar, report] = await Promise.all([turn.graph('calendar'), turn.graph('report')]);
  // A day ahead: where the next occurrence begins, this one's late sessions end.
  const events = await listMeetingEvents(calendar, now - lookBackDays * day, now + day);
  const started = events.filter((event) => event.start <= now);

  const reportsOf = async (event: MeetingEvent): Promise<Reports> => {
    const meetingId = await findMeetingIdByJoinUrl(calendar, event.joinUrl);
    const window = occurrenceWindow(event.start, nextStart(events, event));
    return { meetingId, reports: sessionsInWindow(await listAttendanceReports(report, meetingId), window) };
  };
  const { event, known } = await choose({ wanted: turn.question.event, started, now, reportsOf });
  return {
    title: event.subject,
    actions: otherButtons(turn, started, event),
    async readSessions() {
      const { meetingId, reports } = known ?? (await reportsOf(event));
      if (reports.length === 0) throw whyNoReport(event.end, now);
      const sessions = await readSessions(report, meetingId, reports);
      refuseEmpty(sessions, now);
      return sessions;
    },
  };
}

interface Choice {
  wanted: string | null;
  /** Newest first. */
  started: MeetingEvent[];
  now: number;
  reportsOf(event: MeetingEvent): Promise<Reports>;
}

async function choose({ wanted, started, now, reportsOf }: Choice): Promise<{ event: MeetingEvent; known?: Reports }> {
  if (wanted !== null) {
    const event = started.find(({ eventId }) => eventId === wanted);
    if (!event) throw new AppError('meeting-gone', { reason: 'event not in the calendar' });
    return { event };
  }
  // Graph gives reports to organisers only, so the asker's own meetings come first.
  const own = started.filter((event) => event.isOrganizer !== false);
  // A meeting that finished before its scheduled end is the one people mean.
  const running = own.find((event) => event.end > now);
  if (running) {
    const known = await reportsOf(running).catch(noneIfNotOrganizer);
    if (known && known.reports.length > 0) return { event: running, known };
  }
  const event = own.find(({ end }) => end <= now) ?? started.find(({ end }) => end <= now);
  if (!event) throw new AppError('no-recent-meeting');
  return { event };
}

function noneIfNotOrganizer(error: unknown): null {
  if (error instanceof AppError && error.code === 'not-organizer') return null;
  throw error;
}

/** Series share one join URL, so the same URL later is the next occurrence. */
function nextStart(events: MeetingEvent[], event: MeetingEvent): number | null {
  const later = events.filter(({ joinUrl, start }) => joinUrl === event.joinUrl && start > event.start);
  return later.at(-1)?.start ?? null;
}

function otherButtons({ words, asker }: Turn, started: MeetingEvent[], shown: MeetingEvent): CardAction[] {
  return started
    .filter(({ eventId }) => eventId !== shown.eventId)
    .slice(0, otherMeetings)
    .map(({ eventId, subject, start }) => {
      const title = plainText(subject, buttonLength) || words.say('attendance.untitled');
      const date = sayDate(words, start, asker.timeZone);
      return askAction(`${title} · ${date}`, { ask: 'who attended', event: eventId });
    });
}
