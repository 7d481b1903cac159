import type { ViewFields } from './view.js';

/** An Adaptive Card ready to send, and what a notification says about it. */
export interface CardMessage {
  card: Record<string, unknown>;
  summary: string;
}

/** What a button asks: the same words a person could type, and the occurrence it is about. Untrusted when it comes back. */
export interface AskData extends ViewFields {
  ask: string;
  /** The calendar's id of an occurrence; it opens nothing that the presser's own token does not. */
  event?: string;
  /** A webinar or town hall, and one of its dates; as little a key as `event`. */
  virtualEvent?: { kind: 'webinar' | 'townhall'; eventId: string; sessionId?: string };
  /** The connector's id of the meeting whose chat was asked in; as little a key. */
  meetingId?: string;
  /** True for a card that only its asker sees in a chat (targeted message). */
  alone?: true;
  /** When the occurrence began, of a meeting that has several. Milliseconds UTC. */
  at?: number;
  /** Tells nothing, and makes what is kept of this button tell nothing either. */
  nonce?: string;
  /** Which of several people; a hash that means something to who may read the report only. */
  personKey?: string;
}

/** What a button of a card shown in a chat carries: an opaque id of what was shared there, and which part to show. */
export interface ShareData extends ViewFields {
  share: string;
}

/**
 * What a press asks the bot to do in place: show another part of the same answer, look again for a report, show the answer
 * to the meeting's chat, now or always, send no more summaries, or let the organiser sign in for one.
 */
export const verbs = ['view', 'refresh', 'share', 'always', 'never', 'summary'] as const;
export type Verb = (typeof verbs)[number];

interface Submit {
  type: 'Action.Submit';
  title: string;
  data: AskData | ShareData;
}

export type CardAction =
  | Submit
  | { type: 'Action.OpenUrl'; title: string; url: string }
  | { type: 'Action.Execute'; title: string; verb: Verb; data: AskData | ShareData; fallback: Submit }
  | { type: 'Action.ToggleVisibility'; title: string; targetElements: string[] };

export const askAction = (title: string, data: AskData): CardAction => ({ type: 'Action.Submit', title, data });
export const linkAction = (title: string, url: string): CardAction => ({ type: 'Action.OpenUrl', title, url });

/** A button whose answer takes the card's place; where a client cannot do that, the answer is a new message. */
export const executeAction = (title: string, verb: Verb, data: AskData | ShareData): CardAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  fallback: { type: 'Action.Submit', title, data },
});

/** Shows or hides an element of the card; the bot is not asked. */
export const toggleAction = (title: string, elementId: string): CardAction => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [elementId],
});
