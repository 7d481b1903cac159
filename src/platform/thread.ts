/**
 * The thread of a conversation's id. A channel's posts are one conversation with one audience: `;messageid=…` would make each of
 * them another (learn: conversation basics).
 */
export const threadOf = (conversationId: string): string => conversationId.split(';')[0] ?? '';

/** Whether a conversation, or the thread of one, is a channel's. */
export const isChannelThread = (conversationId: string): boolean => conversationId.includes('@thread.tacv2');
