import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { AppError } from '../../errors/appError.js';
import type { ChatMeeting } from '../../meetings/asking.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { orNull, text } from '../../platform/http/wireShapes.js';
import { isChannelThread } from '../../platform/thread.js';
import { type Clock, minute, second } from '../../platform/time/clock.js';
import type { ReadMeeting } from '../connector/connectorCalls.js';
import { throttledBy } from '../connector/throttled.js';
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

/** An organiser does not change; a title or a time may. */
const infoLifetime = 5 * minute;
const maxMeetings = 5000;
/** Who asks while another's answer takes longer than this asks anew. */
const longestShared = 15 * second;

export interface MeetingMemory {
  /** The same as `meetingOfChat`, asked once in some minutes; those who ask at the same time share one call. */
  of(context: TurnContext, meetingId: string | null): Promise<ChatMeeting>;
}

/** What the connector said of a meeting says the same to everybody: it is the bot that asks. Failures are not kept. */
export function createMeetingMemory({ clock, readMeeting }: { clock: Clock; readMeeting: ReadMeeting }): MeetingMemory {
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
      const asked = { meeting: meetingOfChat({ readMeeting }, context, meetingId), asked: now, isOpen: true };
      known.set(key, asked);
      asked.meeting.then(
        () => {
          asked.isOpen = false;
        },
        () => {
          if (known.peek(key) === asked) known.delete(key);
        },
      );
      return asked.meeting;
    },
  };
}

/** Asks the connector which meeting a chat belongs to (`GET /v1/meetings/{id}`; learn: meeting-apps-apis). */
export async function meetingOfChat(
  app: { readMeeting: ReadMeeting },
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
    organizerUserId: organizer?.id || null,
    organizerAadObjectId: organizer && directoryIdIn(organizer),
    scheduledStart: details?.scheduledStartTime ?? null,
    scheduledEnd: details?.scheduledEndTime ?? null,
  };
}

async function fetchInfo(
  { readMeeting }: { readMeeting: ReadMeeting },
  context: TurnContext,
  meetingId: string,
): Promise<unknown> {
  try {
    return await readMeeting(context.activity.serviceUrl, meetingId);
  } catch (error) {
    const throttled = throttledBy(error);
    if (throttled !== null) throw throttled;
    const status = statusOf(error);
    // Every post of a channel could be a meeting's, so its id is a guess: for an ordinary post the connector knows none.
    const isPost = isChannelThread(context.activity.conversation.id);
    const code = isPost && (status === 400 || status === 404) ? 'not-a-meeting' : 'meeting-unavailable';
    throw new AppError(code, { status }, error);
  }
}
