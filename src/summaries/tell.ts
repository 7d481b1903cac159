import { summarizeGivingWay } from '../attendance/attendance.js';
import type { Session } from '../attendance/record.js';
import type { AppError } from '../errors/appError.js';
import { mostInChat } from '../question/detail.js';
import { wordsFor } from '../words/index.js';
import { tellDelegates } from './delegates/copies.js';
import { deliver } from './deliver.js';
import { deliveryDeps, settled } from './deliveryDeps.js';
import type { Room, SummaryGraph } from './host.js';
import type { MeetingOfJob } from './meetingOfJob.js';
import type { OccurrenceSessions } from './occurrences/sessionsOf.js';
import type { Run } from './run.js';
import {
  askToSignInCard,
  chatSummary,
  gaveUpCard,
  lateCard,
  organizerSummary,
  type SummaryAbout,
} from './summaryCards.js';
import type { SummaryDeps } from './summaryDeps.js';
import type { Sent } from './summaryJob.js';
import { isNamed, rememberMessage } from './summaryMarks.js';
import { maySummaryBeSent } from './unsureSends.js';

interface Told {
  meeting: MeetingOfJob;
  occurrence: OccurrenceSessions;
  sessions: Session[];
  /** By whose permission the report was read. */
  access: SummaryGraph['access'];
}

/**
 * The chat gets figures, or names where the organiser has chosen that; the organiser gets everything in 1:1. Neither waits
 * for the other. False when the conversation it belongs to could not be told: it may be, later.
 */
export async function tellOccurrence(deps: SummaryDeps, run: Run, room: Room, told: Told): Promise<boolean> {
  const { meeting, occurrence, sessions, access } = told;
  const { organizer } = meeting;
  const reader = await deps.host.readerOf(organizer);
  const about: SummaryAbout = {
    words: wordsFor(reader.locale, deps.defaultLocale),
    title: meeting.title,
    attendance: await summarizeGivingWay(sessions, {
      rules: deps.rules,
      schedule: occurrence.schedule ?? meeting.schedule,
      homeTenantId: organizer.tenantId,
      now: deps.clock(),
    }),
    timeZone: reader.timeZone,
    again: meeting.again(occurrence.start),
  };
  const reports = occurrence.sessions.map(({ reportId }) => reportId);
  const common = { occurrence: occurrence.start, what: 'summary', reports } as const;
  const inChat = run.job.conversationId !== null;
  const tellChat = async () => {
    const card = (before: Sent | null) => cardForChat(deps, room, { about, meeting, reports, before });
    const sent = await deliver(deliveryDeps(deps, run), room, run.job, { ...common, to: 'chat', card });
    const chat = { tenantId: organizer.tenantId, conversationId: room.conversationId };
    if (sent?.activityId) {
      await rememberMessage(deps, chat, { occurrence: occurrence.start, activityId: sent.activityId });
    }
    return true;
  };
  const own = async (ownRoom: Room) => {
    const card = async () => {
      const { names } = await deps.choices.of(organizer, meeting.thread);
      return organizerSummary(about, { inChat, names });
    };
    await deliver(deliveryDeps(deps, run), ownRoom, run.job, { ...common, to: 'organizer', card });
    return true;
  };
  // What is read by the app's own permission is for those it was granted for.
  const tellCopies = async () => {
    if (access === 'delegated') await tellDelegates(deps, run, room, { about, meeting, common });
  };
  if (!inChat) {
    const told = (await whereAllowed(deps, run, room, () => own(room))) !== null;
    await tellCopies();
    return told;
  }
  const chat = await settled(deps, () => whereAllowed(deps, run, room, tellChat));
  if ((await room.privately(organizer, own)) === null) deps.count('organizer');
  await tellCopies();
  if ('failure' in chat) throw chat.failure;
  return chat.value !== null;
}

/** Does it; null when the bot may not write there now. That conversation is left in peace until it is heard of again. */
async function whereAllowed<T>(deps: SummaryDeps, run: Run, room: Room, work: () => Promise<T>): Promise<T | null> {
  const { tenantId, conversationId } = run.job;
  try {
    if (!room.paused) return await work();
  } catch (error) {
    if (deps.whyNotTaken(error)?.kind !== 'gone') throw error;
    await deps.host.pause(tenantId, room.conversationId);
  }
  deps.count('paused');
  deps.log.warn({ place: conversationId === null ? 'personal' : 'chat' }, 'the bot may not write to a conversation');
  return null;
}

interface ForChat {
  about: SummaryAbout;
  meeting: MeetingOfJob;
  reports: string[];
  /** The message that is there already. */
  before: Sent | null;
}

