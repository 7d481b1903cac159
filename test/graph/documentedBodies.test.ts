import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AttendanceRecord } from '../../src/attendance/record.js';
import { AttendanceRecordWire, AttendanceReportWire } from '../../src/graph/attendanceRecord.js';
import { listAttendanceReports, readSessions } from '../../src/graph/attendanceReports.js';
import type { AttendanceSource } from '../../src/graph/source.js';
import { createSubscription } from '../../src/graph/subscriptions.js';
import { readNotifications } from '../../src/summaries/notifications/notificationBody.js';
import { writeClientState } from '../../src/summaries/notifications/subscribed.js';
import { documented, documentedNames, documentedText } from '../helpers/documented.js';
import { failureOf, graphAt } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const source: AttendanceSource = { kind: 'me', meetingId: 'MSoxNmUwYjdiYi05M2Q1' };
const reportId = 'c9b6db1c-d5eb-427d-a5c0-20088d9b22d7';
const [frederick, lisa] = ['dc17674c-81d9-4adb-bfb2-8f6a442e4623', '57caaef9-5ed0-48d5-8862-e5abfa71b3e9'];

/** A Graph whose only answer is what the documentation shows. */
async function graphSaying(name: string, status = 200) {
  const server = await startHttpServer([{ status, body: documentedText(name) }]);
  return { server, ...graphAt(server.address) };
}

async function recordsOf(name: string): Promise<AttendanceRecord[]> {
  const { graph } = await graphSaying(name);
  const [session] = await readSessions(graph, source, [{ reportId, start: 0, end: 1, participantCount: 2 }]);
  expect(session?.complete).toBe(true);
  return session?.records ?? [];
}

const said = ({ displayName, kind, identityId, address, role, totalSeconds, registration }: AttendanceRecord) => ({
  displayName,
  kind,
  identityId,
  address,
  role,
  totalSeconds,
  via: registration?.via ?? null,
});

describe('the documented records', () => {
  const both = (via: string | null) => [
    {
      ...{ displayName: 'Frederick Cormier', kind: 'directory', identityId: frederick, role: 'Organizer', via },
      ...{ address: 'frederick.cormier@contoso.com', totalSeconds: 322 },
    },
    {
      ...{ displayName: 'Lisa Adkins', kind: 'directory', identityId: lisa, role: 'Presenter', via },
      ...{ address: 'lisa.adkins@contoso.com', totalSeconds: 314 },
    },
  ];
  it.each([
    ['v1.0-attendanceRecords-list-1-onlineMeeting', null],
    ['v1.0-attendanceRecords-list-2-webinar', 'Fabrikam'],
    ['v1.0-attendanceRecords-list-3-townhall', null],
    ['beta-attendanceRecords-list-1-onlineMeeting', null],
    ['beta-attendanceRecords-list-3-webinar.repaired', 'Fabrikam'],
    ['beta-attendanceRecords-list-4-townhall', null],
  ])('of %s are two people with accounts, though no tenant is named', async (name, via) => {
    const records = await recordsOf(name);
    expect(records.map(said)).toEqual(both(via));
    const [first] = records;
    expect(first?.intervals).toEqual([
      { join: Date.parse('2021-10-05T04:38:27.602Z'), leave: Date.parse('2021-10-05T04:43:49.770Z'), seconds: 322 },
    ]);
  });

  it('of a meeting with a user of Azure Communication Services are that user, by the resource, and one with an account', async () => {
    const records = await recordsOf('beta-attendanceRecords-list-2-acs-users');
    expect(records.map(said)).toMatchObject([
      { displayName: 'Misty Croft', kind: 'acs', address: null, totalSeconds: 274 },
      { displayName: 'Raymond  Bonilla', kind: 'directory', address: 'raybonilla@contoso.com', totalSeconds: 209 },
    ]);
    expect(records.map(({ tenantId }) => tenantId)).toEqual([null, '160eec3a-e45f-488b-b127-3dd106c48843']);
  });

  it('that are no JSON on the page are an answer that cannot be read, and not nobody', async () => {
    const { graph } = await graphSaying('beta-attendanceRecords-list-3-webinar.invalid');
    const reports = [{ reportId, start: 0, end: 1, participantCount: 2 }];
    expect((await failureOf(readSessions(graph, source, reports))).code).toBe('graph-garbled');
  });
});

