import type { ChatMember } from '../attendance/invitation.js';
import type { Rules } from '../attendance/rules.js';
import type { AttendanceReader } from '../graph/attendanceReader.js';
import type { GraphClient } from '../graph/http/client.js';
import type { Clock } from '../platform/time/clock.js';
import type { Detail } from '../question/detail.js';
import type { Asker, Place, Question } from '../question/question.js';

/** The meeting a chat belongs to, as the connector tells it; every part may be missing. */
export interface ChatMeeting {
  /** Graph's onlineMeeting id; 1:1 and group calls have none. */
  graphId: string | null;
  /** Scheduled, Recurring, MeetNow, ChannelScheduled, ChannelRecurring, GroupCall, OneToOneCall, or unknown. */
  type: string | null;
  title: string | null;
  joinUrl: string | null;
  /** Its chat, or the channel it is held in, without what names a post; null where nobody tells. */
  thread: string | null;
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

/** What somebody showed to a chat, and another member now looks through on behalf of who showed it. */
export type SharedWithChat = Shown & { id: string };

/** What Graph has to allow, as people consent to it: reports; meetings and calendar; webinars and town halls. */
export type GraphPermission = 'report' | 'calendar' | 'events';

/** Everything that finding a meeting and reading its attendance needs: the reading half of a turn. */
export interface Asking {
  place: Place;
  asker: Asker;
  question: Question;
  /** Null where the asker reads on their own behalf. */
  shared: SharedWithChat | null;
  clock: Clock;
  /** Where the lines between late and in time, present and partly there are drawn. */
  rules: Rules;
  /** The meeting of this chat. AppError when there is none or the connector does not tell. */
  meetingOfChat(): Promise<ChatMeeting>;
  /** Graph on the asker's own behalf. AppError when they are not signed in or have not consented. */
  graph(permission: GraphPermission): Promise<GraphClient>;
  /** Attendance reports the asker may read; from memory where possible, else through `graph('report')`. */
  reports: AttendanceReader;
  /** False in clouds where Graph has no webinars and town halls. */
  hasVirtualEvents: boolean;
  /** The members of a chat or channel, by its thread; null when the bot is not in it or may not read them. */
  chatMembers(thread: string): Promise<ChatMember[] | null>;
}
