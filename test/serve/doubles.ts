import { createServer, type IncomingMessage } from 'node:http';
import { UnsecuredJWT } from 'jose';

/** One HTTP request a double received. */
export interface Seen {
  service: string;
  method: string;
  url: string;
  authorization: string;
  body: string;
}

export interface Doubles {
  environment: Record<string, string>;
  serviceUrl: string;
  seen: Seen[];
  to(service: string): Seen[];
  /** Resolves with the first message the connector receives from then on. */
  nextMessage(): Promise<unknown>;
  /** From then on the service answers nothing, until what this gives is called. */
  hold(service: string): () => void;
  /** Resolves with the next request that service receives. */
  nextRequest(service: string): Promise<Seen>;
  /** Whether the Token Service has a token for the asker. */
  signIn(done: boolean): void;
  close(): Promise<void>;
}

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const appId = '22222222-2222-4222-8222-222222222222';
export const askerOid = '33333333-3333-4333-8333-333333333333';
export const graphToken = 'opaque-graph-token';

/** The asker's token for our API with a bare client id as audience, as v2 tokens have it. */
export const apiToken = new UnsecuredJWT({ aud: appId, tid: tenantId, oid: askerOid }).encode();

type Answer = (request: { method: string; url: URL; body: string }) => { status: number; body?: unknown };

/** Stand-ins of another make than the sandbox: no routes, no checks, fixed answers at the contract's addresses. */
export async function startDoubles(): Promise<Doubles> {
  const seen: Seen[] = [];
  const held = new Map<string, Promise<void>>();
  const expecting: { service: string; resolve: (request: Seen) => void }[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  const start = async (service: string, answer: Answer) => {
    const server = createServer(async (req, res) => {
      const body = await textOf(req);
      const { method = '', url = '/' } = req;
      const request = { service, method, url, authorization: req.headers.authorization ?? '', body };
      seen.push(request);
      for (const one of expecting.filter((each) => each.service === service)) {
        expecting.splice(expecting.indexOf(one), 1);
        one.resolve(request);
      }
      await held.get(service);
      const { status, body: reply } = answer({ method, url: new URL(url, 'http://double'), body });
      // Two statements: where restify is in the same process, it has put a writeHead in place that returns nothing.
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(reply === undefined ? '' : JSON.stringify(reply));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const close = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return { url: `http://127.0.0.1:${port}`, close };
  };

  const entra = await start('entra', ({ body }) => ({
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: 3600,
      access_token: body.includes('on_behalf_of') ? graphToken : 'opaque-connector-token',
      scope: new URLSearchParams(body).get('scope'),
    },
  }));
  let signedIn = true;
  const tokenService = await start('tokenService', ({ url }) => {
    if (url.pathname.endsWith('/GetSignInResource')) {
      return { status: 200, body: { signInLink: 'https://sign-in.example', tokenExchangeResource: { id: 'x1' } } };
    }
    return signedIn
      ? { status: 200, body: { channelId: 'msteams', connectionName: 'attendance', token: apiToken } }
      : { status: 404 };
  });
  const graph = await start('graph', ({ url }) => ({ status: 200, body: graphAnswer(url.pathname) }));
  const connector = await start('connector', ({ url, method, body }) => {
    if (url.pathname.startsWith('/v1/meetings/')) return { status: 200, body: meetingInfo };
    const message: unknown = JSON.parse(body || '{}');
    if (method === 'POST' && body.includes('"message"')) for (const resolve of waiting.splice(0)) resolve(message);
    return { status: 200, body: { id: 'activity-1' } };
  });
  const services = [entra, tokenService, graph, connector];

  return {
    serviceUrl: connector.url,
    seen,
    to: (service) => seen.filter((request) => request.service === service),
    hold(service) {
      let release = () => {};
      held.set(
        service,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        held.delete(service);
        release();
      };
    },
    nextRequest: (service) => new Promise((resolve) => expecting.push({ service, resolve })),
    signIn(done) {
      signedIn = done;
    },
    nextMessage: () => new Promise((resolve) => waiting.push(resolve)),
    environment: {
      HOST: '127.0.0.1',
      SSO_CLIENT_ID: appId,
      SSO_CLIENT_SECRET: 'not-a-secret',
      OAuthUrl: tokenService.url,
      ENTRA_AUTHORITY_HOST: entra.url,
      GRAPH_BASE_URL: graph.url,
      SERVICE_URL_HOSTS: new URL(connector.url).host,
      STORAGE: 'sqlite::memory:',
    },
    async close() {
      await Promise.all(services.map(({ close }) => close()));
    },
  };
}

const meetingInfo = {
  details: { msGraphResourceId: 'MSphYmM=', title: 'Quarterly planning', type: 'Scheduled' },
  organizer: { aadObjectId: askerOid },
};

function graphAnswer(path: string) {
  if (path.endsWith('/attendanceRecords')) {
    return {
      value: [
        {
          identity: { id: askerOid, displayName: 'Robin Hale' },
          role: 'Organizer',
          attendanceIntervals: [{ joinDateTime: '2026-11-20T09:00:00Z', leaveDateTime: '2026-11-20T09:42:00.5Z' }],
        },
      ],
    };
  }
  return {
    value: [{ id: 'r1', meetingStartDateTime: '2026-11-20T09:00:00Z', meetingEndDateTime: '2026-11-20T09:45:00Z' }],
  };
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  return text;
}
