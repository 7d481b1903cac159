import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { checkBearer } from './bearer.js';
import type { Colleague } from './company.js';
import { type Incoming, type Reply, type Routes, type Service, startService } from './http.js';
import type { SandboxMeeting, SandboxOccurrence, SandboxSession } from './meetings.js';
import type { World } from './world.js';

const maxReports = 50;

type Asked = Incoming & { user: Colleague };
type Endpoint = (asked: Asked) => Reply;

/** Microsoft Graph: calendar, online meetings, attendance reports and records, each for the token's own user. */
export function startGraph(world: World): Promise<Service> {
  const guarded = (scope: string, endpoint: Endpoint) => async (request: Incoming) => {
    const claims = await checkBearer(world, 'graph', request, 'https://graph.microsoft.com');
    await world.graphGate;
    const user = world.colleagues.find(({ oid }) => oid === claims?.oid);
    if (!claims || !user) return failure(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
    if (!scopesOf(claims).includes(scope)) return failure(403, 'Forbidden', 'Insufficient permissions');
    return endpoint({ ...request, user });
  };
  const report = (endpoint: (asked: Asked, meeting: SandboxMeeting) => Reply) =>
    guarded('OnlineMeetingArtifact.Read.All', (asked) => ofOrganizer(world, asked, endpoint));

  const base = '/:version/me';
  const reports = `${base}/onlineMeetings/:meetingId/attendanceReports`;
  const routes: Routes = {
    [`GET ${base}/calendarView`]: guarded('Calendars.Read', (asked) => calendarView(world, asked)),
    [`GET ${base}/onlineMeetings`]: guarded('OnlineMeetings.Read', (asked) => byJoinUrl(world, asked)),
    [`GET ${base}/onlineMeetings/:meetingId`]: guarded('OnlineMeetings.Read', (asked) => byId(world, asked)),
    [`GET ${reports}`]: report((_asked, meeting) => ok({ value: published(world, meeting).map(reportBody) })),
    [`GET ${reports}/:reportId`]: report((asked, meeting) =>
      withReport(world, asked, meeting, (session) => {
        const expand = asked.query.get('$expand') === 'attendanceRecords';
        return ok({ ...reportBody(session), ...(expand ? { attendanceRecords: session.records } : {}) });
      }),
    ),
    [`GET ${reports}/:reportId/attendanceRecords`]: report((asked, meeting) =>
      withReport(world, asked, meeting, (session) => ok(page(session.records, world.recordsPerPage, asked))),
    ),
  };
  return startService('sandbox-graph', routes);
}

const scopesOf = ({ scp }: JWTPayload): string[] => (typeof scp === 'string' ? scp.split(' ') : []);

const ok = (body: object): Reply => ({ status: 200, body, headers: requestId() });

/** As Graph writes errors; `date` has no zone there either. */
export function failure(status: number, code: string, message: string): Reply {
  const headers = requestId();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': headers['request-id'],
    'client-request-id': randomUUID(),
  };
  return { status, body: { error: { code, message, innerError } }, headers };
}

const requestId = () => ({ 'request-id': randomUUID() });

/** Only the organiser reads reports; a malformed id answers 400, not 404. */
function ofOrganizer(world: World, asked: Asked, endpoint: (asked: Asked, meeting: SandboxMeeting) => Reply): Reply {
  const id = asked.params.meetingId ?? '';
  if (!Buffer.from(id, 'base64').toString('utf8').startsWith('1*')) {
    const message = 'Index was out of range. Must be non-negative and less than the size of the collection.';
    return failure(400, 'BadRequest', `${message}\r\nParameter name: index`);
  }
  const meeting = world.meetings.find(({ graphId }) => graphId === id);
  if (!meeting) return failure(404, 'NotFound', '3004: Specified meeting is not found');
  if (meeting.organizer.oid !== asked.user.oid) {
    return failure(403, 'General', `User ID in token(${asked.user.oid}) is not the organizer of the queried meeting.`);
  }
  return endpoint(asked, meeting);
}

