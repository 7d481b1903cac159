import type { TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import type { Asker } from '../../question/question.js';
import type { Words } from '../../words/index.js';
import type { App } from '../app.js';
import { sendAnswer, sendCard } from '../conversation/sendCard.js';
import { sendTargeted } from '../conversation/targeted.js';
import { tellPrivately } from '../conversation/tellPrivately.js';
import type { Press } from './asked.js';

/** Takes an answer to the place where its asker looks for it. Gives the id of a message that can be changed later, where there is one. */
export type Outlet = (message: CardMessage) => Promise<string | null>;

export interface OutletOptions {
  context: TurnContext;
  asker: Asker;
  words: Words;
  press: Press | null;
  /** True where only the asker sees the answer, although others are in the chat. */
  alone: boolean;
}

/**
 * Chooses the place: the card that was pressed, a message that only the asker sees, or a new message in the
 * conversation.
 */
export function outletOf(app: App, { context, asker, words, press, alone }: OutletOptions): Outlet {
  if (press !== null)
    return async (message) => {
      await press.reply(message);
      return null;
    };
  if (!alone) return (message) => sendAnswer(app, context, asker, message);
  return async (message) => {
    if (await sendTargeted(app, context, asker, message)) return null;
    const told = { context, words, asker, told: 'movedToPrivate.own', unreachable: 'private.unreachable' } as const;
    await tellPrivately(app, told, (own) => sendCard(own, message));
    return null;
  };
}
