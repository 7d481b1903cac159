import type { MeetingEventSeen } from '../../attendance/now/phase.js';
import type { MeetingNow, MembersNow } from '../../attendance/now/presence.js';
import type { CardAction, CardMessage } from '../../cards/cardMessage.js';
import type { CheckTools } from '../../check/tools.js';
import type { Asking, Shown } from '../../meetings/asking.js';
import type { AskData, Verb } from '../../question/button.js';
import type { ChatDetail } from '../../question/detail.js';
import type { PastedEntry } from '../../question/pastedList.js';
import type { Question } from '../../question/question.js';
import type { Askable } from '../../understanding/match.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';

/** A chat the bot is in. */
export interface MeetingChat {
  /** Lets the members of the chat look through what is shown. Gives the id that its buttons carry. */
  share(shown: Shown): Promise<string>;
  /** Posts a message, or replaces the summary of the occurrence that began at `start`, where there is one. */
  post(card: (isSummary: boolean) => CardMessage, start: number | null): Promise<void>;
}

/** The chat of a meeting, by its thread, and whether the asker organises the meeting. A series is one meeting. */
export interface OrganizedChat {
  thread: string | null;
  isOrganizer: boolean;
}

/** What an organiser decides about the summaries of their own meetings. */
export interface SummaryChoices {
  /** Decides for one meeting. AppError for somebody who does not organise it, and where it has no chat. */
  set(meeting: OrganizedChat, by: { summaries?: 'on' | 'off'; names?: boolean }): Promise<void>;
  /** What counts for one meeting. */
  of(meeting: OrganizedChat): Promise<{ wanted: boolean; names: boolean }>;
  /** What the asker has chosen for all their meetings, and for how many of them by themselves. */
  chosen(): Promise<{ all: 'on' | 'off' | null; on: number; off: number }>;
  /** Decides for all meetings that the asker organises. */
  setAll(summaries: 'on' | 'off'): Promise<void>;
}

/** Whom a command means: somebody mentioned, an address or a name that was typed, or the tag of a button. */
export interface Whom {
  /** The connector's id. */
  mentioned?: string | null;
  /** The directory's id, where it is known. */
  directoryId?: string | null;
  name?: string;
  tag?: string | null;
}

/** What came of naming somebody; `name` is what the connector calls them, which is kept nowhere. */
export interface Named {
  outcome: 'added' | 'already' | 'full' | 'declined' | 'unreachable' | 'guest' | 'self' | 'unknown' | 'tooOften';
  name: string | null;
}

/** Somebody with whom summaries are shared, or who shares theirs. */
export interface SharedWith {
  name: string | null;
  /** Tells them apart in a button, and names nobody. */
  tag: string;
  /** All meetings, or so many. */
  meetings: 'all' | number;
}

/** Who else gets an organiser's summaries, and whose summaries somebody gets. */
export interface Delegating {
  /** Names somebody for all meetings of the asker, or for the one of a thread, and tells them. */
  add(whom: Whom, thread: string | null): Promise<Named>;
  /** Ends it, and tells them. Null where nobody who was meant gets any. */
  end(whom: Whom): Promise<{ name: string | null } | null>;
  list(): Promise<{ to: SharedWith[]; from: (SharedWith & { of: string })[] }>;
  /** The asker wants no more summaries of an organiser, or allows them again; null where nobody is meant. */
  decline(of: string | null, name: string): Promise<{ name: string | null; of: string } | null>;
  allow(of: string | null, name: string): Promise<{ name: string | null } | null>;
}

/** How much of each kind was deleted of somebody. */
export type Forgotten = Partial<Record<ForgottenKind, number>>;
export const forgottenKinds = [
  'chat',
  'choices',
  'shares',
  'delegations',
  'jobs',
  'subscriptions',
  'questions',
  'signIn',
] as const;
export type ForgottenKind = (typeof forgottenKinds)[number];

/** A file for the asker, and the question that makes it again. */
export interface FileMade {
  name: string;
  bytes: Uint8Array;
  /** One sentence beside the file, from the catalogue. */
  description: string;
  again: AskData;
  /** Takes the place of the card that came with the offer, once the file is saved. */
  saved: CardMessage;
}

