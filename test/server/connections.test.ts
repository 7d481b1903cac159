import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createConnections } from '../../src/server/connections.js';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server with room for three connections, that answers `/now` at once and `/later` when the test says so. */
async function start() {
  const connections = createConnections(3);
  const later: ServerResponse[] = [];
  const opened: string[] = [];
  const server = createServer((incoming, response) => {
    if (!connections.begins(incoming.socket, response)) {
      incoming.socket.destroy();
      return;
    }
    connections.arrived(incoming.socket);
    if (incoming.url === '/known') connections.known(incoming.socket);
    if (incoming.url === '/later') later.push(response);
    else response.end('now');
  });
  server.on('connection', (socket) => {
    connections.opened(socket);
    opened.push('connection');
    server.emit('counted');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const open = async () => {
    const counted = once(server, 'counted');
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.resume();
    await counted;
    return socket;
  };
  const ask = async (socket: Socket, path: string) => {
    const answer = once(socket, 'data');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
    await answer;
  };
  return { open, ask, later, server };
}
/** Resolves when the other end has closed. */
const closed = (socket: Socket) => (socket.closed ? Promise.resolve() : once(socket, 'close'));
const isOpen = (...sockets: Socket[]) => sockets.map((socket) => !socket.closed);

describe('connections beyond the most', () => {
  it('take the place of the one that has sent nothing for longest', async () => {
    const { open, ask } = await start();
    const [first, second, third] = [await open(), await open(), await open()];
    await ask(first, '/now');
    const fourth = await open();
    await closed(second);
    expect(isOpen(first, third, fourth)).toEqual([true, true, true]);
    await ask(fourth, '/now');
    await ask(first, '/now');
  });

  it('do not take the place of a request that waits for its answer, nor of who is known', async () => {
    const { open, ask, later, server } = await start();
    const [friend, waiting, idle] = [await open(), await open(), await open()];
    await ask(friend, '/known');
    const asked = once(server, 'request');
    waiting.write('GET /later HTTP/1.1\r\nHost: x\r\n\r\n');
    await asked;
    const another = await open();
    await closed(idle);
    const next = await open();
    await closed(another);
    const answer = once(waiting, 'data');
    later[0]?.end('later');
    await answer;
    await ask(friend, '/now');
    expect(isOpen(friend, waiting, next)).toEqual([true, true, true]);
  });

  it('are closed at once where nobody can give way', async () => {
    const { open, ask } = await start();
    const friends = [await open(), await open(), await open()];
    for (const friend of friends) await ask(friend, '/known');
    await closed(await open());
    expect(isOpen(...friends)).toEqual([true, true, true]);
  });
});
