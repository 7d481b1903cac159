import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { asBot, requestJson } from '../../src/platform/http/jsonRequest.js';
import { startHttpServer } from '../helpers/httpServer.js';

const post = (address: string, body: unknown) =>
  requestJson({ url: `${address}/path?query`, method: 'POST', headers: asBot('secret'), body });

describe('a plain request', () => {
  it('sends JSON as the bot, and tells status, headers and what was answered', async () => {
    const server = await startHttpServer([{ status: 201, headers: { 'retry-after': '7' }, body: { id: 'ä' } }]);
    const answer = await post(server.address, { text: 'Zoë' });
    expect(answer).toMatchObject({ status: 201, body: { id: 'ä' } });
    expect([answer.headers.get('Retry-After'), answer.headers.get('x-other')]).toEqual(['7', null]);
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/path?query', body: '{"text":"Zoë"}' });
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength('{"text":"Zoë"}')),
    });
  });

  it('names no token where the bot has none, and sends no body where there is none', async () => {
    const server = await startHttpServer([{}]);
    await requestJson({ url: server.address, method: 'GET', headers: asBot(null) });
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(server.requests[0]?.headers).not.toHaveProperty('content-type');
    expect(server.requests[0]?.body).toBe('');
  });

  it('keeps its connection for the next', async () => {
    const server = createServer((_request, response) => response.end('{}'));
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    onTestFinished(() => server.close() && server.closeAllConnections());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = z.object({ port: z.number() }).parse(server.address());
    for (let i = 0; i < 3; i += 1) await post(`http://127.0.0.1:${port}`, {});
    expect(connections).toBe(1);
  });

  it('follows no redirect: whoever asks for one gets no second request with this token', async () => {
    const server = await startHttpServer([{ status: 307, headers: { location: '/elsewhere' } }, {}]);
    expect(await post(server.address, {})).toMatchObject({ status: 307 });
    expect(server.requests).toHaveLength(1);
  });

  it('is sent once, and rejects with what became of the connection', async () => {
    const reset = await startHttpServer(['reset']);
    await expect(post(reset.address, {})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(reset.requests).toHaveLength(1);
    const cut = await startHttpServer(['cut']);
    await expect(post(cut.address, {})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(cut.requests).toHaveLength(1);
    await expect(post('http://127.0.0.1:1', {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('tells nothing of a body that is no JSON', async () => {
    const server = await startHttpServer([{ body: '<html>' }]);
    expect((await post(server.address, {})).body).toBeUndefined();
  });

  it('ends at its time limit, whether nothing comes, or a little now and then', async () => {
    const silent = await startHttpServer(['silence']);
    await expect(requestJson({ url: silent.address, method: 'GET', headers: {}, timeLimit: 30 })).rejects.toMatchObject(
      { code: 'ETIMEDOUT' },
    );
    const timers: NodeJS.Timeout[] = [];
    const trickling = createServer((_request, response) => {
      response.writeHead(200);
      timers.push(setInterval(() => response.write(' '), 5));
    });
    onTestFinished(() => {
      for (const timer of timers) clearInterval(timer);
      trickling.close();
      trickling.closeAllConnections();
    });
    await new Promise<void>((resolve) => trickling.listen(0, '127.0.0.1', resolve));
    const { port } = z.object({ port: z.number() }).parse(trickling.address());
    await expect(
      requestJson({ url: `http://127.0.0.1:${port}`, method: 'GET', headers: {}, timeLimit: 60 }),
    ).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  it('takes no answer that is larger than allowed', async () => {
    const server = await startHttpServer([{ body: 'x'.repeat(2000) }]);
    await expect(
      requestJson({ url: server.address, method: 'GET', headers: {}, maxBytes: 1000 }),
    ).rejects.toMatchObject({ code: 'EMSGSIZE' });
  });

  it('can be called off', async () => {
    const server = await startHttpServer(['silence']);
    const off = new AbortController();
    const asked = requestJson({ url: server.address, method: 'GET', headers: {}, signal: off.signal });
    off.abort(new Error('not wanted any more'));
    await expect(asked).rejects.toThrow('not wanted any more');
  });
});
