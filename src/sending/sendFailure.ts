import { z } from 'zod';
import { retryAfterOf } from '../platform/http/retryTiming.js';
import { statusOf } from '../platform/http/statusOf.js';
import { orNull, text } from '../platform/http/wireShapes.js';

export type SendFailureKind =
  /** The bot may not write there, or there is no such conversation: forget it. */
  | 'gone'
  | 'throttled'
  | 'too-large'
  /** Teams or the way there is down: later it may work. */
  | 'unavailable'
  | 'other';

export interface SendFailure {
  kind: SendFailureKind;
  /** Milliseconds of silence Teams asked for. */
  retryAfter?: number;
  /** True when Teams may have taken the message all the same: sending it again may show it twice. */
  maybeSent: boolean;
}

// learn: proactive messages and conversation status codes. A 403 without one of these may be some proxy's.
const goneCodes = new Set([
  'ForbiddenOperationException',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
  'NotEnoughPermissions',
  'MessageWritesBlocked',
  'ConversationNotFound',
]);

/** These come before anything was sent. Any other failure of the connection may come after Teams took the message. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const connectionCodes = /^(E[A-Z]{4,}|EAI_AGAIN|UND_ERR_[A-Z_]+|REQUEST_SEND_ERROR)$/;
const timeouts = new Set(['TimeoutError', 'AbortError']);

/** The SDK's RestError, and what our own fetch calls throw. */
const Failed = z.object({
  name: text,
  code: text,
  details: orNull(z.object({ error: orNull(z.object({ code: text })), message: text })),
  response: orNull(z.object({ headers: z.custom<{ get(name: string): string | null | undefined }>(hasGet) })),
  cause: orNull(z.object({ code: text })),
});

/** What became of a message, from what sending it threw. `now` is needed where Retry-After is a date. */
export function sendFailureOf(error: unknown, now = 0): SendFailure {
  const parsed = Failed.safeParse(error);
  if (!parsed.success) return { kind: 'other', maybeSent: false };
  const { name, code, details, response, cause } = parsed.data;
  const status = statusOf(error);
  if (status === null) return ofConnection(name, cause?.code ?? code ?? '');

  const retryAfter = retryAfterOf(response?.headers.get('retry-after') ?? null, now);
  const wait = retryAfter === null ? {} : { retryAfter };
  if (status === 403 || status === 404) {
    const why = details?.error?.code ?? code ?? subCodeOf(details?.message ?? null);
    return { kind: why !== null && goneCodes.has(why) ? 'gone' : 'other', maybeSent: false };
  }
  if (status === 413) return { kind: 'too-large', maybeSent: false };
  if (status === 429) return { kind: 'throttled', ...wait, maybeSent: false };
  // 412 passes by itself: learn: status codes from bot conversational APIs.
  if (status === 412 || status === 503) return { kind: 'unavailable', ...wait, maybeSent: false };
  if (status === 502 || status === 504) return { kind: 'unavailable', ...wait, maybeSent: true };
  // An answer that cannot be read is an answer.
  return { kind: 'other', maybeSent: status < 400 || status >= 500 };
}

function ofConnection(name: string | null, code: string): SendFailure {
  if (neverConnected.has(code)) return { kind: 'unavailable', maybeSent: false };
  if (connectionCodes.test(code) || timeouts.has(name ?? '')) return { kind: 'unavailable', maybeSent: true };
  return { kind: 'other', maybeSent: false };
}

/** Teams' `{"errorCode":209,"message":"{… \"subCode\":\"MessageWritesBlocked\" …}"}`: JSON within JSON. */
function subCodeOf(message: string | null): string | null {
  if (message === null) return null;
  try {
    return z.object({ subCode: z.string() }).parse(JSON.parse(message)).subCode;
  } catch {
    // Whatever else stands there: Teams' own messages are not always the JSON they are documented to be.
    return /"subCode"\s*:\s*"(\w+)"/.exec(message)?.[1] ?? null;
  }
}

function hasGet(headers: unknown): boolean {
  return typeof headers === 'object' && headers !== null && 'get' in headers && typeof headers.get === 'function';
}
