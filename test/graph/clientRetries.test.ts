import { describe, expect, it } from 'vitest';
import { failureOf, graphAt, graphFailure, Thing } from '../helpers/graph.js';
import { type Answer, startHttpServer } from '../helpers/httpServer.js';

const fine: Answer = { body: { id: 'fine' } };
const busy = (headers: Record<string, string> = {}) =>
  graphFailure(429, 'TooManyRequests', 'Please retry again later.', headers);
const down = (status: number, headers: Record<string, string> = {}) =>
  graphFailure(status, 'ServiceUnavailable', 'down', headers);

describe('a request to Graph that succeeds', () => {
  it('is sent once, and nothing is waited for', async () => {
    const server = await startHttpServer([fine]);
    const { graph, waits } = graphAt(server.address);
    expect(await graph.get('/me', Thing)).toEqual({ id: 'fine' });
    expect(server.seen()).toEqual(['GET /v1.0/me']);
    expect(waits).toEqual([]);
  });

  it('goes to the version that is configured', async () => {
    const server = await startHttpServer([fine]);
    await graphAt(server.address, { version: 'beta' }).graph.get('/me?$select=id', Thing);
    expect(server.seen()).toEqual(['GET /beta/me?$select=id']);
  });
});

describe('a request that is throttled', () => {
  it('waits the seconds of Retry-After before it is sent again', async () => {
    const server = await startHttpServer([busy({ 'retry-after': '7' }), fine]);
    const { graph, waits } = graphAt(server.address);
    expect(await graph.get('/me', Thing)).toEqual({ id: 'fine' });
    expect(server.requests).toHaveLength(2);
    expect(waits).toEqual([7000]);
  });

  it('waits until the date of Retry-After', async () => {
    const server = await startHttpServer([busy({ 'retry-after': 'Mon, 23 Nov 2026 10:00:11 GMT' }), fine]);
    const { graph, waits } = graphAt(server.address);
    await graph.get('/me', Thing);
    expect(waits).toEqual([11_000]);
  });

  it('adds up to a tenth, so that not everybody returns at once', async () => {
    const server = await startHttpServer([busy({ 'retry-after': '10' }), fine]);
    const { graph, waits } = graphAt(server.address, { random: () => 0.5 });
    await graph.get('/me', Thing);
    expect(waits).toEqual([10_500]);
  });

  it('backs off by itself when Graph does not say how long', async () => {
    const server = await startHttpServer([busy(), busy({ 'retry-after': 'a while' }), busy(), fine]);
    const { graph, waits } = graphAt(server.address);
    await graph.get('/me', Thing);
    expect(waits).toEqual([250, 500, 1000]);
  });

  it('is given up after four attempts, as throttled', async () => {
    const server = await startHttpServer([busy({ 'retry-after': '1' })]);
    const { graph, waits } = graphAt(server.address);
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('throttled');
    expect(server.requests).toHaveLength(4);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  it.each(['20', '21', '3600', 'Mon, 23 Nov 2026 10:00:21 GMT', 'Tue, 24 Nov 2026 10:00:00 GMT'])(
    'is sat out for 20 seconds at most: Retry-After %s',
    async (retryAfter) => {
      const server = await startHttpServer([busy({ 'retry-after': retryAfter }), fine]);
      const { graph, waits } = graphAt(server.address);
      const work = graph.get('/me', Thing);
      if (retryAfter === '20') expect(await work).toEqual({ id: 'fine' });
      else expect((await failureOf(work)).code).toBe('throttled');
      expect(waits).toEqual(retryAfter === '20' ? [20_000] : []);
    },
  );

  it('is not sat out when the turn would be over by then', async () => {
    const server = await startHttpServer([busy({ 'retry-after': '5' }), fine]);
    const { graph, waits } = graphAt(server.address, { allowed: 5000 });
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('throttled');
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it('counts its earlier waits against the time of the turn', async () => {
    const server = await startHttpServer([busy({ 'retry-after': '4' })]);
    const { graph, waits } = graphAt(server.address, { allowed: 10_000 });
    await failureOf(graph.get('/me', Thing));
    expect([server.requests.length, waits]).toEqual([3, [4000, 4000]]);
  });
});

describe('a request to a Graph that is down', () => {
  it.each([500, 502, 503, 504])('and answers %i once is sent again', async (status) => {
    const server = await startHttpServer([down(status), fine]);
    const { graph, waits } = graphAt(server.address);
    expect(await graph.get('/me', Thing)).toEqual({ id: 'fine' });
    expect([server.requests.length, waits]).toEqual([2, [250]]);
  });

  it('waits as long as a 503 asks for', async () => {
    const server = await startHttpServer([down(503, { 'retry-after': '3' }), fine]);
    const { graph, waits } = graphAt(server.address);
    await graph.get('/me', Thing);
    expect(waits).toEqual([3000]);
  });

  it('is given up after four attempts', async () => {
    const server = await startHttpServer([down(503)]);
    const { graph, waits } = graphAt(server.address);
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('graph-down');
    expect([server.requests.length, waits]).toEqual([4, [250, 500, 1000]]);
  });

  it('is not sent again when Graph says it has not been built', async () => {
    const server = await startHttpServer([down(501), fine]);
    const { graph } = graphAt(server.address);
    expect((await failureOf(graph.get('/me', Thing))).code).toBe('graph-down');
    expect(server.requests).toHaveLength(1);
  });
});
