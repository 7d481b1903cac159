import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export type Fault =
  /** Answered without asking the storage. */
  | { status: number; headers?: Record<string, string>; code?: string }
  /** The connection breaks, before the storage hears of it or after it has done what was asked. */
  | 'broken before'
  | 'answer lost';

/** Stands between the SDK and Azurite: each request meets the next fault of the list; `null` lets one through. */
export async function startFaultyProxy(target: number) {
  let faults: (Fault | null)[] = [];
  let always: Fault | null = null;
  let requests = 0;
  const written: Buffer[] = [];

  const server = createServer((incoming, outgoing) => {
    requests += 1;
    written.push(Buffer.from(`${incoming.method} ${incoming.url}\n`));
    incoming.on('data', (bytes: Buffer) => written.push(bytes));
    const fault = faults.shift() ?? always;
    if (fault === 'broken before') outgoing.destroy();
    else if (fault === null || fault === 'answer lost') forward(target, incoming, outgoing, fault === 'answer lost');
    else {
      outgoing.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      outgoing.end(JSON.stringify({ 'odata.error': { code: fault.code ?? 'Fault', message: { value: 'as told' } } }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    port: address.port,
    get requests() {
      return requests;
    },
    /** Every byte that was asked for or written, in order. */
    written: () => Buffer.concat(written),
    /** The next requests meet these, those after them `then`. */
    meet(next: (Fault | null)[], then: Fault | null = null) {
      faults = next;
      always = then;
      requests = 0;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type FaultyProxy = Awaited<ReturnType<typeof startFaultyProxy>>;

function forward(port: number, incoming: IncomingMessage, outgoing: ServerResponse, lose: boolean): void {
  const { method, url: path, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    if (!lose) {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    answer.resume();
    answer.on('end', () => outgoing.destroy());
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
