import { z } from 'zod';
import { AppError } from '../errors/appError.js';
import { orNull, text } from '../platform/http/wireShapes.js';
import type { GraphClient } from './http/client.js';
import { query, segment } from './http/paths.js';

const OnlineMeetingWire = z.object({
  id: z.string().min(1),
  joinWebUrl: text,
  chatInfo: orNull(z.object({ threadId: text })),
});

/** A meeting as Graph knows it, for its organiser. */
export interface OnlineMeeting {
  meetingId: string;
  joinUrl: string | null;
  /** Its chat, or the channel it is held in (graph: onlineMeeting, chatInfo). */
  thread: string | null;
}

const toOnlineMeeting = ({ id, joinWebUrl, chatInfo }: z.output<typeof OnlineMeetingWire>): OnlineMeeting => ({
  meetingId: id,
  joinUrl: joinWebUrl,
  thread: chatInfo?.threadId ?? null,
});

/** The meetings of a join URL. Quotes are doubled for OData first; then the whole filter is encoded once. */
export const onlineMeetingPath = (joinUrl: string): string =>
  `/me/onlineMeetings?${query({ $filter: `JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'` })}`;

/**
 * The meeting behind a join URL. Graph resolves it for the organiser only: a refusal (403 3003), 404 3004 and an empty list
 * all mean "not yours" (graph: onlinemeeting-get; docs #17234, #16776).
 */
export async function findMeetingByJoinUrl(graph: GraphClient, joinUrl: string): Promise<OnlineMeeting> {
  try {
    for await (const meeting of graph.list(onlineMeetingPath(joinUrl), OnlineMeetingWire))
      return toOnlineMeeting(meeting);
  } catch (error) {
    if (error instanceof AppError && error.code === 'meeting-gone') throw notYours(error);
    throw error;
  }
  throw notYours();
}

/** One's own meeting by its id. AppError for those of others. */
export async function readOnlineMeeting(graph: GraphClient, meetingId: string): Promise<OnlineMeeting> {
  return toOnlineMeeting(await graph.get(`/me/onlineMeetings/${segment(meetingId)}`, OnlineMeetingWire));
}

const notYours = (cause?: AppError) =>
  new AppError('not-organizer', cause?.details ?? { reason: 'empty look-up' }, cause);
