import { z } from 'zod';
import { orNull, text } from '../platform/http/wireShapes.js';
import type { Destination } from './sendPace.js';

const Sent = z.object({
  conversation: orNull(z.object({ id: text, tenantId: text })),
  channelData: orNull(z.object({ tenant: orNull(z.object({ id: text })) })),
});

/** Where what is sent because of an activity goes. */
export function destinationOf(activity: unknown, conversationId?: string): Destination {
  const { conversation, channelData } = Sent.parse(activity);
  return {
    tenant: channelData?.tenant?.id ?? conversation?.tenantId ?? null,
    conversation: conversationId ?? conversation?.id ?? '',
  };
}
