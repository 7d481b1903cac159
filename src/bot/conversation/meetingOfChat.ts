import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Observations } from '../../check/observations.js';
import { AppError, asAppError } from '../../errors/appError.js';
import { threadOfMeeting } from '../../graph/meetingThread.js';
import type { ChatMeeting } from '../../meetings/asking.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { orNull, text } from '../../platform/http/wireShapes.js';
import { isChannelThread, threadOf } from '../../platform/thread.js';
import { type Clock, minute, second } from '../../platform/time/clock.js';
import type { ReadMeeting } from '../connector/connectorCalls.js';
import { throttledBy } from '../connector/throttled.js';
import { threadInMeetingId } from './connectorMeetingId.js';
import { directoryIdIn, directoryIds } from './directoryId.js';
import { momentOf } from './moments.js';

const moment = z.unknown().optional().transform(momentOf);

const MeetingInfo = z.object({
  details: orNull(
    z.object({
      msGraphResourceId: text,
      title: text,
      type: text,
      joinUrl: text,
      scheduledStartTime: moment,
      scheduledEndTime: moment,
    }),
  ),
  organizer: orNull(z.object({ id: text, ...directoryIds })),
});

/** The organiser of a meeting does not change, but its title or time may. */
const infoLifetime = 5 * minute;
const maxMeetings = 5000;
/** A caller waits for the request of another one for so long. After that it sends its own. */
const longestShared = 15 * second;

export interface MeetingMemory {
  /**
   * Gives what `meetingOfChat` gives, but asks the connector only once in some minutes. Callers at the same time share
   * one request.
   */
  of(context: TurnContext, meetingId: string | null): Promise<ChatMeeting>;
}

/**
 * Remembers what the connector said of a meeting. It says the same to everybody, because it is the bot that asks.
 * Failures are not kept.
 */
export function createMeetingMemory({
  clock,
  readMeeting,
  observed,
}: {
  clock: Clock;
  readMeeting: ReadMeeting;
  observed: Pick<Observations, 'saw'>;
}): MeetingMemory {
  const known = new LRUCache<string, { meeting: Promise<ChatMeeting>; asked: number; isOpen: boolean }>({
    max: maxMeetings,
    ttl: infoLifetime,
    ttlResolution: 0,
    perf: { now: clock },
  });
  return {
    of(context, meetingId) {
      const { serviceUrl, conversation, channelData } = context.activity;
      const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? '';
      const key = JSON.stringify([serviceUrl, tenantId, conversation.id, meetingId]);
      const now = clock();
      const before = known.get(key);
      if (before && !(before.isOpen && now - before.asked > longestShared)) return before.meeting;
      const asked = { meeting: meetingOfChat({ clock, readMeeting }, context, meetingId), asked: now, isOpen: true };
      known.set(key, asked);
      asked.meeting.then(
        ({ type }) => {
          asked.isOpen = false;
          observed.saw(tenantId, 'meeting', type);
        },
        (error: unknown) => {
          const { status } = asAppError(error).details;
          // Where nothing was asked, nothing was seen.
          if (meetingId !== null) observed.saw(tenantId, 'meeting', typeof status === 'number' ? status : 'failed');
          if (known.peek(key) === asked) known.delete(key);
        },
      );
      return asked.meeting;
    },
  };
}

/** Asks the connector which meeting a chat belongs to (`GET /v1/meetings/{id}`; learn: meeting-apps-apis). */
export async function meetingOfChat(
  app: { clock: Clock; readMeeting: ReadMeeting },
  context: TurnContext,
  meetingId: string | null,
): Promise<ChatMeeting> {
  if (meetingId === null) throw new AppError('not-a-meeting');
  const { details, organizer } = MeetingInfo.parse(await fetchInfo(app, context, meetingId));
  return {
    graphId: details?.msGraphResourceId || null,
    type: details?.type ?? null,
    title: details?.title ?? null,
    joinUrl: details?.joinUrl || null,
    thread: threadOfMeetingAsked(context, meetingId, details?.joinUrl ?? null),
    organizerUserId: organizer?.id || null,
    organizerAadObjectId: organizer && directoryIdIn(organizer),
    scheduledStart: details?.scheduledStartTime ?? null,
    scheduledEnd: details?.scheduledEndTime ?? null,
  };
}

/**
 * The thread of the meeting's chat: of the conversation itself where the question is asked in it; elsewhere as the
 * connector's id says it, and only then from the join URL, which since 2026 need not hold it (MC772556).
 */
function threadOfMeetingAsked({ activity }: TurnContext, meetingId: string, joinUrl: string | null): string | null {
  const here = threadOf(activity.conversation.id);
  if (/^19:.+@thread\./i.test(here)) return here;
  return threadInMeetingId(meetingId) ?? (joinUrl === null ? null : threadOfMeeting(joinUrl));
}

async function fetchInfo(
  { clock, readMeeting }: { clock: Clock; readMeeting: ReadMeeting },
  context: TurnContext,
  meetingId: string,
): Promise<unknown> {
  try {
    return await readMeeting(context.activity.serviceUrl, meetingId);
  } catch (error) {
    const throttled = throttledBy(error, clock());
    if (throttled !== null) throw throttled;
    const status = statusOf(error);
    // The id of a post in a channel is a guess, because every post could belong to a meeting. The connector does not
    // know the id of an ordinary post.
    const isPost = isChannelThread(context.activity.conversation.id);
    const code = isPost && (status === 400 || status === 404) ? 'not-a-meeting' : 'meeting-unavailable';
    throw new AppError(code, { status }, error);
  }
}
