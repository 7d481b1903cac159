import { describe, expect, it } from 'vitest';
import { accessToken, failureOf, graphAt, graphFailure, Thing } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
const encoded = Buffer.from(claims).toString('base64');
const challenge = (value: string) => ({ 'www-authenticate': `Bearer realm="", error="insufficient_claims", ${value}` });

describe('a refusal', () => {
  it.each([
    [400, 'graph-refused'],
    [401, 'sign-in-expired'],
    [402, 'payment-required'],
    [403, 'graph-refused'],
    [404, 'meeting-gone'],
    [409, 'graph-refused'],
    [410, 'graph-refused'],
  ])('%i is not asked again, and means %s', async (status, code) => {
    const server = await startHttpServer([graphFailure(status, 'SomeCode', 'Some text.', { 'retry-after': '1' })]);
    const { graph, waits } = graphAt(server.address);
    expect((await failureOf(graph.get('/me', Thing))).code).toBe(code);
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it('tells the log Graph’s code and number, and nothing of its text', async () => {
    const server = await startHttpServer([graphFailure(403, 'Forbidden', '3003: Ilse Brandt may not look this up')]);
    const { graph, logged } = graphAt(server.address);
    const { details } = await failureOf(graph.get('/me', Thing));
    expect(details).toMatchObject({ status: 403, graphCode: 'Forbidden', graphNumber: '3003', access: 'delegated' });
    expect(JSON.stringify(details) + logged.join()).not.toContain('Ilse');
  });

  it.each(['', '<html>404</html>', '{}', '[]', '{"error":"invalid"}'])(
    'of 404 that Graph did not write says nothing about the meeting: %j',
    async (body) => {
      const server = await startHttpServer([{ status: 404, body }]);
      expect((await failureOf(graphAt(server.address).graph.get('/me', Thing))).code).toBe('graph-refused');
    },
  );
});

describe('a challenge for more sign-in', () => {
  it.each([401, 403])('with %i is passed on with its claims, decoded, and asked once only', async (status) => {
    const refusal = graphFailure(status, 'InvalidAuthenticationToken', 'x', challenge(`claims="${encoded}"`));
    const server = await startHttpServer([refusal]);
    const { graph } = graphAt(server.address);
    expect(await failureOf(graph.get('/me', Thing))).toMatchObject({ code: 'step-up', claims });
    expect(server.requests).toHaveLength(1);
  });

  it('keeps its claims out of the log and of the details', async () => {
    const server = await startHttpServer([graphFailure(401, 'x', 'x', challenge(`claims="${encoded}"`))]);
    const { graph, logged } = graphAt(server.address);
    const { details, message } = await failureOf(graph.get('/me', Thing));
    const told = JSON.stringify(details) + message + logged.join();
    for (const secret of ['essential', '1700000000', encoded]) expect(told).not.toContain(secret);
  });

  it('keeps letters beyond ASCII as they were', async () => {
    const odd = '{"id_token":{"name":{"value":"Zoë 会议"}}}';
    const value = `claims="${Buffer.from(odd).toString('base64')}"`;
    const server = await startHttpServer([graphFailure(401, 'x', 'x', challenge(value))]);
    expect((await failureOf(graphAt(server.address).graph.get('/me', Thing))).claims).toBe(odd);
  });

  it.each(['', 'claims=""', 'claims="bm90IGpzb24="', 'claims="%%%"', 'claims=eyJ4'])(
    'without readable claims is an ordinary 401: %s',
    async (value) => {
      const server = await startHttpServer([graphFailure(401, 'x', 'x', challenge(value))]);
      const error = await failureOf(graphAt(server.address).graph.get('/me', Thing));
      expect(error).toMatchObject({ code: 'sign-in-expired', claims: null });
    },
  );
});

describe('what Graph and the log are told of a request', () => {
  const busyTwice = () => startHttpServer((_request, i) => (i < 2 ? graphFailure(429, 'x', 'x') : { body: {} }));

  it('is a client-request-id of its own for every attempt, which the log has, too', async () => {
    const server = await busyTwice();
    const { graph, logged } = graphAt(server.address);
    await graph.get('/me', Thing);
    const ids = server.requests.map(({ headers }) => String(headers['client-request-id']));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(id).toMatch(uuid);
      expect(logged.filter((line) => line.includes(id))).not.toEqual([]);
    }
  });

  it('is Graph’s request-id in the log, of failures and of what went well', async () => {
    const server = await startHttpServer((_request, i) => ({
      ...(i === 0 ? graphFailure(429, 'x', 'x') : { body: {} }),
      headers: { 'request-id': `from-graph-${i}` },
    }));
    const { graph, logged } = graphAt(server.address);
    await graph.get('/me', Thing);
    for (const id of ['from-graph-0', 'from-graph-1']) expect(logged.join()).toContain(`"requestId":"${id}"`);
  });

  it('is in the failure, so that the line with the reference has it', async () => {
    const server = await startHttpServer([graphFailure(403, 'x', 'x')]);
    const { details } = await failureOf(graphAt(server.address).graph.get('/me', Thing));
    expect(details.requestId).toBe('11111111-2222-4333-8444-555555555555');
    expect(details.clientRequestId).toMatch(uuid);
  });

  it('is the token, to Graph; and never the token to the log, whatever happens', async () => {
    const server = await startHttpServer((_request, i) => (i < 2 ? (i === 0 ? 'reset' : 'cut') : { status: 401 }));
    const { graph, logged } = graphAt(server.address);
    const error = await failureOf(graph.get('/me?secret=query', Thing));
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
    expect(logged.length).toBeGreaterThanOrEqual(3);
    const told = logged.join() + JSON.stringify(error.details) + error.message;
    for (const secret of [accessToken, 'query', '/me', '127.0.0.1']) expect(told).not.toContain(secret);
  });

  it('is that times are wanted in UTC and bodies as JSON', async () => {
    const server = await startHttpServer([{ body: {} }]);
    await graphAt(server.address).graph.get('/me', Thing);
    expect(server.requests[0]?.headers).toMatchObject({
      accept: 'application/json',
      prefer: 'outlook.timezone="UTC"',
    });
  });
});
