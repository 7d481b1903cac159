import { describe, expect, it } from 'vitest';
import { failureOf, graphAt, graphFailure, readAll, WithId } from '../helpers/graph.js';
import { type Answer, type Arrived, startHttpServer } from '../helpers/httpServer.js';

const ids = (...names: string[]) => names.map((id) => ({ id }));
const nextLink = '@odata.nextLink';

/** A page with a link to `path` on the same server; without a path the last one. */
const page = ({ headers }: Arrived, names: string[], path?: string): Answer => ({
  body: { value: ids(...names), ...(path === undefined ? {} : { [nextLink]: `http://${headers.host}${path}` }) },
});

/** A server of these pages, each linking to the one after it; the last one links to `end`, or nowhere. */
const pagesServer = (pages: string[][], end?: string) =>
  startHttpServer((request, i) =>
    page(request, pages[i] ?? [], i < pages.length - 1 ? `/v1.0/next?page=${i + 1}` : end),
  );
const read = (address: string) => readAll(graphAt(address).graph.list('/things', WithId));

describe('a list of several pages', () => {
  it('is read to its end, in order', async () => {
    const server = await pagesServer([['a', 'b'], ['c'], ['d']]);
    expect(await read(server.address)).toEqual({ items: ids('a', 'b', 'c', 'd'), complete: true });
    expect(server.seen()).toEqual(['GET /v1.0/things', 'GET /v1.0/next?page=1', 'GET /v1.0/next?page=2']);
  });

  it('follows the link whole and unchanged, whatever is in it', async () => {
    const odd = "/beta/elsewhere('x')?$skiptoken=a%2Bb+c%20%27%25&$top=5&$filter=x%20eq%20%27%C3%A9%27&$skiptoken=2";
    const server = await startHttpServer((request, i) => page(request, [`${i}`], i === 0 ? odd : undefined));
    expect(await read(server.address)).toEqual({ items: ids('0', '1'), complete: true });
    expect(server.seen()[1]).toBe(`GET ${odd}`);
  });

  it('asks for a page only when the one before is used up', async () => {
    const server = await pagesServer([['a', 'b'], ['c']]);
    for await (const { id } of graphAt(server.address).graph.list('/things', WithId)) if (id === 'b') break;
    expect(server.requests).toHaveLength(1);
  });

  it('retries the page that fails, not those before it', async () => {
    const server = await startHttpServer((request, i) => {
      if (i === 1) return graphFailure(503, 'x', 'x');
      return page(request, [`${i}`], i === 0 ? '/v1.0/next' : undefined);
    });
    expect(await read(server.address)).toEqual({ items: ids('0', '2'), complete: true });
    expect(server.seen()).toEqual(['GET /v1.0/things', 'GET /v1.0/next', 'GET /v1.0/next']);
  });

  it('fails when a later page is refused: half a list is not passed off as a whole one', async () => {
    const server = await startHttpServer((request, i) =>
      i === 0 ? page(request, ['a'], '/v1.0/next') : graphFailure(403, 'Forbidden', 'no'),
    );
    expect((await failureOf(read(server.address))).code).toBe('graph-refused');
  });

  it('leaves out what does not fit, keeps the rest, and says so in the log', async () => {
    const server = await startHttpServer([{ body: { value: [{ id: 'a' }, null, { id: 5 }, 'x', { id: 'b' }] } }]);
    const { graph, logged } = graphAt(server.address);
    expect(await readAll(graph.list('/things', WithId))).toEqual({ items: ids('a', 'b'), complete: true });
    expect(logged.filter((line) => line.includes('element left out'))).toHaveLength(3);
  });

  it('goes on from a first page that a batch has brought', async () => {
    const server = await pagesServer([['b']]);
    const { graph } = graphAt(server.address);
    const first = { value: ids('a'), [nextLink]: `${server.address}/v1.0/more` };
    expect(await readAll(graph.list('/things', WithId, { first }))).toEqual({ items: ids('a', 'b'), complete: true });
    expect(server.seen()).toEqual(['GET /v1.0/more']);
  });
});

