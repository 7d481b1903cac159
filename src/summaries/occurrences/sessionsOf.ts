import { groupOccurrences, occurrencesOf, sessionOfChannelMeeting } from '../../attendance/occurrence.js';
import type { SessionTimes } from '../../attendance/record.js';
import type { Schedule } from '../../attendance/rules.js';
import { minute } from '../../platform/time/clock.js';
import { together } from './occurrences.js';

/** Events and reports tell the same moment a little differently. */
const slack = 10 * minute;

/** What the job knows of when the occurrence was. Milliseconds UTC. */
export interface When {
  first: number;
  started: number | null;
  ended: number | null;
  /** True where the calendar tells when it is, and no event that may have come late. */
  isPlanned: boolean;
  /** The first event of the next occurrence; null when there is none yet. */
  next: number | null;
}

export interface OccurrenceSessions {
  /** The start of its first session. */
  start: number;
  sessions: SessionTimes[];
  schedule: Schedule | null;
}

export interface SessionsOptions {
  inChannel: boolean;
  schedules: Schedule[];
  /** When it was meant to end; for a meeting whose end no event has told. */
  expectedEnd?: number | null;
}

/** The sessions that the events tell of, by occurrence, earliest first. In a channel all meetings are listed together. */
export function sessionsOf(
  listed: SessionTimes[],
  when: When,
  { inChannel, schedules, expectedEnd = null }: SessionsOptions,
): OccurrenceSessions[] {
  if (inChannel) return ofChannel(listed, when, expectedEnd);
  // The events of two occurrences are hours apart, and either may be known by a late one only: what ended less than that
  // before the first event would have been of the same occurrence.
  const from = when.isPlanned ? when.first - slack : when.first - together + slack;
  const until = when.next === null ? Number.POSITIVE_INFINITY : when.next - together + slack;
  const within = listed.filter(({ start, end }) => {
    const ends = end ?? start ?? Number.NaN;
    return ends > from && ends <= until;
  });
  const planned = occurrencesOf(within, schedules).dates;
  const dates =
    schedules.length > 0 ? planned : groupOccurrences(within).map((sessions) => ({ sessions, schedule: null }));
  return dates
    .map(({ sessions, schedule }) => ({ start: startOf(sessions), sessions, schedule }))
    .sort((a, b) => a.start - b.start);
}

/** By the times of its own events only; two that could be it are neither. A start after the last end is another session's. */
function ofChannel(
  listed: SessionTimes[],
  { first, started, ended }: When,
  expectedEnd: number | null,
): OccurrenceSessions[] {
  const to = ended ?? expectedEnd ?? first;
  const from = started !== null && started < to ? started : null;
  const near = listed.filter(({ end }) => end !== null && Math.abs(end - to) <= slack);
  const sessions = from === null ? (near.length === 1 ? near : []) : (sessionOfChannelMeeting(listed, from, to) ?? []);
  return sessions.length === 0 ? [] : [{ start: startOf(sessions), sessions, schedule: null }];
}

const startOf = (sessions: SessionTimes[]): number =>
  sessions.reduce((least, { start, end }) => Math.min(least, start ?? end ?? least), Number.MAX_SAFE_INTEGER);

/** True when the report of the session that has just ended is there. */
export const coversEnd = (occurrences: OccurrenceSessions[], ended: number | null): boolean =>
  ended === null ||
  occurrences.some(({ sessions }) => sessions.some(({ end }) => end !== null && end >= ended - slack));

/** True when all these sessions were over so long before `ended` that what ended then was another date. */
export const isLongBefore = (occurrences: OccurrenceSessions[], ended: number | null): boolean =>
  ended !== null &&
  occurrences.every(({ sessions }) => sessions.every(({ end }) => end !== null && end <= ended - together));
