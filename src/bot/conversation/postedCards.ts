import { z } from 'zod';
import type { CardMessage } from '../../cards/cardMessage.js';
import { hashOf } from '../../platform/hash.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { type Clock, day } from '../../platform/time/clock.js';
import { asksOf, type Verb } from '../../question/button.js';
import type { Asker } from '../../question/question.js';
import type { Store } from '../../storage/store.js';

/** As long as a card in a chat can be looked through. */
const remembered = 31 * day;

/** A button by which a card may be replaced: what it does, and a hash of what it asks. */
const Button = z.object({ verb: z.enum(['refresh', 'share']), asks: z.string() });

/** A message of the bot in a chat, as far as its buttons go. Ids and hashes only: it is stored. */
const Posted = z.object({
  /** Directory id of whom the card was made for. */
  asker: z.string(),
  /** Only they see it. */
  isTargeted: z.boolean(),
  buttons: z.array(Button),
});
export type Posted = z.output<typeof Posted>;

/** Where a message is; its id is what Teams called it. */
export interface PostedAt {
  tenantId: string;
  conversationId: string;
  activityId: string;
}

const keyOf = ({ tenantId, conversationId, activityId }: PostedAt) =>
  `posted/${tenantId}/${conversationId}/${activityId}`;

/**
 * Remembers which buttons a message was sent with, and for whom; what had none and has none needs no remembering. A message
 * that could not be remembered is one that nothing is known of: it stays as it is, whatever is pressed on it.
 */
export async function rememberPosted(
  { store, clock, log }: { store: Store; clock: Clock; log: Log },
  at: PostedAt,
  { asker, isTargeted, message }: { asker: Asker; isTargeted: boolean; message: CardMessage },
): Promise<void> {
  const buttons = replacingButtons(message.card);
  const posted: Posted = { asker: asker.aadObjectId.toLowerCase(), isTargeted, buttons };
  try {
    if (isTargeted || buttons.length > 0) await store.put(keyOf(at), posted, { expiresAt: clock() + remembered });
    else await store.delete(keyOf(at));
  } catch (error) {
    log.warn(errorOrigin(error), 'buttons of a message not remembered');
  }
}

/** What is remembered of a message; null for one that nothing is known of. */
export async function findPosted({ store }: { store: Store }, at: PostedAt): Promise<Posted | null> {
  return Posted.safeParse((await store.get(keyOf(at)))?.value).data ?? null;
}

/** True when the message was sent with this very button. */
export function hasButton({ buttons }: Posted, verb: Verb, data: unknown): boolean {
  const asks = asksOf(data);
  return asks !== null && buttons.some((button) => button.verb === verb && button.asks === hashOf(asks));
}

const Execute = z.object({ type: z.literal('Action.Execute'), verb: Button.shape.verb, data: z.unknown() });

/** Every button of a card, or its own refresh, whose answer may take the card's place. */
function replacingButtons(part: unknown): Posted['buttons'] {
  if (Array.isArray(part)) return part.flatMap(replacingButtons);
  if (typeof part !== 'object' || part === null) return [];
  const button = Execute.safeParse(part);
  if (!button.success) return Object.values(part).flatMap(replacingButtons);
  const asks = asksOf(button.data.data);
  return asks === null ? [] : [{ verb: button.data.verb, asks: hashOf(asks) }];
}
