import type { JWTPayload } from 'jose';
import type { Colleague } from '../company/company.js';
import { postOf, type SandboxMeeting, threadOf } from '../company/meeting.js';
import { checkBearer } from '../world/bearer.js';
import { type Service, startService } from '../world/http.js';
import type { Reply, Routes } from '../world/route.js';
import type { World } from '../world/world.js';
import { batch } from './graphBatch.js';
import { calendarView, oneEvent, seriesInstances } from './graphCalendar.js';
import { contextOf, failure, type GraphRequest, ok } from './graphReply.js';
import { reportCalls, reportsOfMeeting } from './graphReports.js';
import { subscriptionRoutes } from './graphSubscriptions.js';
import { virtualEventRoutes } from './graphVirtualEvents.js';
import type { Guard } from './guard.js';

/** Microsoft Graph: calendar, online meetings, virtual events, reports and records, subscriptions, each for the token's own user. */
export const startGraph = (world: World): Promise<Service> => startService('graph', graphRoutes(world), world.faults);

/** What Graph answers, without a server around it. */
export function graphRoutes(world: World): Routes {
  const guarded = guard(world);
  const ofMeeting = (call: keyof typeof reportCalls) =>
    guarded('OnlineMeetingArtifact.Read.All', (request) =>
      ofOrganizer(world, request, (meeting) => reportCalls[call](world, request, reportsOfMeeting(world, meeting))),
    );
  const base = '/:version/me';
  const routes: Routes = {
    'POST /:version/$batch': async (request) => {
      await checkBearer(world, 'graph', request, 'https://graph.microsoft.com');
      return batch(request);
    },
    [`GET ${base}/calendarView`]: guarded('Calendars.Read', (request) => calendarView(world, request)),
    [`GET ${base}/events/:eventId`]: guarded('Calendars.Read', (request) => oneEvent(world, request)),
    [`GET ${base}/events/:eventId/instances`]: guarded('Calendars.Read', (request) => seriesInstances(world, request)),
    [`GET ${base}/onlineMeetings`]: guarded('OnlineMeetings.Read', (request) => byJoinUrl(world, request)),
    [`GET ${base}/onlineMeetings/:meetingId`]: guarded('OnlineMeetings.Read', (request) => byId(world, request)),
    ...virtualEventRoutes(world, guarded),
    ...subscriptionRoutes(world, guarded),
  };
  for (const owner of [base, '/:version/users/:userId']) {
    const reports = `${owner}/onlineMeetings/:meetingId/attendanceReports`;
    routes[`GET ${reports}`] = ofMeeting('list');
    routes[`GET ${reports}/:reportId`] = ofMeeting('one');
    routes[`GET ${reports}/:reportId/attendanceRecords`] = ofMeeting('records');
  }
  return routes;
}

/** Checks the token and its permission; an application may read only where a policy lets it. */
function guard(world: World): Guard {
  return (scope, endpoint) => async (request) => {
    const claims = await checkBearer(world, 'graph', request, 'https://graph.microsoft.com');
    await world.graphGate;
    if (!claims) return failure(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    const byApplication = claims.oid === undefined;
    const oid = byApplication ? request.params.userId : claims.oid;
    const user = world.colleagues.find((one) => one.oid === oid);
    if (!user) return failure(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    if (!permissionsOf(claims).includes(scope)) return failure(403, 'Forbidden', 'Insufficient permissions');
    if (byApplication && !world.applicationPolicies.has(user.oid)) {
      return failure(403, 'Forbidden', `No application access policy found for this app ${claims.appid} on the user`);
    }
    const reply = await endpoint({ ...request, user, access: byApplication ? 'application' : 'delegated' });
    return withContext(reply, contextOf(request, user));
  };
}

function withContext(reply: Reply, context: string): Reply {
  const { status, body } = reply;
  if (status >= 300 || typeof body !== 'object' || body === null) return reply;
  return { ...reply, body: { '@odata.context': context, ...body } };
}

const permissionsOf = ({ scp, roles }: JWTPayload): unknown[] =>
  typeof scp === 'string' ? scp.split(' ') : Array.isArray(roles) ? roles : [];

/** Only the organiser reads reports, and whom a test lets; a malformed id answers 400, not 404. */
function ofOrganizer(world: World, { params, user }: GraphRequest, answer: (meeting: SandboxMeeting) => Reply): Reply {
  const id = params.meetingId ?? '';
  if (!Buffer.from(id, 'base64').toString('utf8').startsWith('1*')) {
    const message = 'Index was out of range. Must be non-negative and less than the size of the collection.';
    return failure(400, 'BadRequest', `${message}\r\nParameter name: index`);
  }
  const meeting = world.meetings.find(({ graphId }) => graphId === id);
  if (!meeting) return failure(404, 'NotFound', '3004: Specified meeting is not found');
  if (!mayRead(meeting, user)) {
    return failure(403, 'General', `User ID in token(${user.oid}) is not the organizer of the queried meeting.`);
  }
  return answer(meeting);
}

const mayRead = ({ organizer, coOrganizers }: SandboxMeeting, user: Colleague): boolean =>
  [organizer, ...coOrganizers].some(({ oid }) => oid === user.oid);

function byJoinUrl(world: World, { query, user }: GraphRequest): Reply {
  const [, quoted] = /^JoinWebUrl eq '(.+)'$/i.exec(query.get('$filter') ?? '') ?? [];
  if (quoted === undefined) return failure(400, 'BadRequest', 'A filter on JoinWebUrl is required.');
  const joinUrl = quoted.replaceAll("''", "'");
  const meeting = world.meetings.find((candidate) => candidate.joinUrl === joinUrl);
  if (!meeting) return failure(404, 'NotFound', '3004: Specified meeting is not found');
  if (!mayRead(meeting, user)) {
    return failure(403, 'Forbidden', '3003: User does not have access to lookup meeting');
  }
  return ok({ value: [meetingBody(meeting)] });
}

function byId(world: World, { params }: GraphRequest): Reply {
  const meeting = world.meetings.find(({ graphId }) => graphId === params.meetingId);
  return meeting ? ok(meetingBody(meeting)) : failure(404, 'NotFound', '3004: Specified meeting is not found');
}

export const meetingBody = ({ graphId, subject, joinUrl, organizer, conversationId }: SandboxMeeting) => ({
  id: graphId,
  subject,
  joinWebUrl: joinUrl,
  chatInfo: { threadId: threadOf(conversationId), messageId: postOf(conversationId), replyChainMessageId: null },
  participants: {
    organizer: {
      identity: { user: { id: organizer.oid, displayName: null } },
      upn: organizer.upn,
      role: 'presenter' as const,
    },
    attendees: [],
  },
});
