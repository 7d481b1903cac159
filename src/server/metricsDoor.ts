import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from '../platform/http/addresses.js';
import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Refuse } from '../platform/telemetry/refusals.js';
import { type Door, turningAway } from './door.js';

export interface MetricsToTell {
  contentType: string;
  /** Null while there is none: only this machine may read them. */
  token: string | null;
  text(): Promise<string>;
}

export function metricsDoor({ contentType, token, text }: MetricsToTell, refuse: Refuse): Door {
  const turnAway = turningAway(refuse, 'metrics');
  return {
    method: 'GET',
    async open({ incoming }) {
      const may = mayReadMetrics(incoming, token);
      if (may !== 'yes') return turnAway('no-metrics-token', may === 'no' ? 403 : 404);
      try {
        return { status: 200, headers: { 'content-type': contentType }, body: await text() };
      } catch (error) {
        const fields = errorOrigin(error);
        refuse({ door: 'metrics', reason: 'failed', level: 'error', message: 'metrics not told', fields });
        return { status: 500 };
      }
    },
  };
}

/** Who may read metrics: `yes`, `no` to whoever might with the right token, or that there is no such door. */
function mayReadMetrics(request: IncomingMessage, token: string | null): 'yes' | 'no' | 'nothing there' {
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
