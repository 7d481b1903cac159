import { describe, expect, it } from 'vitest';
import {
  createSubscription,
  deleteSubscription,
  findSubscriptions,
  renewSubscription,
} from '../../src/graph/subscriptions.js';
import { failureOf, graphAt, graphFailure } from '../helpers/graph.js';
import { type Answer, type Script, startHttpServer } from '../helpers/httpServer.js';

const expiresAt = Date.UTC(2026, 10, 24, 9);
const asked = {
  event: { kind: 'webinar' as const, eventId: 'a/b@event' },
  notificationUrl: 'https://bot.example.com/api/notifications',
  clientState: 'only-graph-knows',
  expiresAt,
};
const made: Answer = { status: 201, body: { id: 's-1', expirationDateTime: '2026-11-24T08:00:00.0000000Z' } };
const conflict = graphFailure(409, 'Conflict', 'exists');
const notFound = graphFailure(404, 'ResourceNotFound', 'The object was not found.');

async function at(script: Script) {
  const server = await startHttpServer(script);
  return { server, ...graphAt(server.address) };
}

describe('a new subscription', () => {
  it('is asked for as Graph wants it, and lasts as long as Graph grants', async () => {
    const { server, graph } = await at([made]);
    const granted = { subscriptionId: 's-1', expiresAt: Date.UTC(2026, 10, 24, 8) };
    expect(await createSubscription(graph, asked)).toEqual(granted);
    expect(server.seen()).toEqual(['POST /v1.0/subscriptions']);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
      changeType: 'created',
      notificationUrl: 'https://bot.example.com/api/notifications',
      lifecycleNotificationUrl: 'https://bot.example.com/api/notifications',
      resource: 'solutions/virtualEvents/webinars/a%2Fb@event/getAttendanceReports',
      expirationDateTime: '2026-11-24T09:00:00.000Z',
      clientState: 'only-graph-knows',
    });
  });

  it('of a town hall is one of town halls', async () => {
    const { server, graph } = await at([{ status: 201, body: { id: 's-1' } }]);
    const event = { kind: 'townhall' as const, eventId: 't' };
    expect(await createSubscription(graph, { ...asked, event })).toEqual({ subscriptionId: 's-1', expiresAt });
    expect(server.requests[0]?.body).toContain('solutions/virtualEvents/townhalls/t/getAttendanceReports');
  });

  it('exists when Graph says so', async () => {
    const { server, graph } = await at([conflict]);
    expect(await createSubscription(graph, asked)).toBe('exists');
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Answer, number[]]>([
    ['throttled', graphFailure(429, 'TooManyRequests', 'later', { 'retry-after': '7' }), [7000]],
    ['throttled without a time', graphFailure(429, 'TooManyRequests', 'later'), [250]],
    ['told when to return', graphFailure(503, 'ServiceUnavailable', 'later', { 'retry-after': '3' }), [3000]],
  ])('is asked for again when Graph has done nothing: %s', async (_what, first, expected) => {
    const { server, graph, waits } = await at([first, made]);
    expect(await createSubscription(graph, asked)).toMatchObject({ subscriptionId: 's-1' });
    expect([server.requests.length, waits]).toEqual([2, expected]);
  });

  it.each<[string, Answer, string]>([
    ['500', graphFailure(500, 'InternalServerError', 'x'), 'graph-down'],
    ['503 without a time', graphFailure(503, 'ServiceUnavailable', 'x'), 'graph-down'],
    ['504', graphFailure(504, 'GatewayTimeout', 'x'), 'graph-down'],
    ['a reset connection', 'reset', 'graph-down'],
    ['half an answer', 'cut', 'graph-down'],
    ['no JSON', { status: 201, body: '<html>' }, 'graph-garbled'],
    ['no id', { status: 201, body: {} }, 'graph-garbled'],
    ['a refusal', graphFailure(403, 'Forbidden', 'too many subscriptions'), 'graph-refused'],
    ['an endpoint that did not prove itself', graphFailure(400, 'ValidationError', 'validation'), 'graph-refused'],
  ])('is asked for once where it may have been made, or never will be: %s', async (_what, answer, code) => {
    const { server, graph, waits } = await at([answer, made]);
    expect((await failureOf(createSubscription(graph, asked))).code).toBe(code);
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it('leaves its secret out of the log', async () => {
    const { graph, logged } = await at([conflict]);
    await createSubscription(graph, asked);
    expect(logged.join('')).not.toContain('only-graph-knows');
  });
});

describe('a renewal', () => {
  it('changes the expiry and nothing else', async () => {
    const { server, graph } = await at([made]);
    const renewed = await renewSubscription(graph, { subscriptionId: 's/1', expiresAt });
    expect(renewed).toEqual({ subscriptionId: 's-1', expiresAt: Date.UTC(2026, 10, 24, 8) });
    expect(server.seen()).toEqual(['PATCH /v1.0/subscriptions/s%2F1']);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ expirationDateTime: '2026-11-24T09:00:00.000Z' });
  });

  it('is repeated like any reading, since twice is as good as once', async () => {
    const { server, graph } = await at(['reset', graphFailure(500, 'InternalServerError', 'x'), made]);
    await renewSubscription(graph, { subscriptionId: 's-1', expiresAt });
    expect(server.requests).toHaveLength(3);
  });

  it('finds a subscription gone only when Graph itself says so', async () => {
    const subscription = { subscriptionId: 's-1', expiresAt };
    const { graph } = await at([notFound]);
    expect(await renewSubscription(graph, subscription)).toBe('gone');
    const proxy = await at([{ status: 404, body: '<html>not here</html>' }]);
    expect((await failureOf(renewSubscription(proxy.graph, subscription))).code).toBe('graph-refused');
  });
});

describe('the end of a subscription', () => {
  it.each<[string, Script]>([
    ['with an empty answer', [{ status: 204, body: '' }]],
    ['that was gone already', [notFound]],
    ['after an answer was lost', ['reset', notFound]],
  ])('is reached %s', async (_what, script) => {
    const { server, graph } = await at(script);
    await deleteSubscription(graph, 's-1');
    expect(server.seen().at(-1)).toBe('DELETE /v1.0/subscriptions/s-1');
  });

  it('is not reached when Graph refuses', async () => {
    const { graph } = await at([graphFailure(403, 'Forbidden', 'no')]);
    expect((await failureOf(deleteSubscription(graph, 's-1'))).code).toBe('graph-refused');
  });
});

describe('the subscriptions there are', () => {
  it('are found by their event and address, over pages', async () => {
    const resource = 'solutions/virtualEvents/webinars/a%2Fb@event/getAttendanceReports';
    const { notificationUrl } = asked;
    const first = [
      { id: 'one', resource: `/${resource.toUpperCase()}`, notificationUrl },
      { id: 'elsewhere', resource, notificationUrl: 'https://staging.example.com/api/notifications' },
      { id: 'other', resource: resource.replace('webinars', 'townhalls'), notificationUrl },
      { resource, notificationUrl },
    ];
    const second = [
      { id: 'two', resource, notificationUrl },
      { id: 'odd', resource: null, notificationUrl: 7 },
    ];
    const { graph } = await at(({ url, headers }) =>
      url.includes('skip')
        ? { body: { value: second } }
        : { body: { value: first, '@odata.nextLink': `http://${headers.host}/v1.0/subscriptions?skip=1` } },
    );
    expect(await findSubscriptions(graph, asked)).toEqual(['one', 'two']);
  });
});
