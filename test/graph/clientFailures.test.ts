import { describe, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { accessToken, failureOf, graphAt, Thing } from '../helpers/graph.js';
import { type Answer, startHttpServer } from '../helpers/httpServer.js';

const fine: Answer = { body: { id: 'fine' } };
const page: Answer = { headers: { 'content-type': 'text/html' }, body: '<html>Please log in to the network.</html>' };

describe('an answer that does not arrive whole', () => {
  it.each([
    ['the connection is reset', 'reset'],
    ['the body is cut off', 'cut'],
    ['a page of HTML comes instead of JSON', page],
    ['half of the JSON comes', { body: '{"value":[{"id":' }],
    ['nothing comes', { body: '' }],
  ] satisfies [string, Answer][])('is asked for again when %s', async (_what, answer) => {
    const server = await startHttpServer([answer, answer, fine]);
    const { graph, waits } = graphAt(server.address);
    expect(await graph.get('/me', Thing)).toEqual({ id: 'fine' });
    expect([server.requests.length, waits]).toEqual([3, [250, 500]]);
  });

  it.each([
    ['reset', 'graph-down'],
    ['cut', 'graph-down'],
    [page, 'graph-garbled'],
    [{ body: '{"value":[' }, 'graph-garbled'],
  ] satisfies [Answer, string][])('is given up after four attempts: %j is %s', async (answer, code) => {
    const server = await startHttpServer([answer]);
    const { graph } = graphAt(server.address);
    expect((await failureOf(graph.get('/me', Thing))).code).toBe(code);
    expect(server.requests).toHaveLength(4);
  });

  it('tells the log how the connection ended, and no address', async () => {
    const server = await startHttpServer(['reset']);
    const { graph, logged } = graphAt(server.address);
    expect((await failureOf(graph.get('/me', Thing))).details.reason).toBe('ECONNRESET');
    expect(logged.join()).toContain('ECONNRESET');
    expect(logged.join()).not.toContain('127.0.0.1');
  });

  it('is no server at all: the connection refused', async () => {
    const { graph } = graphAt('http://127.0.0.1:9');
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('graph-down');
  });
});

describe('JSON that is not what was asked for', () => {
  it.each(['null', '[]', '"text"', '5', '{"error":{"code":"x"}}'])(
    'is garbled, and not asked for again: %s',
    async (body) => {
      const server = await startHttpServer([{ body }]);
      const { graph } = graphAt(server.address);
      const error = await failureOf(graph.list('/me/things', Thing).next());
      expect(error.code).toBe('graph-garbled');
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('silence', () => {
  it('ends at the deadline, without another attempt', async () => {
    const server = await startHttpServer(['silence']);
    const { graph, waits } = graphAt(server.address, { allowed: 40 });
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('graph-slow');
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it('after an answer has begun ends at the deadline, too', async () => {
    const server = await startHttpServer([
      { headers: { 'content-length': '1000', connection: 'keep-alive' }, body: '{"value":[' },
    ]);
    const { graph } = graphAt(server.address, { allowed: 40 });
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('graph-slow');
  });
});

describe('a turn that is over', () => {
  it('sends nothing any more', async () => {
    const server = await startHttpServer([fine]);
    const { graph } = graphAt(server.address, { signal: AbortSignal.abort() });
    await failureOf(graph.get('/me', Thing));
    expect(server.requests).toEqual([]);
  });

  it('leaves a request that is under way, and does not repeat it', async () => {
    const turn = new AbortController();
    const server = await startHttpServer(() => {
      turn.abort();
      return 'silence';
    });
    const { graph, waits } = graphAt(server.address, { signal: turn.signal });
    await failureOf(graph.get('/me', Thing));
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it('ends a wait, and what was waited for is not sent', async () => {
    const turn = new AbortController();
    const server = await startHttpServer([{ status: 503 }]);
    let waited = 0;
    const { graph } = graphAt(server.address, {
      signal: turn.signal,
      sleep: async (_milliseconds, signal) => {
        waited += 1;
        expect(signal).toBe(turn.signal);
        turn.abort();
      },
    });
    await failureOf(graph.get('/me', Thing));
    expect([server.requests.length, waited]).toEqual([1, 1]);
  });

  it('before anything is sent, because its time has run out, asks for a moment only', async () => {
    const server = await startHttpServer(['silence']);
    const { graph } = graphAt(server.address, { allowed: -minute });
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('graph-slow');
  });
});

describe('a redirect', () => {
  it.each([301, 302, 307, 308])('%i is refused, and whoever it leads to gets nothing', async (status) => {
    const elsewhere = await startHttpServer([fine]);
    const server = await startHttpServer([{ status, headers: { location: `${elsewhere.address}/v1.0/me` } }]);
    const { graph, logged } = graphAt(server.address);
    await failureOf(graph.get('/me', Thing));
    expect(elsewhere.requests).toEqual([]);
    expect(logged.join()).not.toContain(accessToken);
  });

  it('is refused within Graph, too', async () => {
    const server = await startHttpServer(({ url }) =>
      url === '/v1.0/me' ? { status: 302, headers: { location: '/v1.0/users' } } : fine,
    );
    await failureOf(graphAt(server.address).graph.get('/me', Thing));
    expect(new Set(server.seen())).toEqual(new Set(['GET /v1.0/me']));
  });
});
