import { z } from 'zod';
import type { Destination } from './sendPace.js';

const id = z.string().nullish().catch(null);
const Sent = z.object({
  conversation: z.object({ id, tenantId: id }).nullish().catch(null),
  channelData: z
    .object({ tenant: z.object({ id }).nullish().catch(null) })
    .nullish()
    .catch(null),
});

/** Where what is sent because of an activity goes. */
export function destinationOf(activity: unknown, conversationId?: string): Destination {
  const { conversation, channelData } = Sent.parse(activity);
  return {
    tenant: channelData?.tenant?.id ?? conversation?.tenantId ?? null,
    conversation: conversationId ?? conversation?.id ?? '',
  };
}
