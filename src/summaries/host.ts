import type { ScopeSet } from '../auth/scopes.js';
import type { CardMessage } from '../cards/cardMessage.js';
import type { GraphClient } from '../graph/http/client.js';
import type { AttendanceSource } from '../graph/source.js';
import type { ChatMeeting, Shown } from '../meetings/asking.js';

/** Who organises a meeting. Ids only; `userId` is the connector's, null where only the directory's is known. */
export interface Organizer {
  tenantId: string;
  aadObjectId: string;
  userId: string | null;
}

/** How to word something for somebody, as far as the bot has seen them. */
export interface ReaderSettings {
  locale: string | null;
  timeZone: string | null;
}

/** Graph on behalf of the organiser, or as the app where the tenant allows it. Never of anybody else. */
export interface SummaryGraph {
  graph: GraphClient;
  access: 'delegated' | 'application';
}

/** One conversation, as a job may use it. */
export interface Room {
  conversationId: string;
  /** True while the bot may not write there, as far as is known: nothing is sent, the rest works. */
  paused: boolean;
  /** AppError when the connector does not tell. */
  meeting(meetingId: string): Promise<ChatMeeting>;
  /**
   * AppError `not-signed-in` and the like when the organiser has to do something first and the app has no access of its
   * own; only reports are read with that.
   */
  graphOf(organizer: Organizer, scopeSet: ScopeSet): Promise<SummaryGraph>;
  /** The id of the message. Rejects as the connector does, or with what `check` throws once its turn has come. */
  send(message: CardMessage, check: () => void): Promise<string>;
  /** False when the message is no longer there. */
  update(activityId: string, message: CardMessage): Promise<boolean>;
  /** Lets the members look through what is shown. */
  share(organizer: Organizer, shown: Shown): Promise<string>;
  /** Something in the organiser's 1:1 chat, created where needed; null when the bot may not write to them. */
  privately<T>(organizer: Organizer, run: (room: Room) => Promise<T>): Promise<T | null>;
}

/** What the bot does for the jobs. */
export interface SummaryHost {
  /** Runs something in a conversation the bot is in; null when it is not, or no longer. */
  inConversation<T>(tenantId: string, conversationId: string, run: (room: Room) => Promise<T>): Promise<T | null>;
  /** The same in the organiser's 1:1 chat with the bot; null when there is none. */
  inPrivateOf<T>(organizer: Organizer, run: (room: Room) => Promise<T>): Promise<T | null>;
  readerOf(organizer: Organizer): Promise<ReaderSettings>;
  /** There are reports that this organiser has not been told of: what is remembered of that list for their questions is old. */
  reportsAreNew(organizer: Organizer, source: AttendanceSource): void;
  /** The bot may not write there: that is remembered until something is heard from there. */
  pause(tenantId: string, conversationId: string): Promise<void>;
}
