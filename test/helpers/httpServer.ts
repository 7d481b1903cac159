import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query as sent. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Written {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON; text as it is. */
  body?: unknown;
}

/** An answer; or the connection reset, cut in the middle of the body, or left without an answer. */
export type Answer = Written | 'reset' | 'cut' | 'silence';

/** What to answer: each in its turn, the last one for good; or whatever the request calls for. */
export type Script = Answer[] | ((request: Arrived, index: number) => Answer | Promise<Answer>);

export interface HttpServer {
  /** http://127.0.0.1:<port>, without a trailing slash. */
  address: string;
  port: number;
  /** Everything that arrived, in order. */
  requests: Arrived[];
  /** `METHOD /path?query` of everything that arrived. */
  seen(): string[];
}

/** A real HTTP server on a free loopback port that answers by the script; it is gone when the test is over. */
export async function startHttpServer(script: Script): Promise<HttpServer> {
  const requests: Arrived[] = [];
  const answerTo = (request: Arrived, index: number) =>
    typeof script === 'function' ? script(request, index) : script[Math.min(index, script.length - 1)];

  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
    requests.push(request);
    write(response, (await answerTo(request, requests.length - 1)) ?? { status: 599 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    requests,
    seen: () => requests.map(({ method, url }) => `${method} ${url}`),
  };
}

function write(response: ServerResponse, answer: Answer): void {
  if (answer === 'silence') return;
  if (answer === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (answer === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"value":[{"id":"a"},{"id":', () => response.socket?.destroy());
    return;
  }
  const { status = 200, headers = {}, body } = answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
}
