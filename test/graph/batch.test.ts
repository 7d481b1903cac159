import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failureOf, graphAt, graphFailure } from '../helpers/graph.js';
import { type Answer, type Arrived, startHttpServer, type Written } from '../helpers/httpServer.js';

const Sent = z.object({ requests: z.array(z.object({ id: z.string(), method: z.string(), url: z.string() })) });
const partsOf = ({ body }: Arrived) => Sent.parse(JSON.parse(body)).requests;
const urlsOf = (requests: Arrived[]) => requests.map((request) => partsOf(request).map(({ url }) => url));
const paths = (count: number) => Array.from({ length: count }, (_, i) => `/me/things/${i}`);

/** A batch endpoint that answers each part by `answer`, the last part first; `round` counts the round trips. */
const batchServer = (answer: (url: string, round: number) => Written | null) =>
  startHttpServer((request, round): Answer => {
    const responses = partsOf(request).flatMap(({ id, url }) => {
      const part = answer(url, round);
      return part === null ? [] : [{ id, status: 200, ...part }];
    });
    return { body: { responses: responses.reverse() } };
  });
const echo = (url: string): Written => ({ body: { url } });
const busy = (retryAfter?: string): Written =>
  graphFailure(429, 'TooManyRequests', 'x', retryAfter === undefined ? {} : { 'Retry-After': retryAfter });

