import {
  isNextOccurrenceDue,
  leftOutInChannel,
  needsSchedules,
  type Occurrence,
  type Occurrences,
  occurrencesOf,
  sessionOfChannelMeeting,
  sessionsFor,
} from '../attendance/occurrence.js';
import type { SessionTimes } from '../attendance/record.js';
import type { Schedule } from '../attendance/rules.js';
import { AppError } from '../errors/appError.js';
import { listMeetingEvents } from '../graph/calendar.js';
import { day } from '../platform/time/clock.js';
import type { Asking, ChatMeeting } from './asking.js';
import { eventsOfMeeting } from './meetingEvents.js';
import { unknown } from './meetingFound.js';
import { isHeldOnce, isInChannel, isPlannedOnce, isRecurring } from './meetingType.js';
import { reportsAreLate } from './missingReport.js';

/** How far back the calendar is looked at for dates of a series. */
const lookBack = 30 * day;

/** The newest occurrence of a chat's meeting; without sessions while Teams has no report of it. */
export interface NewestOccurrence {
  sessions: SessionTimes[];
  /** Its scheduled end, where known. Milliseconds UTC. */
  end: number | null;
  /** When it was planned, where that had to be known to find it. */
  schedule: Schedule | null;
  /** Later sessions, in which somebody only opened the meeting. */
  openings: SessionTimes[];
  /** Other sessions of its channel in the same time. */
  leftOut: SessionTimes[];
  /** True when the series may have met again since, and nobody could be asked. */
  maybeOutdated: boolean;
}

/** The occurrence that a question in a chat is about, when it names none. */
export async function newestInChat(
  turn: Asking,
  meeting: ChatMeeting,
  listed: SessionTimes[],
): Promise<NewestOccurrence> {
  if (isInChannel(meeting)) return newestInChannel(turn, meeting, listed);
  const now = turn.clock();
  const planned = plannedOnce(meeting);
  const isDue = planned.length === 0 && isNextOccurrenceDue(listed, now);
  const mustAsk = planned.length === 0 && (isDue || needsSchedules(listed, { newestOnly: true }));
  const asked = mustAsk ? await schedulesOf(turn, meeting, newestStart(listed) - day, now).catch(unknown) : planned;
  const schedules = asked ?? [];
  const found = occurrencesOf(listed, schedules);
  const newest = found.dates.at(-1) ?? null;
  const begun = newestBegun(schedules, now);
  const openings = found.strays.filter((stray) => newest === null || startOf(stray) > newest.start);
  const shown = { openings, leftOut: [], maybeOutdated: isDue && schedules.length === 0 };
  if (begun === null || (newest !== null && newest.start >= begun.start))
    return {
      sessions: newest?.sessions ?? [],
      end: begun?.end ?? meeting.scheduledEnd,
      schedule: newest?.schedule ?? null,
      ...shown,
    };
  // Last week's attendance is not the answer for the meeting that has just ended, unless that was held early, or moved: once
  // its own report would be there, what there is of a meeting that is held once must be it.
  const sessions = sessionsFor(found, begun);
  const isMoved = sessions.length === 0 && planned.length > 0 && reportsAreLate(begun.end, now);
  if (isMoved) return { sessions: newest?.sessions ?? [], end: begun.end, schedule: null, ...shown };
  return { sessions, end: begun.end, schedule: begun, ...shown };
}

/** One date, with the other sessions of its channel in the same time. */
type DateInChat = Occurrence<SessionTimes> & Pick<NewestOccurrence, 'leftOut'>;

