import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { second } from '../time/clock.js';
import { parseJson } from './responseText.js';

export interface JsonRequest {
  url: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers: Record<string, string>;
  /** Sent as JSON; undefined sends nothing. */
  body?: unknown;
  /** Milliseconds for all of it, the last byte of the answer included; ten seconds where nobody says otherwise. */
  timeLimit?: number;
  /** Bytes of the answer's body. */
  maxBytes?: number;
  /** Calls the request off. */
  signal?: AbortSignal;
}

/** The port to the Bot Connector and the Token Service: every call to either goes through one such function. */
export type RequestJson = (request: JsonRequest) => Promise<JsonAnswer>;

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

/** Where a request names no time limit of its own. */
export const usualTimeLimit = 10 * second;
/** Far more than any answer of the services that are asked so; the largest is a page of 200 members. */
const usualMaxBytes = 4 * 1024 * 1024;

const agent = { keepAlive: true, maxFreeSockets: 64 };
const plain = { request: plainRequest, agent: new PlainAgent(agent) };
const secure = { request: secureRequest, agent: new SecureAgent(agent) };

/**
 * One HTTP request on a connection that is kept: no retries, no redirects. For what is asked in every turn, where
 * `fetch` and the SDK's pipeline cost two to seven times as much (docs/performance.md). The time limit spans everything from
 * the look-up of the name to the last byte of the answer. Rejects with Node's error, with its code; `ETIMEDOUT` when the time
 * is up, `EMSGSIZE` for an answer that is larger than allowed, the signal's reason when it aborts.
 */
export const requestJson: RequestJson = ({
  url,
  method,
  headers,
  body,
  timeLimit = usualTimeLimit,
  maxBytes = usualMaxBytes,
  signal,
}) => {
  const way = url.startsWith('https:') ? secure : plain;
  const payload = body === undefined ? null : Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const sent = way.request(url, {
      method,
      agent: way.agent,
      headers:
        payload === null
          ? headers
          : { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': payload.length },
    });
    const giveUp = (reason: Error) => {
      reject(reason);
      sent.destroy(reason);
    };
    const timer = setTimeout(() => giveUp(coded('ETIMEDOUT', 'no answer in time')), timeLimit);
    const aborted = () => giveUp(signal?.reason instanceof Error ? signal.reason : coded('ECANCELED', 'called off'));
    signal?.addEventListener('abort', aborted);
    sent.on('response', (response) => read(response, maxBytes).then(resolve, giveUp));
    sent.on('error', reject);
    sent.on('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    });
    sent.end(payload ?? undefined);
  });
};

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

function read(response: IncomingMessage, maxBytes: number): Promise<JsonAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) reject(coded('EMSGSIZE', 'answer too large'));
      else chunks.push(chunk);
    });
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
