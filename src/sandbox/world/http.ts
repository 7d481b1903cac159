import restify from 'restify';
import { z } from 'zod';
import { type Fault, spoil, takeFault } from './faults.js';
import type { Incoming, Routes } from './route.js';

export interface Service {
  /** http://127.0.0.1:<port>, without a trailing slash. */
  address: string;
  close(): Promise<void>;
}

const Params = z.record(z.string(), z.unknown());
const Headers = z.record(z.string(), z.unknown());

/** A small HTTP service on a free loopback port. Routes are `METHOD /path/:parameter`. */
export async function startService(name: string, routes: Routes, faults: Fault[] = []): Promise<Service> {
  // Graph's ids are longer than the 100 characters the router allows a parameter (find-my-way maxParamLength).
  const longIds = { name, maxParamLength: 1000 };
  const server = restify.createServer(longIds);
  server.use(restify.plugins.bodyParser({ mapParams: false, maxBodySize: 1024 * 1024 }));
  for (const [route, handler] of Object.entries(routes)) {
    const [method = '', path = ''] = route.split(' ');
    register(server, method, path, async (req: restify.Request, res: restify.Response) => {
      const request = `${req.method} ${decodeURIComponent(req.url ?? '')}`;
      const fault = takeFault(faults, name, request);
      const reply = fault === null ? await handler(toIncoming(req)) : spoil(fault, res);
      // Nothing more is said; restify would answer for a handler that ends.
      if (reply === null) return new Promise<void>((resolve) => res.once('close', () => resolve()));
      const { status, body, headers = {} } = reply;
      for (const [header, value] of Object.entries(headers)) res.header(header, value);
      if (typeof body === 'string') res.sendRaw(status, body);
      else res.send(status, body);
    });
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

type RestifyHandler = (req: restify.Request, res: restify.Response) => Promise<void>;

function register(server: restify.Server, method: string, path: string, handler: RestifyHandler): void {
  if (method === 'GET') server.get(path, handler);
  else if (method === 'POST') server.post(path, handler);
  else if (method === 'PUT') server.put(path, handler);
  else if (method === 'PATCH') server.patch(path, handler);
  else if (method === 'DELETE') server.del(path, handler);
  else throw new Error(`no such method: ${method}`);
}

function toIncoming(req: restify.Request): Incoming {
  const url = req.url ?? '/';
  return {
    method: req.method ?? '',
    url,
    params: mapValues(Params.parse(req.params ?? {}), String),
    query: new URL(url, 'http://sandbox').searchParams,
    headers: mapValues(Headers.parse(req.headers), (value) => (typeof value === 'string' ? value : undefined)),
    body: req.body,
  };
}

const mapValues = <A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
