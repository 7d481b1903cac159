/** An Adaptive Card ready to send, and what a notification says about it. */
export interface CardMessage {
  card: Record<string, unknown>;
  summary: string;
}

/** What a button asks: the same words a person could type, and the occurrence it is about. Untrusted when it comes back. */
export interface AskData {
  ask: string;
  /** The calendar's id of an occurrence; it opens nothing that the presser's own token does not. */
  event?: string;
  /** A webinar or town hall, and one of its dates; as little a key as `event`. */
  virtualEvent?: { kind: 'webinar' | 'townhall'; eventId: string; sessionId?: string };
  /** The connector's id of the meeting whose chat was asked in; as little a key. */
  meetingId?: string;
  /** Which of several people; a hash that means something to who may read the report only. */
  personKey?: string;
}

export type CardAction =
  | { type: 'Action.Submit'; title: string; data: AskData }
  | { type: 'Action.OpenUrl'; title: string; url: string };

export const askAction = (title: string, data: AskData): CardAction => ({ type: 'Action.Submit', title, data });
export const linkAction = (title: string, url: string): CardAction => ({ type: 'Action.OpenUrl', title, url });
