import type { ChatMember } from '../attendance/invitation.js';
import type { Rules } from '../attendance/rules.js';
import type { AttendanceReader } from '../graph/attendanceReader.js';
import type { GraphClient } from '../graph/http/client.js';
import type { Clock } from '../platform/time/clock.js';
import type { Detail } from '../question/detail.js';
import type { Asker, Place, Question } from '../question/question.js';

/** The meeting a chat belongs to, as the connector describes it. Every part may be missing. */
export interface ChatMeeting {
  /** Graph's id of the online meeting. Calls of two people or of a group have none. */
  graphId: string | null;
  /** Scheduled, Recurring, MeetNow, ChannelScheduled, ChannelRecurring, GroupCall, OneToOneCall, or unknown. */
  type: string | null;
  title: string | null;
  joinUrl: string | null;
  /** Its chat, or the channel it is held in, without what names a post; null where nobody tells. */
  thread: string | null;
  organizerAadObjectId: string | null;
  /** The connector's id of the organiser. */
  organizerUserId: string | null;
  /** Milliseconds UTC. For a series these may be the series' own times. */
  scheduledStart: number | null;
  scheduledEnd: number | null;
}

/** What was shown to a chat: which reports, and how much of them. */
export interface Shown {
  reports: string[];
  detail: Detail;
}

/** An answer that somebody showed to a chat. Another member now looks through it on behalf of that person. */
export type SharedWithChat = Shown & { id: string };

/**
 * What Graph has to allow, in the parts that people consent to: reports; meetings and calendar; webinars and town
 * halls.
 */
export type GraphPermission = 'report' | 'calendar' | 'events';

/** Everything that is needed to find a meeting and to read its attendance. It is the reading half of a turn. */
export interface Asking {
  place: Place;
  asker: Asker;
  question: Question;
  /** Null where the asker reads on their own behalf. */
  shared: SharedWithChat | null;
  clock: Clock;
  /**
   * Which meetings may be found: by default all of the asker's calendar; those they organise, or the one of the question alone, where
   * somebody asks on their behalf.
   */
  reach?: 'own' | 'here';
  /** The limits between late and in time, and between present and partly there. */
  rules: Rules;
  /** Gives the meeting of this chat. AppError when there is none, or the connector does not tell. */
  meetingOfChat(): Promise<ChatMeeting>;
  /** Gives a client of Graph on the asker's own behalf. AppError when they are not signed in or have not consented. */
  graph(permission: GraphPermission): Promise<GraphClient>;
  /**
   * Reads attendance reports that the asker may read, from memory where possible and otherwise through
   * `graph('report')`.
   */
  reports: AttendanceReader;
  /** False in clouds where Graph has no webinars and town halls. */
  hasVirtualEvents: boolean;
  /** The members of a chat or channel, by its thread; null when the bot is not in it or may not read them. */
  chatMembers(thread: string): Promise<ChatMember[] | null>;
}
