import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { ChatMeeting } from '../commands/command.js';
import { AppError } from '../errors/appError.js';
import { minute, second } from '../platform/clock.js';
import type { App } from './app.js';
import { throttledBy } from './throttled.js';

const text = z.string().nullish().catch(null);
const moment = z
  .union([z.date(), z.string()])
  .nullish()
  .catch(null)
  .transform((value) => {
    const at = value ? new Date(value).getTime() : Number.NaN;
    return Number.isNaN(at) ? null : at;
  });

const MeetingInfo = z.object({
  details: z
    .object({
      msGraphResourceId: text,
      title: text,
      type: text,
      joinUrl: text,
      scheduledStartTime: moment,
      scheduledEndTime: moment,
    })
    .nullish()
    .catch(null),
  organizer: z.object({ id: text, aadObjectId: text, objectId: text }).nullish().catch(null),
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
export function createMeetingMemory({ clock, readMeeting }: Pick<App, 'clock' | 'readMeeting'>): MeetingMemory {
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
  app: Pick<App, 'clock' | 'readMeeting'>,
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
    organizerAadObjectId: organizer?.aadObjectId || organizer?.objectId || null,
    scheduledStart: details?.scheduledStartTime ?? null,
    scheduledEnd: details?.scheduledEndTime ?? null,
  };
}

async function fetchInfo(
  { clock, readMeeting }: Pick<App, 'clock' | 'readMeeting'>,
  context: TurnContext,
  meetingId: string,
): Promise<unknown> {
  try {
    return await readMeeting(context.activity.serviceUrl, meetingId);
  } catch (error) {
    const throttled = throttledBy(error, clock());
    if (throttled !== null) throw throttled;
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : null;
    // Every post of a channel could be a meeting's, so its id is a guess: for an ordinary post the connector knows none.
    const isPost = context.activity.conversation.id.includes('@thread.tacv2');
    const code = isPost && (status === 400 || status === 404) ? 'not-a-meeting' : 'meeting-unavailable';
    throw new AppError(code, { status }, error);
  }
}
