import type { CommandName } from './commandName.js';
import type { People, What } from './people.js';
import { firstView, type View } from './view.js';

/** Where something was asked: alone with the bot, in a meeting or group chat, or in a channel. */
export type Place = 'personal' | 'chat' | 'channel';

/** The person who asked. It holds ids only, because a name is never needed. */
export interface Asker {
  /** The connector's id, such as `29:…`. */
  userId: string;
  aadObjectId: string;
  tenantId: string;
  locale: string | null;
  /** An IANA zone such as Europe/Berlin. */
  timeZone: string | null;
}

/** What was asked, complete enough to be answered later, for example after a sign-in. */
export interface Question {
  command: CommandName;
  /**
   * The words after the command, as the asker wrote them, such as "the design review yesterday". Null when there are
   * none.
   */
  rest: string | null;
  /** The connector's id of a mentioned person, or null. */
  person: string | null;
  /** The person that a button means. It tells nothing to those who may not read the report. Untrusted. */
  personKey: string | null;
  /** The calendar's id of the occurrence that a button stands for. Untrusted. */
  event: string | null;
  /** The webinar or town hall that a button stands for. Untrusted. */
  virtualEvent: VirtualEventChoice | null;
  /**
   * The connector's id of the meeting of the chat that it is about, or null. In a private chat it may come from a
   * button.
   */
  meetingId: string | null;
  /** True where only a button names the meeting. Its asker need not know that the meeting exists. */
  meetingIsClaimed: boolean;
  /** When the occurrence that a button stands for began. Milliseconds UTC. Untrusted. */
  at: number | null;
  /** What is wanted of the people it is about. */
  what: What;
  /** Which people; null is everybody in the report. Names in it are the asker's words. */
  people: People | null;
  /** The same words as a title, which the asker's own meetings are searched for first; null when they can be none. */
  literal: string | null;
  /** What is asked of the meeting of that title, where that is more than who attended. */
  literalCommand?: CommandName | undefined;
  /** The directory's id of the organiser on whose behalf it is asked, in private alone. Untrusted. */
  of?: string | undefined;
  /** Its asker has been told what it does, and means it. */
  sure?: boolean | undefined;
  /** Which part of the answer to show. Untrusted. */
  view: View;
}

/** A webinar or town hall, and one of its dates. Without a date, the newest that has begun is meant. */
export interface VirtualEventChoice {
  kind: 'webinar' | 'townhall';
  eventId: string;
  sessionId: string | null;
}

/** Makes a question that is a command and nothing else. */
export const plainQuestion = (command: CommandName): Question => ({
  command,
  rest: null,
  person: null,
  personKey: null,
  event: null,
  virtualEvent: null,
  meetingId: null,
  meetingIsClaimed: false,
  at: null,
  what: 'list',
  people: null,
  literal: null,
  view: firstView,
});