/** In an order nobody promised: by report id. A channel meeting lists every meeting of its channel. */
function published(world: World, meeting: SandboxMeeting): SandboxSession[] {
  const [thread = ''] = meeting.conversationId.split(';');
  const meetings = thread.endsWith('@thread.tacv2')
    ? world.meetings.filter(({ conversationId }) => conversationId.startsWith(thread))
    : [meeting];
  return meetings
    .flatMap(({ occurrences }) => occurrences)
    .flatMap(({ sessions }) => sessions)
    .filter(({ readyAt }) => readyAt <= world.clock())
    .sort((a, b) => b.start - a.start)
    .slice(0, maxReports)
    .sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
}

const reportBody = ({ reportId, start, end, records }: SandboxSession) => ({
  id: reportId,
  totalParticipantCount: records.length,
  meetingStartDateTime: new Date(start).toISOString(),
  meetingEndDateTime: new Date(end).toISOString(),
  externalEventInformation: [],
});

function withReport(
  world: World,
  { params }: Asked,
  meeting: SandboxMeeting,
  endpoint: (session: SandboxSession) => Reply,
): Reply {
  const session = published(world, meeting).find(({ reportId }) => reportId === params.reportId);
  return session ? endpoint(session) : failure(404, 'NotFound', 'The report was not found.');
}

/** `$skiptoken` paging with an absolute nextLink, as Graph does it. */
function page(items: object[], size: number, { url, headers, query }: Incoming) {
  const from = Number(query.get('$skiptoken') ?? 0);
  const to = from + size;
  if (to >= items.length) return { value: items.slice(from) };
  const next = new URL(url, `http://${headers.host}`);
  next.searchParams.set('$skiptoken', String(to));
  return { value: items.slice(from, to), '@odata.nextLink': next.href };
}

/** In this company everybody is invited to everything. */
function calendarView(world: World, asked: Asked): Reply {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) => Date.parse(asked.query.get(name) ?? ''));
  if (!from || !to) return failure(400, 'ErrorInvalidParameter', 'startDateTime and endDateTime are required.');
  const events = world.meetings
    .flatMap((meeting) => meeting.occurrences.map((occurrence) => ({ meeting, occurrence })))
    .filter(({ occurrence }) => occurrence.start < to && occurrence.end > from)
    .sort((a, b) => a.occurrence.start - b.occurrence.start);
  if (asked.query.get('$orderby') === 'start/dateTime desc') events.reverse();
  const size = Number(asked.query.get('$top') ?? 10);
  return ok(
    page(
      events.map(({ meeting, occurrence }) => eventBody(meeting, occurrence, asked.user)),
      size,
      asked,
    ),
  );
}

function eventBody(meeting: SandboxMeeting, occurrence: SandboxOccurrence, user: Colleague) {
  const wallTime = (at: number) => ({ dateTime: new Date(at).toISOString().replace('Z', '0000'), timeZone: 'UTC' });
  return {
    id: occurrence.eventId,
    subject: meeting.subject,
    isCancelled: false,
    isOrganizer: meeting.organizer.oid === user.oid,
    isOnlineMeeting: true,
    start: wallTime(occurrence.start),
    end: wallTime(occurrence.end),
    onlineMeeting: { joinUrl: meeting.joinUrl },
  };
}

function byJoinUrl(world: World, { query, user }: Asked): Reply {
  const [, quoted] = /^JoinWebUrl eq '(.+)'$/i.exec(query.get('$filter') ?? '') ?? [];
  if (quoted === undefined) return failure(400, 'BadRequest', 'A filter on JoinWebUrl is required.');
  const joinUrl = quoted.replaceAll("''", "'");
  const meeting = world.meetings.find((candidate) => candidate.joinUrl === joinUrl);
  if (!meeting) return failure(404, 'NotFound', '3004: Specified meeting is not found');
  if (meeting.organizer.oid !== user.oid) {
    return failure(403, 'Forbidden', '3003: User does not have access to lookup meeting');
  }
  return ok({ value: [meetingBody(meeting)] });
}

function byId(world: World, { params }: Asked): Reply {
  const meeting = world.meetings.find(({ graphId }) => graphId === params.meetingId);
  return meeting ? ok(meetingBody(meeting)) : failure(404, 'NotFound', '3004: Specified meeting is not found');
}

const meetingBody = ({ graphId, subject, joinUrl, organizer }: SandboxMeeting) => ({
  id: graphId,
  subject,
  joinWebUrl: joinUrl,
  participants: { organizer: { identity: { user: { id: organizer.oid } } } },
});
