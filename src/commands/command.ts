import type { ChatMember } from '../attendance/invitation.js';
import type { Rules } from '../attendance/rules.js';
import type { ScopeSet } from '../auth/scopes.js';
import type { AskData, CardAction, CardMessage, Verb } from '../cards/cardMessage.js';
import type { Detail } from '../cards/template/audience.js';
import type { View } from '../cards/view.js';
import type { AttendanceReader } from '../graph/attendanceReader.js';
import type { GraphClient } from '../graph/http/client.js';
import type { VirtualEventKind } from '../graph/virtualEvents.js';
import type { Clock } from '../platform/time/clock.js';
import type { Phrases } from '../understanding/phrases/index.js';
import type { WordKey, Words } from '../words/index.js';

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
  /** The name of a command. */
  command: string;
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
  kind: VirtualEventKind;
  eventId: string;
  sessionId: string | null;
}

/** The meeting a chat belongs to, as the connector tells it; every part may be missing. */
export interface ChatMeeting {
  /** Graph's onlineMeeting id; 1:1 and group calls have none. */
  graphId: string | null;
  /** Scheduled, Recurring, MeetNow, ChannelScheduled, ChannelRecurring, GroupCall, OneToOneCall, or unknown. */
  type: string | null;
  title: string | null;
  joinUrl: string | null;
  organizerAadObjectId: string | null;
  /** The connector's id. */
  organizerUserId: string | null;
  /** Milliseconds UTC. For a series these may be the series' own times. */
  scheduledStart: number | null;
  scheduledEnd: number | null;
}

/** What was shown to a chat: of which reports, and how much of them. */
export interface Shown {
  reports: string[];
  detail: Detail;
}

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
export interface Turn {
  place: Place;
  asker: Asker;
  question: Question;
  /** The answer is for the asker alone though others are in the conversation. */
  alone: boolean;
  /** The button pressed, where the answer takes its card's place; null for a question of its own. */
  press: Verb | null;
  /** What somebody showed to this chat and another member now looks through, on behalf of who showed it; null otherwise. */
  shared: (Shown & { id: string }) | null;
  words: Words;
  clock: Clock;
  /** Where the lines between late and in time, present and partly there are drawn. */
  rules: Rules;
  /** What may be shown in a chat; 1:1 always shows all. */
  chatDetail: 'full' | 'summary' | 'counts';
  /** Every command, for help. */
  commands: readonly Command[];
  /** The meeting of this chat. AppError when there is none or the connector does not tell. */
  meetingOfChat(): Promise<ChatMeeting>;
  /** Graph on the asker's own behalf. AppError when they are not signed in or have not consented. */
  graph(scopeSet: ScopeSet): Promise<GraphClient>;
  /** Attendance reports the asker may read; from memory where possible, else through `graph('report')`. */
  reports: AttendanceReader;
  /** False in clouds where Graph has no webinars and town halls. */
  hasVirtualEvents: boolean;
  /** The members of a meeting's chat, by its join URL; null when the bot is not in it or may not read them. */
  chatMembers(joinUrl: string): Promise<ChatMember[] | null>;
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
export interface Command {
  name: string;
  /** What to type for it in the reader's language; help shows it. `…` stands for a person's name. */
  label: WordKey;
  /** What people may type in each language, beside the name (src/commands/phrases). */
  phrases: Phrases;
  /** What may follow: which meeting, or a person and which meeting. */
  takes: 'nothing' | 'which' | 'person';
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
  run(turn: Turn): Promise<void>;
}
