import type { Session } from '../../src/attendance/record.js';
import { listAttendanceReports, readSessions } from '../../src/graph/attendanceReports.js';
import type { GraphClient, GraphOptions } from '../../src/graph/http/client.js';
import type { AttendanceSource } from '../../src/graph/source.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxEventSession, SandboxVirtualEvent } from '../../src/sandbox/company/virtualEvents.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import type { World } from '../../src/sandbox/world/world.js';
import { type GraphUnderTest, graphAt } from './graph.js';

export const kinds = ['me', 'user', 'webinar', 'townhall'] as const;
export type Kind = (typeof kinds)[number];

/** A source of the sandbox with several pages of records, and how many there are. */
export function sourceOf(world: World, kind: Kind): { source: AttendanceSource; people: number } {
  if (kind === 'me' || kind === 'user') {
    const meeting = world.meetings.find(({ subject }) => subject.startsWith('Customer onboarding'));
    const meetingId = meeting?.graphId ?? '';
    const people = meeting?.occurrences[0]?.sessions[0]?.records.length ?? 0;
    return { people, source: kind === 'me' ? { kind, meetingId } : { kind, meetingId, userId: currentUser.oid } };
  }
  const { eventId, sessions } = eventOf(world, kind === 'webinar' ? 'Product launch' : 'All-hands');
  const { sessionId = '', reports = [] } = sessions[0] ?? {};
  return { people: reports[0]?.records.length ?? 0, source: { kind, eventId, sessionId } };
}

export function eventOf(world: World, title: string): SandboxVirtualEvent {
  const event = world.virtualEvents.find((one) => one.title.startsWith(title));
  if (!event) throw new Error(`no event ${title}`);
  return event;
}

/** Gives the town hall the webinar's few people, for tests that are not about size. */
export function shrinkTownHall(world: World): void {
  const reports = eventOf(world, 'Product launch').sessions[0]?.reports ?? [];
  const event = eventOf(world, 'All-hands');
  event.sessions = event.sessions.map((session): SandboxEventSession => ({ ...session, reports }));
}

/** Graph of the sandbox with a token for a kind of source: the app's own for `/users`, the user's for all others. */
export async function graphFor(
  { world, environment }: Sandbox,
  kind: Kind,
  more: Partial<GraphOptions> & { allowed?: number } = {},
): Promise<GraphUnderTest> {
  const audience = { aud: 'https://graph.microsoft.com' };
  const scope = 'OnlineMeetingArtifact.Read.All';
  const accessToken = await world.entraSigner.sign(
    kind === 'user' ? { ...audience, roles: [scope] } : { ...audience, oid: currentUser.oid, scp: scope },
  );
  const access = kind === 'user' ? 'application' : 'delegated';
  return graphAt(environment.GRAPH_BASE_URL ?? '', { accessToken, access, ...more });
}

/** Everything there is: the list, and the records of each session. */
export async function readEverything(graph: GraphClient, source: AttendanceSource): Promise<Session[]> {
  return readSessions(graph, source, await listAttendanceReports(graph, source));
}
