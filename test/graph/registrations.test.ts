import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors/appError.js';
import { createReportMemory } from '../../src/graph/attendanceReader.js';
import { type EventId, listInvited, listRegistrations } from '../../src/graph/registrations.js';
import { minute } from '../../src/platform/time/clock.js';
import { failureOf, graphAt, graphFailure } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const webinar: EventId = { kind: 'webinar', eventId: 'f8ce2a5f-0e6a-4186-aa90-1f64bc023566@5466a424' };
const townHall: EventId = { kind: 'townhall', eventId: 'a/b' };
const account = 'A0000000-0000-4000-8000-000000000001';

/** As Microsoft's example has it. */
const example = {
  id: '41e0e1e5-3ae2-4c4f-9b0c-1d2e3f4a5b6c',
  status: 'registered',
  registrationDateTime: '2023-03-07T22:04:17',
  cancelationDateTime: null,
  preferredTimezone: 'Pacific Standard Time',
  preferredLanguage: 'en-us',
  email: ' Diane.Demoss@Contoso.com ',
  firstName: 'Diane',
  lastName: 'Demoss',
  userId: 'String',
  externalRegistrationInformation: { referrer: 'Fair site', registrationId: 'Own-1' },
  registrationQuestionAnswers: [{ questionId: 'q', displayName: null, value: 'In a wheelchair', booleanValue: null }],
};

const listed = async (value: unknown[], event = webinar) => {
  const server = await startHttpServer([{ body: { value } }]);
  return { server, read: await listRegistrations(graphAt(server.address).graph, event) };
};

