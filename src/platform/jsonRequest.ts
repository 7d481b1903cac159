import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { second } from './clock.js';

export interface JsonRequest {
  url: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers: Record<string, string>;
  /** Sent as JSON; undefined sends nothing. */
  body?: unknown;
}

export interface JsonAnswer {
  status: number;
  /** Names in any case, as `Headers` has it. */
  headers: { get(name: string): string | null };
  /** Undefined for what is no JSON. */
  body: unknown;
}

/** What tells Microsoft's services who asks: the bot, by its token where it has one. */
export const asBot = (token: string | null): Record<string, string> => ({
  accept: 'application/json',
  'user-agent': 'Microsoft-BotFramework/3.1 who-attended',
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
});

/** Without a byte for so long the other end is taken for dead. */
const silence = 30 * second;
const agent = { keepAlive: true, maxFreeSockets: 64, timeout: silence };
const plain = { request: plainRequest, agent: new PlainAgent(agent) };
const secure = { request: secureRequest, agent: new SecureAgent(agent) };

/**
 * One HTTP request on a connection that is kept: no retries, no redirects. For what is asked in every turn, where
 * `fetch` and the SDK's pipeline cost two to seven times as much (docs/performance.md). Rejects with Node's error, with its code.
 */
export function requestJson({ url, method, headers, body }: JsonRequest): Promise<JsonAnswer> {
  const way = url.startsWith('https:') ? secure : plain;
  const payload = body === undefined ? null : Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const sent = way.request(url, {
      method,
      agent: way.agent,
      headers:
        payload === null
          ? headers
          : { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': payload.length },
    });
    sent.on('response', (response) => read(response).then(resolve, reject));
    sent.on('timeout', () => sent.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
    sent.on('error', reject);
    sent.end(payload ?? undefined);
  });
}

function read(response: IncomingMessage): Promise<JsonAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode ?? 0, headers: { get: headerOf(response) }, body: parseJson(text) });
    });
  });
}

const headerOf = (response: IncomingMessage) => (name: string) => {
  const value = response.headers[name.toLowerCase()];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
