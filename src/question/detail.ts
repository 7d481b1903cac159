/**
 * Who may see a field: `counts` is everybody in the chat, `people` is the chat when its organiser shows names there, and
 * `private` is the asker alone (SECURITY.md has the table).
 */
export const details = ['counts', 'people', 'private'] as const;
export type Detail = (typeof details)[number];

/** True when what is meant for `audience` may be shown where `detail` may be shown. */
export const isFor = (detail: Detail, audience: Detail): boolean =>
  details.indexOf(audience) <= details.indexOf(detail);

/** How much of an attendance a tenant lets its chats read (CHAT_DETAIL). */
export type ChatDetail = 'full' | 'summary' | 'counts';

const most = { full: 'private', summary: 'people', counts: 'counts' } as const;

/** The most that may be shown in a chat, once the meeting's organiser has asked there or has chosen names for it. */
export const mostInChat = (chatDetail: ChatDetail): Detail => most[chatDetail];
