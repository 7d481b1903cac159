import { connect, createServer, type Socket } from 'node:net';

export interface Balancer {
  stop(): Promise<void>;
}

/** Hands each connection to the next instance, and to the one after it when that does not listen. */
export async function startBalancer(port: number, instances: number[]): Promise<Balancer> {
  let turn = 0;
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  function forward(client: Socket, tries: number): void {
    const instance = instances[turn % instances.length];
    turn += 1;
    if (instance === undefined || tries === 0) return void client.destroy();
    const server = connect(instance, '127.0.0.1');
    let connected = false;
    keep(server);
    server.once('connect', () => {
      connected = true;
      client.pipe(server).pipe(client);
    });
    server.once('close', () => (connected ? client.destroy() : forward(client, tries - 1)));
  }

  const balancer = createServer((client) => {
    keep(client);
    forward(client, instances.length);
  });
  await new Promise<void>((resolve) => balancer.listen(port, '127.0.0.1', resolve));
  return {
    stop: () =>
      new Promise((resolve) => {
        balancer.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
