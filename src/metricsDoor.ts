import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from './platform/addresses.js';

/** Who may read metrics: `yes`, `no` to whoever might with the right token, or that there is no such door. */
export function mayReadMetrics(request: IncomingMessage, token: string | null): 'yes' | 'no' | 'nothing there' {
  const [, given] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token !== null && given !== undefined && same(given, token)) return 'yes';
  if (isOfThisMachine(request)) return 'yes';
  return token === null ? 'nothing there' : 'no';
}

/** A proxy beside the bot speaks for the whole internet, and says so. */
function isOfThisMachine({ socket, headers }: IncomingMessage): boolean {
  const forwarded = Object.keys(headers).some((name) => /^(forwarded|via|x-forwarded-.*|x-real-ip)$/.test(name));
  return !forwarded && isLoopbackHost((socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
}

const hash = (text: string) => createHash('sha256').update(text).digest();
const same = (one: string, other: string) => timingSafeEqual(hash(one), hash(other));
