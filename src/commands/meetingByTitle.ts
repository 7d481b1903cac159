import { noticeCard } from '../cards/noticeCard.js';
import { AppError } from '../errors/appError.js';
import type { MeetingEvent } from '../graph/calendar.js';
import type { VirtualEvent } from '../graph/virtualEvents.js';
import { calendarMeetings, choiceOf } from './calendarMeetings.js';
import type { Turn } from './command.js';
import { type MeetingChoice, meetingButtons } from './meetingButton.js';
import { type MeetingFound, showPrivately } from './meetingFound.js';
import { fitting } from './titles.js';
import { listOwnVirtualEvents, virtualEventChoice, virtualEventMeeting } from './virtualEventMeeting.js';

const buttonsShown = 5;

interface Candidate {
  title: string | null;
  start: number;
  choice: MeetingChoice;
  find(): Promise<MeetingFound>;
}

/** Finds a meeting, webinar or town hall by its title; what could be several is a list to tap, never a guess. */
export async function meetingByTitle(turn: Turn, typed: string): Promise<void> {
  const { candidates, unavailable } = await allCandidates(turn);
  const [only, ...others] = fitting(candidates, ({ title }) => title, typed);
  if (only && others.length === 0) return showPrivately(turn, await only.find());
  if (only) {
    const { words } = turn;
    const buttons = buttonsOf(turn, [only, ...others]);
    return turn.reply(
      noticeCard({ title: words.say('which.title'), texts: [words.say('which.text')], actions: buttons }),
    );
  }
  // Nothing fits in what could be read; what could not be read is the more likely reason.
  const newest = buttonsOf(turn, candidates);
  await turn.explain(unavailable ?? new AppError('no-such-meeting'), newest);
}

const buttonsOf = (turn: Turn, candidates: Candidate[]) =>
  meetingButtons(
    turn,
    candidates.slice(0, buttonsShown).map(({ choice }) => choice),
  );

/** Both places are searched; a missing permission for one of them does not hide the other. */
async function allCandidates(turn: Turn): Promise<{ candidates: Candidate[]; unavailable: unknown }> {
  const [meetings, events] = await Promise.allSettled([meetingCandidates(turn), eventCandidates(turn)]);
  if (meetings.status === 'rejected' && events.status === 'rejected') throw meetings.reason;
  const candidates = [meetings, events].flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  candidates.sort((a, b) => b.start - a.start);
  const unavailable = [meetings, events].find((result) => result.status === 'rejected');
  return { candidates, unavailable: unavailable?.reason };
}

/** The newest begun occurrence of every meeting. */
async function meetingCandidates(turn: Turn): Promise<Candidate[]> {
  const meetings = await calendarMeetings(turn);
  const newest = new Map<string, MeetingEvent>();
  for (const event of meetings.started) if (!newest.has(event.joinUrl)) newest.set(event.joinUrl, event);
  return [...newest.values()].map((event) => ({
    title: event.subject,
    start: event.start,
    choice: choiceOf(event),
    find: async () => ({
      title: event.subject,
      actions: meetings.othersThan(event),
      readSessions: () => meetings.readSessions(event),
    }),
  }));
}

async function eventCandidates(turn: Turn): Promise<Candidate[]> {
  const events = await listOwnVirtualEvents(turn);
  return events.map((event: VirtualEvent) => ({
    title: event.title,
    start: event.start ?? 0,
    choice: virtualEventChoice(event),
    find: () => virtualEventMeeting(turn, { ...event, sessionId: null }, event.title),
  }));
}
