import { z } from 'zod';
import type { Question } from './question.js';
import { eventKinds } from './questionShape.js';
import { type View, type ViewFields, viewFields, viewOf, viewShape } from './view.js';

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

/** What a button sends to ask the same question again. */
export function askAgain({ command, rest, event, virtualEvent, meetingId, personKey, at, view }: Question): AskData {
  return {
    ask: rest === null ? command : `${command} ${rest}`,
    ...(event === null ? {} : { event }),
    // Told in private, a failure must still know which chat it is about.
    ...(meetingId === null ? {} : { meetingId }),
    ...(personKey === null ? {} : { personKey }),
    ...(virtualEvent === null ? {} : { virtualEvent: withoutNull(virtualEvent) }),
    ...(at === null ? {} : { at }),
    ...viewFields(view),
  };
}

const withoutNull = ({ kind, eventId, sessionId }: NonNullable<Question['virtualEvent']>) => ({
  kind,
  eventId,
  ...(sessionId === null ? {} : { sessionId }),
});

/** What a button of ours sends back; anybody can send anything, so only its shape is trusted. */
const id = z.string().min(1).max(1000);
const ButtonFields = z.object({
  ask: z.string().max(200),
  ...viewShape,
  event: id.nullish(),
  meetingId: id.nullish(),
  at: z.number().int().min(0).max(8.64e15).nullish(),
  personKey: z.string().max(60).nullish(),
  virtualEvent: z.object({ kind: z.enum(eventKinds), eventId: id, sessionId: id.nullish() }).nullish(),
  nonce: z.string().max(64).optional(),
});

const PressedShare = z.object({ share: z.string().max(64), ...viewShape });

export type ButtonFields = z.output<typeof ButtonFields>;

/** What a button asks, where it has the shape of one of ours; null for anything else. */
export const readButton = (value: unknown): ButtonFields | null => ButtonFields.safeParse(value).data ?? null;

/**
 * What a button asks, but for which part of the answer, as a text that is the same whenever the question is: to tell whether
 * a button is one that was sent. Null when it asks nothing.
 */
export function asksOf(value: unknown): string | null {
  const fields = readButton(value);
  if (fields === null) return null;
  const { from: _from, sort: _sort, filter: _filter, ...asks } = fields;
  return JSON.stringify(asks);
}

/** What a button of a card shown in a chat asks for; null when it is none. */
export function readShareAsked(value: unknown): { id: string; view: View } | null {
  const pressed = PressedShare.safeParse(value);
  return pressed.success ? { id: pressed.data.share, view: viewOf(pressed.data) } : null;
}

/** True for a button of a card that only its asker sees; the answer goes to who presses, and as them. */
export const isAlone = (value: unknown): boolean => z.object({ alone: z.literal(true) }).safeParse(value).success;