/** All occurrences of a chat's meeting that have a report, earliest first, for a question that names a date. */
export async function datesInChat(
  turn: Asking,
  meeting: ChatMeeting,
  listed: SessionTimes[],
  range: { from: number; to: number } | null,
): Promise<DateInChat[]> {
  const now = turn.clock();
  const { from, to } = range ?? { from: now - lookBack, to: now };
  if (isInChannel(meeting)) {
    const schedules = isHeldOnce(meeting)
      ? connectorSchedule(meeting)
      : await schedulesOf(turn, meeting, from, Math.min(to, now));
    return schedules.flatMap((schedule): DateInChat[] => {
      const sessions = channelSessions(listed, schedule);
      const [first] = sessions;
      return first ? [{ start: startOf(first), schedule, sessions, leftOut: leftOut(listed, schedule) }] : [];
    });
  }
  const { dates } = await occurrencesInChat(turn, meeting, listed, { from, to });
  return dates.map((date) => ({ ...date, leftOut: [] }));
}

async function occurrencesInChat(
  turn: Asking,
  meeting: ChatMeeting,
  listed: SessionTimes[],
  { from, to }: { from: number; to: number },
): Promise<Occurrences<SessionTimes>> {
  const planned = plannedOnce(meeting);
  if (planned.length > 0) return occurrencesOf(listed, planned);
  const near = listed.filter((one) => startOf(one) >= from - day && startOf(one) < to + day);
  if (!needsSchedules(near, { newestOnly: false })) return occurrencesOf(listed, []);
  const schedules = await schedulesOf(turn, meeting, from - day, Math.min(to, turn.clock())).catch(unknown);
  return occurrencesOf(listed, schedules ?? []);
}

/** The one session of a channel's meeting held then; AppError when several could be it. */
function channelSessions(listed: SessionTimes[], { start, end }: Schedule): SessionTimes[] {
  const sessions = sessionOfChannelMeeting(listed, start, end);
  if (sessions === null) throw new AppError('channel-ambiguous');
  return sessions;
}

const leftOut = (listed: SessionTimes[], { start, end }: Schedule): SessionTimes[] =>
  leftOutInChannel(listed, start, end);

/** Only their times tell which of a channel's sessions are this meeting's, so without times nothing may be shown. */
async function newestInChannel(turn: Asking, meeting: ChatMeeting, listed: SessionTimes[]): Promise<NewestOccurrence> {
  const now = turn.clock();
  const fromCalendar = async () => newestBegun(await schedulesOf(turn, meeting, now - lookBack, now), now);
  const own = connectorSchedule(meeting).at(0) ?? null;
  const schedule = isHeldOnce(meeting)
    ? own
    : isRecurring(meeting)
      ? await fromCalendar()
      : ((await fromCalendar().catch(unknown)) ?? own);
  const sessions = schedule === null ? [] : channelSessions(listed, schedule);
  return {
    sessions,
    end: schedule?.end ?? null,
    schedule,
    openings: [],
    leftOut: schedule === null ? [] : leftOut(listed, schedule),
    maybeOutdated: false,
  };
}

const plannedOnce = (meeting: ChatMeeting): Schedule[] => (isPlannedOnce(meeting) ? connectorSchedule(meeting) : []);

const connectorSchedule = ({ scheduledStart: start, scheduledEnd: end }: ChatMeeting): Schedule[] =>
  start === null || end === null ? [] : [{ start, end }];

/** When this meeting takes place by the asker's calendar, newest first. */
async function schedulesOf(turn: Asking, meeting: ChatMeeting, from: number, to: number): Promise<Schedule[]> {
  if (meeting.joinUrl === null && meeting.graphId === null) return [];
  const calendar = await turn.graph('calendar');
  const events = await eventsOfMeeting(meeting, await listMeetingEvents(calendar, from, to), calendar);
  return events.map(({ start, end }) => ({ start, end }));
}

function newestBegun(schedules: Schedule[], now: number): Schedule | null {
  const begun = schedules.filter(({ start }) => start <= now).sort((a, b) => b.start - a.start);
  return begun[0] ?? null;
}

const startOf = ({ start, end }: SessionTimes): number => start ?? end ?? Number.NaN;

const newestStart = (listed: SessionTimes[]): number =>
  listed.reduce((latest, one) => Math.max(latest, Number.isNaN(startOf(one)) ? latest : startOf(one)), 0);