describe('a batch', () => {
  it.each([
    [1, 1],
    [20, 1],
    [21, 2],
    [50, 3],
  ])('of %i paths takes %i round trips, of 20 parts at most', async (count, trips) => {
    const server = await batchServer(echo);
    await graphAt(server.address).graph.batch(paths(count));
    expect(server.requests).toHaveLength(trips);
    expect(urlsOf(server.requests).flat().sort()).toEqual(paths(count).sort());
    for (const urls of urlsOf(server.requests)) expect(urls.length).toBeLessThanOrEqual(20);
  });

  it('of nothing asks nothing', async () => {
    const server = await batchServer(echo);
    expect(await graphAt(server.address).graph.batch([])).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('is a POST of GETs with ids of their own, relative to the version', async () => {
    const server = await batchServer(echo);
    await graphAt(server.address, { version: 'beta' }).graph.batch(paths(3));
    expect(server.seen()).toEqual(['POST /beta/$batch']);
    const [request] = server.requests;
    expect(request?.headers['content-type']).toContain('application/json');
    const parts = request ? partsOf(request) : [];
    expect(parts.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
  });

  it('gives its results in the order of the paths, whatever the order of the answer', async () => {
    const server = await batchServer(echo);
    const results = await graphAt(server.address).graph.batch(paths(45));
    expect(results).toEqual(paths(45).map((url) => ({ body: { url } })));
  });
});

describe('a part that is throttled', () => {
  it('is sent again alone, after the longest wait that a part asks for', async () => {
    const server = await batchServer((url, round) => {
      if (round > 0 || !/[37]$/.test(url)) return echo(url);
      return busy(url.endsWith('3') ? '4' : '9');
    });
    const { graph, waits } = graphAt(server.address);
    const results = await graph.batch(paths(10));
    expect(results).toEqual(paths(10).map((url) => ({ body: { url } })));
    expect(urlsOf(server.requests)[1]?.sort()).toEqual(['/me/things/3', '/me/things/7']);
    expect(waits).toEqual([9000]);
  });

  it('may write Retry-After in any case, as a number, or not at all', async () => {
    for (const [headers, wait] of [
      [{ 'retry-after': '3' }, 3000],
      [{ 'RETRY-AFTER': 3 }, 3000],
      [{}, 250],
      [null, 250],
      ['odd', 250],
    ]) {
      const server = await startHttpServer((request, round) => ({
        body: { responses: partsOf(request).map(({ id }) => ({ id, status: round === 0 ? 429 : 200, headers })) },
      }));
      const { graph, waits } = graphAt(server.address);
      await graph.batch(paths(1));
      expect(waits).toEqual([wait]);
    }
  });

  it('is given up after four rounds, and those that were answered are kept', async () => {
    const server = await batchServer((url) => (url.endsWith('1') ? busy() : echo(url)));
    const { graph, waits } = graphAt(server.address);
    const results = await graph.batch(paths(3));
    expect(results).toMatchObject([{ body: {} }, { error: { code: 'throttled' } }, { body: {} }]);
    expect(urlsOf(server.requests).map(({ length }) => length)).toEqual([3, 1, 1, 1]);
    expect(waits).toEqual([250, 500, 1000]);
  });

  it('for longer than 20 seconds, or beyond the turn, is not sat out', async () => {
    for (const [retryAfter, allowed] of [
      ['21', 120_000],
      ['5', 5000],
    ] satisfies [string, number][]) {
      const server = await batchServer(() => busy(retryAfter));
      const { graph, waits } = graphAt(server.address, { allowed });
      expect(await graph.batch(paths(1))).toMatchObject([{ error: { code: 'throttled' } }]);
      expect([server.requests.length, waits]).toEqual([1, []]);
    }
  });
});

describe('a part that fails', () => {
  it('with 403 is its own error with Graph’s request id, and not sent again', async () => {
    const server = await batchServer((url) =>
      url.endsWith('1')
        ? { ...graphFailure(403, 'Forbidden', '3003: no'), headers: { 'Request-Id': 'of-the-part' } }
        : echo(url),
    );
    const results = await graphAt(server.address).graph.batch(paths(3));
    expect(results).toMatchObject([
      { body: {} },
      { error: { code: 'not-organizer', details: { status: 403, requestId: 'of-the-part' } } },
      { body: {} },
    ]);
    expect(server.requests).toHaveLength(1);
  });

  it('with a challenge carries the claims', async () => {
    const claims = '{"access_token":{}}';
    const header = { 'WWW-Authenticate': `Bearer claims="${Buffer.from(claims).toString('base64')}"` };
    const server = await batchServer(() => graphFailure(401, 'x', 'x', header));
    expect(await graphAt(server.address).graph.batch(paths(1))).toMatchObject([{ error: { code: 'step-up', claims } }]);
  });

  it('with 503 once is sent again', async () => {
    const server = await batchServer((url, round) => (round === 0 ? graphFailure(503, 'x', 'x') : echo(url)));
    expect(await graphAt(server.address).graph.batch(paths(2))).toMatchObject([{ body: {} }, { body: {} }]);
    expect(server.requests).toHaveLength(2);
  });

  it('by being left out of the answer is asked for again, and garbled when it never comes', async () => {
    const once = await batchServer((url, round) => (round === 0 && url.endsWith('1') ? null : echo(url)));
    expect(await graphAt(once.address).graph.batch(paths(2))).toMatchObject([{ body: {} }, { body: {} }]);
    expect(urlsOf(once.requests)[1]).toEqual(['/me/things/1']);
    const never = await batchServer((url) => (url.endsWith('1') ? null : echo(url)));
    const results = await graphAt(never.address).graph.batch(paths(2));
    expect(results).toMatchObject([{ body: {} }, { error: { code: 'graph-garbled' } }]);
    expect(never.requests).toHaveLength(4);
  });
});

describe('a batch that fails as a whole', () => {
  it('with 429 is sent again as a whole, after Retry-After', async () => {
    const server = await startHttpServer((request, i) => {
      if (i === 0) return graphFailure(429, 'x', 'x', { 'retry-after': '2' });
      return { body: { responses: partsOf(request).map(({ id }) => ({ id, status: 200, body: {} })) } };
    });
    const { graph, waits } = graphAt(server.address);
    expect(await graph.batch(paths(2))).toEqual([{ body: {} }, { body: {} }]);
    expect([urlsOf(server.requests).map(({ length }) => length), waits]).toEqual([[2, 2], [2000]]);
  });

  it('with 401 is one error', async () => {
    const server = await startHttpServer([graphFailure(401, 'InvalidAuthenticationToken', 'x')]);
    expect((await failureOf(graphAt(server.address).graph.batch(paths(30)))).code).toBe('sign-in-expired');
  });

  it.each([{}, { responses: {} }, { responses: [{ id: 5, status: 200 }] }, { responses: [{ id: '0' }] }, []])(
    'because it is no answer to a batch is garbled: %j',
    async (body) => {
      const server = await startHttpServer([{ body }]);
      expect((await failureOf(graphAt(server.address).graph.batch(paths(1)))).code).toBe('graph-garbled');
    },
  );

  it('says nothing of parts that nobody asked for', async () => {
    const extra = { id: '99', status: 200, body: 'forged' };
    const server = await startHttpServer((request) => ({
      body: { responses: [extra, ...partsOf(request).map(({ id }) => ({ id, status: 200, body: id })), extra] },
    }));
    expect(await graphAt(server.address).graph.batch(paths(2))).toEqual([{ body: '0' }, { body: '1' }]);
  });
});
