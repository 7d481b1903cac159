import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pino } from 'pino';
import restify from 'restify';
import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Refuse } from '../platform/telemetry/refusals.js';
import { type Clock, second } from '../platform/time/clock.js';
import { type Activities, activityDoor } from './activityDoor.js';
import { createBodyRooms } from './bodyRooms.js';
import { createConnections, maxConnections } from './connections.js';
import { type Door, type TurnAway, turningAway } from './door.js';
import { type MetricsToTell, metricsDoor } from './metricsDoor.js';
import { type Notified, notificationDoor } from './notificationDoor.js';
import { cutHeaps } from './pipelines.js';
import { healthDoor, readyDoor } from './probes.js';
import { type Reply, writeReply } from './reply.js';
import { type Returning, returnDoor } from './returnDoor.js';

/** A thousand activities of the usual size at once, or sixteen of the largest. */
const roomForBodies = 4 * 1024 * 1024;
/** Three times what Teams, Graph and the proxies in between send. */
const mostHeaders = 100;

export interface HttpServerOptions extends Activities, Returning {
  clock: Clock;
  refuse: Refuse;
  /** Where it is missing, there is no such door. */
  notified?: Notified;
  /** Rejects while the bot cannot work. */
  ready(): Promise<void>;
  /** Where it is missing, there is no such door. */
  metrics?: MetricsToTell;
}

/**
 * The doors: activities, Graph's notifications, health, and the page people return to after giving consent. Whatever a request
 * is, it ends in a status without details; the process, its memory and its log are safe from whoever sends it.
 */
export function createHttpServer(options: HttpServerOptions): Server {
  const { refuse } = options;
  const doors = doorsOf(options);
  const turnAway = turningAway(refuse, 'any');
  const connections = createConnections(maxConnections);
  const app = restify.createServer({ name: '' });
  // Its own log writes whole requests, with their headers: what is refused here is told by `refuse`.
  Object.assign(app, { log: pino({ enabled: false }) });
  const { server } = app;
  // A peer that sends slowly, or nothing, does not keep a connection for ever. By default Node looks twice a minute.
  Object.assign(server, {
    requestTimeout: 30 * second,
    headersTimeout: 10 * second,
    connectionsCheckingInterval: second,
  });
  // restify listens for it and does nothing: without a listener Node answers as if no other protocol had been asked for.
  server.removeAllListeners('upgrade');
  // Node would leave out headers beyond this number, and with them what a proxy in front of the bot has to say.
  server.maxHeadersCount = mostHeaders;

  function cut(socket: Socket): void {
    // Requests that came in the same piece come here after it.
    if (!socket.destroyed) refuse({ door: 'any', reason: 'pipelined' });
    socket.destroy();
  }

  function failed(error: unknown): Reply {
    const fields = errorOrigin(error);
    refuse({ door: 'any', reason: 'failed', level: 'error', message: 'request failed', fields });
    return { status: 500 };
  }

  function reply(incoming: IncomingMessage, response: ServerResponse, answer: Reply): void {
    writeReply(response, answer);
    // A body that nobody has read is not kept either.
    incoming.resume();
  }

  server.on('connection', (socket) => {
    connections.opened(socket);
    cutHeaps(socket, () => cut(socket));
  });

  // In front of all that restify does with a request: it only sees those that are for one of the doors, and plain.
  app.first((incoming, response) => {
    if (!connections.begins(incoming.socket, response)) {
      cut(incoming.socket);
      return false;
    }
    // Whoever asked has gone, and nobody is left to tell.
    response.on('error', () => {});
    // A client that keeps its connection open after the last answer would keep the process from ending.
    response.once('close', () => server.listening || setImmediate(() => server.closeIdleConnections()));
    const { path, query } = addressOf(incoming.url ?? '');
    const refused = refusalOf(incoming, doors.get(path), turnAway);
    if (refused !== null) {
      reply(incoming, response, refused);
      return false;
    }
    // restify makes a URL of both and throws what it cannot read; the Host header says nothing that matters here.
    incoming.url = `${path}?${query}`;
    incoming.headers.host = 'localhost';
    return true;
  });

  for (const [path, door] of doors) {
    const open: restify.RequestHandler = async (incoming, response) => {
      const { socket } = incoming;
      const arrived = () => connections.arrived(socket);
      if (door.method === 'GET') arrived();
      const { query } = addressOf(incoming.url ?? '');
      try {
        const visit = { incoming, query, arrived, known: () => connections.known(socket) };
        if (door.method === 'GET') incoming.resume();
        reply(incoming, response, await door.open(visit).catch(failed));
      } catch (error) {
        failed(error);
        socket.destroy();
      }
    };
    if (door.method === 'GET') app.get(path, open);
    else app.post(path, open);
  }
  return server;
}

/** Why a request goes no further; null for one that is for a door, and plain. */
function refusalOf(incoming: IncomingMessage, door: Door | undefined, turnAway: TurnAway): Reply | null {
  if (incoming.rawHeaders.length >= 2 * mostHeaders) return turnAway('too-many-headers', 431);
  if (!isPlain(incoming.headers)) return turnAway('encoding', 415);
  if (door === undefined) return turnAway('no-such-address', 404);
  if (door.method === incoming.method) return null;
  return { ...turnAway('no-such-method', 405), headers: { allow: door.method } };
}

function doorsOf(options: HttpServerOptions): Map<string, Door> {
  const { notified, metrics, refuse } = options;
  const rooms = createBodyRooms(roomForBodies);
  const doors = new Map<string, Door>([
    ['/api/messages', activityDoor(options, { rooms, refuse })],
    ['/healthz', healthDoor],
    ['/readyz', readyDoor(options)],
    ['/auth/return', returnDoor(options)],
  ]);
  if (notified) doors.set('/api/notifications', notificationDoor(notified, { rooms, refuse }));
  if (metrics) doors.set('/metrics', metricsDoor(metrics, refuse));
  return doors;
}

/** Neither Teams nor Graph packs what it sends; whatever would have to be unpacked is not. */
function isPlain(headers: IncomingHttpHeaders): boolean {
  const content = headers['content-encoding'];
  const transfer = headers['transfer-encoding'];
  return (
    (content === undefined || content.trim().toLowerCase() === 'identity') &&
    (transfer === undefined || transfer.trim().toLowerCase() === 'chunked')
  );
}

/** Compared as it came: what is spelled otherwise is no address of ours. A target may be absolute (RFC 9112, 3.2.2). */
function addressOf(target: string): { path: string; query: URLSearchParams } {
  const [path = '', ...query] = target.replace(/^https?:\/\/[^/?]*/i, '').split('?');
  return { path, query: new URLSearchParams(query.join('?')) };
}

/** Starts listening; the address it is reached at on this machine. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Takes no more connections; resolves when every request under way is answered. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
