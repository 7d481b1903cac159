import { z } from 'zod';
import type { CardMessage } from '../../cards/cardMessage.js';
import { hashOf } from '../../platform/hash.js';
import { isObject } from '../../platform/isObject.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import { type Clock, day } from '../../platform/time/clock.js';
import { asksOf, type Verb } from '../../question/button.js';
import type { Asker } from '../../question/question.js';
import type { Store } from '../../storage/store.js';

/** The buttons of a card in a chat work for a month. */
const remembered = 31 * day;

/** A button whose answer may take the place of its card: what it does, and a hash of what it asks. */
const Button = z.object({ verb: z.enum(['refresh', 'share']), asks: z.string() });

/** What is stored of a message that the bot has sent to a chat, for its buttons. It holds ids and hashes only. */
const Posted = z.object({
  /** The directory id of the person the card was made for. */
  asker: z.string(),
  /** True where only that person sees it. */
  isTargeted: z.boolean(),
  buttons: z.array(Button),
});
export type Posted = z.output<typeof Posted>;

/** Where a message is. `activityId` is the id that Teams gave it. */
export interface PostedAt {
  tenantId: string;
  conversationId: string;
  activityId: string;
}

const keyOf = ({ tenantId, conversationId, activityId }: PostedAt) =>
  `posted/${tenantId}/${conversationId}/${activityId}`;

/**
 * Remembers with which buttons a message was sent, and for whom. A message without such buttons need not be remembered.
 * When remembering fails, nothing is known of the message, and no press can change it.
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

/** Gives what is remembered of a message, or null where nothing is known. */
export async function findPosted({ store }: { store: Store }, at: PostedAt): Promise<Posted | null> {
  return Posted.safeParse((await store.get(keyOf(at)))?.value).data ?? null;
}

/** True when the message was sent with this very button. */
export function hasButton({ buttons }: Posted, verb: Verb, data: unknown): boolean {
  const asks = asksOf(data);
  return asks !== null && buttons.some((button) => button.verb === verb && button.asks === hashOf(asks));
}

const Execute = z.object({ type: z.literal('Action.Execute'), verb: Button.shape.verb, data: z.unknown() });

/** Finds every button of a card, and its own refresh, whose answer may take the card's place. */
function replacingButtons(card: unknown): Posted['buttons'] {
  const found: Posted['buttons'] = [];
  const look = (part: unknown): void => {
    if (!isObject(part)) return;
    // Looked at first, since a card has hundreds of elements, and few of them are buttons.
    const button = part.type === 'Action.Execute' ? Execute.safeParse(part) : null;
    if (!button?.success) {
      for (const one of Object.values(part)) look(one);
      return;
    }
    const asks = asksOf(button.data.data);
    if (asks !== null) found.push({ verb: button.data.verb, asks: hashOf(asks) });
  };
  look(card);
  return found;
}
