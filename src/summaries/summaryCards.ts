import type { Attendance } from '../attendance/attendance.js';
import { attendanceCard } from '../cards/attendanceCard.js';
import { askAction, type CardAction, type CardMessage, executeAction } from '../cards/cardMessage.js';
import { decisionButtons } from '../cards/notice/decisionButtons.js';
import { noticeKindOf } from '../cards/notice/noticeIcon.js';
import { noticeCard } from '../cards/noticeCard.js';
import type { ViewData } from '../cards/page.js';
import type { AppError } from '../errors/appError.js';
import { errorTable } from '../errors/table.js';
import { tappedTimes } from '../meetings/people/tappedTimes.js';
import type { AskData } from '../question/button.js';
import type { Detail } from '../question/detail.js';
import { viewFields } from '../question/view.js';
import type { WordKey } from '../words/en.js';
import type { Words } from '../words/index.js';

export interface SummaryAbout {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** The organiser's; null is UTC. */
  timeZone: string | null;
  /** What asks about this very occurrence again. */
  again: AskData;
}

/** Unasked, a chat gets figures, and a button for its organiser; names when the organiser has chosen that. */
export function chatSummary(
  about: SummaryAbout,
  { detail, share, mayName }: { detail: Detail; share: string | null; mayName: boolean },
): CardMessage {
  const { words, title, attendance, again } = about;
  const viewData: ViewData = share === null ? null : (view) => ({ share, ...viewFields(view) });
  return attendanceCard({
    words,
    title,
    attendance,
    detail,
    viewData,
    tapping: tappedTimes(attendance, { detail, timeZone: null }),
    tools: detail === 'counts' && mayName ? [executeAction(words.say('share.names'), 'share', again)] : [],
    notes: [...(detail === 'counts' ? [] : [words.say('share.by')]), words.say('summaries.howToStop')],
  });
}

/**
 * The organiser gets everything, and the choices. `inChat`: the bot is in the meeting's chat, which gets names by itself
 * where that was chosen: it is not asked again.
 */
export function organizerSummary(
  about: SummaryAbout,
  { inChat, names }: { inChat: boolean; names: boolean },
): CardMessage {
  const { words, title, attendance, timeZone, again } = about;
  const isNobody = attendance.people.length === 0;
  return attendanceCard({
    words,
    title,
    attendance,
    tapping: tappedTimes(attendance, { detail: 'private', timeZone }),
    detail: 'private',
    addresses: true,
    viewData: (view) => ({ ...again, ...viewFields(view) }),
    tapped: 'attendance of person',
    tools: [
      // Of nobody there is nothing to show or to save.
      ...decisionButtons(words, again, { inChat: inChat && !isNobody, isShown: names, names, wanted: true }),
      ...(isNobody ? [] : [askAction(words.say('button.export'), { ...again, ask: 'export' })]),
    ],
    notes: [words.say('summaries.howToStopOwn')],
  });
}

/** Somebody whom the organiser has named gets what the organiser gets, and no choices. Every button says on whose behalf it asks. */
export function delegateSummary({ words, title, attendance, again }: SummaryAbout, of: string): CardMessage {
  const asking: AskData = { ...again, of };
  return attendanceCard({
    words,
    title,
    attendance,
    detail: 'private',
    addresses: true,
    viewData: (view) => ({ ...asking, ...viewFields(view) }),
    tapped: 'attendance of person',
    tools: [
      askAction(words.say('button.export'), { ...asking, ask: 'export' }),
      askAction(words.say('button.stopSummaries'), { ask: 'stop summaries from person', of }),
    ],
    notes: [words.say('delegates.summary.why')],
  });
}

/** The report can be shown once its organiser has signed in; the button leads there, and the summary takes its place. */
export const askToSignInCard = (
  words: Words,
  { title, again, isOwn }: { title: string | null; again: AskData; isOwn: boolean },
): CardMessage =>
  noticeCard({
    kind: 'private',
    title: words.say('summaries.signIn.title'),
    about: title ?? '',
    texts: [words.say(isOwn ? 'summaries.signIn.own' : 'summaries.signIn.text')],
    footers: [howToStop(words, isOwn)],
    actions: [executeAction(words.say('button.signIn'), 'summary', again)],
  });

/** The report is late, and is looked for until a day after the meeting: this card is then changed. */
export const lateCard = (words: Words, title: string | null, again: AskData): CardMessage =>
  noticeCard({
    kind: 'waiting',
    title: words.say('summaries.late.title'),
    about: title ?? '',
    texts: [words.say('summaries.late.text')],
    footers: [howToStop(words, true)],
    actions: [askAction(words.say('button.whoAttended'), again)],
  });

export interface GaveUp {
  title: string | null;
  error: AppError;
  again: AskData;
  /** Microsoft 365 did not answer for so long that only now it was known. */
  afterOutage: boolean;
  /** The organiser reads it, and nobody else. */
  isOwn: boolean;
}

/** Nobody is told what “its organiser” can do who is the organiser. */
const howToStop = (words: Words, isOwn: boolean): string =>
  words.say(isOwn ? 'summaries.howToStopOwn' : 'summaries.howToStop');

/** Why there is no summary, and what to do. */
export function gaveUpCard(words: Words, { title, error, again, afterOutage, isOwn }: GaveUp): CardMessage {
  const row = errorTable[error.code];
  const text: WordKey = row.text;
  const actions: CardAction[] = [askAction(words.say('button.whoAttended'), again)];
  return noticeCard({
    kind: noticeKindOf(error.code),
    title: words.say('summaries.none.title'),
    about: title ?? '',
    texts: [words.say(row.title), words.say(text), ...(afterOutage ? [words.say('summaries.none.outage')] : [])],
    footers: [howToStop(words, isOwn)],
    actions,
  });
}
