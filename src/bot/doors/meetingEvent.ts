import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { isInWindow } from '../../attendance/occurrence.js';
import type { ChatMeeting } from '../../meetings/asking.js';
import { isHeldOnce, isPlannedOnce } from '../../meetings/meetingType.js';
import { text } from '../../platform/http/wireShapes.js';
import { hour, minute } from '../../platform/time/clock.js';
import type { App } from '../app.js';
import { incomingOf, readIncoming } from '../conversation/incoming.js';
import { meetingOfChat } from '../conversation/meetingOfChat.js';
import { believable, momentOf, toldAt } from '../conversation/moments.js';

/** Documented in camelCase and delivered in PascalCase, or the other way round; any field may be missing (learn: meeting events). */
const Value = z
  .looseObject({})
  .catch({})
  .transform((value) => Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one])))
  .pipe(z.object({ starttime: text, endtime: text, meetingtype: text }));

const usualLength = hour;
const longest = 24 * hour;
/** Of a meeting that ended longer ago than this, whoever adds the bot now wants no summary. */
const stillNews = 3 * hour;

export type MeetingEventKind = 'start' | 'end';

/** The kind of meeting event an activity is, whatever blanks its name has; null for all others. */
export function meetingEventOf(name: string | undefined): MeetingEventKind | null {
  const folded = name?.trim().toLowerCase();
  if (folded === 'application/vnd.microsoft.meetingstart') return 'start';
  return folded === 'application/vnd.microsoft.meetingend' ? 'end' : null;
}

/** A meeting has started or ended in this chat: its summary is scheduled, whatever else the event says. */
export async function meetingHappened(
  app: App,
  context: TurnContext,
  kind: MeetingEventKind,
  addedAt: number | null,
): Promise<void> {
  const { activity } = context;
  const { tenantId, conversationId, meetingId } = readIncoming(activity);
  if (tenantId === null || meetingId === null) {
    app.log.warn({ kind }, 'meeting event without a meeting');
    return;
  }
  const { starttime, endtime, meetingtype } = Value.parse(activity.value);
  const told = toldAt(activity, app.clock());
  const at = believable(momentOf(kind === 'start' ? starttime : endtime), told) ?? told;
  const isOnce = isHeldOnce({ type: meetingtype });
  const meeting = kind === 'start' || isOnce ? await meetingOfChat(app, context, meetingId).catch(() => null) : null;
  const once = isOnce && isAtItsDate(meeting, at);
  const expectedEnd = kind === 'end' ? at : at + lengthOf(meeting);
  // What was over long before the bot came is no news.
  const since = addedAt === null ? {} : { since: addedAt - stillNews };
  const about = { tenantId, conversationId, meetingId, ...since };
  const became = await app.summaries.happened({ ...about, kind, at, once, expectedEnd });
  app.log.info({ kind, became }, 'meeting event');
}

/** The bot was added to a meeting's chat: events that got lost, or came before, are made up for by looking at its end. */
export async function addedToMeeting(app: App, context: TurnContext): Promise<void> {
  const { tenantId, conversationId, meetingId, place } = incomingOf(context);
  if (tenantId === null || meetingId === null || place === 'personal') return;
  const meeting = await meetingOfChat(app, context, meetingId).catch(() => null);
  if (meeting === null) return;
  const now = app.clock();
  const { scheduledStart: start, scheduledEnd: end } = meeting;
  const once = isPlannedOnce(meeting);
  if (start === null || end === null || end - start > longest) return;
  if (once && end < now - stillNews) return;
  // Of a series the connector tells the first date only: nobody knows whether it takes place right now.
  const about = once ? { at: start, expectedEnd: end } : { at: now, expectedEnd: now + (end - start) };
  await app.summaries.happened({ tenantId, conversationId, meetingId, kind: 'check', once, silent: !once, ...about });
}

/**
 * Whether a moment is of the date that a meeting was planned for: links are used again weeks later (docs-contrib#3414), and
 * then they are of another occurrence. Null is a meeting that nobody knows more of.
 */
function isAtItsDate(meeting: ChatMeeting | null, at: number): boolean {
  const { scheduledStart: start = null, scheduledEnd: end = null } = meeting ?? {};
  return start !== null && end !== null && isInWindow({ start, end }, at);
}

/** In milliseconds; an hour where nobody says. */
function lengthOf(meeting: ChatMeeting | null): number {
  const length = (meeting?.scheduledEnd ?? 0) - (meeting?.scheduledStart ?? 0);
  return length > minute && length <= longest ? length : usualLength;
}