async function cardForChat(deps: SummaryDeps, room: Room, { about, meeting, reports, before }: ForChat) {
  const { organizer, thread } = meeting;
  const chat = { tenantId: organizer.tenantId, conversationId: room.conversationId };
  const { names } = await deps.choices.of(organizer, thread);
  const activityId = before?.activityId ?? null;
  const shown = names || (activityId !== null && (await isNamed(deps, chat, { activityId, organizer })));
  const detail = shown ? mostInChat(deps.chatDetail) : 'counts';
  const share = detail === 'counts' ? null : await room.share(organizer, { reports, detail });
  return chatSummary(about, { detail, share, mayName: deps.chatDetail !== 'counts' });
}

/** The organiser must sign in first: the chat, or they alone where there is none, get a button, once. */
export async function ask(deps: SummaryDeps, run: Run, room: Room, meeting: MeetingOfJob): Promise<void> {
  const to = run.job.conversationId === null ? 'organizer' : 'chat';
  // What has been told is not taken back because they have signed out since.
  const isTold = (place: Sent['to']) => run.job.sent.some((one) => one.to === place && one.what !== 'asked');
  if (isTold(to)) return;
  const words = wordsFor((await deps.host.readerOf(meeting.organizer)).locale, deps.defaultLocale);
  const askIn = (place: Sent['to']) => async (there: Room) => {
    // In the meeting's own chat everybody knows which one is meant.
    const title = place === 'chat' ? null : meeting.title;
    const isOwn = place === 'organizer';
    const card = async () => askToSignInCard(words, { title, again: meeting.again(null), isOwn });
    const about = { occurrence: 0, to: place, what: 'asked', card } as const;
    await deliver(deliveryDeps(deps, run), there, run.job, { ...about, reports: [] });
    return true;
  };
  const asked = await whereAllowed(deps, run, room, () => askIn(to)(room));
  // Where the chat is closed to the bot, the organiser's own is not.
  if (asked === null && to === 'chat' && !isTold('organizer'))
    await room.privately(meeting.organizer, askIn('organizer'));
}

/** What was said of the date that the job is about now, but for the question to sign in. */
const saidBefore = ({ job, isAnotherDate }: Run): Sent[] =>
  job.sent.filter(({ what }) => what === 'gaveUp' || (what === 'summary' && !isAnotherDate));

/** The report is late, and is still looked for: that is said once, and to the organiser alone. */
export async function sayItIsLate(deps: SummaryDeps, run: Run, room: Room, meeting: MeetingOfJob): Promise<void> {
  const { job } = run;
  if (job.silent || maySummaryBeSent(job) || saidBefore(run).length > 0) return;
  const words = wordsFor((await deps.host.readerOf(meeting.organizer)).locale, deps.defaultLocale);
  const card = async () => lateCard(words, meeting.title, meeting.again(null));
  const tell = (own: Room) =>
    deliver(deliveryDeps(deps, run), own, job, {
      occurrence: 0,
      to: 'organizer',
      what: 'gaveUp',
      why: 'late',
      reports: [],
      card,
    });
  const sent = await (job.conversationId === null
    ? whereAllowed(deps, run, room, () => tell(room))
    : room.privately(meeting.organizer, tell));
  if (sent !== null) deps.count('late');
}

/** Says why there is no summary, to the organiser where they can be reached, and never twice. */
export async function giveUp(
  deps: SummaryDeps,
  run: Run,
  room: Room,
  { meeting, error, afterOutage }: { meeting: MeetingOfJob | null; error: AppError; afterOutage: boolean },
): Promise<void> {
  // Nothing is known of a meeting at all: nobody would know what the message is about.
  if (run.job.silent || saidBefore(run).some(({ why }) => why !== 'late')) return;
  deps.count('noReport');
  const reader = meeting === null ? null : await deps.host.readerOf(meeting.organizer);
  const words = wordsFor(reader?.locale, deps.defaultLocale);
  const again = meeting?.again(null) ?? { ask: 'who attended' };
  const tellIn = (to: Sent['to']) => async (there: Room) => {
    const isOwn = to === 'organizer';
    const card = async () => gaveUpCard(words, { title: meeting?.title ?? null, error, again, afterOutage, isOwn });
    const about = { occurrence: 0, to, what: 'gaveUp', why: 'over', reports: [], card } as const;
    await deliver(deliveryDeps(deps, run), there, run.job, { ...about, reports: [] });
    return true;
  };
  const hasAsked = run.job.sent.some(({ what, to }) => what === 'asked' && to === 'chat');
  if (!hasAsked && meeting !== null && (await room.privately(meeting.organizer, tellIn('organizer')))) return;
  const to = run.job.conversationId === null ? 'organizer' : 'chat';
  await whereAllowed(deps, run, room, () => tellIn(to)(room));
}
