/**
 * Who may see a field: with `counts` everybody in the chat, with `people` the chat when its organiser shows names
 * there, and with `private` the asker alone (SECURITY.md has the table).
 */
export const details = ['counts', 'people', 'private'] as const;
export type Detail = (typeof details)[number];

/** True when something for `audience` may be shown where `detail` may be shown. */
export const isFor = (detail: Detail, audience: Detail): boolean =>
  details.indexOf(audience) <= details.indexOf(detail);

/** How much of an attendance a tenant lets its chats read (CHAT_DETAIL). */
export type ChatDetail = 'full' | 'summary' | 'counts';

const most = { full: 'private', summary: 'people', counts: 'counts' } as const;

/** Gives the most that a chat may see, once the organiser has asked there or has chosen names for the meeting. */
export const mostInChat = (chatDetail: ChatDetail): Detail => most[chatDetail];
