import type { Colleague } from '../company/company.js';
import type { SandboxMeeting, SandboxOccurrence } from '../company/meeting.js';
import type { Reply } from '../world/route.js';
import type { World } from '../world/world.js';
import { failure, type GraphRequest, ok, page, wallTime } from './graphReply.js';

interface EventOf {
  meeting: SandboxMeeting;
  occurrence: SandboxOccurrence;
}

/** In this company everybody has everything in their calendar, invited or not. */
export const eventsOf = ({ meetings }: World): EventOf[] =>
  meetings.flatMap((meeting) => meeting.occurrences.map((occurrence) => ({ meeting, occurrence })));

export const calendarView = (world: World, request: GraphRequest): Reply => list(request, eventsOf(world));

/** The dates of a series. */
export function seriesInstances(world: World, request: GraphRequest): Reply {
  const events = eventsOf(world).filter(({ meeting }) => meeting.seriesMasterId === request.params.eventId);
  return events.length > 0 ? list(request, events) : notFound();
}

/** One event, with everybody who is invited. */
export function oneEvent(world: World, { params, user }: GraphRequest): Reply {
  const event = eventsOf(world).find(({ occurrence }) => occurrence.eventId === params.eventId);
  if (!event) return notFound();
  return ok(attendedEventBody(event, user));
}

export const attendedEventBody = (event: EventOf, user: Colleague) => ({
  ...eventBody(event, user),
  organizer: { emailAddress: { name: event.meeting.organizer.name, address: event.meeting.organizer.mail } },
  attendees: event.meeting.invited,
});

function list(request: GraphRequest, all: EventOf[]): Reply {
  const { query, user } = request;
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) => Date.parse(query.get(name) ?? ''));
  if (!from || !to) return failure(400, 'ErrorInvalidParameter', 'startDateTime and endDateTime are required.');
  const events = all
    .filter(({ occurrence }) => occurrence.start < to && occurrence.end > from)
    .sort((a, b) => a.occurrence.start - b.occurrence.start);
  if (query.get('$orderby') === 'start/dateTime desc') events.reverse();
  const size = Number(query.get('$top') ?? 10);
  return ok(
    page(
      events.map((event) => eventBody(event, user)),
      size,
      request,
    ),
  );
}

const notFound = () => failure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

function eventBody({ meeting, occurrence }: EventOf, user: Colleague) {
  return {
    id: occurrence.eventId,
    subject: meeting.subject,
    isCancelled: false,
    isOrganizer: meeting.organizer.oid === user.oid,
    isOnlineMeeting: true,
    seriesMasterId: meeting.seriesMasterId,
    start: wallTime(occurrence.start),
    end: wallTime(occurrence.end),
    onlineMeeting: { joinUrl: meeting.joinUrl },
  };
}