describe('a list that does not end by itself', () => {
  it('is cut short at a link that was there before', async () => {
    const server = await startHttpServer((request, i) => page(request, [`${i}`], i < 2 ? `/v1.0/${i}` : '/v1.0/0'));
    expect(await read(server.address)).toEqual({ items: ids('0', '1', '2'), complete: false });
    expect(server.requests).toHaveLength(3);
  });

  it('is cut short when its first page links to itself', async () => {
    const server = await startHttpServer((request) => page(request, ['a'], '/v1.0/things'));
    expect(await read(server.address)).toEqual({ items: ids('a'), complete: false });
    expect(server.requests).toHaveLength(1);
  });

  it('passes over one or two empty pages in a row, and counts anew after a full one', async () => {
    const server = await pagesServer([['a'], [], [], ['b'], [], [], ['c'], []]);
    expect(await read(server.address)).toEqual({ items: ids('a', 'b', 'c'), complete: true });
    expect(server.requests).toHaveLength(8);
  });

  it('is cut short after three empty pages in a row that promise more', async () => {
    const server = await startHttpServer((request, i) => page(request, i === 0 ? ['a'] : [], `/v1.0/${i}`));
    expect(await read(server.address)).toEqual({ items: ids('a'), complete: false });
    expect(server.requests).toHaveLength(4);
  });

  it('is complete when the third empty page is the last', async () => {
    const server = await pagesServer([['a'], [], [], []]);
    expect(await read(server.address)).toEqual({ items: ids('a'), complete: true });
  });

  it('is cut short after a thousand pages, and the log says so', async () => {
    const server = await startHttpServer((request, i) => page(request, [`${i}`], `/v1.0/${i}`));
    const { graph, logged } = graphAt(server.address);
    const { items, complete } = await readAll(graph.list('/things', WithId));
    expect([items.length, server.requests.length, complete]).toEqual([1000, 1000, false]);
    expect(logged.filter((line) => line.includes('not read to its end'))).toHaveLength(1);
  });
});

describe('a link that leads elsewhere', () => {
  it('is refused when it is another host or port, and nobody there gets the token', async () => {
    const thief = await startHttpServer([{ body: { value: ids('stolen') } }]);
    const links = [
      `${thief.address}/v1.0/things`,
      `http://localhost:${thief.port}/v1.0/things`,
      `//127.0.0.1:${thief.port}/v1.0/things`,
    ];
    for (const link of links) {
      const server = await startHttpServer([{ body: { value: ids('a'), [nextLink]: link } }]);
      expect((await failureOf(read(server.address))).code).toBe('graph-refused');
      expect(server.requests).toHaveLength(1);
    }
    expect(thief.requests).toEqual([]);
  });

  it('is refused when the host only looks like Graph’s', async () => {
    const thief = await startHttpServer([{ body: { value: [] } }]);
    const server = await startHttpServer(({ headers: { host } }) => ({
      body: { value: [], [nextLink]: `http://${host}@127.0.0.1:${thief.port}/v1.0/things` },
    }));
    expect((await failureOf(read(server.address))).code).toBe('graph-refused');
    expect(thief.requests).toEqual([]);
  });

  it.each([
    'http://graph.microsoft.com/v1.0/next',
    'https://graph.microsoft.com:8443/v1.0/next',
    'https://graph.microsoft.com.evil.example/v1.0/next',
    'https://graph.microsoft.com@evil.example/v1.0/next',
    'https://evil.example/https://graph.microsoft.com/v1.0/next',
    'https://evil.example\\@graph.microsoft.com/v1.0/next',
    'https://grаph.microsoft.com/v1.0/next',
    'https://graph.microsoft.us/v1.0/next',
    'data:application/json,{"value":[]}',
    'javascript:0',
    'next?page=2',
    '/v1.0/next',
    'https://',
    ' ',
    'http://[::1',
  ])('is refused where Graph is https://graph.microsoft.com: %s', async (link) => {
    const asked: string[] = [];
    const { graph } = graphAt('https://graph.microsoft.com', {
      fetch: async (input) => {
        asked.push(String(input));
        throw new Error('nothing may be asked');
      },
    });
    const first = { value: ids('a'), [nextLink]: link };
    expect((await failureOf(readAll(graph.list('/things', WithId, { first })))).code).toBe('graph-refused');
    expect(asked).toEqual([]);
  });

  it('with a user name in front is not followed even to Graph itself', async () => {
    const server = await startHttpServer(({ headers: { host } }) => ({
      body: { value: [], [nextLink]: `http://someone:secret@${host}/v1.0/things` },
    }));
    await failureOf(read(server.address));
    expect(server.requests).toHaveLength(1);
  });

  it.each([null, 5, {}, [], false, ''])('is no link, and the end, when it is %j', async (link) => {
    const server = await startHttpServer([{ body: { value: ids('a'), [nextLink]: link } }]);
    expect(await read(server.address)).toEqual({ items: ids('a'), complete: true });
    expect(server.requests).toHaveLength(1);
  });
});
