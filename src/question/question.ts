import type { CommandName } from './commandName.js';
import { firstView, type View } from './view.js';

/** Where something was asked: alone with the bot, in a meeting or group chat, or in a channel. */
export type Place = 'personal' | 'chat' | 'channel';

/** Who asked. Ids only; a name is never needed. */
export interface Asker {
  /** The connector's id, such as `29:…`. */
  userId: string;
  aadObjectId: string;
  tenantId: string;
  locale: string | null;
  /** An IANA zone such as Europe/Berlin. */
  timeZone: string | null;
}

/** What was asked, complete enough to be answered later: after a sign-in, say. */
export interface Question {
  command: CommandName;
  /** What follows the command, in the asker's words, such as "the design review yesterday"; null when nothing does. */
  rest: string | null;
  /** The connector's id of somebody mentioned, or null. */
  person: string | null;
  /** Whom a button means; tells nothing to who may not read the report. Untrusted. */
  personKey: string | null;
  /** The calendar's id of the occurrence a button stands for. Untrusted. */
  event: string | null;
  /** The webinar or town hall a button stands for. Untrusted. */
  virtualEvent: VirtualEventChoice | null;
  /** The connector's meeting id of the chat it is about; null for none. A button may bring it into a private chat. */
  meetingId: string | null;
  /** True where only a button says which meeting: its asker need not know that there is one. */
  meetingIsClaimed: boolean;
  /** When the occurrence began that a button stands for. Milliseconds UTC. Untrusted. */
  at: number | null;
  /** Which part of the answer. Untrusted. */
  view: View;
}

/** A webinar or town hall, and one of its dates; without one the newest that has begun. */
export interface VirtualEventChoice {
  kind: 'webinar' | 'townhall';
  eventId: string;
  sessionId: string | null;
}

/** A question that is its command alone. */
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
  view: firstView,
});
