import type { SandboxEventSession, SandboxVirtualEvent } from '../company/virtualEvents.js';
import type { Reply, Routes } from '../world/route.js';
import type { World } from '../world/world.js';
import { failure, type GraphRequest, ok, page, type WallTime, wallTime } from './graphReply.js';
import { published, reportCalls } from './graphReports.js';
import type { Guard } from './guard.js';

type Kind = SandboxVirtualEvent['kind'];
const kinds: Kind[] = ['webinars', 'townhalls'];
const eventsPerPage = 2;
const registrationsPerPage = 5;
/** Longer lists come in larger pages. */
const large = 1000;
const largePage = 500;

/** Webinars and town halls: whom a role makes see them, their dates, and the reports of each. */
export function virtualEventRoutes(world: World, guarded: Guard): Routes {
  const routes: Routes = {};
  for (const kind of kinds) {
    const base = `/:version/solutions/virtualEvents/${kind}`;
    // The router would read the brackets of getByUserRole(role='organizer') as a pattern: one parameter takes it all.
    routes[`GET ${base}/:eventId`] = guarded('VirtualEvent.Read', (request) => {
      const [, role] = /^getByUserRole\(role='(\w+)'\)$/.exec(request.params.eventId ?? '') ?? [];
      if (role !== undefined) return byRole(world, kind, role, request);
      return withEvent(world, kind, request, (event) =>
        ok({ ...withDates(eventBody(event), event.plainDates), ...invited(event) }),
      );
    });
    routes[`GET ${base}/:eventId/registrations`] = guarded('VirtualEvent.Read', (request) =>
      withEvent(world, kind, request, (event) => registrations(event, request)),
    );
    routes[`GET ${base}/:eventId/sessions`] = guarded('VirtualEvent.Read', (request) =>
      withEvent(world, kind, request, ({ sessions, title, plainDates }) =>
        ok({ value: sessions.map((one) => withDates(sessionBody(one, title), plainDates)) }),
      ),
    );
    const reports = `${base}/:eventId/sessions/:sessionId/attendanceReports`;
    const of = (call: keyof typeof reportCalls) =>
      guarded('OnlineMeetingArtifact.Read.All', (request) =>
        withEvent(world, kind, request, ({ sessions }) => {
          const session = sessions.find(({ sessionId }) => sessionId === request.params.sessionId);
          if (!session) return failure(404, 'NotFound', 'Session not found.');
          return reportCalls[call](world, request, published(world, session.reports));
        }),
      );
    routes[`GET ${reports}`] = of('list');
    routes[`GET ${reports}/:reportId`] = of('one');
    routes[`GET ${reports}/:reportId/attendanceRecords`] = of('records');
  }
  return routes;
}

function byRole(world: World, kind: Kind, role: string, request: GraphRequest): Reply {
  const events = world.virtualEvents.filter((event) => {
    if (event.kind !== kind) return false;
    if (role === 'organizer') return event.organizer.oid === request.user.oid;
    return role === 'coOrganizer' && event.coOrganizers.some(({ oid }) => oid === request.user.oid);
  });
  const bodies = events.map((event) => withDates(eventBody(event), event.plainDates));
  return ok(page(bodies, eventsPerPage, request));
}

/** Organisers and co-organisers only (graph: meetingattendancereport-list). */
function withEvent(
  world: World,
  kind: Kind,
  { params, user }: GraphRequest,
  answer: (event: SandboxVirtualEvent) => Reply,
): Reply {
  const event = world.virtualEvents.find((one) => one.kind === kind && one.eventId === params.eventId);
  if (!event) return failure(404, 'NotFound', 'Event not found.');
  const allowed = [event.organizer, ...event.coOrganizers].some(({ oid }) => oid === user.oid);
  return allowed ? answer(event) : failure(403, 'Forbidden', 'An error has occurred.');
}

/** A refusal is not said to be one of registrations. */
function registrations(event: SandboxVirtualEvent, request: GraphRequest): Reply {
  if (event.refusesRegistrations && request.user.oid !== event.organizer.oid)
    return failure(403, 'Forbidden', 'An error has occurred.');
  if (event.registrations === null) return failure(404, 'NotFound', 'Resource not found.');
  const all = event.registrations();
  return ok(page(all, all.length > large ? largePage : registrationsPerPage, request));
}

/** What only town halls have. */
const invited = ({ kind, invited: list }: SandboxVirtualEvent): object =>
  kind === 'webinars' ? {} : { audience: 'organization', isInviteOnly: list !== null, invitedAttendees: list ?? [] };

/** With its dates as they are documented; Graph's examples of webinars have them as plain text, so one event here has. */
export const eventBody = ({ eventId, title, sessions }: SandboxVirtualEvent) => ({
  id: eventId,
  displayName: title,
  status: 'published' as const,
  startDateTime: wallTime(sessions[0]?.start ?? 0),
  endDateTime: wallTime(sessions.at(-1)?.end ?? 0),
});

export const sessionBody = ({ sessionId, start, end }: SandboxEventSession, title: string) => ({
  id: sessionId,
  subject: title,
  startDateTime: wallTime(start),
  endDateTime: wallTime(end),
});

function withDates<T extends { startDateTime: WallTime; endDateTime: WallTime }>(body: T, plain: boolean): object {
  const text = ({ dateTime }: WallTime) => `${dateTime.slice(0, 19)}Z`;
  return plain ? { ...body, startDateTime: text(body.startDateTime), endDateTime: text(body.endDateTime) } : body;
}
