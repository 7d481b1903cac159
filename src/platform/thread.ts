/**
 * The thread of a conversation's id. A channel's posts are one conversation with one audience: `;messageid=…` would make each of
 * them another (learn: conversation basics).
 */
export const threadOf = (conversationId: string): string => conversationId.split(';')[0] ?? '';

/** Whether a conversation, or the thread of one, is a channel's. */
export const isChannelThread = (conversationId: string): boolean => conversationId.includes('@thread.tacv2');

/**
 * What the connector's id of a meeting names: base64 of `0#<thread>#<message or 0>` in every documented example. The message is that of a
 * channel's post. Null for any other id.
 */
export function partsOfMeetingId(meetingId: string): { thread: string; message: string | null } | null {
  const id = Buffer.from(meetingId, 'base64').toString('utf8');
  const [, thread, message = ''] = /^\d+#(19:[\w.=+-]+@thread\.(?:v2|tacv2|skype))#(\d*)/i.exec(id) ?? [];
  return thread === undefined ? null : { thread, message: /[1-9]/.test(message) ? message : null };
}
