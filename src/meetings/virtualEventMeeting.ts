import { newestOccurrence, occurrenceWindow, sessionsInWindow } from '../attendance/occurrence.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import { scheduleOf } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import type { GraphClient } from '../graph/http/client.js';
import type { AttendanceSource } from '../graph/source.js';
import {
  isOrganizerOfEvent,
  listVirtualEventSessions,
  listVirtualEvents,
  type VirtualEvent,
  type VirtualEventSession,
} from '../graph/virtualEvents.js';
import type { VirtualEventChoice } from '../question/question.js';
import type { Asking } from './asking.js';
import { expectedAtEvent } from './expectedAtEvent.js';
import { type DatedSessions, type MeetingChoice, type MeetingFound, unknown } from './meetingFound.js';
import { refuseEmpty, whyNoReport } from './missingReport.js';

const datesShown = 3;

/**
 * Gives a client of Graph for webinars and town halls. AppError where the cloud has none, or no administrator has
 * allowed them.
 */
export async function graphForVirtualEvents({ hasVirtualEvents, graph, reach }: Asking): Promise<GraphClient> {
  if (reach === 'here') throw new AppError('not-delegate', { reason: 'one meeting alone' });
  if (!hasVirtualEvents) throw new AppError('events-not-in-cloud');
  return graph('events');
}

/**
 * Lists the webinars and town halls that the asker organises or co-organises, newest first. On an organiser's behalf those of
 * which they are the organiser: that of the others has named nobody.
 */
export async function listOwnVirtualEvents(turn: Asking): Promise<VirtualEvent[]> {
  const graph = await graphForVirtualEvents(turn);
  return turn.reach === 'own' ? listVirtualEvents(graph, ['organizer']) : listVirtualEvents(graph);
}

/** AppError for an event that a button names, and of which the organiser is none on whose behalf it is asked for. */
export async function refuseOthersEvent(turn: Asking, choice: VirtualEventChoice): Promise<void> {
  if (turn.reach === 'own' && !(await isOrganizerOfEvent(await graphForVirtualEvents(turn), choice)))
    throw new AppError('not-delegate', { reason: 'another’s event' });
}

/** Finds one date of a webinar or town hall: the chosen one, or the newest that has begun. */
export async function virtualEventMeeting(
  turn: Asking,
  choice: VirtualEventChoice,
  title: string | null,
): Promise<MeetingFound> {
  const now = turn.clock();
  const dates = await listVirtualEventSessions(await graphForVirtualEvents(turn), choice);
  const begun = dates.filter(({ start }) => start === null || start <= now);
  const date = choice.sessionId === null ? begun[0] : dates.find(({ sessionId }) => sessionId === choice.sessionId);
  if (!date) throw new AppError(dates.length > 0 && choice.sessionId === null ? 'not-over' : 'meeting-gone');
  const others = begun.filter(({ sessionId }) => sessionId !== date.sessionId);
  // Each date is read once for a question, which may need it twice.
  const reading = new Map<string, Promise<Session[]>>();
  const readOne = (one: VirtualEventSession) => {
    const known = reading.get(one.sessionId) ?? readDate(turn, { ...choice, sessionId: one.sessionId }, one, dates);
    reading.set(one.sessionId, known);
    return known;
  };
  const toChoose = (one: VirtualEventSession): MeetingChoice => ({
    title: title ?? one.title,
    start: one.start,
    which: { virtualEvent: withSession(choice, one) },
  });
  return {
    title: title ?? date.title,
    thread: async () => null,
    isOrganizer: true,
    isKnown: () => true,
    itself: toChoose(date),
    others: others.slice(0, datesShown).map(toChoose),
    read: async () => ({ sessions: await readOne(date), openings: [], leftOut: [], maybeOutdated: false }),
    schedule: async () => scheduleOf(date),
    expected: () => expectedAtEvent(turn, () => graphForVirtualEvents(turn), choice, { date, dates, readOne }),
    async dates(newest) {
      const read = await Promise.all(
        begun.slice(0, newest).map(async (one): Promise<DatedSessions[]> => {
          const sessions = (await readOne(one).catch(unknown)) ?? [];
          const start = one.start ?? sessions[0]?.start ?? null;
          return start === null || sessions.length === 0 ? [] : [{ start, schedule: scheduleOf(one), sessions }];
        }),
      );
      if (read.flat().length === 0) throw new AppError('no-report');
      // Of dates that have no report nobody knows whether they were held.
      return { dates: read.flat(), withoutReport: [] };
    },
  };
}

const withSession = ({ kind, eventId }: VirtualEventChoice, { sessionId }: VirtualEventSession) => ({
  kind,
  eventId,
  sessionId,
});

async function readDate(
  { reports, clock }: Asking,
  { kind, eventId, sessionId }: VirtualEventChoice & { sessionId: string },
  date: VirtualEventSession,
  dates: VirtualEventSession[],
): Promise<Session[]> {
  const source: AttendanceSource = { kind, eventId, sessionId };
  const chosen = ofDate(await reports.listReports(source), date, dates);
  const sessions = chosen.length > 0 ? chosen : ofDate(await reports.listReports(source, { fresh: true }), date, dates);
  if (sessions.length === 0) throw whyNoReport(date.end, clock());
  const read = await reports.readSessions(source, sessions);
  refuseEmpty(read, clock());
  return read;
}

/**
 * Picks the reports of one date. Those of a rehearsal the day before do not belong to it. Where no times are known, it
 * picks the newest that belong together.
 */
function ofDate(reports: SessionTimes[], { start }: VirtualEventSession, dates: VirtualEventSession[]): SessionTimes[] {
  if (start === null) return newestOccurrence(reports);
  const later = dates.map((other) => other.start).filter((other) => other !== null && other > start);
  return sessionsInWindow(reports, occurrenceWindow(start, later.at(-1) ?? null));
}

export function virtualEventChoice({ kind, eventId, title, start }: VirtualEvent): MeetingChoice {
  return { title, start, which: { virtualEvent: { kind, eventId } } };
}
