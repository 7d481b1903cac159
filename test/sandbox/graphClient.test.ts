import {
  AuthenticationHandler,
  BatchRequestContent,
  BatchResponseContent,
  Client,
  type Context,
  GraphError,
  HTTPMessageHandler,
  type Middleware,
  PageIterator,
  RetryHandler,
} from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';

const Meetings = z.object({
  '@odata.context': z.string(),
  value: z.array(z.object({ id: z.string(), chatInfo: z.object({ threadId: z.string() }) })),
});
const List = z.object({ '@odata.context': z.string(), value: z.array(z.unknown()), '@odata.nextLink': z.string() });
const Parts = z.object({ responses: z.array(z.looseObject({ headers: z.record(z.string(), z.string()) })) });
const Failed = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientOf(sandbox, currentUser.oid);
});
afterAll(() => sandbox.close());

/**
 * Its own chain, but for one link: the client knows no other addresses than https, which the sandbox has not. In front of a
 * service something else often ends TLS, and says so.
 */
async function clientOf({ world, environment }: Sandbox, oid: string): Promise<Client> {
  const token = await world.entraSigner.sign({
    aud: 'https://graph.microsoft.com',
    oid,
    scp: 'OnlineMeetingArtifact.Read.All OnlineMeetings.Read Calendars.Read VirtualEvent.Read',
  });
  const baseUrl = (environment.GRAPH_BASE_URL ?? '').replace('http:', 'https:');
  let next: Middleware | null = null;
  const withoutTls = {
    async execute(context: Context) {
      const address = z.string().parse(context.request).replace('https:', 'http:');
      const headers = z.record(z.string(), z.string()).parse(context.options?.headers);
      context.request = address;
      context.options = { ...context.options, headers: { ...headers, 'x-forwarded-proto': 'https' } };
      await next?.execute(context);
    },
    setNext(following: Middleware) {
      next = following;
    },
  };
  return Client.initWithMiddleware({
    baseUrl,
    customHosts: new Set([new URL(baseUrl).hostname]),
    middleware: [
      new AuthenticationHandler({ getAccessToken: async () => token }),
      new RetryHandler(),
      withoutTls,
      new HTTPMessageHandler(),
    ],
  });
}

const meetingCalled = (subject: string): SandboxMeeting => {
  const meeting = sandbox.world.meetings.find((one) => one.subject === subject);
  if (!meeting) throw new Error(`no meeting ${subject}`);
  return meeting;
};
const recordsOf = ({ graphId, occurrences }: SandboxMeeting) =>
  `/me/onlineMeetings/${encodeURIComponent(graphId)}/attendanceReports/${occurrences[0]?.sessions[0]?.reportId}/attendanceRecords`;

describe('Microsoft’s own client of Graph', () => {
  it('finds a meeting by its link and reads which chat it has', async () => {
    const { joinUrl, graphId, conversationId } = meetingCalled('Weekly product sync');
    const found = Meetings.parse(
      await client
        .api('/me/onlineMeetings')
        .filter(`JoinWebUrl eq '${encodeURIComponent(joinUrl)}'`)
        .get(),
    );
    expect(found.value).toEqual([{ id: graphId, chatInfo: { threadId: conversationId } }]);
    expect(found['@odata.context']).toBe(
      `https://graph.microsoft.com/v1.0/$metadata#users('${currentUser.oid}')/onlineMeetings`,
    );
  });

  it('reads every page of a report, and of a calendar', async () => {
    const kickOff = meetingCalled('Company kick-off');
    const now = sandbox.world.clock();
    const calendar = client
      .api('/me/calendarView')
      .query({ startDateTime: new Date(now - 30 * day).toISOString(), endDateTime: new Date(now).toISOString() })
      .top(3);
    const lists: [unknown, number][] = [
      [await client.api(recordsOf(kickOff)).get(), kickOff.occurrences[0]?.sessions[0]?.records.length ?? 0],
      [await calendar.get(), sandbox.world.meetings.flatMap(({ occurrences }) => occurrences).length],
    ];
    for (const [first, length] of lists) {
      const page = List.parse(first);
      const seen = new Set<string>();
      await new PageIterator(client, page, (item: unknown) => seen.add(JSON.stringify(item)).size > 0).iterate();
      expect(page.value.length).toBeLessThan(length);
      expect(seen.size).toBe(length);
    }
  });

  it('takes a batch apart: each part has its own status, body and headers', async () => {
    const { graphId } = meetingCalled('Budget review');
    const part = (id: string, path: string) => ({ id, request: new Request(`https://graph.microsoft.com${path}`) });
    const content = new BatchRequestContent([
      part('mine', '/solutions/virtualEvents/webinars/getByUserRole(role=%27organizer%27)'),
      part('others', `/me/onlineMeetings/${encodeURIComponent(graphId)}/attendanceReports`),
    ]);
    const answer: unknown = await client.api('/$batch').post(await content.getContent());
    const raw = Parts.parse(answer);
    for (const { headers } of raw.responses) expect(headers['Content-Type']).toContain('application/json');
    const responses = new BatchResponseContent(raw);
    const mine = responses.getResponseById('mine');
    expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'application/json']);
    const others = responses.getResponseById('others');
    expect(others.status).toBe(403);
    expect(Failed.parse(await others.json()).error.message).toContain('is not the organizer');
  });

  it('is refused in the words it knows, and waits where it is told to', async () => {
    const stranger = await clientOf(sandbox, colleague(4).oid);
    const refused: unknown = await stranger
      .api(recordsOf(meetingCalled('Company kick-off')))
      .get()
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphError);
    expect(refused).toMatchObject({ statusCode: 403, code: 'General', requestId: expect.any(String) });
    sandbox.world.faults.push({
      service: 'graph',
      when: /GET \/v1\.0\/me\/onlineMeetings\?/,
      times: 1,
      what: { status: 429, body: { error: { code: 'TooManyRequests' } }, headers: { 'retry-after': '0' } },
    });
    const { joinUrl } = meetingCalled('Budget review');
    const mine = await clientOf(sandbox, colleague(2).oid);
    expect(
      Meetings.parse(
        await mine
          .api('/me/onlineMeetings')
          .filter(`JoinWebUrl eq '${encodeURIComponent(joinUrl)}'`)
          .get(),
      ).value,
    ).toHaveLength(1);
    expect(sandbox.world.faults[0]?.times).toBe(0);
  });
});
