import { type SandboxMeeting, type SandboxSession, threadOf } from '../company/meeting.js';
import type { Reply } from '../world/route.js';
import type { World } from '../world/world.js';
import { failure, type GraphRequest, ok, page } from './graphReply.js';

const maxReports = 50;
/** Reports of this size come in larger pages. */
const large = 1000;
const largePage = 500;

/** The reports of a meeting that are there by now, of every meeting of the channel for a channel meeting. */
export function reportsOfMeeting(world: World, { conversationId, occurrences }: SandboxMeeting): SandboxSession[] {
  const thread = threadOf(conversationId);
  const inChannel = thread.endsWith('@thread.tacv2');
  const all = inChannel
    ? world.meetings.filter((other) => other.conversationId.startsWith(thread)).flatMap((other) => other.occurrences)
    : occurrences;
  return published(
    world,
    all.flatMap(({ sessions }) => sessions),
  );
}

/** At most 50, in an order nobody promised: by report id. */
export function published({ clock }: World, sessions: SandboxSession[]): SandboxSession[] {
  return sessions
    .filter(({ readyAt }) => readyAt <= clock())
    .sort((a, b) => b.start - a.start)
    .slice(0, maxReports)
    .sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
}

/** The three calls below `attendanceReports`: list, one report, its records. */
export const reportCalls = {
  list: (_world: World, _request: GraphRequest, reports: SandboxSession[]): Reply =>
    ok({ value: reports.map(reportBody) }),

  one: (_world: World, request: GraphRequest, reports: SandboxSession[]): Reply =>
    withReport(request, reports, (session) => {
      const expand = request.query.get('$expand') === 'attendanceRecords';
      return ok({ ...reportBody(session), ...(expand ? { attendanceRecords: session.records } : {}) });
    }),

  records: (world: World, request: GraphRequest, reports: SandboxSession[]): Reply =>
    withReport(request, reports, ({ records }) => {
      const size = records.length > large ? largePage : world.recordsPerPage;
      // Premium data is in beta only.
      const engagements = [{ engagementType: 'reaction', engagementSubType: 'like', dateTime: null }];
      const shown = request.params.version === 'beta' ? records.map((record) => ({ ...record, engagements })) : records;
      return ok(page(shown, size, request));
    }),
};

export const reportBody = ({ reportId, start, end, records }: SandboxSession) => ({
  id: reportId,
  totalParticipantCount: records.length,
  meetingStartDateTime: new Date(start).toISOString(),
  meetingEndDateTime: new Date(end).toISOString(),
  externalEventInformation: [],
});

function withReport(
  { params }: GraphRequest,
  reports: SandboxSession[],
  answer: (session: SandboxSession) => Reply,
): Reply {
  const session = reports.find(({ reportId }) => reportId === params.reportId);
  return session ? answer(session) : failure(404, 'NotFound', 'The report was not found.');
}