/** Everything that a command may use, in one object that tests can fake. */
export interface Turn extends Asking {
  /** True where the answer is for the asker alone, although others are in the conversation. */
  alone: boolean;
  /** The verb of the pressed button whose answer takes the place of its card. Null for every other question. */
  press: Verb | null;
  /** A list of people below the question, which is compared and forgotten; null for every other question. */
  pasted: readonly PastedEntry[] | null;
  words: Words;
  /** What may be shown in a chat. In 1:1 everything may be shown. */
  chatDetail: ChatDetail;
  /** Every command, for help. */
  commands: readonly Command[];
  /**
   * Gives the directory's id of somebody who is mentioned in this chat, by the connector's id. Null when the connector
   * does not tell.
   */
  directoryIdOf(userId: string): Promise<string | null>;
  /**
   * Runs something where only the asker reads it: here in 1:1, and otherwise in their 1:1 chat. Where the tenant wants
   * that and it needs no `chatOfTheirOwn`, it is a message for them alone. `told` is said in the chat.
   */
  inPrivate(run: (turn: Turn) => Promise<void>, options?: { told?: WordKey; chatOfTheirOwn?: boolean }): Promise<void>;
  summaries: SummaryChoices;
  delegates: Delegating;
  /** The directory's id of whoever reads the answer: the asker, or the person who asks on the asker's behalf. */
  reader: string;
  /** Remembers for a quarter of an hour what was answered, and about which meeting, for a short question after it. */
  remember(again: AskData): void;
  reply(message: CardMessage): Promise<void>;
  /** Lets the members of this chat look through what is shown here. Gives the id that its buttons carry. */
  share(shown: Shown): Promise<string>;
  /** Gives the chat of a meeting to its organiser. Null for all others, and when the bot is not in it. */
  meetingChat(meeting: OrganizedChat): Promise<MeetingChat | null>;
  /**
   * Offers a file in the 1:1 chat of the asker, below the reply that follows, or saves it where this question is the answer
   * to such an offer. A file that is saved needs no further words.
   */
  handOver(file: FileMade): Promise<'offered' | 'saved'>;
  /**
   * Tells the asker what failed and what to do, where only they read it, with extra buttons and the meeting that it is
   * about. `title` says it better than the table does: words of ours, with data made harmless. An error that `run` throws is told in the same way.
   */
  explain(error: unknown, actions?: CardAction[], about?: string, title?: string): Promise<void>;
  /** Who of a meeting's chat Teams shows in the meeting right now. Whoever asks within half a minute shares the answer. */
  membersNow(meeting: MeetingNow): Promise<MembersNow>;
  /** The newest event that Teams has sent of the meeting of a chat, by its thread; null where it has sent none. */
  lastEvent(thread: string): Promise<MeetingEventSeen | null>;
  /** What the check of a tenant may use beside this. */
  checking(): CheckTools;
  /** Answers another question in the place of this one. */
  instead(question: Question, run: (turn: Turn) => Promise<void>): Promise<void>;
  /** Asks the asker to sign in, where only they see it. */
  signIn(): Promise<void>;
  signOut(): Promise<void>;
  /** Deletes all that is kept about the asker, and signs them out. */
  forget(): Promise<Forgotten>;
}

/** One thing people can ask. */
export interface Command extends Askable {
  /** What to type for it in the language of the reader; help shows it. `…` stands for the name of a person. */
  label: WordKey;
  /** One sentence for help. */
  help: WordKey;
  /** The answer is for the asker alone, wherever they ask; help says so. */
  askerOnly?: true;
  /**
   * Whether the answer to a button, or to a card that refreshes itself, may take the place of the card. Only commands
   * that read a report have it: `anywhere`, or `byHand` where the command also sends a message, so that a person must
   * press in 1:1. A press can run no other command.
   */
  inPlace?: 'anywhere' | 'byHand';
  /**
   * The menus of Teams that show the command; all of them by default. A menu shows twelve at most. `nowhere` is for
   * commands that the sentence of another one names (`off`, `csv`) and that the bot offers by itself. Help shows all.
   */
  menu?: 'personal' | 'shared' | 'nowhere';
  /**
   * True for a command about one meeting: a button for another meeting asks the same about that one. Without it the
   * button asks who attended.
   */
  aboutOneMeeting?: true;
  /** True where more follows the name than a meeting, such as a person. Buttons repeat it as it was asked. */
  saysMore?: true;
  run(turn: Turn): Promise<void>;
}