describe('the registrations of an event', () => {
  it('hold what is compared, and nothing of the answers to the organiser’s questions', async () => {
    const { server, read } = await listed([example]);
    expect(server.seen()).toEqual([
      'GET /v1.0/solutions/virtualEvents/webinars/f8ce2a5f-0e6a-4186-aa90-1f64bc023566@5466a424/registrations',
    ]);
    expect(read).toEqual({
      complete: true,
      registrants: [
        {
          keys: ['id 41e0e1e5-3ae2-4c4f-9b0c-1d2e3f4a5b6c', 'own own-1'],
          // "String" is no account.
          directoryId: null,
          address: 'diane.demoss@contoso.com',
          displayName: 'Diane Demoss',
          status: 'registered',
          // Without a zone it is UTC.
          registeredAt: Date.UTC(2023, 2, 7, 22, 4, 17),
          isCertain: true,
        },
      ],
    });
  });

  it.each([
    ['registered', 'registered', true],
    ['canceled', 'cancelled', true],
    ['waitlisted', 'waitlisted', true],
    ['pendingApproval', 'pending', true],
    ['rejectedByOrganizer', 'rejected', true],
    // What Microsoft may add tells nothing of whether they were expected.
    ['unknownFutureValue', 'registered', false],
    [null, 'registered', false],
  ])('of the status %s are %s', async (wire, status, isCertain) => {
    const { read } = await listed([{ ...example, status: wire, userId: account }]);
    expect(read?.registrants[0]).toMatchObject({ status, isCertain, directoryId: account.toLowerCase() });
  });

  it('may have every property missing, or of another type', async () => {
    const { read } = await listed([{}, { id: 5, email: {}, firstName: ' ', registrationDateTime: 'soon' }, null]);
    expect(read?.registrants).toHaveLength(2);
    for (const one of read?.registrants ?? [])
      expect(one).toMatchObject({ keys: [], address: null, displayName: null, registeredAt: null });
  });

  it('are read over all pages', async () => {
    const { read } = await (async () => {
      const server = await startHttpServer(({ url }) => {
        const next = `${server.address}/v1.0/next`;
        return {
          body: url.endsWith('/registrations') ? { value: [example], '@odata.nextLink': next } : { value: [{}] },
        };
      });
      return { read: await listRegistrations(graphAt(server.address).graph, webinar) };
    })();
    expect(read).toMatchObject({ complete: true });
    expect(read?.registrants).toHaveLength(2);
  });

  it.each([
    [403, 'Forbidden', 'An error has occurred.'],
    [403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
    [403, 'Forbidden', 'No application access policy found for this app.'],
  ])('that are refused (%s %s) are not said to be none', async (status, code, message) => {
    const server = await startHttpServer([graphFailure(status, code, message)]);
    const failure = await failureOf(listRegistrations(graphAt(server.address).graph, webinar));
    expect(failure).toMatchObject({ code: 'registrations-refused', details: { status: 403 } });
  });

  it.each([
    [404, 'NotFound', 'Resource not found.'],
    [400, 'BadRequest', "Resource not found for the segment 'registrations'."],
  ])('do not exist where Graph knows no such path (%s)', async (status, code, message) => {
    const server = await startHttpServer([graphFailure(status, code, message)]);
    expect(await listRegistrations(graphAt(server.address).graph, townHall)).toBeNull();
  });
});

describe('the list of a town hall for invited people alone', () => {
  it('holds accounts, and addresses that may be of many people', async () => {
    const server = await startHttpServer([
      {
        body: {
          isInviteOnly: true,
          invitedAttendees: [
            { '@odata.type': '#microsoft.graph.communicationsUserIdentity', id: account, displayName: 'Kai' },
            { '@odata.type': '#microsoft.graph.communicationsGuestIdentity', id: null, email: 'ALL@Contoso.com' },
          ],
        },
      },
    ]);
    expect(await listInvited(graphAt(server.address).graph, townHall)).toMatchObject([
      { directoryId: account.toLowerCase(), displayName: 'Kai', status: 'invited', isCertain: true },
      { directoryId: null, address: 'all@contoso.com', status: 'invited', isCertain: false },
    ]);
    expect(server.seen()).toEqual(['GET /v1.0/solutions/virtualEvents/townhalls/a%2Fb']);
  });

  it.each([{ isInviteOnly: false, invitedAttendees: [] }, {}, { isInviteOnly: 'yes' }])(
    'is none where it is open to others: %j',
    async (body) => {
      const server = await startHttpServer([{ body }]);
      expect(await listInvited(graphAt(server.address).graph, townHall)).toBeNull();
    },
  );
});

describe('the memory of registrations', () => {
  const alex = { tenantId: 't', aadObjectId: 'alex' };
  const priya = { tenantId: 't', aadObjectId: 'priya' };

  function start() {
    let now = Date.UTC(2026, 2, 4);
    let asked = 0;
    const memory = createReportMemory({ clock: () => now });
    const never = async () => {
      throw new Error('no reports are read here');
    };
    const ask = (owner: typeof alex, event: EventId, outcome: 'refused' | 'read') =>
      memory.reader(owner, never).registrations(event, async () => {
        asked += 1;
        if (outcome === 'refused') throw new AppError('registrations-refused', { status: 403 });
        return { registrants: [], complete: true };
      });
    return {
      ask,
      memory,
      asked: () => asked,
      advance: (by: number) => {
        now += by;
      },
    };
  }

  it('knows a refusal for an hour, of one user and one event alone', async () => {
    const { ask, asked, advance } = start();
    const refused = { code: 'registrations-refused' };
    await expect(ask(alex, webinar, 'refused')).rejects.toMatchObject(refused);
    await expect(ask(alex, webinar, 'read')).rejects.toMatchObject(refused);
    expect(asked()).toBe(1);
    await ask(priya, webinar, 'read');
    await ask(alex, townHall, 'read');
    expect(asked()).toBe(3);
    advance(61 * minute);
    await ask(alex, webinar, 'read');
    expect(asked()).toBe(4);
  });

  it('keeps who registered for two minutes, for nobody else, and until a sign-out', async () => {
    const { ask, asked, advance, memory } = start();
    await ask(alex, webinar, 'read');
    await ask(alex, webinar, 'read');
    expect(asked()).toBe(1);
    await ask(priya, webinar, 'read');
    expect(asked()).toBe(2);
    memory.forget(alex);
    await ask(alex, webinar, 'read');
    expect(asked()).toBe(3);
    advance(3 * minute);
    await ask(alex, webinar, 'read');
    expect(asked()).toBe(4);
  });
});
