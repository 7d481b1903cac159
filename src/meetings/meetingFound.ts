import { type Attendance, summarizeGivingWay } from '../attendance/attendance.js';
import type { ChatMember, Invitation } from '../attendance/invitation.js';
import type { Session, SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import type { AskData } from '../question/button.js';
import type { Asking } from './asking.js';

/** One date of a series, with its sessions. */
export interface DatedSessions {
  /** Scheduled start, or without a calendar the first session's. Milliseconds UTC. */
  start: number;
  schedule: Schedule | null;
  sessions: Session[];
}

/** A meeting to choose. `start` is milliseconds UTC. */
export interface MeetingChoice {
  title: string | null;
  start: number | null;
  which: Omit<AskData, 'ask'>;
  /** What is asked after the command, where that says which one. */
  rest?: string;
}

/** An occurrence whose attendance can be read, whatever kind of meeting it is. Every part is read when asked for. */
export interface MeetingFound {
  title: string | null;
  /** The thread of its chat; null when it is not known, or there is none. */
  thread(): Promise<string | null>;
  /**
   * True for its organiser alone: what neither Graph nor the connector says is no. Of webinars and town halls, which have no
   * chat to decide about, for co-organisers too.
   */
  isOrganizer: boolean;
  /** True once Graph has told the asker of it: before, they are not even told its title. */
  isKnown(): boolean;
  /** What a button needs to ask about it again. */
  itself: MeetingChoice;
  /** Other meetings or dates, for buttons. */
  others: MeetingChoice[];
  /** AppError when this occurrence has no report to read. `maybeOutdated`: the series may have met again since. */
  read(): Promise<{ sessions: Session[]; openings: SessionTimes[]; maybeOutdated: boolean }>;
  /** When it was meant to be; null when nobody planned it. AppError when the calendar may not be read. */
  schedule(): Promise<Schedule | null>;
  /** AppError when there is no invitation to compare with. `members` is null when the chat's could not be read. */
  invited(): Promise<{ invitation: Invitation; members: ChatMember[] | null }>;
  /** The newest dates of its series that have reports, newest first. AppError when there is none. */
  dates(newest: number): Promise<DatedSessions[]>;
}

/** A meeting, several that may be meant, or why there is none and what could be asked about instead. */
export type Search = { found: MeetingFound } | { choices: MeetingChoice[]; none?: unknown };

export interface MeetingRead {
  attendance: Attendance;
  sessions: Session[];
  maybeOutdated: boolean;
}

/**
 * Reads an occurrence and sums it up. `schedule` is `needed` where an answer means nothing without it, `welcome` where it
 * adds to one; `unused` spares the calendar.
 */
export async function readMeeting(
  turn: Asking,
  found: MeetingFound,
  schedule: 'needed' | 'welcome' | 'unused',
): Promise<MeetingRead> {
  const { sessions, openings, maybeOutdated } = await found.read();
  const planned =
    schedule === 'unused' ? null : await (schedule === 'needed' ? found.schedule() : found.schedule().catch(unknown));
  return {
    sessions,
    maybeOutdated,
    attendance: await summarizeGivingWay(sessions, { ...measures(turn), schedule: planned, openings }),
  };
}

/** What people are measured by. Only the organiser's own token reads reports, so the asker's tenant is the home one. */
export const measures = ({ rules, asker }: Asking) => ({ rules, homeTenantId: asker.tenantId });

/** Without permission for the calendar, or while it does not answer, less is known. */
export function unknown(error: unknown): null {
  if (error instanceof AppError) return null;
  throw error;
}
