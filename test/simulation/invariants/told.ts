import { day, hour, minute } from '../../../src/platform/time/clock.js';
import { wasShut } from '../access.js';
import type { Notice } from '../events.js';
import { weekEnds } from '../storm.js';
import { privateChatOf } from '../teams.js';
import type { Held } from '../week.js';
import type { Wish } from '../wishes.js';
import { type After, type Broken, brokenAt, troubleBetween } from './after.js';
import { type Unasked, unaskedIn } from './unasked.js';

/** It is looked for until a day after the end, which the bot may know of by the schedule only. */
const surelySeen = 20 * hour;
/** Beside the pauses between two looks, which grow with the time since the end: something for tries that failed. */
const patience = 2.5 * hour;
const growth = 0.7;

/** A session may begin that long before the time that tells of it. */
const opensEarly = 30 * minute;

/** Every occurrence that the bot was told of is told to its chat and its organiser, or its organiser is told why not. */
export function eachIsTold(after: After): Broken[] {
  const told = unaskedIn(after);
  return after.week.held.flatMap((held) => {
    const own = told.filter((one) => one.held === held);
    const what = wrongWith(after, held, own);
    return what === null ? [] : [brokenAt(held, what)];
  });
}

function wrongWith(after: After, held: Held, own: Unasked[]): string | null {
  const { shut, wishes } = after.people;
  const { meeting, start, end, sessions } = held;
  const notices = after.people.notices.get(held.id) ?? [];
  if (notices.length === 0) return null;
  const heardAt = Math.min(...notices.map(({ at }) => at));
  const until = Math.max(end, heardAt) + 1.2 * day;
  const wanted = wantedBetween(wishes, held, start - hour, until);
  if (wanted === 'unsure') return null;
  if (wanted === 'off') return own.length === 0 ? null : 'told, though its organiser wants no summaries';

  const privately = privateChatOf(meeting.organizer).conversationId;
  const chatShut = wasShut(shut, meeting.conversationId, start - day, until);
  const privateShut = wasShut(shut, privately, start - day, until);
  const summaries = own.filter(({ what }) => what === 'summary');
  const inChat = summaries.filter(({ message }) => message.conversationId === meeting.conversationId);
  const inPrivate = summaries.filter(({ message }) => message.conversationId === privately);
  if (chatShut) return null;

  if (inChat.length === 0) {
    // It is still looked for when the week is over.
    if (end + 1.1 * day > weekEnds) return null;
    if (own.length === 0) return 'nobody was told anything';
    if (hadNoReport(held) && own.some((one) => hasBecomeAnother(after, one))) return null;
    if (own.some(({ what }) => what === 'asked') && maySignOut(wishes, held, until)) return null;
    const seen = sessions.some(({ fullAt }) => fullAt < end + surelySeen && fullAt < weekEnds - day);
    if (own.some(({ what }) => what === 'gaveUp')) {
      return seen && isToBeFound(held, notices) ? 'the report was there, and it is said that there is none' : null;
    }
    // Nothing is heard from the chat after it refused a message, as long as it is looked for: it is left in peace.
    const blips = shut.filter((one) => one.conversationId === meeting.conversationId && one.until > start);
    const isLeftInPeace = blips.some((one) => heardAgain(after, held, one.until) > end + surelySeen);
    if (inPrivate.length > 0 && isLeftInPeace) return null;
    return own.some(({ what }) => what === 'asked')
      ? 'its organiser was asked to sign in, and is signed in'
      : 'the chat was not told';
  }
  // Who has signed out between the two is not told.
  if (inPrivate.length === 0 && !privateShut && !maySignOut(wishes, held, until)) return 'the organiser was not told';
  return lateness(after, held, inChat, heardAt);
}

const isInChannel = ({ meeting }: Held) => meeting.conversationId.includes('@thread.tacv2');

