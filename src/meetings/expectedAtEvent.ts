import type { Moment, Session } from '../attendance/record.js';
import { AppError } from '../errors/appError.js';
import type { GraphClient } from '../graph/http/client.js';
import { type EventId, listInvited, listRegistrations } from '../graph/registrations.js';
import type { VirtualEventSession } from '../graph/virtualEvents.js';
import type { Asking } from './asking.js';
import type { RegistrationsOfEvent } from './expected.js';
import { unknown } from './meetingFound.js';

export interface EventDates {
  /** The date that is asked about. */
  date: VirtualEventSession;
  /** All dates of the event, those to come too. */
  dates: VirtualEventSession[];
  /** Reads one date's reports; AppError where there are none. */
  readOne(one: VirtualEventSession): Promise<Session[]>;
}

/**
 * Reads who registered, and the reports of the event's other dates: a registration is for all of them (learn: a registration
 * tells its date only where there is a single one). AppError where nothing tells who was expected.
 */
export async function expectedAtEvent(
  turn: Asking,
  graph: () => Promise<GraphClient>,
  event: EventId,
  { date, dates, readOne }: EventDates,
): Promise<RegistrationsOfEvent> {
  const [found, read] = await Promise.all([
    registered(turn, graph, event),
    Promise.all(
      dates.map(async (one) => ({
        one,
        // A date without a report may be one that is still to come, or was never held.
        sessions: isToCome(one, turn.clock()) ? null : await readOne(one).catch(unknown),
      })),
    ),
  ]);
  const others = read.filter(({ one }) => one.sessionId !== date.sessionId);
  return {
    ...found,
    otherSessions: others.flatMap(({ sessions }) => sessions ?? []),
    dates: dates.length,
    complete: found.complete && others.every(({ sessions }) => sessions?.every(({ complete }) => complete) ?? false),
    end: lastOf(read.map(({ one, sessions }) => lastOf(sessions?.map(({ end }) => end) ?? []) ?? one.end)),
  };
}

type Found = Pick<RegistrationsOfEvent, 'from' | 'registrants' | 'complete'>;

async function registered(turn: Asking, graph: () => Promise<GraphClient>, event: EventId): Promise<Found> {
  const read = await turn.reports.registrations(event, async () => listRegistrations(await graph(), event));
  if (event.kind === 'webinar') {
    if (read === null) throw new AppError('registrations-refused', { reason: 'no such path' });
    return { from: 'registrations', ...read };
  }
  // Most town halls have no registration, and Graph says so by a 404 or by an empty list.
  if (read !== null && read.registrants.length > 0) return { from: 'registrations', ...read };
  const invited = await listInvited(await graph(), event);
  if (invited === null) throw new AppError('open-event');
  return { from: 'guestList', registrants: invited, complete: true };
}

const isToCome = ({ start }: VirtualEventSession, now: Moment): boolean => start !== null && start > now;

/** Null where one of them is not known. */
function lastOf(moments: (Moment | null)[]): Moment | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === moments.length && known.length > 0 ? Math.max(...known) : null;
}
