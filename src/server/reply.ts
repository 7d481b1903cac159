import type { ServerResponse } from 'node:http';

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Without it the status says everything. */
  body?: string;
}

const always = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

export const jsonReply = (status: number, body: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Nothing is written to a client that has gone. */
export function writeReply(response: ServerResponse, { status, headers = {}, body = '' }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...always, ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
