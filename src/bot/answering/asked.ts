import type { TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import type { SharedWithChat } from '../../meetings/asking.js';
import type { Verb } from '../../question/button.js';
import type { Asker, Question } from '../../question/question.js';
import type { WordKey } from '../../words/en.js';
import type { Upload } from './fileOffer.js';

/** One question to answer, where `context` is. */
export interface Asked {
  context: TurnContext;
  asker: Asker;
  question: Question;
  /** True when this question already led to a sign-in: it must not lead to another. */
  afterSignIn?: boolean;
  /** The question is a pressed button, whose answer goes elsewhere than into a new message. */
  press?: Press | null;
  /** `asker` is who showed this to the chat; somebody else looks through it. */
  shared?: SharedWithChat | null;
  /** Where the file of this question is to be saved: its asker has allowed it. */
  upload?: Upload;
  /** Only the asker sees the answer, in a chat with others. */
  alone?: boolean;
}

/** How a pressed button is answered. */
export interface Press {
  verb: Verb;
  /** The client asked by itself when it showed the card: nothing may be sent because of that. */
  isAutomatic: boolean;
  /** Whether a question that has to wait for a sign-in is answered afterwards, in a message. */
  goesOnAfterSignIn: boolean;
  reply(message: CardMessage): Promise<void>;
  /** True when the failure was told; false when it needs a message with buttons of its own. */
  refuse(error: unknown): Promise<boolean>;
  /** Says in a sentence where the answer went: beside the card, to who pressed it, while the chat hears nothing. */
  told(key: WordKey): void;
}
