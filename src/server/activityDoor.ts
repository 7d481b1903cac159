import type { RefusalReason } from '../platform/telemetry/metrics.js';
import type { Refuse } from '../platform/telemetry/refusals.js';
import type { BodyRooms } from './bodyRooms.js';
import { type Door, isJson, turningAway, withJson } from './door.js';
import { jsonReply, type Reply } from './reply.js';

export interface Activities {
  /** Null when whoever sends such a header is known; else why not. */
  checkCaller(authorization: string): Promise<Extract<RefusalReason, 'no-token' | 'not-authentic' | 'no-keys'> | null>;
  /** Handles one activity; never rejects. `known` is called once its sender is known. */
  receive(authorization: string, body: unknown, known: () => void): Promise<{ status: number; body?: unknown }>;
}

export function activityDoor(
  { checkCaller, receive }: Activities,
  { rooms, refuse }: { rooms: BodyRooms; refuse: Refuse },
): Door {
  const turnAway = turningAway(refuse, 'messages');

  async function strangerOf(authorization: string): Promise<Reply | null> {
    const reason = await checkCaller(authorization);
    if (reason === null) return null;
    // Without keys nobody gets in, and nobody outside can help that.
    const isOurs = reason === 'no-keys';
    refuse({ door: 'messages', reason, level: isOurs ? 'error' : 'warn', message: 'activity refused' });
    return { status: isOurs ? 503 : 401 };
  }

  return {
    method: 'POST',
    async open(visit) {
      const { authorization = '', ...headers } = visit.incoming.headers;
      if (!isJson(headers)) return turnAway('content-type', 415);
      const inFront = () => strangerOf(authorization);
      return withJson(visit, { rooms, turnAway, inFront }, async (activity, free) => {
        const known = () => {
          free();
          visit.known();
        };
        const { status, body } = await receive(authorization, activity, known);
        return body === undefined ? { status } : jsonReply(status, body);
      });
    },
  };
}
