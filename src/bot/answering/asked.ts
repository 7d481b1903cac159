import type { TurnContext } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import type { Asking, SharedWithChat } from '../../meetings/asking.js';
import type { Verb } from '../../question/button.js';
import type { PastedEntry } from '../../question/pastedList.js';
import type { Asker, Question } from '../../question/question.js';
import type { WordKey } from '../../words/en.js';
import type { Upload } from './fileOffer.js';

/** One question to answer in the conversation of `context`. */
export interface Asked {
  context: TurnContext;
  asker: Asker;
  question: Question;
  /** True when this question already led to a sign-in: it must not lead to another. */
  afterSignIn?: boolean;
  /** Not null where the question is a pressed button. Its answer goes elsewhere than into a new message. */
  press?: Press | null;
  /**
   * Not null where somebody looks through an answer that was shown to the chat. `asker` is then the person who showed
   * it.
   */
  shared?: SharedWithChat | null;
  /** Not null where somebody asks on behalf of an organiser who has named them. `asker` is then the organiser. */
  delegate?: { asker: Asker; reach: NonNullable<Asking['reach']> } | null;
  /** Where to save the file that this question makes. Its asker has allowed that. */
  upload?: Upload;
  /** A list of people that stood below the question. It is never stored, so it cannot wait for a sign-in. */
  pasted?: readonly PastedEntry[];
  /** True where only the asker sees the answer, although others are in the chat. */
  alone?: boolean;
}

/** How a pressed button is answered. */
export interface Press {
  verb: Verb;
  /** True where the client asked by itself when it showed the card. Nothing may be sent because of that. */
  isAutomatic: boolean;
  /** Whether a question that has to wait for a sign-in is answered afterwards, in a message. */
  goesOnAfterSignIn: boolean;
  reply(message: CardMessage): Promise<void>;
  /** True when the failure was told; false when it needs a message with buttons of its own. */
  refuse(error: unknown): Promise<boolean>;
  /** Says where the answer went, in a sentence that only the person who pressed the button reads. */
  told(key: WordKey): void;
}
