import { z } from 'zod';
import type { Colleague } from '../../src/sandbox/company/company.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import { type CardSaid, cardsIn } from './cards.js';
import type { Tenant } from './tenant.js';

const Body = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** What Teams shows after a press: the card in place of the old one, or a sentence; and the messages sent meanwhile. */
export interface Pressed {
  status: number;
  statusCode: number;
  card: CardSaid | null;
  text: string;
  messages: CardSaid[];
}

export interface PressOptions {
  where?: Where;
  user?: Colleague;
  verb?: string;
  /** What the user chose in the card's inputs. */
  inputs?: Record<string, string>;
  /** `automatic` when the client refreshes a card by itself. */
  trigger?: 'automatic' | 'manual';
  /** The message whose card is pressed; null when the client does not say. */
  replyToId?: string | null | undefined;
}

/** Presses a button of a card as Teams does: an invoke whose answer may take the card's place. */
export async function pressData(tenant: Tenant, data: unknown, options: PressOptions = {}): Promise<Pressed> {
  const { where = 'personal', user, verb = 'view', inputs = {}, trigger = 'manual', replyToId = null } = options;
  const message = tenant.teams.message('', { where, ...(user ? { user } : {}) });
  const own = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const invoke = {
    ...message,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId,
    text: undefined,
    value: { action: { type: 'Action.Execute', verb, data: { ...own, ...inputs } }, trigger },
  };
  let answer = { status: 0, body: undefined as unknown };
  const messages = await tenant.during(async () => {
    answer = await tenant.teams.deliver(invoke);
  });
  const body = Body.safeParse(answer.body);
  const { statusCode = 0, type = '', value } = body.success ? body.data : {};
  const [card = null] =
    type === 'application/vnd.microsoft.card.adaptive'
      ? cardsIn([
          {
            id: '',
            onlyFor: null,
            conversationId: '',
            activity: { type: 'message', attachments: [{ contentType: type, content: value }] },
          },
        ])
      : [];
  return { status: answer.status, statusCode, card, text: typeof value === 'string' ? value : '', messages };
}

/** The data of the button with this title; fails when there is none. */
export function dataOf(card: CardSaid | null | undefined, title: string): unknown {
  const button = card?.buttons.find((one) => one.title.startsWith(title));
  if (!button) throw new Error(`no button ${title} among ${card?.buttons.map((one) => one.title).join(', ')}`);
  return button.data;
}
