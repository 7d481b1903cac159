import type { CardAction, CardMessage } from '../../cards/cardMessage.js';
import type { Asking, Shown } from '../../meetings/asking.js';
import type { AskData, Verb } from '../../question/button.js';
import type { ChatDetail } from '../../question/detail.js';
import type { Askable } from '../../understanding/match.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';

/** A chat the bot is in. */
export interface MeetingChat {
  /** Lets the chat's members look through what is shown; the id its buttons carry. */
  share(shown: Shown): Promise<string>;
  /** A message; or in the place of the summary of the occurrence that began at `start`, where there is one. */
  post(card: (isSummary: boolean) => CardMessage, start: number | null): Promise<void>;
}

/** A meeting's chat by its thread, a series being one meeting, and whether the asker organises it. */
export interface OrganizedChat {
  thread: string | null;
  isOrganizer: boolean;
}

/** What an organiser decides about the summaries of their own meetings. */
export interface SummaryChoices {
  /** AppError for whoever does not organise the meeting, and where it has no chat. */
  set(meeting: OrganizedChat, by: { summaries?: 'on' | 'off'; names?: boolean }): Promise<void>;
  /** For all the asker's own. */
  setAll(summaries: 'on' | 'off'): Promise<void>;
}

/** A file for the asker, and the question that makes it again. */
export interface FileMade {
  name: string;
  bytes: Uint8Array;
  /** One sentence beside it: from the catalogue. */
  description: string;
  again: AskData;
}

/** Everything a command may use; one destructured object, easy to fake. */
export interface Turn extends Asking {
  /** The answer is for the asker alone though others are in the conversation. */
  alone: boolean;
  /** The button pressed, where the answer takes its card's place; null for a question of its own. */
  press: Verb | null;
  words: Words;
  /** What may be shown in a chat; 1:1 always shows all. */
  chatDetail: ChatDetail;
  /** Every command, for help. */
  commands: readonly Command[];
  /** The directory's id of somebody mentioned in this chat, by the connector's id; null when it does not tell. */
  directoryIdOf(userId: string): Promise<string | null>;
  /**
   * Does something where only the asker reads it: in their 1:1 chat, or in a message for them alone where the tenant wants
   * those, unless it needs a `chatOfTheirOwn`. In 1:1 right here. `told` is said in the chat.
   */
  inPrivate(run: (turn: Turn) => Promise<void>, options?: { told?: WordKey; chatOfTheirOwn?: boolean }): Promise<void>;
  summaries: SummaryChoices;
  reply(message: CardMessage): Promise<void>;
  /** Lets the members of this chat look through what is shown here; the id its buttons carry. */
  share(shown: Shown): Promise<string>;
  /** The chat of a meeting, for its organiser alone; null for all others, and when the bot is not in it. */
  meetingChat(meeting: OrganizedChat): Promise<MeetingChat | null>;
  /**
   * In the asker's 1:1 chat only: offers a file, or, where this question is the answer to such an offer, saves it. A
   * file that is saved needs no further words.
   */
  handOver(file: FileMade): Promise<'offered' | 'saved'>;
  /**
   * Tells the asker what failed and what to do, with extra buttons and which meeting it is about, where only they read
   * it; what `run` rejects with is told the same way.
   */
  explain(error: unknown, actions?: CardAction[], about?: string): Promise<void>;
  /** Asks the asker to sign in, where only they see it. */
  signIn(): Promise<void>;
  signOut(): Promise<void>;
}

/** One thing people can ask. */
export interface Command extends Askable {
  /** What to type for it in the reader's language; help shows it. `…` stands for a person's name. */
  label: WordKey;
  /** One sentence for help. */
  help: WordKey;
  /** The answer is for the asker alone, wherever they ask; help says so. */
  askerOnly?: true;
  /**
   * Whether a button, or a card that refreshes itself, may have it answered in the card's place. Only what reads a meeting's
   * report may: `anywhere`, or `byHand` for what also sends a message, which somebody must have pressed for in 1:1. Whatever
   * else a press names is refused.
   */
  inPlace?: 'anywhere' | 'byHand';
  /**
   * In which of Teams' menus it stands, `everywhere` by default. A menu shows twelve at most: what the sentence of a listed
   * command tells (`off`, `csv`) and what the bot offers by itself stands `nowhere`. Help has them all.
   */
  menu?: 'personal' | 'shared' | 'nowhere';
  /** It is about one meeting: a button for another meeting asks the same of that one. Of others it asks who attended. */
  aboutOneMeeting?: true;
  /** What follows its name says more than which meeting, such as a person: buttons repeat it as it was asked. */
  saysMore?: true;
  run(turn: Turn): Promise<void>;
}
