import { type Attendance, summarizeGivingWay } from '../attendance/attendance.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import type { AskData } from '../question/button.js';
import type { Asking } from './asking.js';
import type { Expected } from './expected.js';

/** One date of a series, with its sessions. */
export interface DatedSessions {
  /** The scheduled start, or without a calendar the start of the first session. Milliseconds UTC. */
  start: number;
  schedule: Schedule | null;
  sessions: Session[];
}

/** A meeting to choose. `start` is milliseconds UTC. */
export interface MeetingChoice {
  title: string | null;
  start: number | null;
  which: Omit<AskData, 'ask'>;
  /** The words to add to the command, where they say which meeting is meant. */
  rest?: string;
}

/**
 * An occurrence whose attendance can be read, whatever kind of meeting it is. Each part is read only when it is asked
 * for.
 */
export interface MeetingFound {
  title: string | null;
  /** The thread of its chat; null when it is not known, or there is none. */
  thread(): Promise<string | null>;
  /**
   * True for its organiser alone, and false where neither Graph nor the connector names one. It is also true for
   * co-organisers of webinars and town halls, which have no chat to decide about.
   */
  isOrganizer: boolean;
  /** True once Graph has shown the asker that the meeting exists. Before that they are not even told its title. */
  isKnown(): boolean;
  /** What a button needs to ask about it again. */
  itself: MeetingChoice;
  /** Other meetings or dates, which buttons offer. */
  others: MeetingChoice[];
  /** AppError when this occurrence has no report to read. `maybeOutdated`: the series may have met again since. */
  read(): Promise<{ sessions: Session[]; openings: SessionTimes[]; leftOut: SessionTimes[]; maybeOutdated: boolean }>;
  /** When it was meant to be; null when nobody planned it. AppError when the calendar may not be read. */
  schedule(): Promise<Schedule | null>;
  /** Reads who was expected, such as the people on its invitation. AppError when nothing tells it. */
  expected(): Promise<Expected>;
  /** Gives the newest dates of its series that have reports. AppError when there is none. */
  dates(newest: number): Promise<SeriesDates>;
}

export interface SeriesDates {
  /** Newest first. */
  dates: DatedSessions[];
  /** When others were planned between them or since, which have no report; none where the calendar does not tell. */
  withoutReport: number[];
}

/**
 * The result of a search: one meeting; several that may be meant; or the reason why there is none, with meetings to
 * offer instead.
 */
export type Search =
  | { found: MeetingFound; besides?: readonly NotTheirs[] }
  /** `title` is the one that no meeting has, where that is the reason. */
  | { choices: MeetingChoice[]; none?: unknown; title?: string; besides?: readonly NotTheirs[] };

/** A meeting that fits as well and is not offered, because somebody else organised it. */
export type NotTheirs = Pick<MeetingChoice, 'title'>;

export interface MeetingRead {
  attendance: Attendance;
  sessions: Session[];
  maybeOutdated: boolean;
}

/**
 * Reads an occurrence and sums it up. The `schedule` is `needed` when the answer means nothing without it, and `welcome`
 * everywhere else, since it decides how long the meeting was.
 */
export async function readMeeting(
  turn: Asking,
  found: MeetingFound,
  schedule: 'needed' | 'welcome',
): Promise<MeetingRead> {
  const { sessions, openings, leftOut, maybeOutdated } = await found.read();
  const planned = await (schedule === 'needed' ? found.schedule() : found.schedule().catch(unknown));
  return {
    sessions,
    maybeOutdated,
    attendance: await summarizeGivingWay(sessions, { ...measures(turn), schedule: planned, openings, leftOut }),
  };
}

/**
 * Gives what people are measured by. Reports are read with the token of the organiser, so the tenant of the asker is
 * the home tenant.
 */
export const measures = ({ rules, asker, clock }: Asking) => ({ rules, homeTenantId: asker.tenantId, now: clock() });

/** Gives null for an AppError: without the calendar less is known, but the answer goes on. */
export function unknown(error: unknown): null {
  if (error instanceof AppError) return null;
  throw error;
}
