import type { Refuse } from '../platform/refusals.js';
import type { BodyRooms } from './bodyRooms.js';
import { type Door, isJson, turningAway, withJson } from './door.js';
import { jsonReply } from './reply.js';

export interface Activities {
  /** False when the header cannot be Bot Framework's, whatever its signature; the body is then not read. */
  admits(authorization: string): boolean;
  /** Handles one activity; never rejects. `known` is called once its sender is known. */
  receive(
    authorization: string,
    body: unknown,
    known: () => void,
  ): Promise<{
    status: number;
    body?: unknown;
  }>;
}

export function activityDoor(
  { admits, receive }: Activities,
  { rooms, refuse }: { rooms: BodyRooms; refuse: Refuse },
): Door {
  const turnAway = turningAway(refuse, 'messages');
  return {
    method: 'POST',
    async open(visit) {
      const { authorization = '', ...headers } = visit.incoming.headers;
      if (!isJson(headers)) return turnAway('content-type', 415);
      if (!admits(authorization)) return turnAway('no-token', 401);
      return withJson(visit, { rooms, turnAway }, async (activity, free) => {
        const { status, body } = await receive(authorization, activity, free);
        return body === undefined ? { status } : jsonReply(status, body);
      });
    },
  };
}