describe('the documented reports', () => {
  it.each([
    ['v1.0-attendanceReports-list-onlineMeeting', '2c2c2454-7613-4d6e-9c7c-4cf7a6cdce89'],
    ['beta-attendanceReports-list-onlineMeeting', '2c2c2454-7613-4d6e-9c7c-4cf7a6cdce89'],
    ['beta-attendanceReports-list-webinar', '2c2c2454-7613-4d6e-9c7c-4ce89'],
  ])('of %s are two sessions', async (name, second) => {
    const { graph } = await graphSaying(name);
    const sessions = await listAttendanceReports(graph, source);
    expect(sessions.map(({ start, end, participantCount }) => ({ start, end, participantCount }))).toEqual([
      {
        start: Date.parse('2021-10-05T04:38:23.945Z'),
        end: Date.parse('2021-10-05T04:43:49.770Z'),
        participantCount: 1,
      },
      {
        start: Date.parse('2021-10-04T23:13:31.658Z'),
        end: Date.parse('2021-10-04T23:18:57.563Z'),
        participantCount: 2,
      },
    ]);
    expect(sessions[1]?.reportId).toBe(second);
  });

  it.each(documentedNames('v1.0-attendanceReport-get').concat(documentedNames('beta-attendanceReport-get')))(
    '%s is a session, with what is expanded in it',
    async (name) => {
      const { graph } = await graphSaying(name);
      const { start, end } = await graph.get(
        `/me/onlineMeetings/x/attendanceReports/${reportId}`,
        AttendanceReportWire,
      );
      expect((end ?? 0) - (start ?? 0)).toBeGreaterThan(0);
      const { attendanceRecords } = Expanded.parse(documented(name));
      for (const record of attendanceRecords ?? []) {
        const { totalSeconds, intervals } = AttendanceRecordWire.parse(record);
        expect(totalSeconds).toBe(1152);
        expect(intervals.map(({ seconds }) => seconds)).toEqual([415, 427, 310]);
      }
    },
  );
});

const Expanded = z.object({ attendanceRecords: z.array(z.unknown()).optional() });

describe('the errors that are documented or reported', () => {
  it.each([
    ['error-400-badrequest-index-out-of-range', 400, 'meeting-unreadable'],
    ['error-403-3003-not-allowed-to-look-up', 403, 'not-organizer'],
    ['error-403-empty-message', 403, 'graph-refused'],
    ['error-403-generic', 403, 'graph-refused'],
    ['error-403-no-application-access-policy', 403, 'application-policy-missing'],
    ['error-404-3004-meeting-not-found', 404, 'meeting-gone'],
    ['error-429-throttled', 429, 'throttled'],
    // Its status is not documented.
    ['error-general-not-the-organizer', 403, 'not-organizer'],
    ['error-general-not-the-organizer', 400, 'not-organizer'],
  ])('%s with status %i is %s', async (name, status, code) => {
    const { graph } = await graphSaying(name, status);
    expect((await failureOf(graph.get('/me/onlineMeetings/x', Expanded))).code).toBe(code);
  });

  it('are all of those that are kept here', () => {
    expect(documentedNames('error-')).toHaveLength(8);
  });
});

describe('the documented notifications and subscriptions', () => {
  const shown = ['notification-virtualEvent-attendanceReport-created', 'notification-lifecycle'];

  it.each(shown)('of %s are nobody’s, since their secret is not one of ours', (name) => {
    expect(readNotifications(documented(name))).toEqual(['no-client-state']);
  });

  it('are, with a secret of ours, a report of an event whose ids the page leaves open, and a lifecycle event', () => {
    const clientState = writeClientState({ handle: 'h'.repeat(22), secret: 's'.repeat(43) });
    const [report, lifecycle] = shown.map((name) =>
      documentedText(name).replace(/("clientState": ?)"[^"]+"/, `$1"${clientState}"`),
    );
    expect(readNotifications(JSON.parse(report ?? ''))).toMatchObject([
      {
        subscriptionId: '7015b436-a8b8-4260-af80-5af8cba32e62',
        tenantId: 'f5b076c8-b508-4ba3-a1a7-19d1c0bcef03',
        what: { kind: 'report', path: null },
      },
    ]);
    // The page names all three in one text.
    for (const event of ['subscriptionRemoved', 'missed', 'reauthorizationRequired']) {
      const text = lifecycle?.replace(/"subscriptionRemoved or [^"]+"/, `"${event}"`) ?? '';
      expect(readNotifications(JSON.parse(text))).toMatchObject([{ what: { kind: 'lifecycle', event } }]);
    }
  });

  it('are asked for with exactly what the page sends', async () => {
    const { server, graph } = await graphSaying('notification-lifecycle');
    const asked = {
      event: { kind: 'webinar' as const, eventId: 'one' },
      notificationUrl: 'https://webhook.contoso.com/api',
      clientState: 'secretClientState',
      expiresAt: Date.parse('2021-02-01T11:00:00Z'),
    };
    await failureOf(createSubscription(graph, asked));
    const Keys = z.record(z.string(), z.unknown());
    const sent = Keys.parse(JSON.parse(server.requests[0]?.body ?? '{}'));
    const shown = Keys.parse(documented('subscription-request-virtualEvent-attendanceReports'));
    expect(Object.keys(sent).sort()).toEqual(Object.keys(shown).sort());
    expect(sent).toMatchObject({ changeType: shown.changeType, notificationUrl: shown.notificationUrl });
    expect(sent.resource).toBe(String(shown.resource).replace('{webinarId}', 'one'));
  });
});
