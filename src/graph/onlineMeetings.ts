import { z } from 'zod';
import { AppError } from '../errors/appError.js';
import type { GraphClient } from './http/client.js';
import { query } from './http/paths.js';

const OnlineMeeting = z.object({ id: z.string().min(1) });

/**
 * The id of the meeting behind a join URL. Graph resolves it for the organiser only: a refusal (403 3003),
 * 404 3004 and an empty list all mean "not yours" (graph: onlinemeeting-get; docs #17234, #16776).
 */
export async function findMeetingIdByJoinUrl(graph: GraphClient, joinUrl: string): Promise<string> {
  // Quotes are doubled for OData first; then the whole filter is encoded once.
  const filter = query({ $filter: `JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'` });
  try {
    for await (const { id } of graph.list(`/me/onlineMeetings?${filter}`, OnlineMeeting)) return id;
  } catch (error) {
    if (error instanceof AppError && error.code === 'meeting-gone') throw notYours(error);
    throw error;
  }
  throw notYours();
}

const notYours = (cause?: AppError) =>
  new AppError('not-organizer', cause?.details ?? { reason: 'empty look-up' }, cause);
