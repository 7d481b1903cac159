import { isChannelThread, partsOfMeetingId, threadOf } from '../../platform/thread.js';

/**
 * The connector's meeting id is base64 of `0#<thread>#<message or 0>` in every documented example. It is put together only
 * where an activity does not carry the id itself; null for a conversation that cannot be a meeting's.
 */
export function meetingIdFromConversation(conversationId: string): string | null {
  const [, ...parameters] = conversationId.split(';');
  const thread = threadOf(conversationId);
  const message = parameters.find((parameter) => parameter.startsWith('messageid='))?.slice('messageid='.length);
  if (/^19:meeting_.+@thread\.v2$/i.test(thread)) return encode(thread, '0');
  return isChannelThread(thread) && message ? encode(thread, message) : null;
}

/** The thread that a meeting id of the documented form names; null for any other. */
export const threadInMeetingId = (meetingId: string): string | null => partsOfMeetingId(meetingId)?.thread ?? null;

const encode = (thread: string, message: string) => Buffer.from(`0#${thread}#${message}`).toString('base64');