/** In a channel, where other meetings are listed, too, only the times that events tell say which report it is: an odd start none. */
function isToBeFound(held: Held, notices: Notice[]): boolean {
  const starts = notices.filter(({ kind }) => kind === 'start');
  const isTrue = ({ at, isTimed }: Notice) => isTimed || at - held.start < opensEarly;
  return !isInChannel(held) || starts.length === 0 || starts.some(isTrue);
}

const hadNoReport = ({ sessions }: Held) => sessions.every(({ readyAt }) => !Number.isFinite(readyAt));

/** The card that said that the report is late is now the summary of the next date, of which no event has told. */
const hasBecomeAnother = ({ ledger }: After, { what, message: { id, at } }: Unasked): boolean =>
  what === 'late' && ledger.messages.some((one) => one.isUpdate && one.id === id && one.at > at);

/** When something is heard from a chat that has refused a message: it is left in peace until then, or for a day. */
function heardAgain({ people, week }: After, { meeting }: Held, since: number): number {
  const notices = week.held.filter((one) => one.meeting === meeting).flatMap(({ id }) => people.notices.get(id) ?? []);
  const questions = people.questions.filter(({ place }) => place.conversationId === meeting.conversationId);
  const wishes = people.wishes.filter((one) => one.typed && one.meeting === meeting.subject);
  const heard = [...notices, ...questions].map(({ at }) => at).concat(wishes.map(({ from }) => from));
  return Math.min(since + day, ...heard.filter((at) => at >= since));
}

/** Told within some hours of when it could be. */
function lateness(after: After, held: Held, inChat: Unasked[], heardAt: number): string | null {
  const { sessions, end, meeting } = held;
  const at = Math.min(...inChat.map(({ message }) => message.at));
  // In a channel other meetings are listed, too: where the end of one was not told, it is known when all are there.
  const told = isInChannel(held) ? Math.max : Math.min;
  // Nobody can read it for an organiser who has signed out.
  const back = after.people.wishes.filter(
    ({ by, what, from }) => by === meeting.organizer && what === 'signIn' && from <= at,
  );
  const readable = Math.max(...back.map(({ from }) => from + minute), 0);
  const isThere = Math.max(told(...sessions.map(({ fullAt }) => fullAt)), heardAt, end, readable);
  if (maySignOut(after.people.wishes, { meeting }, at)) return null;
  const blips = after.people.shut.filter(({ conversationId }) => conversationId === meeting.conversationId);
  const refusals = blips.filter(({ from, until }) => from < at && until > isThere);
  const known = Math.max(isThere, ...refusals.map(({ until }) => heardAgain(after, held, until)));
  const excused = troubleBetween(after.troubles, known, at) + blips.reduce((sum, one) => sum + one.until - one.from, 0);
  const allowed = patience + growth * (known - end) + excused;
  return at - known > allowed ? `told ${Math.round((at - known) / hour)} h after it could be` : null;
}

/** What the organiser wants, as far as it is sure for all that time. */
function wantedBetween(wishes: Wish[], { meeting }: Held, from: number, until: number): 'on' | 'off' | 'unsure' {
  const own = wishes.filter(
    (one) =>
      (one.what === 'on' || one.what === 'off') && one.meeting === meeting.subject && one.by === meeting.organizer,
  );
  const before = own.filter(({ sure }) => sure <= from);
  if (own.some((one) => !before.includes(one) && one.from < until)) return 'unsure';
  return before.sort((a, b) => a.from - b.from).at(-1)?.what === 'off' ? 'off' : 'on';
}

/** The organiser may have been signed out by then, and not surely signed in again. */
function maySignOut(wishes: Wish[], { meeting }: Pick<Held, 'meeting'>, until: number): boolean {
  const own = wishes.filter(({ by, what }) => by === meeting.organizer && (what === 'signOut' || what === 'signIn'));
  const last = own
    .filter(({ from }) => from < weekEnds)
    .sort((a, b) => a.from - b.from)
    .at(-1);
  if (last?.what === 'signIn' && last.sure < weekEnds - 12 * hour) return false;
  return own.some(({ what, from }) => what === 'signOut' && from < until);
}
