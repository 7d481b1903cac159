import type { Refuse } from '../platform/telemetry/refusals.js';
import type { BodyRooms } from './bodyRooms.js';
import { type Door, isJson, turningAway, withJson } from './door.js';
import type { Reply } from './reply.js';

export interface NotificationRequest {
  /** Every `validationToken` of the address: Graph sends one, and no body, while it makes a subscription. */
  validationTokens: string[];
  body: unknown;
}

export interface NotificationAnswer {
  status: number;
  contentType?: string;
  body?: string;
}

/** Graph says something; never rejects. */
export type Notified = (request: NotificationRequest) => Promise<NotificationAnswer>;

export function notificationDoor(notified: Notified, { rooms, refuse }: { rooms: BodyRooms; refuse: Refuse }): Door {
  const turnAway = turningAway(refuse, 'notifications');
  const say = async (request: NotificationRequest): Promise<Reply> => {
    const { status, contentType = 'text/plain', body } = await notified(request);
    if (body === undefined) return { status };
    return { status, headers: { 'content-type': contentType, 'content-security-policy': "default-src 'none'" }, body };
  };
  return {
    method: 'POST',
    async open(visit) {
      const validationTokens = visit.query.getAll('validationToken');
      if (validationTokens.length > 0) return say({ validationTokens, body: undefined });
      if (!isJson(visit.incoming.headers)) return turnAway('content-type', 415);
      return withJson(visit, { rooms, turnAway }, (body) => say({ validationTokens, body }));
    },
  };
}
