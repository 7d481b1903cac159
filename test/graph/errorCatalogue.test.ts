import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors/appError.js';
import { type ErrorCode, errorTable } from '../../src/errors/table.js';
import { listAttendanceReports, readSessions } from '../../src/graph/attendanceReports.js';
import { type GraphAccess, graphError } from '../../src/graph/http/graphError.js';
import { findMeetingByJoinUrl } from '../../src/graph/onlineMeetings.js';
import { wordsFor } from '../../src/words/index.js';
import { failureOf, graphAt, graphFailure } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const words = wordsFor('en');
const both: GraphAccess[] = ['delegated', 'application'];
const noPolicy = 'No application access policy found for this app 3d9e5c70-18b4-4f2b-8c6d-90a7e4512bfa on the user';
const notTheOrganizer = 'User ID in token(a0000000) is not the organizer of the queried meeting.';
const outOfRange =
  'Index was out of range. Must be non-negative and less than the size of the collection.\r\nParameter name: index';

interface CatalogueRow {
  status: number;
  code: string;
  message: string;
  means: ErrorCode;
  /** On whose behalf; both where nothing else is said. */
  access?: GraphAccess;
}

/** reference/graph.md §4.4, row by row. */
const catalogue: CatalogueRow[] = [
  {
    status: 403,
    code: 'Forbidden',
    message: '3003: User does not have access to lookup meeting',
    access: 'delegated',
    means: 'not-organizer',
  },
  {
    status: 403,
    code: 'Forbidden',
    message: '3003: User does not have access to lookup meeting',
    access: 'application',
    means: 'application-policy-missing',
  },
  { status: 404, code: 'NotFound', message: '3004: Specified meeting is not found', means: 'meeting-gone' },
  { status: 403, code: 'General', message: notTheOrganizer, means: 'not-organizer' },
  { status: 400, code: 'General', message: notTheOrganizer, means: 'not-organizer' },
  { status: 500, code: 'General', message: notTheOrganizer, means: 'not-organizer' },
  {
    status: 403,
    code: 'Forbidden',
    message: 'No Application Access Policy found for this app',
    means: 'application-policy-missing',
  },
  { status: 403, code: 'Forbidden', message: noPolicy, means: 'application-policy-missing' },
  { status: 403, code: 'Authorization_RequestDenied', message: '', means: 'permission-missing' },
  { status: 403, code: 'Forbidden', message: 'Insufficient permissions', means: 'permission-missing' },
  { status: 403, code: 'Forbidden', message: 'An error has occurred.', means: 'graph-refused' },
  { status: 403, code: 'Forbidden', message: '', means: 'graph-refused' },
  { status: 400, code: 'BadRequest', message: outOfRange, means: 'meeting-unreadable' },
  {
    status: 400,
    code: 'BadRequest',
    message: 'Value cannot be null.\r\nParameter name: String',
    means: 'meeting-expired',
  },
  { status: 400, code: 'InvalidArgument', message: 'Invalid meeting id', means: 'meeting-unreadable' },
  { status: 400, code: 'BadRequest', message: 'Meeting Id is corrupted', means: 'meeting-unreadable' },
  { status: 404, code: 'NotFound', message: '', means: 'meeting-gone' },
  { status: 401, code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed.', means: 'sign-in-expired' },
  { status: 402, code: 'PaymentRequired', message: 'Payment Required', means: 'payment-required' },
  { status: 429, code: 'TooManyRequests', message: 'Please retry again later.', means: 'throttled' },
  { status: 500, code: 'InternalServerError', message: '', means: 'graph-down' },
  { status: 503, code: 'ServiceUnavailable', message: '', means: 'graph-down' },
  { status: 418, code: 'Unheard', message: 'of', means: 'graph-refused' },
];
const cases = catalogue.flatMap((row) => (row.access ? [row.access] : both).map((access) => ({ ...row, access })));

describe('an error of Graph’s catalogue', () => {
  it.each(cases)('$status $code "$message" as $access means $means', ({ status, code, message, access, means }) => {
    const body = { error: { code, message } };
    const error = graphError({ status, body, access, challenge: null, fields: {} });
    expect(error).toBeInstanceOf(AppError);
    expect([error.code, error.claims]).toEqual([means, null]);
  });

  it.each(both)('with a claims challenge is a further sign-in step, for %s access', (access) => {
    const challenge = `Bearer claims="${Buffer.from('{"a":1}').toString('base64')}"`;
    for (const status of [401, 403]) {
      const body = { error: { code: 'Forbidden', message: '3003: no' } };
      expect(graphError({ status, body, access, challenge, fields: {} })).toMatchObject({
        code: 'step-up',
        claims: '{"a":1}',
      });
    }
  });

  it.each([...new Set(cases.map(({ means }) => means))])('that means %s has words for it', (means) => {
    const { title, text } = errorTable[means];
    expect(words.say(title).length).toBeGreaterThan(5);
    expect(words.say(text)).toMatch(/^[A-Z].{20,}\.$/s);
  });

  it('offers to ask again only where that can help', () => {
    const again = [...new Set(cases.map(({ means }) => means))].filter((means) => errorTable[means].askAgain);
    expect(again.sort()).toEqual(['graph-down', 'throttled']);
  });

  it('wakes an operator where only an administrator can help', () => {
    const alarming = [...new Set(cases.map(({ means }) => means))].filter((means) => errorTable[means].log === 'alarm');
    expect(alarming.sort()).toEqual(['application-policy-missing', 'payment-required', 'permission-missing']);
  });

  it('names a remedy of its own for a missing policy, which is never told to somebody who is just not the organiser', () => {
    const policy = words.say(errorTable['application-policy-missing'].text);
    const organizer = words.say(errorTable['not-organizer'].text);
    expect(policy).toMatch(/policy/);
    expect(policy).toMatch(/30 minutes/);
    expect(organizer).not.toMatch(/policy|administrator/i);
  });
});

describe('"not found", which means something else at each call', () => {
  const notFound = graphFailure(404, 'NotFound', '3004: Specified meeting is not found');
  const report = { reportId: 'r', start: null, end: null, participantCount: null };

  it('for the list of reports is a list without any', async () => {
    const server = await startHttpServer([notFound]);
    const { graph } = graphAt(server.address);
    expect(await listAttendanceReports(graph, { kind: 'me', meetingId: 'm' })).toEqual([]);
  });

  it('for the records of a report that was listed is a report still being written', async () => {
    const server = await startHttpServer([notFound]);
    const { graph } = graphAt(server.address);
    const error = await failureOf(readSessions(graph, { kind: 'me', meetingId: 'm' }, [report]));
    expect([error.code, error.details.status]).toEqual(['not-ready', 404]);
  });

  it('for a join URL is somebody else’s meeting, as are a refusal and an empty list', async () => {
    for (const answer of [notFound, graphFailure(403, 'Forbidden', '3003: no'), { body: { value: [] } }]) {
      const server = await startHttpServer([answer]);
      const look = findMeetingByJoinUrl(graphAt(server.address).graph, 'https://teams.example/l');
      expect((await failureOf(look)).code).toBe('not-organizer');
    }
  });
});
